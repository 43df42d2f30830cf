import YijuDiagnostics
import YijuFactBinding
import YijuPlans
import YijuPolicies
import YijuRegisters

extension CompilationRun {
  /// Every register that a policy names is at hand.
  mutating func checkRegisters(_ policy: YijuPolicies.Policy) {
    for entry in policy.registers.entries where engine.registers[entry.id.value] == nil {
      let known = engine.registers.keys.sorted()
      let near = Suggestions.nearest(to: entry.id.value, among: known)
      let list = (near.isEmpty ? known.prefix(6) : near.prefix(3)).map { "`\($0)`" }
      let hint =
        if list.isEmpty {
          LocalizedText(zh: "没有读到名录文件。", en: "no register file was read")
        } else if near.isEmpty {
          LocalizedText(
            zh: "已有的名录：\(list.joined(separator: "、"))。", en: "known registers: \(list.joined(separator: ", "))")
        } else {
          LocalizedText(zh: "是不是 \(list.joined(separator: "、"))？", en: "did you mean \(list.joined(separator: ", "))?")
        }
      result.diagnostics.append(
        Diagnostic(
          .registerNotKnown, [LocalizedText(zh: entry.id.value, en: entry.id.value), hint],
          at: result.map.span(of: entry.id.node), path: "registers.\(entry.id.value)"))
    }
  }

  /// Every register can give the facts that are looked up in it.
  mutating func checkLookups(_ policy: YijuPolicies.Policy, _ plan: Plan) {
    for (place, fact) in plan.facts.enumerated() {
      guard case .register(let id, let keys, _)? = policy.facts[fact.path]?.derivation,
        let register = engine.registers[id.value]
      else { continue }
      func report(_ text: LocalizedText) {
        result.diagnostics.append(
          Diagnostic(
            .registerUnfit,
            [LocalizedText(zh: id.value, en: id.value), LocalizedText(zh: fact.title, en: fact.title), text],
            at: result.map.span(of: id.node), path: "facts.\(fact.path)"))
      }
      let wanted = max(register.keys.count, 1)
      if keys.count != wanted {
        report(
          LocalizedText(
            zh: "名录按 \(wanted) 项查，这里给了 \(keys.count) 项", en: "it is looked up by \(wanted), and \(keys.count) are given"
          ))
      } else if fact.type != .yesNo, register.values.isEmpty {
        report(
          LocalizedText(
            zh: "名录只列名称、没有值，只能回答在不在名录内（是否）", en: "it lists names without values, so it only answers yes or no"))
      } else if let value = FactBinding.unfitValue(of: register, for: place, in: plan) {
        report(
          LocalizedText(zh: "名录中的值“\(value)”不是这个事实可以取的值", en: "its value `\(value)` is none that this fact can have"))
      }
    }
  }
}

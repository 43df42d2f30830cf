import YijuDiagnostics
import YijuFeel
import YijuPlans
import YijuValues

extension PlanBuilder {
  /// What a test asks for in words and as a test, with `{0}` … where values of the law are filled in.
  mutating func required(by tree: FeelTree, text: String, fact: Int) -> PlanRequired {
    var required = PlanRequired(test: "", phrase: LocalizedText(zh: "", en: ""), values: [])
    guard let words = words(TestShape(tree), tree: tree, fact: fact, into: &required.values) else {
      return PlanRequired(
        test: text, phrase: LocalizedText(zh: "满足 \(text)", en: "satisfies \(text)"), values: [])
    }
    required.test = words.test
    required.phrase = words.phrase
    return required
  }

  private struct Words {
    var test: String
    var phrase: LocalizedText
  }

  private mutating func words(
    _ shape: TestShape, tree: FeelTree, fact: Int, into values: inout [Int]
  ) -> Words? {
    switch shape {
    case .anything: return Words(test: "-", phrase: LocalizedText(zh: "不限", en: "anything"))
    case .compare(let op, let operand):
      guard let operand = self.operand(operand, tree: tree, fact: fact, into: &values) else { return nil }
      if plan.facts[fact].type == .yesNo {
        let phrase =
          op == .equal ? operand.phrase : LocalizedText(zh: "不是" + operand.phrase.zh, en: "not " + operand.phrase.en)
        return Words(test: op == .equal ? operand.test : "not(\(operand.test))", phrase: phrase)
      }
      let phrase = Self.phrase(op, isDate: plan.facts[fact].type == .date)
      return Words(
        test: op == .equal ? operand.test : op == .notEqual ? "not(\(operand.test))" : "\(op.text) \(operand.test)",
        phrase: LocalizedText(zh: phrase.zh + operand.phrase.zh, en: phrase.en + operand.phrase.en))
    case .range(let low, let includesLow, let high, let includesHigh):
      guard let lower = self.operand(low, tree: tree, fact: fact, into: &values),
        let upper = self.operand(high, tree: tree, fact: fact, into: &values)
      else { return nil }
      let from = Self.phrase(includesLow ? .greaterOrEqual : .greater, isDate: plan.facts[fact].type == .date)
      let to = Self.phrase(includesHigh ? .lessOrEqual : .less, isDate: plan.facts[fact].type == .date)
      return Words(
        test: (includesLow ? "[" : "(") + lower.test + ".." + upper.test + (includesHigh ? "]" : ")"),
        phrase: LocalizedText(
          zh: from.zh + lower.phrase.zh + "且" + to.zh + upper.phrase.zh,
          en: from.en + lower.phrase.en + " and " + to.en + upper.phrase.en))
    case .anyOf(let members), .noneOf(let members):
      var parts: [Words] = []
      for member in members {
        guard let words = words(member, tree: tree, fact: fact, into: &values) else { return nil }
        parts.append(words)
      }
      let test = parts.map(\.test).joined(separator: ", ")
      let zh = parts.map(\.phrase.zh).joined(separator: "或")
      let en = parts.map(\.phrase.en).joined(separator: " or ")
      if case .noneOf = shape {
        return Words(test: "not(\(test))", phrase: LocalizedText(zh: "不是" + zh, en: "not " + en))
      }
      return Words(test: test, phrase: LocalizedText(zh: zh, en: en))
    case .general: return nil
    }
  }

  private mutating func operand(
    _ id: FeelNodeID, tree: FeelTree, fact: Int, into values: inout [Int]
  ) -> Words? {
    if let name = tree.dottedName(id) {
      guard let value = value(named: name) else { return nil }
      let place = values.firstIndex(of: value) ?? values.count
      if place == values.count { values.append(value) }
      return Words(test: "{\(place)}", phrase: LocalizedText(zh: "{\(place)}", en: "{\(place)}"))
    }
    switch tree.node(id) {
    case .boolean(let value):
      return Words(
        test: value ? "true" : "false", phrase: LocalizedText(zh: value ? "是" : "否", en: value ? "yes" : "no"))
    case .number(let at):
      let number = tree.number(at).text
      guard let unit = plan.facts[fact].unit.map(Unit.init) else {
        return Words(test: number, phrase: LocalizedText(zh: " \(number)", en: number))
      }
      return Words(
        test: number,
        phrase: LocalizedText(zh: " \(number) \(unit.chinese)", en: "\(number) \(unit.english(for: tree.number(at)))"))
    case .string(let at):
      return Words(test: "\"\(tree.name(at))\"", phrase: LocalizedText(zh: tree.name(at), en: tree.name(at)))
    case .temporal(let at):
      let text = tree.temporalText(at)
      return Words(test: "@\"\(text)\"", phrase: LocalizedText(zh: " \(text)", en: text))
    default: return nil
    }
  }

  private static func phrase(_ op: FeelOperator, isDate: Bool) -> LocalizedText {
    switch op {
    case .greaterOrEqual:
      isDate ? LocalizedText(zh: "不早于", en: "not before ") : LocalizedText(zh: "不少于", en: "at least ")
    case .greater: isDate ? LocalizedText(zh: "晚于", en: "after ") : LocalizedText(zh: "多于", en: "more than ")
    case .lessOrEqual: isDate ? LocalizedText(zh: "不晚于", en: "not after ") : LocalizedText(zh: "不超过", en: "at most ")
    case .less: isDate ? LocalizedText(zh: "早于", en: "before ") : LocalizedText(zh: "少于", en: "less than ")
    case .notEqual: LocalizedText(zh: "不是", en: "not ")
    default: LocalizedText(zh: "", en: "")
    }
  }
}

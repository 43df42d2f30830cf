import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// What plans make of comparisons and of tables of rules: time of one comparison, and of tables of many rows.
enum RuleTimings {
  static func run() {
    comparisons()
    let small = deciding(rules: 10)
    let large = deciding(rules: 1_000)
    guard let small, let large else { return print("the policies of the rule timings do not compile") }
    print(Line(name: "decide by a table of 10 rules over two keys", nanoseconds: small.nanoseconds, aim: "").text)
    print(
      Line(
        name: "  the same of 1,000 rules", nanoseconds: large.nanoseconds, yardstick: small.nanoseconds,
        aim: "at most 3"
      ).text)
  }

  /// Many checks that compare a number with a parameter, decided from slots; the rest of a decision is left out by
  /// taking the difference between many checks and few.
  private static func comparisons() {
    let (few, many) = (4, 60)
    guard let low = slots(checks: few), let high = slots(checks: many) else {
      return print("the policies of the comparison timings do not compile")
    }
    let each = (high.nanoseconds - low.nanoseconds) / Double(many - few)
    print(Line(name: "compare a number with a parameter, in the plan", nanoseconds: each, aim: "a few").text)
  }

  private static func slots(checks: Int) -> Timing? {
    guard let policy = compiled(checks: checks, rules: 0), let asKnownOn = Day(iso: "2026-11-23") else { return nil }
    let evaluator = policy.evaluator(asKnownOn: asKnownOn)
    var state = EvaluationState(for: policy.plan)
    let width = policy.plan.slots.count
    let count = 256
    // Numbers on both sides of every bound, in no order a branch could learn.
    var seed: UInt64 = 7
    let slots = (0..<count * width).map { _ -> Int64 in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(seed >> 58)
    }
    guard evaluator.decide(slots: slots.span.extracting(0..<width), &state) != nil else { return nil }
    return Timing(units: count, rounds: 2_000) {
      var sum: UInt64 = 0
      for index in 0..<count {
        let start = index &* width
        sum &+= evaluator.decide(slots: slots.span.extracting(start..<start &+ width), &state)?.notMet ?? 0
      }
      return sum
    }
  }

  private static func deciding(rules: Int) -> Timing? {
    guard let policy = compiled(checks: 1, rules: rules), let asKnownOn = Day(iso: "2026-11-23") else { return nil }
    let evaluator = policy.evaluator(asKnownOn: asKnownOn)
    var state = EvaluationState(for: policy.plan)
    let inputs = (0..<64).compactMap { number -> CaseInputs? in
      let months = number * rules * 10 / 64
      let json = #"{"fact1":{"months":\#(months)},"kind":"\#(number % 2 == 0 ? "甲" : "乙")"}"#
      guard let tree = JSONReader.read(Array(json.utf8), file: 0).root else { return nil }
      return FactBinding.bind(tree, to: policy.plan).inputs
    }
    guard inputs.count == 64, inputs.allSatisfy({ evaluator.decide($0, &state).outcome == .granted }) else {
      return nil
    }
    let count = 256
    return Timing(units: count, rounds: 400) {
      var sum: UInt64 = 0
      for round in 0..<count { sum &+= UInt64(bitPattern: evaluator.decide(inputs[round & 63], &state).amount) }
      return sum
    }
  }

  private static func compiled(checks: Int, rules: Int) -> Policy? {
    let compilation = Engine().compile(
      SourceFile(name: "rules.yaml", bytes: Array(text(checks: checks, rules: rules).utf8)))
    if compilation.policy == nil {
      let shown = Array(compilation.diagnostics.prefix(3))
      print(DiagnosticTextRenderer.render(shown, files: compilation.files, language: .en, color: false))
    }
    return compilation.policy
  }

  private static func text(checks: Int, rules: Int) -> String {
    var facts = "  kind: { title: 种类, type: word, words: [甲, 乙], nature: document }\n"
    facts += "  applied_on: { title: 申请日期, type: date, nature: choice }\n"
    var parameters = ""
    var tests = ""
    for number in 1...checks {
      facts += "  fact\(number).months: { title: 月数\(number), type: count, unit: month, nature: document }\n"
      parameters += "  least\(number): { title: 最低\(number), type: count, unit: month, value: "
      parameters += "\(rules == 0 ? number : 0), cites: notice/一 }\n"
      tests += "  check\(number): { title: 月数\(number), fact: fact\(number).months, require: '>= least\(number)', "
      tests += "cites: notice/一 }\n"
    }
    var table = "  standard: { title: 标准, unit: CNY, keys: [kind], rows: { 甲: 100, 乙: 200 }, cites: notice/一 }\n"
    if rules > 0 {
      table = "  standard:\n    title: 标准\n    unit: CNY\n    keys: [fact1.months, kind]\n    cites: notice/一\n"
      table += "    rules:\n"
      for number in 0..<rules / 2 {
        let span = number == rules / 2 - 1 ? ">= \(number * 20)" : "[\(number * 20)..\(number * 20 + 20))"
        table += "      r\(number)a: { fits: ['\(span)', 甲], value: \(number + 1) }\n"
        table += "      r\(number)b: { fits: ['\(span)', 乙], value: \(number + 2) }\n"
      }
    }
    return """
      yiju: 1
      policy: example/rules
      version: '1'
      title: 示例：规则
      jurisdiction: 示例市
      issued_by: [示例市示例局]
      document: notice
      in_force: { from: 2020-01-01, to: unstated, cites: notice/一 }
      selected_by: { fact: applied_on, cites: notice/一 }
      sources:
        notice:
          title: 示例通知
          published_on: 2020-01-01
          checked_on: 2026-01-01
          coverage: excerpt
          clauses:
            一: 见表。
      facts:
      \(facts)days:
        claim_day: { title: 申领日, is: applied_on, cites: notice/一 }
      parameters:
      \(parameters)tables:
      \(table)checks:
      \(tests)amount:
        title: 金额
        currency: CNY
        steps:
          standard: { title: 取标准, take: standard, cites: notice/一 }
        rounding: not_needed
      remedies: { unstated: true, interpretations: r }
      interpretations:
        r: { about: notice/一, question: 救济途径, choice: 依法告知, why: 未写, authority: policy_author }

      """
  }
}

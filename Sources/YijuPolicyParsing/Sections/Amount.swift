import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// The amount: steps of one running sum.
extension PolicyReader {
  mutating func amount(_ entry: YAMLEntry, under parent: NodeID) -> Amount? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.amount.en)
    let before = errors
    guard let fields = fields(of: entry.value, as: .amount, at: node, label: name(.amount)) else {
      failures.insert("amount")
      return nil
    }
    let title = required(.title, fields)
    var currency = located(.currency, fields)
    if let entry = fields[.currency] {
      if let known = special(entry.value, Words.unit, in: node) { currency?.value = known }
    } else {
      reportMissing(.currency, in: fields)
    }
    let zero = word(.zero, fields, Words.zero)
    let rounding = rounding(fields)
    if errors > before || title == nil || currency == nil { failures.insert("amount") }
    if !fields.has(.steps) { reportMissing(.steps, in: fields) }
    let steps = amountSteps(fields)
    guard let title, let currency else { return nil }
    var amount = Amount(title: title, currency: currency, node: node)
    amount.zero = zero
    amount.rounding = rounding
    amount.steps = steps
    return amount
  }

  mutating func amountSteps(_ fields: Fields) -> ElementMap<AmountStep> {
    guard let entry = fields[.steps] else { return ElementMap() }
    return section(entry, .steps, under: fields.node, address: "amount.steps", ids: .plain) { $0.step($1, $2) }
  }

  /// `not_needed`, or `{to, mode, cites}`.
  private mutating func rounding(_ fields: Fields) -> Located<Amount.Rounding>? {
    guard let entry = fields[.rounding] else { return nil }
    if case .mapping = entry.value.content {
      let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.rounding.en)
      return rule(entry, at: node).map { Located(.declared($0), node) }
    }
    return word(.rounding, fields, Words.notNeeded).map { Located(.notNeeded, $0.node) }
  }

  private mutating func rule(_ entry: YAMLEntry, at node: NodeID) -> RoundingRule? {
    guard let fields = fields(of: entry.value, as: .rounding, at: node, label: label(entry)) else { return nil }
    let unit = requiredWord(.roundTo, fields, Words.roundTo)
    let mode = requiredWord(.mode, fields, Words.mode)
    let grounds = citesOrInterpretations(fields)
    guard let unit, let mode else { return nil }
    return RoundingRule(unit: unit.value, mode: mode.value, grounds: grounds)
  }

  // MARK: Steps

  private static let operations: [Keyword] = [
    .takeStep, .raiseBy, .multiplyBy, .addStep, .subtract, .ceiling, .notBelow, .round,
  ]

  private mutating func step(_ entry: YAMLEntry, _ node: NodeID) -> AmountStep? {
    guard let fields = fields(of: entry.value, as: .step, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let grounds = citesOrInterpretations(fields)
    placement("amount.steps.\(entry.key)", fields)
    let when = when(fields)
    guard let operation = operation(fields), let title else { return nil }
    var step = AmountStep(title: title, operation: operation, grounds: grounds, node: node)
    step.when = when
    return step
  }

  private mutating func operation(_ fields: Fields) -> AmountStep.Operation? {
    let present = fields.present(PolicyReader.operations)
    guard let keyword = present.first else {
      if !fields.excusesAnything { reportNoOperation(fields) }
      return nil
    }
    if let second = present.dropFirst().first {
      reportMisfit(
        zh: "一步只做一件事，`\(keyword[language])` 和 `\(second[language])` 请分成两步",
        en: "a step does one thing: split `\(keyword[language])` and `\(second[language])`",
        at: fields[second]?.keySpan, in: fields.node)
      return nil
    }
    if keyword != .takeStep { refuse(.ifNoRow, unless: [.takeStep], fields) }
    if keyword != .raiseBy, keyword != .multiplyBy { refuse(.base, unless: [.raiseBy, .multiplyBy], fields) }
    if keyword == .round {
      guard let entry = fields[.round] else { return nil }
      let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.round.en)
      return rule(entry, at: node).map { .round($0) }
    }
    guard let operand = located(keyword, fields) else { return nil }
    switch keyword {
    case .takeStep: return .take(operand, keepIfNoRow: word(.ifNoRow, fields, Words.keepSum) != nil)
    case .raiseBy: return .raiseBy(operand, of: base(fields))
    case .multiplyBy: return .multiplyBy(operand, of: base(fields))
    case .addStep: return .add(operand)
    case .subtract: return .subtract(operand)
    case .ceiling: return .atMost(operand)
    case .notBelow: return .notBelow(operand)
    default: return nil
    }
  }

  private mutating func refuse(_ keyword: Keyword, unless owners: [Keyword], _ fields: Fields) {
    guard let entry = fields[keyword] else { return }
    let names = owners.map { "`\($0[language])`" }
    reportMisfit(
      zh: "`\(entry.key)` 只和\(names.joined(separator: "、"))一起写",
      en: "`\(entry.key)` goes with \(names.joined(separator: " or ")) only", at: entry.keySpan, in: fields.node)
  }

  private mutating func reportNoOperation(_ fields: Fields) {
    let names = PolicyReader.operations.map { "`\($0[language])`" }
    reportMisfit(
      zh: "\(wording(fields.label).zh)没有写做什么，要有其中一个：\(names.joined(separator: "、"))",
      en: "\(wording(fields.label).en) does nothing: it needs one of \(names.joined(separator: ", "))", at: nil,
      in: fields.node)
  }

  private mutating func base(_ fields: Fields) -> AmountStep.Base {
    guard let entry = fields[.base] else { return .missing }
    if special(entry.value, Words.running, in: fields.node) != nil {
      return .running(place(.base, entry.value, in: fields))
    }
    return located(.base, fields).map { .step($0) } ?? .missing
  }
}

import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// The amount: operands of the right kind, percentages of something said, a sum proved whole and not below zero.
extension PolicyChecking {
  mutating func checkAmount() {
    guard let amount = policy.amount else { return }
    var sum: SumValues?
    /// The sum after each step, for percentages of it.
    var sums: [String: SumValues?] = [:]
    /// The step after which the sum may be below 0, until something raises it again.
    var negative: AmountStep?
    var isFirst = true
    for entry in amount.steps.entries {
      let step = entry.element
      check(step.when)
      let before = sum
      if isFirst { checkFirst(step) }
      isFirst = false
      var after = apply(step, to: sum, sums: sums, currency: amount.currency.value)
      if !step.when.isEmpty {
        after = before.flatMap { before in after.map { before.or($0) } } ?? (before == nil ? after : nil)
      }
      sum = after
      sums.updateValue(sum, forKey: entry.id.value)
      if let sum {
        if !sum.mayBeNegative {
          negative = nil
        } else if negative == nil {
          negative = step
        }
      }
    }
    guard let sum, !hasFailures else { return }
    if let negative {
      report(.sumNegative, same(negative.title.value), at: PolicyChecking.operand(of: negative)?.node ?? negative.node)
    } else if sum.mayBeZero, amount.zero == nil {
      report(.zeroUndecided, at: amount.node)
    }
    if case .declared? = amount.rounding?.value { return }
    if !sum.isWhole(places: 2) { reportUnproved(amount) }
  }

  private mutating func checkFirst(_ step: AmountStep) {
    switch step.operation {
    case .take, .add: break
    case .raiseBy, .multiplyBy, .subtract, .atMost, .notBelow, .round:
      report(.sumEmpty, same(step.title.value), at: PolicyChecking.operand(of: step)?.node ?? step.node)
    }
  }

  static func operand(of step: AmountStep) -> Located<String>? {
    switch step.operation {
    case .take(let operand, _), .raiseBy(let operand, _), .multiplyBy(let operand, _), .add(let operand),
      .subtract(let operand), .atMost(let operand), .notBelow(let operand):
      operand
    case .round: nil
    }
  }

  // MARK: Steps

  /// The sum after a step whose `when` is met; nil when it cannot be told because something is wrong.
  private mutating func apply(
    _ step: AmountStep, to sum: SumValues?, sums: [String: SumValues?], currency: String
  ) -> SumValues? {
    switch step.operation {
    case .take(let operand, let keepIfNoRow):
      let taken = values(of: operand, in: step, currency: currency)
      guard keepIfNoRow, let sum else { return taken }
      return taken.map { $0.or(sum) }
    case .raiseBy(let operand, let base):
      let percent = percentages(of: operand)
      guard let base = self.base(base, of: step, sum: sum, sums: sums), let percent, let sum else { return nil }
      if case .running = baseKind(step) {
        // The sum and its base are one and the same value: 100 and the percentage go in together.
        return sum.times(percent: percent.adding(SumValues([Decimal(100)])))
      }
      return sum.adding(base.times(percent: percent))
    case .multiplyBy(let operand, let base):
      let percent = percentages(of: operand)
      guard let base = self.base(base, of: step, sum: sum, sums: sums), let percent else { return nil }
      return base.times(percent: percent)
    case .add(let operand):
      let other = values(of: operand, in: step, currency: currency)
      return sum.map { sum in other.map { sum.adding($0) } } ?? other
    case .subtract(let operand):
      let other = values(of: operand, in: step, currency: currency)
      return sum.flatMap { sum in other.map { sum.subtracting($0) } }
    case .atMost(let operand):
      let other = values(of: operand, in: step, currency: currency)
      return sum.flatMap { sum in other.map { sum.capped(at: $0) } }
    case .notBelow(let operand):
      let other = values(of: operand, in: step, currency: currency)
      return sum.flatMap { sum in other.map { sum.raised(to: $0) } }
    case .round(let rule):
      return sum?.rounded(places: rule.unit.places)
    }
  }

  private func baseKind(_ step: AmountStep) -> AmountStep.Base {
    switch step.operation {
    case .raiseBy(_, let base), .multiplyBy(_, let base): base
    default: .missing
    }
  }

  private mutating func base(
    _ base: AmountStep.Base, of step: AmountStep, sum: SumValues?, sums: [String: SumValues?]
  ) -> SumValues? {
    switch base {
    case .running: return sum
    case .step(let reference):
      if let known = sums[reference.value] { return known }
      if isBroken("amount.steps", reference.value) { return nil }
      let steps = wantsHints ? policy.amount?.steps.ids ?? [] : []
      if policy.amount?.steps.index(of: reference.value) != nil {
        report(.baseLater, same(step.title.value), same(reference.value), at: reference.node)
      } else {
        let near = nearest(to: reference.value, among: steps + ["running"])
        report(
          .nameUnknown, same(reference.value), LocalizedText(zh: "步骤", en: "step of the amount"),
          hint(near, all: steps), at: reference.node,
          fixes: near.count == 1 ? replacing(reference.node, with: near.first ?? "") : [])
      }
      return nil
    case .missing:
      report(.baseMissing, same(step.title.value), at: PolicyChecking.operand(of: step)?.node ?? step.node)
      return nil
    }
  }

  // MARK: Operands

  /// The percentages a parameter or table can give; nil after saying what is wrong.
  private mutating func percentages(of operand: Located<String>) -> SumValues? {
    guard let kind = resolve(operand, as: .parameter, .table) else { return nil }
    if kind == .parameter, let parameter = policy.parameters[operand.value] {
      guard isPercentage(parameter.type.value, parameter.unit?.value) else {
        report(
          .typeUnfit, FactType.percent.title, same(parameter.title.value), parameter.type.value.title, at: operand.node)
        return nil
      }
      return sumValues(of: parameter)
    }
    guard let table = policy.tables[operand.value] else { return nil }
    guard isPercentage(table.type.value, table.unit?.value) else {
      report(.typeUnfit, FactType.percent.title, same(table.title.value), table.type.value.title, at: operand.node)
      return nil
    }
    return sumValues(of: table)
  }

  private func isPercentage(_ type: FactType, _ unit: String?) -> Bool {
    type == .percent || unit == "percent" && (type == .decimal || type == .count)
  }

  /// The amounts a parameter, a table or a fact can give; nil after saying what is wrong.
  private mutating func values(of operand: Located<String>, in step: AmountStep, currency: String) -> SumValues? {
    // 0 is no number of the law: it says that a sum does not fall below nothing.
    if case .notBelow = step.operation, Decimal(text: operand.value)?.isZero == true { return SumValues([Decimal(0)]) }
    let kind: ElementKind?
    switch step.operation {
    case .take, .add, .subtract, .atMost: kind = resolve(operand, as: .parameter, .table, .fact)
    case .notBelow, .raiseBy, .multiplyBy, .round: kind = resolve(operand, as: .parameter, .table)
    }
    switch kind {
    case .parameter?:
      guard let parameter = policy.parameters[operand.value],
        isMoney(parameter.type.value, parameter.unit, parameter.title.value, currency, at: operand.node)
      else { return nil }
      return sumValues(of: parameter)
    case .table?:
      guard let table = policy.tables[operand.value],
        isMoney(table.type.value, table.unit, table.title.value, currency, at: operand.node)
      else { return nil }
      tableUses[operand.value, default: []].append(use(of: step))
      return sumValues(of: table)
    case .fact?:
      guard let fact = policy.facts[operand.value],
        isMoney(fact.type.value, fact.unit, fact.title.value, currency, at: operand.node)
      else { return nil }
      if fact.nature?.value.variesWithTime == true {
        report(.asOfMissing, same(fact.title.value), namedDays, at: operand.node)
        return nil
      }
      read(operand.value, .timeless, for: step.node)
      // What is paid or was paid is whole in the smallest unit and not below 0.
      return SumValues(from: Decimal(0), grain: Decimal(1, scale: 2))
    default:
      return nil
    }
  }

  private mutating func isMoney(
    _ type: FactType, _ unit: Located<String>?, _ title: String, _ currency: String, at node: NodeID
  ) -> Bool {
    guard type == .money else {
      report(.typeUnfit, FactType.money.title, same(title), type.title, at: node)
      return false
    }
    if let unit, unit.value != currency {
      report(
        .unitClash, LocalizedText(zh: policy.amount?.title.value ?? "", en: policy.amount?.title.value ?? ""),
        self.title(of: currency), same(title), self.title(of: unit.value), at: unit.node,
        labels: label(node, zh: "在这里用到", en: "used here"))
      return false
    }
    return true
  }

  private func sumValues(of parameter: Parameter) -> SumValues? {
    let numbers = parameter.values.compactMap { $0.value.value.number }
    return numbers.isEmpty ? nil : SumValues(Set(numbers))
  }

  /// Cells that are unstated leave the amount unknown and prove nothing.
  private func sumValues(of table: LegalTable) -> SumValues? {
    var numbers: Set<Decimal> = []
    for value in table.values {
      for row in value.value {
        if let number = row.value.value.value?.number { numbers.insert(number) }
      }
    }
    guard !numbers.isEmpty else { return nil }
    guard table.choice?.value == .sum else { return SumValues(numbers) }
    // Any of the values may be added up, or none.
    let least = numbers.filter(\.isNegative).reduce(Optional(Decimal(0))) { sum, number in
      sum.flatMap { $0.adding(number) }
    }
    return SumValues(from: least, grain: SumValues(numbers).grain)
  }

  // MARK: Proof

  /// Names a product that is not whole: the first step after which some value is not.
  private mutating func reportUnproved(_ amount: Amount) {
    var shown: LocalizedText?
    var sums: Set<Decimal> = []
    for entry in amount.steps.entries.prefix(100) where shown == nil {
      switch entry.element.operation {
      case .take(let operand, _), .add(let operand):
        sums.formUnion(numbers(of: operand.value))
      case .raiseBy(let operand, _):
        shown = firstFraction(sums, numbers(of: operand.value), isRaise: true)
      case .multiplyBy(let operand, _):
        shown = firstFraction(sums, numbers(of: operand.value), isRaise: false)
      case .subtract, .atMost, .notBelow, .round: break
      }
    }
    let text = shown ?? LocalizedText(zh: "“\(amount.title.value)”的结果", en: "the result of “\(amount.title.value)”")
    report(.roundingUnproved, text, at: amount.rounding?.node ?? amount.node)
  }

  private func firstFraction(_ sums: Set<Decimal>, _ percentages: [Decimal], isRaise: Bool) -> LocalizedText? {
    let hundredth = Decimal(1, scale: 2)
    for sum in sums.sorted().prefix(64) {
      for percent in percentages.sorted().prefix(64) {
        guard let share = sum.multiplied(by: percent)?.multiplied(by: hundredth), share.scaled(by: 2) == nil else {
          continue
        }
        return same("\(sum.normalized.text) × \(percent.normalized.text)% = \(share.normalized.text)")
      }
    }
    return nil
  }

  private func numbers(of id: String) -> [Decimal] {
    if let parameter = policy.parameters[id] { return parameter.values.compactMap { $0.value.value.number } }
    return policy.tables[id]?.values.flatMap { $0.value.compactMap { $0.value.value.value?.number } } ?? []
  }
}

extension LegalValue {
  /// The number of a number, an amount or a percentage.
  var number: Decimal? {
    switch self {
    case .number(let value), .money(let value), .percent(let value): value
    case .boolean, .day, .period, .text, .level: nil
    }
  }
}

extension RoundingRule.Unit {
  /// Decimals of a yuan.
  var places: Int {
    switch self {
    case .fen: 2
    case .jiao: 1
    case .yuan: 0
    }
  }
}

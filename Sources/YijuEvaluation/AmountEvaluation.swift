import YijuDecisions
import YijuPlans
import YijuValues

/// The running sum of an amount, carried through its steps for every way that is still possible.
struct AmountEvaluation {
  /// What one step did on the only possible way.
  struct Step {
    var verdict: Verdict
    var operand: Decimal?
    var before: Decimal?
    var after: Decimal?
  }

  /// One way through the steps: the sum after each.
  private struct Way: Hashable {
    var sum: Decimal?
    var history: [Decimal?]
  }

  /// More ways than this are not told apart: the amount is unknown.
  private static let wayLimit = 16

  private(set) var steps: [Step] = []
  /// The sums that remain possible, ascending; empty when that cannot be told.
  private(set) var possible: [Decimal] = []
  /// The sum, when one alone remains.
  var value: Decimal? { possible.count == 1 ? possible.first : nil }

  init(_ evaluator: Evaluator, _ inputs: CaseInputs, _ state: EvaluationState) {
    guard let amount = evaluator.plan.amount else { return }
    var ways = [Way(sum: nil, history: [])]
    for step in amount.steps {
      let verdict = step.when.map { state.verdict($0) } ?? .met
      var next: [Way] = []
      var operand: Decimal?
      for way in ways {
        if verdict != .met && verdict != .notApplicable { next.append(Self.kept(way)) }
        guard verdict == .met || verdict == .notApplicable || verdict == .unknown else { continue }
        let operands = Self.operands(of: step.operation, evaluator, inputs)
        if operands.count == 1 { operand = operands.first ?? nil }
        for operand in operands {
          guard let way = Self.applied(step.operation, operand, to: way, amount) else { return }
          next.append(way)
        }
      }
      ways = Self.unique(next)
      guard !ways.isEmpty, ways.count <= Self.wayLimit else { return }
      let only = ways.count == 1 ? ways.first : nil
      steps.append(
        Step(
          verdict: verdict == .notApplicable ? .met : verdict == .notMet ? .notApplicable : verdict, operand: operand,
          before: only?.history.dropLast().last ?? nil, after: only?.sum))
    }
    var sums: [Decimal] = []
    for way in ways {
      guard let sum = way.sum else { return }
      let rounded = amount.rounding.map { Self.rounded(sum, $0) } ?? sum
      if !sums.contains(rounded) { sums.append(rounded) }
    }
    possible = sums.sorted()
  }

  private static func kept(_ way: Way) -> Way { Way(sum: way.sum, history: way.history + [way.sum]) }

  private static func unique(_ ways: [Way]) -> [Way] {
    ways.reduce(into: []) { result, way in if !result.contains(way) { result.append(way) } }
  }

  /// The values an operand can still have. nil stands for a missing row that keeps the sum; no element for a value the
  /// law leaves open.
  private static func operands(
    of operation: PlanAmountStep.Operation, _ evaluator: Evaluator, _ inputs: CaseInputs
  ) -> [Decimal?] {
    let value: Int
    var keepsIfNoRow = false
    switch operation {
    case .take(let place, let keeps):
      value = place
      keepsIfNoRow = keeps
    case .raiseBy(let place, _), .multiplyBy(let place, _), .add(let place), .subtract(let place),
      .atMost(let place), .notBelow(let place):
      value = place
    case .round: return [nil]
    }
    if keepsIfNoRow, evaluator.hasNoRow(value, inputs) { return [nil] }
    let codes = evaluator.possibleCodes(ofValue: value, inputs)
    guard !codes.isEmpty, !codes.contains(SlotCode.unknown) else { return [] }
    return codes.map { evaluator.decimal($0, type: evaluator.plan.values[value].type) }
  }

  /// nil when the sum becomes too large to be exact.
  private static func applied(
    _ operation: PlanAmountStep.Operation, _ operand: Decimal?, to way: Way, _ amount: PlanAmount
  ) -> Way? {
    func base(_ step: Int?) -> Decimal? {
      guard let step else { return way.sum }
      return way.history.indices.contains(step) ? way.history[step] : nil
    }
    func share(_ percent: Decimal, of base: Decimal?) -> Decimal? {
      base.flatMap { $0.multiplied(by: percent) }?.multiplied(by: Decimal(1, scale: 2))
    }
    let sum: Decimal?
    switch operation {
    case .take: sum = operand ?? way.sum
    case .raiseBy(_, let of):
      guard let operand, let before = way.sum, let raise = share(operand, of: base(of)) else { return nil }
      sum = before.adding(raise)
    case .multiplyBy(_, let of):
      guard let operand else { return nil }
      sum = share(operand, of: base(of))
    case .add:
      guard let operand else { return nil }
      sum = (way.sum ?? Decimal(0)).adding(operand)
    case .subtract:
      guard let operand else { return nil }
      sum = (way.sum ?? Decimal(0)).subtracting(operand)
    case .atMost:
      guard let operand, let before = way.sum else { return nil }
      sum = min(before, operand)
    case .notBelow:
      guard let operand, let before = way.sum else { return nil }
      sum = max(before, operand)
    case .round(let rounding): sum = way.sum.map { rounded($0, rounding) }
    }
    guard let sum else { return nil }
    return Way(sum: sum, history: way.history + [sum])
  }

  private static func rounded(_ sum: Decimal, _ rounding: PlanRounding) -> Decimal {
    let mode: RoundingMode =
      switch rounding.mode {
      case .halfUp: .halfUp
      case .halfEven: .halfEven
      case .down: .down
      case .up: .up
      }
    return sum.rounded(scale: rounding.digits, mode)
  }
}

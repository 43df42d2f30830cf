import YijuDecisions
import YijuPlans
import YijuValues

/// The running sum of an amount, carried through its steps for every way that is still possible.
struct AmountEvaluation {
  /// What one step did, as far as every possible way agrees.
  struct Step {
    var verdict: Verdict
    var operand: Decimal?
    /// The sum before; nil when there is none yet, or the ways do not agree.
    var before: Decimal?
    var after: Decimal?
    /// Whether there is no sum before because none was given yet, rather than because it is not known.
    var isFirst: Bool
    /// Whether the law has no value for the case, so that the sum stays even where the step applies.
    var keeps: Bool
  }

  /// A sum on one way.
  private enum Sum: Hashable {
    /// No step has given one.
    case none
    /// One was given, and the case or the law does not say which.
    case unknown
    case known(Decimal)

    var value: Decimal? { if case .known(let value) = self { value } else { nil } }

    init(_ value: Decimal?) { self = value.map { .known($0) } ?? .unknown }
  }

  /// What an operand may be.
  private enum Operand {
    case value(Decimal)
    /// There is no row, and the sum stays.
    case keep
    case unknown
  }

  /// One way through the steps: the sum after each.
  private struct Way: Hashable {
    var sum: Sum
    var history: [Sum]
  }

  /// More ways than this are not told apart: the amount is unknown.
  private static let wayLimit = 16

  private(set) var steps: [Step] = []
  /// The sums that remain possible, ascending; empty when that cannot be told.
  private(set) var possible: [Decimal] = []
  /// The sum, when one alone remains.
  var value: Decimal? { possible.count == 1 ? possible.first : nil }

  init(_ amount: PlanAmount?, _ evaluator: Evaluator, _ inputs: CaseInputs, _ state: EvaluationState) {
    guard let amount else { return }
    var ways = [Way(sum: .none, history: [])]
    for step in amount.steps {
      let verdict = step.when.map { state.verdict($0) } ?? .met
      let applies = verdict == .met || verdict == .notApplicable
      let operands = verdict == .notMet ? [] : Self.operands(of: step.operation, evaluator, inputs)
      let before = Self.agreed(ways)
      var next: [Way] = []
      for way in ways {
        if !applies { next.append(Self.followed(way, by: way.sum)) }
        for operand in operands { next.append(Self.followed(way, by: Self.applied(step.operation, operand, to: way))) }
      }
      ways = Self.unique(next)
      guard ways.count <= Self.wayLimit else { return }
      var operand: Decimal?
      if operands.count == 1, case .value(let value)? = operands.first { operand = value }
      steps.append(
        Step(
          verdict: applies ? .met : verdict == .notMet ? .notApplicable : verdict, operand: operand,
          before: before?.value, after: Self.agreed(ways)?.value, isFirst: before == Sum.none,
          keeps: Self.keeps(step.operation, operands)))
    }
    var sums: [Decimal] = []
    for way in ways {
      guard let sum = way.sum.value else { return }
      let rounded = amount.rounding.map { Self.rounded(sum, $0) } ?? sum
      if !sums.contains(rounded) { sums.append(rounded) }
    }
    possible = sums.sorted()
  }

  private static func followed(_ way: Way, by sum: Sum) -> Way { Way(sum: sum, history: way.history + [sum]) }

  private static func keeps(_ operation: PlanAmountStep.Operation, _ operands: [Operand]) -> Bool {
    guard case .take = operation, operands.count == 1, case .keep? = operands.first else { return false }
    return true
  }

  /// The sum that all ways have; nil when they differ.
  private static func agreed(_ ways: [Way]) -> Sum? {
    guard let first = ways.first?.sum, ways.allSatisfy({ $0.sum == first }) else { return nil }
    return first
  }

  private static func unique(_ ways: [Way]) -> [Way] {
    ways.reduce(into: []) { result, way in if !result.contains(way) { result.append(way) } }
  }

  /// What an operand can still be; never empty.
  private static func operands(
    of operation: PlanAmountStep.Operation, _ evaluator: Evaluator, _ inputs: CaseInputs
  ) -> [Operand] {
    let value: Int
    var keepsIfNoRow = false
    switch operation {
    case .take(let place, let keeps):
      value = place
      keepsIfNoRow = keeps
    case .raiseBy(let place, _), .multiplyBy(let place, _), .add(let place), .subtract(let place),
      .atMost(let place), .notBelow(let place):
      value = place
    case .round: return [.keep]
    }
    var operands: [Operand] = evaluator.plan.possibleCodes(ofValue: value, inputs).map { code in
      code == SlotCode.unknown ? .unknown : .value(evaluator.decimal(code, type: evaluator.plan.values[value].type))
    }
    if keepsIfNoRow, evaluator.plan.mayHaveNoRow(value, inputs) { operands.append(.keep) }
    return operands.isEmpty ? [.unknown] : operands
  }

  private static func applied(_ operation: PlanAmountStep.Operation, _ operand: Operand, to way: Way) -> Sum {
    func base(_ step: Int?) -> Decimal? {
      guard let step else { return way.sum.value }
      return way.history.indices.contains(step) ? way.history[step].value : nil
    }
    func share(_ percent: Decimal, of base: Decimal?) -> Decimal? {
      base.flatMap { $0.multiplied(by: percent) }?.multiplied(by: Decimal(1, scale: 2))
    }
    if case .round(let rounding) = operation { return way.sum.value.map { .known(rounded($0, rounding)) } ?? way.sum }
    let number: Decimal
    switch operand {
    case .value(let value): number = value
    case .keep: return way.sum
    case .unknown: return .unknown
    }
    /// Nothing plus something is something; nothing is no base for anything else.
    let before = way.sum == .none ? Decimal(0) : way.sum.value
    switch operation {
    case .take: return .known(number)
    case .raiseBy(_, let of):
      return Sum(way.sum.value.flatMap { sum in share(number, of: base(of)).flatMap { sum.adding($0) } })
    case .multiplyBy(_, let of): return Sum(share(number, of: base(of)))
    case .add: return Sum(before?.adding(number))
    case .subtract: return Sum(before?.subtracting(number))
    case .atMost: return Sum(way.sum.value.map { min($0, number) })
    case .notBelow: return Sum(way.sum.value.map { max($0, number) })
    case .round: return way.sum
    }
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

import YijuDecisions
import YijuPlans
import YijuValues

/// What is paid where classes pay differently: of the classes that hold the one the policy prefers, and while a class
/// that could change the sum is undecided no sum at all.
struct ClassSettlement {
  /// By class: its verdict and its sum.
  let verdicts: [Verdict]
  let amounts: [AmountEvaluation]
  /// The sums that remain possible, ascending; empty when that cannot be told.
  private(set) var possible: [Decimal] = []
  /// The class that is paid; nil when none holds.
  private(set) var paid: Int?
  /// Classes that are undecided and whose sum matters: not known, or another than what is certain.
  private(set) var open: [Int] = []
  /// The sum, when one alone remains.
  var value: Decimal? { possible.count == 1 ? possible.first : nil }

  init(_ evaluator: Evaluator, _ inputs: CaseInputs, _ state: EvaluationState) {
    let classes = evaluator.plan.classes
    verdicts = classes.map { state.verdict($0.node) }
    amounts = classes.map { AmountEvaluation($0.amount ?? evaluator.plan.amount, evaluator, inputs, state) }
    let candidates = Self.candidates(verdicts, amounts, evaluator.plan.classPreference)
    paid = candidates.first { verdicts[$0] == .met }
    guard candidates.allSatisfy({ !amounts[$0].possible.isEmpty }) else {
      open = candidates.filter { verdicts[$0] == .unknown }
      return
    }
    var sums = candidates.flatMap { amounts[$0].possible }
    if evaluator.plan.classPreference == .highestAmount {
      let certain = candidates.filter { verdicts[$0] == .met }.compactMap { amounts[$0].possible.first }.max()
      if let certain { sums.removeAll { $0 < certain } }
      let value = sums.max()
      paid = candidates.first { verdicts[$0] == .met && amounts[$0].possible.last == value } ?? paid
    }
    possible = sums.sorted().reduce(into: []) { result, sum in if result.last != sum { result.append(sum) } }
    guard possible.count > 1 else { return }
    open = candidates.filter { place in
      verdicts[place] == .unknown && amounts[place].possible.contains { possible.contains($0) }
    }
  }

  /// The classes whose sum can be the one that is paid.
  private static func candidates(
    _ verdicts: [Verdict], _ amounts: [AmountEvaluation], _ preference: PlanClassPreference
  ) -> [Int] {
    let left = verdicts.indices.filter { verdicts[$0] != .notMet }
    guard preference == .first, let first = left.first(where: { verdicts[$0] == .met }) else { return left }
    return left.filter { $0 <= first }
  }
}

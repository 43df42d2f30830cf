public import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
public import YijuExplanations
import YijuFacts
import YijuPlans

extension Compilation {
  /// What the policy says to those it is for; nil for a file with errors or one that cannot decide.
  ///
  /// ```swift
  /// let guide = compilation.guide(asKnownOn: day)
  /// guide.map { Explanations.html($0, language: .zh) }
  /// ```
  ///
  /// - Parameter asKnownOn: Values published by this day are in it.
  /// - Complexity: linear in the size of the policy.
  public func guide(asKnownOn: Day) -> PolicyGuide? {
    guard let policy, let flattened else { return nil }
    let context = DecisionContext(
      engine: Engine.identity, policy: policy.identity, calendars: [],
      selection: policy.selection(.named, day: nil), facts: FactTree(.object([])))
    let (decision, _) = policy.evaluator(asKnownOn: asKnownOn).explain(CaseInputs(of: policy.plan), context)
    var builder = GuideBuilder(flattened, plan: policy.plan, decision: decision)
    return builder.guide()
  }
}

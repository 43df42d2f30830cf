package import YijuDecisions
package import YijuPlans

extension Evaluator {
  /// A value of a fact as decisions show it; `inputs` holds the texts that codes stand for.
  package func shown(_ code: Int64, ofFact place: Int, _ inputs: CaseInputs) -> DecisionValue {
    tracing(inputs).shown(code, ofFact: place)
  }

  /// A named day with its value in a case.
  package func named(day place: Int, _ inputs: CaseInputs) -> NamedDayValue { tracing(inputs).named(day: place) }

  private func tracing(_ inputs: CaseInputs) -> DecisionTracing {
    DecisionTracing(self, inputs, EvaluationState(for: plan), caseDay: asKnownOn)
  }
}

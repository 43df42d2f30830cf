package import YijuDiagnostics
package import YijuFacts
package import YijuPlans
package import YijuRegisters

/// Reads the facts of a case against the schema of a plan.
///
/// In: facts as given, from JSON or YAML. Out: one code for each slot, or diagnostics that name the fact, the value
/// and what was expected. A fact that is absent or null is not known; zero, false and the empty list are values.
package enum FactBinding {
  /// Binds the facts of one case.
  ///
  /// - Parameters:
  ///   - facts: The facts as given.
  ///   - plan: The schema.
  ///   - registers: The registers the plan names, as known on a day. Of one that is not there nothing is known.
  ///   - names: What other versions of the policy know: facts that only they ask for are left aside.
  /// - Complexity: linear in the facts given, plus the slots of the plan.
  package static func bind(
    _ facts: FactTree, to plan: Plan, registers: [RegisterView] = [], names: FactNames? = nil
  ) -> BoundCase {
    var binder = FactBinder(plan, registers: registers, names: names)
    binder.read(facts)
    guard !binder.hasErrors else {
      return BoundCase(inputs: nil, facts: FactTree(.object([])), diagnostics: binder.diagnostics)
    }
    binder.deriveFacts()
    binder.placeDays()
    binder.placeSlots()
    return BoundCase(
      inputs: binder.hasErrors ? nil : binder.inputs, facts: binder.canonicalFacts(), diagnostics: binder.diagnostics)
  }
}

/// What binding gives.
package struct BoundCase: Sendable {
  /// nil when the facts have errors.
  package var inputs: CaseInputs?
  /// The facts given, typed and in their canonical spelling.
  package var facts: FactTree
  package var diagnostics: [Diagnostic]
}

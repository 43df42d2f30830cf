package import YijuCivilCalendars
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

  /// The date that a case gives for one fact, whatever else is wrong with the case; nil when it gives none.
  ///
  /// Which version judges a case is known from one date; the other facts are judged by that version alone, and not by
  /// a later one that no longer knows them.
  ///
  /// - Complexity: linear in the facts given.
  package static func date(of path: String, in facts: FactTree, by plan: Plan) -> Day? {
    guard let place = plan.fact(at: path) else { return nil }
    var binder = FactBinder(plan)
    binder.read(facts)
    guard case .text(let text)? = binder.canonical[place]?.content else { return nil }
    return Day(iso: text)
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

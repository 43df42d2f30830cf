package import YijuDecisions
package import YijuFacts

/// What a decision carries besides what the plan computes.
package struct DecisionContext: Sendable {
  package var engine: EngineIdentity
  package var policy: PolicyIdentity
  package var calendars: [FileIdentity]
  package var registers: [FileIdentity]
  package var sources: [FileIdentity]
  package var selection: VersionSelection
  package var facts: FactTree
  package var cautions: [Caution]
  /// Whether the date that would select the version is not known, so that nothing can be decided.
  package var selectionIsOpen: Bool

  package init(
    engine: EngineIdentity, policy: PolicyIdentity, calendars: [FileIdentity], selection: VersionSelection,
    facts: FactTree, cautions: [Caution] = [], selectionIsOpen: Bool = false, registers: [FileIdentity] = [],
    sources: [FileIdentity] = []
  ) {
    self.engine = engine
    self.policy = policy
    self.calendars = calendars
    self.registers = registers
    self.sources = sources
    self.selection = selection
    self.facts = facts
    self.cautions = cautions
    self.selectionIsOpen = selectionIsOpen
  }
}

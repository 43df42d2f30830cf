/// One version of one set of rules, after `extends` is applied.
package struct Policy: Sendable, Hashable {
  package var id: Located<String>
  package var version: Located<String>
  package var title: Located<String>
  /// Vocabulary only: it cannot decide.
  package var isAbstract: Bool
  package var jurisdiction: String?
  package var issuedBy: [String]
  /// The source that is this policy.
  package var document: Located<String>?
  package var extends: Located<PolicyReference>?
  package var inForce: ValidTime?
  package var selectedBy: SelectedBy?
  package var calendar: Located<String>?
  package var sources: ElementMap<Source>
  package var levels: ElementMap<LevelScale>
  package var facts: ElementMap<Fact>
  package var registers: ElementMap<RegisterUse>
  package var days: ElementMap<NamedDay>
  package var cohorts: ElementMap<Cohort>
  package var parameters: ElementMap<Parameter>
  package var tables: ElementMap<LegalTable>
  package var counting: ElementMap<CountingRule>
  /// Alternatives of which one must hold; empty when everybody is looked at alike.
  package var classes: ElementMap<ApplicantClass>
  package var classesPrefer: Located<ClassPreference>?
  package var checks: ElementMap<Check>
  package var amount: Amount?
  package var offices: ElementMap<Office>
  package var procedure: Procedure?
  package var papers: ElementMap<Paper>
  package var forms: ElementMap<Form>
  package var contacts: ElementMap<Contact>
  package var remedies: Located<Remedies>?
  package var interpretations: ElementMap<Interpretation>
  package var setAside: [SetAside]
  /// The place of the whole file.
  package var node: NodeID
  /// Where elements came from: address such as `facts.applicant.name` to the file of the chain (0 is this file).
  package var origins: [String: UInt16]
  /// Addresses of what was written but could not be read: `checks.claim-window`, or a whole section. The names count as
  /// known, and nothing that follows from their absence is reported.
  package var failures: Set<String>
  /// Elements of the chain that do not count any more, in the order in which that happened.
  package var overridden: [OverriddenElement]
  /// What the removals along the chain rest on: a clause that only takes something away is carried out, too.
  package var removalGrounds: [Grounds]

  package init(id: Located<String>, version: Located<String>, title: Located<String>, node: NodeID) {
    self.id = id
    self.version = version
    self.title = title
    self.isAbstract = false
    self.issuedBy = []
    self.sources = ElementMap()
    self.levels = ElementMap()
    self.facts = ElementMap()
    self.registers = ElementMap()
    self.days = ElementMap()
    self.cohorts = ElementMap()
    self.parameters = ElementMap()
    self.tables = ElementMap()
    self.counting = ElementMap()
    self.classes = ElementMap()
    self.checks = ElementMap()
    self.offices = ElementMap()
    self.papers = ElementMap()
    self.forms = ElementMap()
    self.contacts = ElementMap()
    self.interpretations = ElementMap()
    self.setAside = []
    self.node = node
    self.origins = [:]
    self.failures = []
    self.overridden = []
    self.removalGrounds = []
  }
}

/// `ID@VERSION`.
package struct PolicyReference: Sendable, Hashable {
  package var id: String
  package var version: String

  package init(id: String, version: String) {
    self.id = id
    self.version = version
  }
}

/// The date fact that selects the version in force.
package struct SelectedBy: Sendable, Hashable {
  package var fact: Located<String>
  package var grounds: Grounds

  package init(fact: Located<String>, grounds: Grounds = Grounds()) {
    self.fact = fact
    self.grounds = grounds
  }
}

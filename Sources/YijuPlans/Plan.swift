package import YijuCivilCalendars
package import YijuDecisions

/// A policy made ready to decide: arrays of small instructions over slots, and the texts its decisions show.
///
/// A plan is checked before it is made: every index in it is in range, every group stands after its members. It knows
/// nothing of YAML and nothing of the file it came from but its digest.
package struct Plan: Sendable, Hashable {
  package var id: String
  package var version: String
  package var title: String
  package var document: String?
  package var number: String?
  package var issuedBy: [String]
  package var jurisdiction: String?
  /// The day from which the version can be known; nil when it can be known always.
  package var publishedOn: Day?
  package var validity: PlanValidity
  /// The calendar's id.
  package var calendar: String?

  package var facts: [PlanFact]
  /// Derived facts, each after those it needs.
  package var derivedFacts: [Int]
  package var registers: [PlanRegister]
  package var scales: [PlanScale]
  package var days: [PlanDay]
  package var slots: [PlanSlot]
  package var values: [PlanValue]
  package var nodes: [PlanNode]
  package var children: [Int32]
  /// The node of the whole case: every top-level check.
  package var root: Int
  package var checks: [PlanCheck]
  /// Nodes of top-level checks that concern the scheme and not the person.
  package var schemeNodes: [Int]
  /// Classes of applicants in the policy's order; empty when everybody is looked at alike.
  package var classes: [PlanClass]
  package var classPreference: PlanClassPreference
  /// Top-level checks in the policy's order; one of all classes together stands before them.
  package var topLevel: [Int]
  package var tests: [PlanTest]
  package var deadlines: [PlanDeadline]
  package var gates: [PlanGate]
  package var listChecks: [PlanListCheck]
  package var findings: [PlanFinding]
  /// How the sum is reached; for a plan whose classes pay differently as for the first of them.
  package var amount: PlanAmount?
  package var procedure: PlanProcedure?
  /// What can be done against a decision; nil when the policy leaves it open.
  package var remedies: [PlanRemedy]?
  /// The papers and forms that are handed in.
  package var papers: [PlanPaper]
  /// Where to turn to.
  package var contacts: [PlanContact]
  /// Texts that are values of the law, by code.
  package var texts: [String]
  package var cites: [CitedText]
  /// Days between which a cited law is itself in force, by the id of the source; sources without are always.
  package var lawInForce: [String: SlotRange]
  package var interpretations: [RelianceOnInterpretation]
  /// Documents carried out by some part of the plan that nobody compared with an official text, in file order.
  package var unverified: [UnverifiedDocument]

  package init(id: String, version: String, title: String, validity: PlanValidity) {
    self.id = id
    self.version = version
    self.title = title
    self.issuedBy = []
    self.validity = validity
    self.facts = []
    self.derivedFacts = []
    self.registers = []
    self.scales = []
    self.days = []
    self.slots = []
    self.values = []
    self.nodes = []
    self.children = []
    self.root = 0
    self.checks = []
    self.schemeNodes = []
    self.classes = []
    self.classPreference = .none
    self.topLevel = []
    self.tests = []
    self.deadlines = []
    self.gates = []
    self.listChecks = []
    self.findings = []
    self.papers = []
    self.contacts = []
    self.texts = []
    self.cites = []
    self.lawInForce = [:]
    self.interpretations = []
    self.unverified = []
  }

  /// Whether what is paid depends on the class.
  package var paysByClass: Bool { classes.contains { $0.amount != nil } }

  /// The place of a fact by its path; linear in the number of facts.
  package func fact(at path: String) -> Int? { facts.firstIndex { $0.path == path } }
}

/// When a version applies, and which date says so.
package struct PlanValidity: Sendable, Hashable {
  /// The fact that holds the selecting date, and its title.
  package var fact: String
  package var factTitle: String
  package var from: Day
  package var to: Day?
  package var endIsUnstated: Bool
  package var cites: [Int]
  package var interpretations: [Int]

  package init(fact: String, factTitle: String, from: Day, to: Day?, endIsUnstated: Bool) {
    self.fact = fact
    self.factTitle = factTitle
    self.from = from
    self.to = to
    self.endIsUnstated = endIsUnstated
    self.cites = []
    self.interpretations = []
  }

  /// Whether `day` lies in the version's time.
  package func covers(_ day: Day) -> Bool { day >= from && to.map { day <= $0 } ?? true }
}

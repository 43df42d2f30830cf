package import YijuPlans

/// The names that the versions of a policy know: of facts, of the fields of lists, and of findings.
///
/// Cases of several years come with one sheet of facts. What another version asks for is no mistake and is left aside;
/// what no version knows is misspelt.
package struct FactNames: Sendable {
  private let facts: Set<String>
  /// The beginnings of dotted names: `applicant` of `applicant.insured`.
  private let branches: Set<String>
  private let fields: Set<String>
  private let findings: Set<String>

  /// Collects the names of some plans.
  ///
  /// - Complexity: linear in the facts of the plans.
  package init(_ plans: [Plan]) {
    var branches: Set<String> = []
    for fact in plans.flatMap(\.facts) {
      var rest = Substring(fact.path)
      while let dot = rest.lastIndex(of: ".") {
        rest = rest[..<dot]
        branches.insert(String(rest))
      }
    }
    self.branches = branches
    facts = Set(plans.flatMap { $0.facts.map(\.path) })
    fields = Set(plans.flatMap { $0.facts.flatMap { list in list.fields.map { "\(list.path).\($0.name)" } } })
    findings = Set(plans.flatMap { $0.findings.map(\.id) })
  }

  func hasFact(_ path: String) -> Bool { facts.contains(path) }
  func hasBranch(_ path: String) -> Bool { branches.contains(path) }
  func hasField(_ name: String, of list: String) -> Bool { fields.contains("\(list).\(name)") }
  func hasFinding(_ id: String) -> Bool { findings.contains(id) }
  /// For suggestions.
  var allFacts: [String] { facts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

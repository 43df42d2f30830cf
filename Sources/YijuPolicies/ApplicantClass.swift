/// One of several ways in which somebody can qualify (申领人类别): a case needs the common checks and one class.
package struct ApplicantClass: Sendable, Hashable {
  /// The name under which tables and common checks speak of the class a case is looked at for.
  package static let word = "class"

  package var title: Located<String>
  package var checks: ElementMap<Check>
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, checks: ElementMap<Check>, grounds: Grounds, node: NodeID) {
    self.title = title
    self.checks = checks
    self.grounds = grounds
    self.node = node
  }
}

/// Whose amount is paid when several classes hold.
package enum ClassPreference: String, Sendable {
  /// The highest that a class which holds gives.
  case highestAmount = "highest_amount"
  /// That of the first class which holds, in the order of the file.
  case first
}

extension Policy {
  /// Whether a name stands for the class a case is looked at for, and for no fact or cohort.
  package func isClassWord(_ name: String) -> Bool {
    name.utf8.elementsEqual(ApplicantClass.word.utf8) && facts.index(of: name) == nil
      && cohorts.index(of: name) == nil
  }

  /// Whether a table has a row for each class.
  package func isByClass(_ table: LegalTable) -> Bool { table.keys.contains { isClassWord($0.value) } }
}

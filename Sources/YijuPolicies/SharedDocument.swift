/// Where a document stands that a policy takes from a file shared with other policies.
package struct SharedDocument: Sendable, Hashable {
  /// The id by which the file is found.
  package var id: Located<String>
  /// Where the document begins in its own file; nil until it has been found.
  package var place: NodeID?
  /// Whether the policy uses an excerpt of what the file has in full.
  package var isNarrowed: Bool

  package init(id: Located<String>, isNarrowed: Bool) {
    self.id = id
    self.isNarrowed = isNarrowed
  }
}

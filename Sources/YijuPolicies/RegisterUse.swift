/// A register that a policy looks facts up in, under the id of its file.
package struct RegisterUse: Sendable, Hashable {
  package var title: Located<String>
  /// The clause that refers to the list, or the interpretation that takes it for the one that is meant.
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, grounds: Grounds, node: NodeID) {
    self.title = title
    self.grounds = grounds
    self.node = node
  }
}

/// A scale of levels, lowest first, with the spellings in use.
package struct LevelScale: Sendable, Hashable {
  package var title: String
  /// Canonical words, lowest first.
  package var order: [Located<String>]
  /// Words that take part in no comparison.
  package var outside: [Located<String>]
  /// Other spellings by canonical word.
  package var spellings: ElementMap<[Located<String>]>
  package var node: NodeID

  package init(title: String, order: [Located<String>], outside: [Located<String>] = [], node: NodeID) {
    self.title = title
    self.order = order
    self.outside = outside
    self.spellings = ElementMap()
    self.node = node
  }
}

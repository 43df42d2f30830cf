/// A register in which facts are looked up.
package struct PlanRegister: Sendable, Hashable {
  /// The id of its file.
  package var id: String
  package var title: String
  package var cites: [Int]
  package var interpretations: [Int]

  package init(id: String, title: String, cites: [Int], interpretations: [Int]) {
    self.id = id
    self.title = title
    self.cites = cites
    self.interpretations = interpretations
  }
}

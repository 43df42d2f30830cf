import YijuDiagnostics

/// What a check of types allows beyond the language itself.
package struct FeelCheckOptions: Hashable, Sendable {
  /// Whether numerals other than 0 may stand in it. A policy's tests may not: its numbers stand in parameters.
  package var allowsNumerals: Bool
  /// Whether `and` and `or` may stand in it. A leaf test may not: the policy writes a group.
  package var allowsConnectives: Bool
  /// Whether it is judged as a policy needs it (no comparison with null, no function that policies exclude).
  package var mode: FeelMode

  package init(allowsNumerals: Bool, allowsConnectives: Bool, mode: FeelMode = .strictUnknown) {
    self.allowsNumerals = allowsNumerals
    self.allowsConnectives = allowsConnectives
    self.mode = mode
  }

  /// The test of a check.
  package static let leafTest = FeelCheckOptions(allowsNumerals: false, allowsConnectives: false)
  /// The possible values of a fact: numerals and connectives are welcome.
  package static let domain = FeelCheckOptions(allowsNumerals: true, allowsConnectives: true)
  /// A formula: no numbers of the law, connectives are welcome.
  package static let formula = FeelCheckOptions(allowsNumerals: false, allowsConnectives: true)
  /// FEEL as anybody writes it.
  package static let feel = FeelCheckOptions(allowsNumerals: true, allowsConnectives: true, mode: .feel)
}

/// A tree with its types and the slots its names stand for.
package struct FeelChecked: Sendable, Hashable {
  package var tree: FeelTree
  /// By node.
  package var types: [FeelType]
  /// By node: the slot a name or dotted path stands for, or −1.
  package var slots: [Int32]
  /// Names of the scope that are used, each once, in the order in which they first appear.
  package var names: [String]
  /// Errors and warnings, in order of place.
  package var problems: [FeelProblem]

  /// The type of the whole.
  package var type: FeelType { type(tree.root) }

  /// The type of a node.
  package func type(_ id: FeelNodeID) -> FeelType {
    let index = Int(id.index)
    return types.indices.contains(index) ? types[index] : .any
  }

  /// The slot of a node; nil when it stands for no name of the scope.
  package func slot(_ id: FeelNodeID) -> Int? {
    let index = Int(id.index)
    guard slots.indices.contains(index), slots[index] >= 0 else { return nil }
    return Int(slots[index])
  }

  /// Whether nothing prevents evaluating it.
  package var isValid: Bool { !problems.contains { $0.kind.severity == .error } }
}

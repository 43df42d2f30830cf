package import YijuDiagnostics

/// The identity of a place in a policy file. Spans, and later types and observed values, are tables by it.
package struct NodeID: Hashable, Sendable {
  /// The place's index in the `SourceMap`.
  package let index: Int32

  /// Names the place at `index`.
  package init(_ index: Int32) { self.index = index }
}

/// A value of the model with the identity of the place it was read from.
package struct Located<Wrapped: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  package var value: Wrapped
  /// Where it was read.
  package var node: NodeID

  /// Joins a value and its place.
  package init(_ value: Wrapped, _ node: NodeID) {
    self.value = value
    self.node = node
  }
}

/// Where every node of a policy stands, and under which address.
package struct SourceMap: Sendable {
  /// Spans by node.
  package private(set) var spans: [SourceSpan] = []
  /// Addresses by node, with English keywords: `checks.claim-window.after`.
  package private(set) var paths: [String] = []

  /// Creates an empty map.
  package init() {}

  /// Registers a place.
  package mutating func add(_ span: SourceSpan, path: String) -> NodeID {
    spans.append(span)
    paths.append(path)
    return NodeID(Int32(truncatingIfNeeded: spans.count - 1))
  }

  /// The bytes of a node; nil for a node of another map.
  package func span(of node: NodeID) -> SourceSpan? {
    let index = Int(node.index)
    return spans.indices.contains(index) ? spans[index] : nil
  }

  /// The address of a node; empty for a node of another map.
  package func path(of node: NodeID) -> String {
    let index = Int(node.index)
    return paths.indices.contains(index) ? paths[index] : ""
  }
}

package import YijuDiagnostics

/// The identity of a place in a policy file. Spans, and later types and observed values, are tables by it.
public struct NodeID: Hashable, Sendable {
  /// The place's index in the `SourceMap`.
  public let index: Int32

  /// Names the place at `index`.
  public init(_ index: Int32) { self.index = index }
}

/// A value of the model with the identity of the place it was read from.
///
/// `ElementMap` says why it is public.
public struct Located<Wrapped: Sendable>: Sendable {
  /// The value.
  public var value: Wrapped
  /// Where it was read.
  public var node: NodeID

  /// Joins a value and its place.
  @inlinable public init(_ value: Wrapped, _ node: NodeID) {
    self.value = value
    self.node = node
  }
}

extension Located: Equatable where Wrapped: Equatable {}
extension Located: Hashable where Wrapped: Hashable {}

/// Where every node of a policy stands, and under which address.
///
/// An address is kept as the node it hangs from and its last piece, and put together when somebody asks: most never are.
package struct SourceMap: Sendable {
  /// Spans by node.
  package private(set) var spans: [SourceSpan] = []
  private var parents: [Int32] = []
  private var components: [String] = []

  /// Creates an empty map.
  package init() {}

  /// The number of places.
  package var count: Int { spans.count }

  /// Makes room for so many more places.
  package mutating func reserve(_ places: Int) {
    spans.reserveCapacity(spans.count + places)
    parents.reserveCapacity(parents.count + places)
    components.reserveCapacity(components.count + places)
  }

  /// Registers a place under a whole address.
  package mutating func add(_ span: SourceSpan, path: String) -> NodeID { register(span, parent: -1, component: path) }

  /// Registers a place below another: `component` is a key, an id, or `[3]` for an entry of a list.
  package mutating func add(_ span: SourceSpan, parent: NodeID, component: String) -> NodeID {
    register(span, parent: parent.index, component: component)
  }

  private mutating func register(_ span: SourceSpan, parent: Int32, component: String) -> NodeID {
    spans.append(span)
    parents.append(parent)
    components.append(component)
    return NodeID(Int32(truncatingIfNeeded: spans.count - 1))
  }

  /// The bytes of a node; nil for a node of another map.
  package func span(of node: NodeID) -> SourceSpan? {
    let index = Int(node.index)
    return spans.indices.contains(index) ? spans[index] : nil
  }

  /// The address of a node, with English keywords: `checks.claim-window.after`; empty for a node of another map.
  package func path(of node: NodeID) -> String {
    var pieces: [String] = []
    var index = Int(node.index)
    // A parent is registered before its children, so the walk goes down and ends.
    while components.indices.contains(index) {
      if !components[index].isEmpty { pieces.append(components[index]) }
      let parent = Int(parents[index])
      guard parent < index else { break }
      index = parent
    }
    var path = ""
    for piece in pieces.reversed() {
      if !path.isEmpty, piece.utf8.first != UInt8(ascii: "[") { path += "." }
      path += piece
    }
    return path
  }
}

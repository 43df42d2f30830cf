/// A text compared and hashed byte by byte.
///
/// `String` compares by canonical equivalence, which costs a normalisation for every text beyond ASCII. Ids and anchors
/// are normalised when they are read, so their bytes decide.
public struct ExactText: Hashable, Sendable {
  @usableFromInline let text: String

  /// Wraps a text.
  @inlinable public init(_ text: String) { self.text = text }

  /// Whether the bytes are the same.
  @inlinable public static func == (lhs: ExactText, rhs: ExactText) -> Bool {
    let left = lhs.text.utf8.span
    let right = rhs.text.utf8.span
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// Feeds the bytes to the hasher.
  @inlinable public func hash(into hasher: inout Hasher) {
    text.utf8.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

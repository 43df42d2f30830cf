/// A text compared and hashed byte by byte.
///
/// `String` compares by canonical equivalence, which costs a normalisation for every text beyond ASCII. Ids and anchors
/// are normalised when they are read, so their bytes decide.
@usableFromInline package struct ExactText: Hashable, Sendable {
  @usableFromInline let text: String

  @inlinable package init(_ text: String) { self.text = text }

  /// Whether the bytes are the same.
  @inlinable package static func == (lhs: ExactText, rhs: ExactText) -> Bool {
    let left = lhs.text.utf8
    let right = rhs.text.utf8
    return left.count == right.count && left.elementsEqual(right)
  }

  /// Feeds the bytes to the hasher.
  @inlinable package func hash(into hasher: inout Hasher) {
    var copy = text
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

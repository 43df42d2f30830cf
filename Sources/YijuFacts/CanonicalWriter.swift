/// Writes canonical JSON (RFC 8785) without a tree: the caller gives the members in canonical order.
///
/// For what the engine writes most, whose names are known when it is compiled. Whoever uses it has a test that the
/// bytes are those `CanonicalJSON` makes of the same tree.
package struct CanonicalWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Punctuation and names, written as they stand: `{"id":`.
  @inline(__always)
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Punctuation and names, then a text.
  @inline(__always)
  package mutating func raw(_ name: StaticString, _ text: String) {
    raw(name)
    CanonicalJSON.writeText(text, to: &bytes)
  }

  /// Punctuation and names, then a text or `null`.
  @inline(__always)
  package mutating func raw(_ name: StaticString, _ text: String?) {
    raw(name)
    if let text { CanonicalJSON.writeText(text, to: &bytes) } else { raw("null") }
  }

  /// Punctuation and names, then `true` or `false`.
  @inline(__always)
  package mutating func raw(_ name: StaticString, _ flag: Bool) {
    raw(name)
    raw(flag ? "true" : "false")
  }

  /// Punctuation and names, then a whole number.
  @inline(__always)
  package mutating func raw(_ name: StaticString, _ number: Int64) {
    raw(name)
    CanonicalJSON.writeInteger(number, to: &bytes)
  }

  /// Punctuation and names, then any value.
  package mutating func raw(_ name: StaticString, _ value: JSONValue) {
    raw(name)
    CanonicalJSON.write(value, to: &bytes)
  }

  /// Punctuation and names, then a list.
  @inline(__always)
  package mutating func raw<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (Element, inout CanonicalWriter) -> Void
  ) {
    raw(name)
    raw("[")
    var isFirst = true
    for element in elements {
      if !isFirst { raw(",") }
      isFirst = false
      write(element, &self)
    }
    raw("]")
  }

  /// Punctuation and names, then a list of texts.
  package mutating func raw(_ name: StaticString, _ texts: [String]) {
    raw(name, texts) { CanonicalJSON.writeText($0, to: &$1.bytes) }
  }
}

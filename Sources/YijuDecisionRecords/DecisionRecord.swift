package import YijuDecisions
package import YijuFacts

/// A decision as it is kept: its members and the digest of their canonical bytes.
package struct DecisionRecord: Sendable, Hashable {
  /// What the record is of.
  private enum Content: Sendable, Hashable {
    case decision(Decision)
    case members(JSONValue)
  }

  private let content: Content
  /// SHA-256 of the canonical bytes of all members but `digest`.
  package let digest: String
  /// The bytes of the record's file: canonical JSON, the digest among its members, no newline at the end.
  package let bytes: [UInt8]

  /// The record of a decision.
  ///
  /// Complexity: linear in the size of the decision.
  package init(_ decision: Decision) {
    let (canonical, place) = decision.canonicalBytesAndDigestPlace()
    self.init(.decision(decision), canonical, place: place)
  }

  /// The record of members that carry no digest yet.
  package init(undigested value: JSONValue) {
    let (canonical, place) = CanonicalJSON.bytes(value, placing: "digest")
    self.init(.members(value), canonical, place: place)
  }

  private init(_ content: Content, _ canonical: [UInt8], place: Int?) {
    self.content = content
    self.digest = Digests.sha256(canonical[...])
    guard let place else {
      self.bytes = canonical
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(canonical.count + 80)
    Self.append(canonical[...], digest, at: place, to: &bytes)
    self.bytes = bytes
  }

  /// Appends a record: canonical bytes with their digest put in at its place, which counts from the first of them.
  ///
  /// - Complexity: linear in the number of bytes.
  package static func append(_ canonical: ArraySlice<UInt8>, digestAt place: Int, to bytes: inout [UInt8]) {
    append(canonical, Digests.sha256(canonical), at: place, to: &bytes)
  }

  private static func append(_ canonical: ArraySlice<UInt8>, _ digest: String, at place: Int, to bytes: inout [UInt8]) {
    bytes += canonical.prefix(place)
    let isLast = place == canonical.count - 1
    if isLast, place > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes += "\"digest\":\"\(digest)\"".utf8
    if !isLast { bytes.append(UInt8(ascii: ",")) }
    bytes += canonical.dropFirst(place)
  }

  /// The members in the order for people, `digest` last.
  package var value: JSONValue {
    let value =
      switch content {
      case .decision(let decision): decision.jsonValue()
      case .members(let value): value
      }
    guard case .object(let members) = value else { return value }
    return .object(members + [JSONMember("digest", .string(digest))])
  }
}

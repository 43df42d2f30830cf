package import YijuDecisions
package import YijuFacts

/// A decision as it is kept: its members and the digest of their canonical bytes.
package struct DecisionRecord: Sendable, Hashable {
  /// The members in the order for people, `digest` last.
  package let value: JSONValue
  /// SHA-256 of the canonical bytes of all members but `digest`.
  package let digest: String
  /// The bytes of the record's file: canonical JSON, the digest among its members, no newline at the end.
  package let bytes: [UInt8]

  /// The record of a decision.
  ///
  /// Complexity: linear in the size of the decision.
  package init(_ decision: Decision) {
    self.init(undigested: decision.jsonValue())
  }

  /// The record of members that carry no digest yet.
  package init(undigested value: JSONValue) {
    let (canonical, place) = CanonicalJSON.bytes(value, placing: "digest")
    let digest = Digests.sha256(canonical)
    self.digest = digest
    guard case .object(let members) = value, let place else {
      self.value = value
      self.bytes = canonical
      return
    }
    self.value = .object(members + [JSONMember("digest", .string(digest))])
    var bytes: [UInt8] = []
    bytes.reserveCapacity(canonical.count + 80)
    bytes += canonical[..<place]
    let isLast = place == canonical.count - 1
    if isLast, place > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes += "\"digest\":\"\(digest)\"".utf8
    if !isLast { bytes.append(UInt8(ascii: ",")) }
    bytes += canonical[place...]
    self.bytes = bytes
  }
}

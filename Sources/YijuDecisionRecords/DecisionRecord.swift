package import YijuDecisions
package import YijuFacts

/// A decision as it is kept: its members and the digest of their canonical bytes.
package struct DecisionRecord: Sendable, Hashable {
  /// The members in the order for people, `digest` last.
  package let value: JSONValue
  /// SHA-256 of the canonical bytes of all members but `digest`.
  package let digest: String

  /// The record of a decision.
  ///
  /// Complexity: linear in the size of the decision.
  package init(_ decision: Decision) {
    self.init(undigested: decision.jsonValue())
  }

  /// The record of members that carry no digest yet.
  package init(undigested value: JSONValue) {
    let digest = Digests.sha256(CanonicalJSON.bytes(value))
    self.digest = digest
    if case .object(let members) = value {
      self.value = .object(members + [JSONMember("digest", .string(digest))])
    } else {
      self.value = value
    }
  }

  /// The bytes of the record's file: canonical JSON, the digest among its members, no newline at the end.
  package var bytes: [UInt8] { CanonicalJSON.bytes(value) }
}

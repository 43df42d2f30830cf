import YijuDecisionRecords
public import YijuDecisions
public import YijuFacts

extension Decision {
  /// The decision as the JSON of the interface, with its digest.
  ///
  /// - Complexity: linear in the size of the decision.
  public func record() -> JSONValue { DecisionRecord(self).value }

  /// The canonical bytes of the record (RFC 8785): equal decisions give equal bytes.
  public func recordBytes() -> [UInt8] { DecisionRecord(self).bytes }

  /// SHA-256 of the canonical record without its `digest`, lower-case hex.
  public func digest() -> String { DecisionRecord(self).digest }
}

import YijuFacts

// Parts of a record as canonical bytes, for who writes them into a record that is made ready but for them.

extension CheckResult {
  /// The check as a record holds it.
  package func canonicalBytes() -> [UInt8] { CanonicalParts.bytes { write(to: &$0) } }
}

extension DeadlineResult {
  /// The last day as a record holds it.
  package func canonicalBytes() -> [UInt8] { CanonicalParts.bytes { write(to: &$0) } }
}

extension FactUsed {
  /// The fact as a record holds it.
  package func canonicalBytes() -> [UInt8] { CanonicalParts.bytes { write(to: &$0) } }
}

extension MissingFact {
  /// The question as a record holds it.
  package func canonicalBytes() -> [UInt8] { CanonicalParts.bytes { write(to: &$0) } }
}

extension ClassResult {
  /// The class as a record holds it.
  package func canonicalBytes(currency: String) -> [UInt8] {
    CanonicalParts.bytes { write(to: &$0, currency: currency) }
  }

  /// The class as grounds hold it.
  package func groundsBytes(currency: String) -> [UInt8] { CanonicalJSON.bytes(grounds(currency: currency)) }
}

extension AmountResult {
  /// The members of a record about a sum, without braces.
  package static func canonicalMembers(of amount: AmountResult?, isGranted: Bool) -> [UInt8] {
    CanonicalParts.bytes { Decision.write(amount, isGranted: isGranted, to: &$0) }
  }
}

private enum CanonicalParts {
  static func bytes(_ write: (inout CanonicalWriter) -> Void) -> [UInt8] {
    var json = CanonicalWriter(capacity: 1 << 11)
    write(&json)
    return json.bytes
  }
}

import YijuDecisions
import YijuFacts

/// What is written of decisions: the same checks, sums and days in one form or the other.
package enum GroundsForm: Sendable {
  /// The words of the policy are named only.
  case grounds
  /// Every word, as a record holds it; its digest is left to those who can take one.
  case record

  func value(of decision: Decision) -> JSONValue {
    self == .grounds ? decision.groundsValue() : decision.jsonValue()
  }

  func value(of check: CheckResult) -> JSONValue { self == .grounds ? check.grounds : check.jsonValue }
  func value(of fact: FactUsed) -> JSONValue { self == .grounds ? fact.grounds : fact.jsonValue }

  func value(of selection: VersionSelection) -> JSONValue {
    self == .grounds ? selection.grounds : selection.jsonValue
  }

  // MARK: Bytes of what is not made ready

  func bytes(of check: CheckResult) -> [UInt8] {
    self == .grounds ? CanonicalJSON.bytes(check.grounds) : check.canonicalBytes()
  }

  func bytes(of deadline: DeadlineResult) -> [UInt8] {
    self == .grounds ? CanonicalJSON.bytes(deadline.grounds) : deadline.canonicalBytes()
  }

  func bytes(of fact: FactUsed) -> [UInt8] {
    self == .grounds ? CanonicalJSON.bytes(fact.grounds) : fact.canonicalBytes()
  }

  func bytes(of one: ClassResult, currency: String) -> [UInt8] {
    self == .grounds ? one.groundsBytes(currency: currency) : one.canonicalBytes(currency: currency)
  }

  /// The members about a sum, each with a comma behind.
  func members(of amount: AmountResult?, isGranted: Bool) -> [UInt8] {
    let members =
      self == .grounds
      ? CanonicalJSON.bytes(.object(amount?.grounds(isGranted: isGranted) ?? [])).dropFirst().dropLast()
      : AmountResult.canonicalMembers(of: amount, isGranted: isGranted)[...]
    return members.isEmpty ? [] : members + [UInt8(ascii: ",")]
  }
}

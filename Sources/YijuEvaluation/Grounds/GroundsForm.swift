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
  func value(of deadline: DeadlineResult) -> JSONValue { self == .grounds ? deadline.grounds : deadline.jsonValue }
  func value(of fact: FactUsed) -> JSONValue { self == .grounds ? fact.grounds : fact.jsonValue }
}

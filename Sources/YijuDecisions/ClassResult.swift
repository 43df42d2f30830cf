public import YijuValues

/// What came of one class of applicants (申领人类别) in a decision.
///
/// The checks that tell are the parts of the check `classes`; what is paid is told here, because several classes may
/// hold and give different amounts.
public struct ClassResult: Sendable, Hashable {
  /// The class's id in the policy.
  public var id: String
  /// Its title in the policy.
  public var title: String
  /// Whether the class holds: its own checks, and the common ones as they are for it.
  public var verdict: Verdict
  /// What it would pay; nil when that is not known, or the policy pays nothing.
  public var amount: Decimal?
  /// The sums it may pay, ascending; empty when that cannot be told, or the class does not hold.
  public var possible: [Decimal]

  /// Creates the result of a class.
  public init(id: String, title: String, verdict: Verdict, amount: Decimal?, possible: [Decimal]) {
    self.id = id
    self.title = title
    self.verdict = verdict
    self.amount = amount
    self.possible = possible
  }
}

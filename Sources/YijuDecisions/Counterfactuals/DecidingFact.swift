/// What a fact that is not known decides by itself, while the other unknown ones stay unknown.
public struct DecidingFact: Sendable, Hashable {
  /// Values with one outcome.
  public struct Effect: Sendable, Hashable {
    /// The values.
    public enum Values: Sendable, Hashable {
      /// These.
      case these([DecisionValue])
      /// All from `least` to `greatest`, both included; nil for no bound.
      case range(least: DecisionValue?, greatest: DecisionValue?)
      /// A list without entries.
      case emptyList
    }

    /// The values.
    public var values: Values
    /// The outcome they lead to.
    public var outcome: Outcome

    /// Creates an effect.
    public init(values: Values, outcome: Outcome) {
      self.values = values
      self.outcome = outcome
    }
  }

  /// The fact's path.
  public var path: String
  /// Its title in the policy.
  public var title: String
  /// The days on which it matters.
  public var asOf: [NamedDayValue]
  /// Whether some value settles the case, whatever the other unknown facts are.
  public var isDecisive: Bool
  /// Ids of the top-level checks that wait for it.
  public var checks: [String]
  /// What its values lead to.
  public var effects: [Effect]

  /// Creates a fact.
  public init(
    path: String, title: String, asOf: [NamedDayValue], isDecisive: Bool, checks: [String], effects: [Effect]
  ) {
    self.path = path
    self.title = title
    self.asOf = asOf
    self.isDecisive = isDecisive
    self.checks = checks
    self.effects = effects
  }
}

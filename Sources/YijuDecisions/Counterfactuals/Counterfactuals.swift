public import YijuCivilCalendars

/// What would make the outcome of a case another, and on which days.
///
/// Pure data beside a decision and no part of its record: `jsonValue` is an object of its own
/// (`yiju-counterfactuals/1`) that names the decision by its digest. Everything suggested was decided again by the
/// evaluator, and the result is attached.
public struct Counterfactuals: Sendable, Hashable {
  /// The name of the form; another form gets another number.
  public static let form = "yiju-counterfactuals/1"

  /// The outcome of the case as it is.
  public var outcome: Outcome
  /// The policy and the version that decided it.
  public var policy: String
  /// The version; empty when none was in force.
  public var version: String
  /// The digest of the decision's record.
  public var decisionDigest: String
  /// Publications up to this day were taken into account.
  public var asKnownOn: Day
  /// All minimal sets of changes after which the case is no longer denied; empty unless it is denied.
  public var ways: [WayToChange]
  /// Whether it was proved that no change of what can be changed helps.
  public var isHopeless: Bool
  /// Why checks that are not met stay so.
  public var obstacles: [Obstacle]
  /// The days on which an application would be granted; nil when the case has no day the person chooses.
  public var application: ApplicationDays?
  /// What each fact that is not known decides, what decides most first; empty unless the case is undetermined.
  public var deciding: [DecidingFact]
  /// What was assumed.
  public var assumptions: [StatedAssumption]
  /// What was not looked through to the end.
  public var limits: [StatedAssumption]

  /// Creates the counterfactuals of a case of which nothing is said yet.
  public init(outcome: Outcome, policy: String, version: String, decisionDigest: String, asKnownOn: Day) {
    self.outcome = outcome
    self.policy = policy
    self.version = version
    self.decisionDigest = decisionDigest
    self.asKnownOn = asKnownOn
    self.ways = []
    self.isHopeless = false
    self.obstacles = []
    self.deciding = []
    self.assumptions = []
    self.limits = []
  }
}

/// A minimal set of changes: no part of it suffices, and none of its changes can be smaller while the others stay.
public struct WayToChange: Sendable, Hashable {
  /// The changes, in the policy's order of facts.
  public var changes: [FactChange]
  /// The case decided again with these changes.
  public var proof: ChangeProof
  /// On which days it would be granted with these changes, from the day of the proof on; nil without a date the person
  /// chooses, or where facts are still missing.
  public var application: ApplicationDays?

  /// Creates a way.
  public init(changes: [FactChange], proof: ChangeProof, application: ApplicationDays? = nil) {
    self.changes = changes
    self.proof = proof
    self.application = application
  }
}

/// One fact that would be another.
public struct FactChange: Sendable, Hashable {
  /// What makes it another.
  public enum Source: String, Sendable, Hashable {
    /// The person concerned.
    case person = "by_person"
    /// Time: it may be so on a later day.
    case time = "with_time"
  }

  /// The fact's path.
  public var path: String
  /// Its title in the policy.
  public var title: String
  /// What makes it another.
  public var source: Source
  /// The day on which it has to be so, or from which on, when it varies with time.
  public var asOf: NamedDayValue?
  /// The last of the days on all of which it has to be so; nil when it has to be so on one day, or does not vary.
  public var through: NamedDayValue?
  /// The value as it is.
  public var before: DecisionValue
  /// The nearest value that helps.
  public var after: DecisionValue
  /// Other values that are as near and help as well.
  public var alternatives: [DecisionValue]

  /// Creates a change.
  public init(
    path: String, title: String, source: Source, asOf: NamedDayValue?, through: NamedDayValue? = nil,
    before: DecisionValue, after: DecisionValue, alternatives: [DecisionValue]
  ) {
    self.path = path
    self.title = title
    self.source = source
    self.asOf = asOf
    self.through = through
    self.before = before
    self.after = after
    self.alternatives = alternatives
  }
}

/// Why a check that is not met cannot be met any more.
public struct Obstacle: Sendable, Hashable {
  /// The kinds of reasons.
  public enum Reason: Sendable, Hashable {
    /// It is printed on a document.
    case document
    /// It never changes.
    case fixed
    /// It is looked at on a day that no longer moves.
    case pastDay(NamedDayValue)
    /// It follows from records of the past.
    case records
    /// The last day is over.
    case lastDay(Day)
    /// An office has found so.
    case finding
    /// It will be met, but only from a day on which other checks no longer are.
    case tooLate(metFrom: Day, lost: [LostCheck])
  }

  /// A check that is met now and will not be then.
  public struct LostCheck: Sendable, Hashable {
    /// The check's id.
    public var check: String
    /// Its title in the policy.
    public var title: String

    /// Creates a name of a check.
    public init(check: String, title: String) {
      self.check = check
      self.title = title
    }
  }

  /// The check's id.
  public var check: String
  /// Its title in the policy.
  public var title: String
  /// The fact's path, when the check looks at one.
  public var fact: String?
  /// The fact's title.
  public var factTitle: String?
  /// Why it stays.
  public var reason: Reason

  /// Creates an obstacle.
  public init(check: String, title: String, fact: String?, factTitle: String?, reason: Reason) {
    self.check = check
    self.title = title
    self.fact = fact
    self.factTitle = factTitle
    self.reason = reason
  }
}

public import YijuCivilCalendars
public import YijuDiagnostics
public import YijuFacts

/// The result of a case with all its grounds (依据).
///
/// Pure data: equal inputs give equal decisions, and `canonical` gives equal bytes (RFC 8785). It holds no time of
/// day and nothing of the machine.
public struct Decision: Sendable, Hashable {
  /// Which engine decided.
  public var engine: EngineIdentity
  /// Which policy decided.
  public var policy: PolicyIdentity
  /// The calendar layers used, nearest first.
  public var calendars: [FileIdentity]
  /// The registers used, in the policy's order.
  public var registers: [FileIdentity]
  /// The documents that the policy takes from files it shares with others, in the policy's order.
  public var sources: [FileIdentity]
  /// Publications up to this day were taken into account.
  public var asKnownOn: Day
  /// Why this version decided.
  public var selection: VersionSelection
  /// The facts as given, checked and in their canonical spelling.
  public var facts: FactTree
  /// The facts the decision looked at.
  public var factsUsed: [FactUsed]
  /// The result.
  public var outcome: Outcome
  /// Every check, in the policy's order.
  public var checks: [CheckResult]
  /// What is paid.
  public var amount: AmountResult?
  /// The id of the class by which the case is granted; nil unless granted by a policy with classes.
  public var applicantClass: String?
  /// Every class, in the policy's order; empty for a policy without classes.
  public var classes: [ClassResult]
  /// Last days that were computed.
  public var deadlines: [DeadlineResult]
  /// The days of calendars it rests on, check by check.
  public var calendarDays: [CalendarDays]
  /// Facts that are not known and leave a check unknown, what decides most first; empty unless undetermined.
  public var missing: [MissingFact]
  /// What to know before relying on the decision.
  public var cautions: [Caution]
  /// The interpretations relied on, in the policy's order.
  public var interpretations: [RelianceOnInterpretation]
  /// Where the file stood in its procedure; nil when nobody told what had happened.
  public var procedure: ProcedureStanding?

  /// Creates a decision.
  public init(
    engine: EngineIdentity, policy: PolicyIdentity, calendars: [FileIdentity], asKnownOn: Day,
    selection: VersionSelection, facts: FactTree, factsUsed: [FactUsed], outcome: Outcome, checks: [CheckResult],
    amount: AmountResult?, deadlines: [DeadlineResult], missing: [MissingFact], cautions: [Caution],
    interpretations: [RelianceOnInterpretation], applicantClass: String? = nil, classes: [ClassResult] = [],
    registers: [FileIdentity] = [], sources: [FileIdentity] = [], calendarDays: [CalendarDays] = [],
    procedure: ProcedureStanding? = nil
  ) {
    self.engine = engine
    self.policy = policy
    self.calendars = calendars
    self.asKnownOn = asKnownOn
    self.selection = selection
    self.facts = facts
    self.factsUsed = factsUsed
    self.outcome = outcome
    self.checks = checks
    self.amount = amount
    self.applicantClass = applicantClass
    self.classes = classes
    self.deadlines = deadlines
    self.missing = missing
    self.cautions = cautions
    self.interpretations = interpretations
    self.registers = registers
    self.sources = sources
    self.calendarDays = calendarDays
    self.procedure = procedure
  }
}

/// A fact a decision looked at.
public struct FactUsed: Sendable, Hashable {
  /// Where the value came from.
  public enum Origin: String, Sendable, Hashable {
    /// The case gave it.
    case given
    /// It was computed from other facts.
    case derived
    /// A register says it, or was asked in vain.
    case register
    /// An interpretation presumes it.
    case presumed
    /// It is not known.
    case missing
  }

  /// The fact's path.
  public var path: String
  /// The fact's title in the policy.
  public var title: String
  /// Its value.
  public var value: DecisionValue
  /// Where the value came from.
  public var origin: Origin
  /// The day on which it was looked at, when it varies with time.
  public var asOf: NamedDayValue?
  /// The paper that proves it.
  public var proof: String?
  /// What a register said of it, when it was looked up in one.
  public var lookup: RegisterLookup?
  /// How it follows from a list of months, when it does.
  public var derivation: LocalizedText?

  /// Creates a fact.
  public init(
    path: String, title: String, value: DecisionValue, origin: Origin, asOf: NamedDayValue?, proof: String?,
    lookup: RegisterLookup? = nil, derivation: LocalizedText? = nil
  ) {
    self.derivation = derivation
    self.path = path
    self.title = title
    self.value = value
    self.origin = origin
    self.asOf = asOf
    self.proof = proof
    self.lookup = lookup
  }
}

/// A fact to ask for.
public struct MissingFact: Sendable, Hashable {
  /// The fact's path.
  public var path: String
  /// The fact's title in the policy.
  public var title: String
  /// The question to put to the applicant.
  public var question: String?
  /// The paper that proves it.
  public var proof: String?
  /// The day on which it matters, when it varies with time.
  public var asOf: [NamedDayValue]
  /// Ids of the top-level checks that wait for it.
  public var checks: [String]

  /// Creates a missing fact.
  public init(
    path: String, title: String, question: String?, proof: String?, asOf: [NamedDayValue], checks: [String]
  ) {
    self.path = path
    self.title = title
    self.question = question
    self.proof = proof
    self.asOf = asOf
    self.checks = checks
  }
}

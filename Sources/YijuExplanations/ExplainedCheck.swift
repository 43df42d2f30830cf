public import YijuDecisions
public import YijuDiagnostics

/// One check of an explanation.
public struct ExplainedCheck: Sendable, Hashable {
  /// The check's id.
  public var id: String
  /// Its title.
  public var title: String
  /// What kind of check it is.
  public var kind: CheckResult.Kind
  /// Its result.
  public var verdict: Verdict
  /// The path of the fact; nil for groups.
  public var fact: String?
  /// The title of a fact that is answered by yes or no, where the check is called otherwise: its sentence names it.
  public var factTitle: String?
  /// What was found; nil where there is nothing to show, as for a group.
  public var actual: DecisionValue?
  /// Where what was found came from, when the decision says so.
  public var origin: FactUsed.Origin?
  /// The paper that proves the fact.
  public var proof: String?
  /// The days on which the fact was looked at.
  public var asOf: [NamedDayValue]
  /// What the law asks for, in words; nil when the evaluation gave no words.
  public var required: LocalizedText?
  /// How far apart they are, in words.
  public var margin: LocalizedText?
  /// How a last day was reached.
  public var deadline: DeadlineResult?
  /// The words it rests on.
  public var grounds: [Ground]
  /// Numbers of the interpretations it relies on.
  public var interpretations: [Int]
  /// Why it is unknown.
  public var unknown: [ExplainedUnknown]
  /// What to know before relying on it.
  public var cautions: [Caution]
  /// The checks of `when`.
  public var conditions: [ExplainedCheck]
  /// The members of a group.
  public var parts: [ExplainedCheck]
  /// Whether an unmet check lets the applicant come again on a later day.
  public var mayComeBack: Bool
  /// What a register said of the fact.
  public var lookup: RegisterLookup?
  /// How the fact follows from a list of months.
  public var derivation: LocalizedText?

  /// Creates the explanation of a check.
  public init(
    id: String, title: String, kind: CheckResult.Kind, verdict: Verdict, fact: String?, actual: DecisionValue?,
    origin: FactUsed.Origin?, proof: String?, asOf: [NamedDayValue], required: LocalizedText?, margin: LocalizedText?,
    deadline: DeadlineResult?, grounds: [Ground], interpretations: [Int], unknown: [ExplainedUnknown],
    cautions: [Caution], conditions: [ExplainedCheck], parts: [ExplainedCheck], mayComeBack: Bool,
    lookup: RegisterLookup? = nil, derivation: LocalizedText? = nil, factTitle: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.verdict = verdict
    self.fact = fact
    self.actual = actual
    self.origin = origin
    self.proof = proof
    self.asOf = asOf
    self.required = required
    self.margin = margin
    self.deadline = deadline
    self.grounds = grounds
    self.interpretations = interpretations
    self.unknown = unknown
    self.cautions = cautions
    self.conditions = conditions
    self.parts = parts
    self.mayComeBack = mayComeBack
    self.lookup = lookup
    self.derivation = derivation
    self.factTitle = factTitle
  }
}

/// Why a check is unknown, with the title a reader knows the cause by.
public struct ExplainedUnknown: Sendable, Hashable {
  /// The reason.
  public var reason: UnknownReason
  /// The title of the fact, when the reason is a fact and the decision names it.
  public var title: String?
  /// Whether what is missing can still be published: a day that was over when the case was decided was never entered.
  public var isAwaited: Bool

  /// Joins a reason and its title.
  public init(reason: UnknownReason, title: String?, isAwaited: Bool = true) {
    self.reason = reason
    self.title = title
    self.isAwaited = isAwaited
  }
}

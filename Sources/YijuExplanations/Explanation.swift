public import YijuCivilCalendars
public import YijuDecisions
public import YijuProcedures

/// A decision arranged for people: what a reader wants to know first stands first, and everything a sentence leans on
/// stands beside it.
///
/// It is language-neutral and holds no layout: renderers are pure functions of it and of a language. Trimming for a
/// reader or masking a value is an operation on this tree, so that no renderer can forget it.
public struct Explanation: Sendable, Hashable {
  /// The result of the case.
  public var outcome: Outcome
  /// Which policy decided.
  public var policy: PolicyIdentity
  /// The top-level checks that made the outcome, in the policy's order: unmet ones of a refusal, unknown ones of an
  /// undetermined case; empty otherwise.
  public var causes: [Cause]
  /// Versions near the selecting date, as `version from to`; empty unless not covered.
  public var nearest: [String]
  /// The classes of applicants, in the policy's order; empty for a policy without classes.
  public var classes: [ExplainedClass]
  /// What is paid.
  public var amount: ExplainedAmount?
  /// What to ask, what decides most first.
  public var questions: [Question]
  /// Every check, in the policy's order.
  public var checks: [ExplainedCheck]
  /// What would make the outcome another; nil when that was not asked.
  public var counterfactuals: Counterfactuals?
  /// Where the file stood in its procedure; nil when nobody told what had happened.
  public var procedure: ProcedureTimeline?
  /// Last days that no check shows already.
  public var deadlines: [DeadlineResult]
  /// The interpretations relied on, numbered in the order in which the explanation mentions them.
  public var interpretations: [ExplainedInterpretation]
  /// Cautions that no check shows already.
  public var cautions: [Caution]
  /// Why this version decided.
  public var selection: ExplainedSelection
  /// The facts looked at.
  public var facts: [FactUsed]
  /// What is needed to repeat the decision.
  public var provenance: Provenance

  /// Creates an explanation from its parts.
  public init(
    outcome: Outcome, policy: PolicyIdentity, causes: [Cause], nearest: [String], amount: ExplainedAmount?,
    questions: [Question], checks: [ExplainedCheck], deadlines: [DeadlineResult],
    interpretations: [ExplainedInterpretation], cautions: [Caution], selection: ExplainedSelection, facts: [FactUsed],
    provenance: Provenance, classes: [ExplainedClass] = []
  ) {
    self.outcome = outcome
    self.policy = policy
    self.causes = causes
    self.nearest = nearest
    self.classes = classes
    self.amount = amount
    self.questions = questions
    self.checks = checks
    self.deadlines = deadlines
    self.interpretations = interpretations
    self.cautions = cautions
    self.selection = selection
    self.facts = facts
    self.provenance = provenance
  }

  /// A check that made the outcome.
  public struct Cause: Sendable, Hashable {
    /// The check's id.
    public var id: String
    /// Its title.
    public var title: String

    /// Names a check.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A question to put to the applicant or the office.
  public struct Question: Sendable, Hashable {
    /// The path of the fact.
    public var path: String
    /// The fact's title.
    public var title: String
    /// The question as the policy words it.
    public var question: String?
    /// The paper that proves the answer.
    public var proof: String?
    /// The day on which it matters.
    public var asOf: [NamedDayValue]
    /// Titles of the checks that wait for it.
    public var checks: [String]
    /// Whether nothing but the amount waits for it.
    public var isForAmount: Bool

    /// Creates a question.
    public init(
      path: String, title: String, question: String?, proof: String?, asOf: [NamedDayValue], checks: [String],
      isForAmount: Bool = false
    ) {
      self.isForAmount = isForAmount
      self.path = path
      self.title = title
      self.question = question
      self.proof = proof
      self.asOf = asOf
      self.checks = checks
    }
  }

  /// What is needed to repeat a decision.
  public struct Provenance: Sendable, Hashable {
    /// The engine.
    public var engine: EngineIdentity
    /// Publications up to this day were taken into account.
    public var asKnownOn: Day
    /// The calendar layers, nearest first.
    public var calendars: [FileIdentity]
    /// The registers used.
    public var registers: [FileIdentity]
    /// The documents taken from files that policies share.
    public var sources: [FileIdentity]
    /// The digest of the record, lower-case hex, when there is one.
    public var digest: String?

    /// Creates a provenance.
    public init(
      engine: EngineIdentity, asKnownOn: Day, calendars: [FileIdentity], digest: String?,
      registers: [FileIdentity] = [], sources: [FileIdentity] = []
    ) {
      self.engine = engine
      self.asKnownOn = asKnownOn
      self.calendars = calendars
      self.registers = registers
      self.sources = sources
      self.digest = digest
    }
  }
}

public import YijuCivilCalendars
public import YijuDecisions
public import YijuDiagnostics
public import YijuValues

/// What is paid and how it was reached.
public struct ExplainedAmount: Sendable, Hashable {
  /// The amount; nil unless granted and known.
  public var value: Decimal?
  /// ISO 4217 code.
  public var currency: String
  /// The sums that remain possible, ascending.
  public var possible: [Decimal]
  /// The steps in order.
  public var steps: [Step]

  /// Creates an amount.
  public init(value: Decimal?, currency: String, possible: [Decimal], steps: [Step]) {
    self.value = value
    self.currency = currency
    self.possible = possible
    self.steps = steps
  }

  /// One step.
  public struct Step: Sendable, Hashable {
    /// The step's id.
    public var id: String
    /// Its title.
    public var title: String
    /// Whether it concerned this case.
    public var verdict: Verdict
    /// The step in words.
    public var phrase: LocalizedText
    /// The sum after it, exact, as decimal or fraction text.
    public var after: String?
    /// The words it rests on.
    public var grounds: [Ground]
    /// The checks of `when`.
    public var conditions: [ExplainedCheck]
    /// Numbers of the interpretations it relies on.
    public var interpretations: [Int]

    /// Creates a step.
    public init(
      id: String, title: String, verdict: Verdict, phrase: LocalizedText, after: String?, grounds: [Ground],
      conditions: [ExplainedCheck], interpretations: [Int] = []
    ) {
      self.id = id
      self.title = title
      self.verdict = verdict
      self.phrase = phrase
      self.after = after
      self.grounds = grounds
      self.conditions = conditions
      self.interpretations = interpretations
    }
  }
}

/// A choice made where the words leave a question open (政策文件的解释), under the number by which checks refer to it.
public struct ExplainedInterpretation: Sendable, Hashable {
  /// Its number in the explanation, from 1.
  public var number: Int
  /// Its id in the policy.
  public var id: String
  /// What the text leaves open.
  public var question: String
  /// What the policy chooses.
  public var choice: String
  /// Why.
  public var why: String
  /// What could have been chosen instead.
  public var others: [String]
  /// The clauses whose words leave the question open.
  public var about: [Ground]
  /// The authority; empty when the choice is the policy author's own.
  public var authority: [Ground]

  /// Creates an interpretation.
  public init(
    number: Int, id: String, question: String, choice: String, why: String, others: [String], about: [Ground],
    authority: [Ground]
  ) {
    self.number = number
    self.id = id
    self.question = question
    self.choice = choice
    self.why = why
    self.others = others
    self.about = about
    self.authority = authority
  }
}

/// Why a version decided.
public struct ExplainedSelection: Sendable, Hashable {
  /// How the version was found.
  public var rule: VersionSelection.Rule
  /// The title of the fact that selects.
  public var factTitle: String
  /// The selecting date.
  public var day: Day?
  /// The first day of the version.
  public var from: Day?
  /// The last day of the version.
  public var to: Day?
  /// Whether the text leaves the last day open.
  public var endIsUnstated: Bool
  /// The words that put the version in force.
  public var grounds: [Ground]
  /// Numbers of the interpretations relied on.
  public var interpretations: [Int]
  /// Publications up to this day counted; nil when that is not said.
  public var asKnownOn: Day?
  /// Versions that were not published by that day, when that is why none was in force.
  public var unpublished: [KnownVersion]

  /// Creates a selection.
  public init(
    rule: VersionSelection.Rule, factTitle: String, day: Day?, from: Day?, to: Day?, endIsUnstated: Bool,
    grounds: [Ground], interpretations: [Int], asKnownOn: Day? = nil, unpublished: [KnownVersion] = []
  ) {
    self.asKnownOn = asKnownOn
    self.unpublished = unpublished
    self.rule = rule
    self.factTitle = factTitle
    self.day = day
    self.from = from
    self.to = to
    self.endIsUnstated = endIsUnstated
    self.grounds = grounds
    self.interpretations = interpretations
  }
}

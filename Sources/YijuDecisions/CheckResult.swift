public import YijuCivilCalendars
public import YijuDiagnostics

/// One check of a decision with everything needed to see why its verdict fell.
public struct CheckResult: Sendable, Hashable {
  /// The kinds of checks of the policy language.
  public enum Kind: String, Sendable, Hashable {
    /// A fact satisfies a test.
    case requirement
    /// A fact is one, or none, of some words.
    case membership
    /// A day is not later than a last day.
    case deadline
    /// A day lies in a recurring window.
    case gate
    /// Matching entries are at most so many.
    case count
    /// No earlier entry matches.
    case exclusion
    /// An officer has found so.
    case finding
    /// Checks that must all be met.
    case all
    /// Checks of which one must be met.
    case any
    /// Checks of which none may be met.
    case none
    /// The classes of applicants, of which one must hold; its parts are the classes.
    case classes
    /// A class of applicants: its own checks, and the common ones that say something else for each class.
    case applicantClass = "class"
  }

  /// The check's id, unique in the policy.
  public var id: String
  /// Its title in the policy.
  public var title: String
  /// What kind of check it is.
  public var kind: Kind
  /// Its result.
  public var verdict: Verdict
  /// The path of the fact looked at; nil for groups.
  public var fact: String?
  /// The day or days on which the fact was looked at, when it varies with time.
  public var asOf: [NamedDayValue]
  /// What was found.
  public var actual: DecisionValue
  /// What the law asks for.
  public var required: RequiredCondition
  /// How far apart they are.
  public var margin: Margin?
  /// How a last day was reached, for a deadline.
  public var deadline: DeadlineResult?
  /// The words it rests on.
  public var cites: [CitedText]
  /// Ids of the interpretations it relies on.
  public var interpretations: [String]
  /// Why it is unknown; empty otherwise.
  public var causes: [UnknownReason]
  /// What to know before relying on it.
  public var cautions: [Caution]
  /// The checks of `when`, which say whether it concerns the case.
  public var conditions: [CheckResult]
  /// The members of a group.
  public var parts: [CheckResult]
  /// Whether an unmet check lets the applicant come again on a later day.
  public var mayComeBack: Bool
  /// Whether it concerns the whole scheme and not the person: unmet it denies, unknown it decides nothing.
  public var isScheme: Bool

  /// Creates the result of a check.
  public init(
    id: String, title: String, kind: Kind, verdict: Verdict, fact: String? = nil, asOf: [NamedDayValue] = [],
    actual: DecisionValue = .unknown, required: RequiredCondition, margin: Margin? = nil,
    deadline: DeadlineResult? = nil, cites: [CitedText] = [], interpretations: [String] = [],
    causes: [UnknownReason] = [], cautions: [Caution] = [], conditions: [CheckResult] = [], parts: [CheckResult] = [],
    mayComeBack: Bool = false, isScheme: Bool = false
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.verdict = verdict
    self.fact = fact
    self.asOf = asOf
    self.actual = actual
    self.required = required
    self.margin = margin
    self.deadline = deadline
    self.cites = cites
    self.interpretations = interpretations
    self.causes = causes
    self.cautions = cautions
    self.conditions = conditions
    self.parts = parts
    self.mayComeBack = mayComeBack
    self.isScheme = isScheme
  }
}

/// A named day with its value in this case.
public struct NamedDayValue: Sendable, Hashable {
  /// The day's id in the policy.
  public var id: String
  /// Its title in the policy.
  public var title: String
  /// Its value; nil when not known.
  public var day: Day?

  /// Joins a named day and its value.
  public init(id: String, title: String, day: Day?) {
    self.id = id
    self.title = title
    self.day = day
  }
}

/// What the law asks for, for machines and for people.
public struct RequiredCondition: Sendable, Hashable {
  /// The condition as a FEEL unary test with the law's values in place of their names: `>= 36`.
  public var test: String
  /// The condition in words: `不少于 36 个月`.
  public var phrase: LocalizedText
  /// The values of the law it rests on, by the name of the parameter, in the order of the test.
  public var values: [NamedValue]

  /// Creates a condition.
  public init(test: String, phrase: LocalizedText, values: [NamedValue] = []) {
    self.test = test
    self.phrase = phrase
    self.values = values
  }
}

/// A value of the law under its name in the policy.
public struct NamedValue: Sendable, Hashable {
  /// The address: `parameters.min_contribution_months`.
  public var path: String
  /// The title in the policy.
  public var title: String
  /// The value that applied.
  public var value: DecisionValue
  /// The words it rests on.
  public var cites: [CitedText]
  /// The rules of a table that gave it; empty for any other value.
  public var rules: [FittedRule]

  /// Joins a name and a value.
  public init(
    path: String, title: String, value: DecisionValue, cites: [CitedText], rules: [FittedRule] = []
  ) {
    self.path = path
    self.title = title
    self.value = value
    self.cites = cites
    self.rules = rules
  }
}

/// The distance between what was found and what was asked for.
public struct Margin: Sendable, Hashable {
  /// The distance; below zero when it falls short.
  public var value: DecisionValue
  /// The distance in words: `差 6 个月`.
  public var phrase: LocalizedText

  /// Creates a margin.
  public init(value: DecisionValue, phrase: LocalizedText) {
    self.value = value
    self.phrase = phrase
  }
}

/// Why something is unknown.
public enum UnknownReason: Sendable, Hashable {
  /// A fact was not given: ask for it.
  case fact(path: String)
  /// A calendar does not reach the day: wait for its publication.
  case calendar(id: String, from: Day)
  /// A register does not reach the day, or has not the name that is given.
  case register(id: String, name: String?)
  /// An officer has not found yet.
  case finding(id: String)
  /// The text leaves it open.
  case law(path: String)
}

/// Something to know before relying on a decision.
public struct Caution: Sendable, Hashable {
  /// A stable word, such as `presumed` or `calendar_estimate`.
  public var code: String
  /// The sentence.
  public var text: LocalizedText
  /// The check or fact it is about.
  public var about: String?

  /// Creates a caution.
  public init(code: String, text: LocalizedText, about: String? = nil) {
    self.code = code
    self.text = text
    self.about = about
  }
}

public import YijuDiagnostics
public import YijuValues

/// What is paid, and how it was reached.
public struct AmountResult: Sendable, Hashable {
  /// The amount; nil unless the case is granted and the amount is known.
  public var value: Decimal?
  /// ISO 4217 code.
  public var currency: String
  /// The steps in order; empty unless the case is granted.
  public var steps: [AmountStepResult]
  /// How the sum was rounded after the last step; nil when it was not, or there are no steps.
  public var rounding: AmountRounding?
  /// Whether the sum came to nothing and the case is denied for that.
  public var isDenial: Bool
  /// The sums that remain possible when what is unknown decides between them, ascending.
  public var possible: [Decimal]

  /// Creates an amount.
  public init(
    value: Decimal?, currency: String, steps: [AmountStepResult], possible: [Decimal], rounding: AmountRounding? = nil,
    isDenial: Bool = false
  ) {
    self.value = value
    self.currency = currency
    self.steps = steps
    self.possible = possible
    self.rounding = rounding
    self.isDenial = isDenial
  }
}

/// How a sum is rounded.
public struct AmountRounding: Sendable, Hashable {
  /// `half_up`, `half_even`, `down`, `up`.
  public var mode: String
  /// Digits behind the point that stay; below zero for tens and hundreds.
  public var digits: Int

  /// Names a rule of rounding.
  public init(mode: String, digits: Int) {
    self.mode = mode
    self.digits = digits
  }
}

/// One step of an amount.
public struct AmountStepResult: Sendable, Hashable {
  /// The step's id.
  public var id: String
  /// Its title in the policy.
  public var title: String
  /// What it does: `take`, `raise_by`, `multiply_by`, `add`, `subtract`, `at_most`, `not_below`, `round`.
  public var operation: String
  /// Whether it concerned this case.
  public var verdict: Verdict
  /// The value of the law it used.
  public var operand: NamedValue?
  /// The id of the step whose sum is the base of `raise_by` or `multiply_by`; nil when it is the running sum.
  public var base: String?
  /// How `round` rounds.
  public var rounding: AmountRounding?
  /// The sum before, exact, as decimal or fraction text; nil for the first step.
  public var before: String?
  /// The sum after; nil when not known.
  public var after: String?
  /// The step in words.
  public var phrase: LocalizedText
  /// The words it rests on.
  public var cites: [CitedText]
  /// The checks of `when`.
  public var conditions: [CheckResult]
  /// Ids of the interpretations it relies on, its value's among them.
  public var interpretations: [String]

  /// Creates a step.
  public init(
    id: String, title: String, operation: String, verdict: Verdict, operand: NamedValue?, before: String?,
    after: String?, phrase: LocalizedText, cites: [CitedText], conditions: [CheckResult] = [],
    base: String? = nil, rounding: AmountRounding? = nil, interpretations: [String] = []
  ) {
    self.id = id
    self.title = title
    self.operation = operation
    self.verdict = verdict
    self.operand = operand
    self.before = before
    self.after = after
    self.phrase = phrase
    self.cites = cites
    self.conditions = conditions
    self.base = base
    self.rounding = rounding
    self.interpretations = interpretations
  }
}

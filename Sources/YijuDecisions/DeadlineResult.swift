public import YijuCivilCalendars
public import YijuDiagnostics

/// A last day and how it was reached.
public struct DeadlineResult: Sendable, Hashable {
  /// The id of the check, or of the step of the procedure, that it belongs to.
  public var id: String
  /// The title of that check.
  public var title: String
  /// The day from which it is counted.
  public var anchor: NamedDayValue
  /// What is counted; nil when the law names the last day itself.
  public var period: Period?
  /// The end before any roll; nil when the anchor is not known.
  public var rawEnd: Day?
  /// The last day; nil when it is not known.
  public var lastDay: Day?
  /// The first day the calendar does not cover, when that is why `lastDay` is not known.
  public var unknownFrom: Day?
  /// The steps in order.
  public var reasons: [DeadlineReason]
  /// What to know before relying on it.
  public var cautions: [Caution]

  /// Creates a deadline.
  public init(
    id: String, title: String, anchor: NamedDayValue, period: Period?, rawEnd: Day?, lastDay: Day?, unknownFrom: Day?,
    reasons: [DeadlineReason], cautions: [Caution]
  ) {
    self.id = id
    self.title = title
    self.anchor = anchor
    self.period = period
    self.rawEnd = rawEnd
    self.lastDay = lastDay
    self.unknownFrom = unknownFrom
    self.reasons = reasons
    self.cautions = cautions
  }
}

/// One step on the way to a last day.
public struct DeadlineReason: Sendable, Hashable {
  /// What the step does: `start`, `corresponding_day`, `month_end`, `skipped`, `worked`, `rolled`, `kept`, `named`,
  /// `not_covered`.
  public var step: String
  /// The day the step is about.
  public var day: Day?
  /// The sentence.
  public var text: LocalizedText
  /// The calendar document that says so, as `title number`.
  public var source: String?
  /// How sure the entry is: `seen`, `secondary`, `estimate`.
  public var status: String?

  /// Creates a step.
  public init(step: String, day: Day?, text: LocalizedText, source: String? = nil, status: String? = nil) {
    self.step = step
    self.day = day
    self.text = text
    self.source = source
    self.status = status
  }
}

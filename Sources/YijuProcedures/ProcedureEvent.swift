public import YijuCivilCalendars
public import YijuDiagnostics

/// Something that happened to a file: a step was done, posted, returned or objected to.
///
/// ```swift
/// ProcedureEvent(step: "review", on: day, outcome: "pass", by: "bureau")
/// ```
public struct ProcedureEvent: Sendable, Hashable {
  /// The id of the step.
  public var step: String
  /// The day.
  public var on: Day
  /// The time of that day, civil time; nil when not recorded.
  public var at: ClockTime?
  /// What came of it: a word of the step's finding, or `pass`, `return`, `object`, `begin`. A step that finds nothing
  /// may leave it out.
  public var outcome: String?
  /// Who did it: the id or the title of an office, or `applicant`; nil when not recorded.
  public var by: String?
  /// A remark, shown as it is.
  public var note: String?
  /// Where the event stands in its file.
  public var places: EventPlaces

  /// Creates an event.
  public init(
    step: String, on: Day, at: ClockTime? = nil, outcome: String? = nil, by: String? = nil, note: String? = nil,
    places: EventPlaces = EventPlaces()
  ) {
    self.step = step
    self.on = on
    self.at = at
    self.outcome = outcome
    self.by = by
    self.note = note
    self.places = places
  }
}

/// Where the parts of an event stand in their file, for diagnostics.
public struct EventPlaces: Sendable, Hashable {
  /// The whole event.
  public var event: SourceSpan?
  /// Its step.
  public var step: SourceSpan?
  /// Its day.
  public var on: SourceSpan?
  /// Its time.
  public var at: SourceSpan?
  /// Its outcome.
  public var outcome: SourceSpan?
  /// Who did it.
  public var by: SourceSpan?

  /// Creates places; all unknown unless given.
  public init(
    event: SourceSpan? = nil, step: SourceSpan? = nil, on: SourceSpan? = nil, at: SourceSpan? = nil,
    outcome: SourceSpan? = nil, by: SourceSpan? = nil
  ) {
    self.event = event
    self.step = step
    self.on = on
    self.at = at
    self.outcome = outcome
    self.by = by
  }
}

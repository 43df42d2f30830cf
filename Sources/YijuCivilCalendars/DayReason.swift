/// Why a day counts as it does, with the document that says so.
public struct DayReason: Hashable, Sendable {
  /// What makes the day a working day or not.
  public enum Kind: String, Sendable, CaseIterable {
    /// An ordinary day of the working week.
    case weekday
    /// An ordinary weekend day.
    case weekend
    /// A holiday by law.
    case statutoryHoliday = "statutory_holiday"
    /// A day off by the arrangement, not itself a holiday.
    case arrangedOff = "arranged_off"
    /// A weekend day on which offices work.
    case makeUpWork = "make_up_work"
    /// A day of the working week that a document names as worked.
    case arrangedWork = "arranged_work"
    /// No known document arranges the day.
    case uncovered
  }

  /// The day.
  public let day: Day
  /// What it is.
  public let kind: Kind
  /// The holiday it belongs to; nil for ordinary days.
  public let name: String?
  /// The id of the layer that decides; nil for ordinary days.
  public let layerID: String?
  /// The title of the layer that decides; nil for ordinary days.
  public let layerTitle: String?
  /// The document that decides; nil for ordinary days.
  public let source: CalendarSource?
  /// How far the deciding statement can be relied on; nil for ordinary days.
  public let status: SourceStatus?
  /// The entry's note.
  public let note: String?
  /// What to be careful about.
  public let cautions: [DayCaution]
  /// Whether the calendar's weekend falls on the day.
  public let isWeekendDay: Bool

  package init(
    day: Day, kind: Kind, name: String?, layerID: String?, layerTitle: String?, source: CalendarSource?,
    status: SourceStatus?, note: String?, cautions: [DayCaution], isWeekendDay: Bool
  ) {
    self.day = day
    self.kind = kind
    self.name = name
    self.layerID = layerID
    self.layerTitle = layerTitle
    self.source = source
    self.status = status
    self.note = note
    self.cautions = cautions
    self.isWeekendDay = isWeekendDay
  }

  /// Whether offices work; nil when the day is not covered.
  public var isWorking: Bool? {
    switch kind {
    case .weekday, .makeUpWork, .arrangedWork: true
    case .weekend, .statutoryHoliday, .arrangedOff: false
    case .uncovered: nil
    }
  }

  /// Whether the day counts other than its weekday says: a working weekend, or a holiday in the week.
  public var isAgainstWeekday: Bool {
    switch kind {
    case .makeUpWork: true
    case .statutoryHoliday, .arrangedOff: isWeekendDay == false
    case .weekday, .weekend, .arrangedWork, .uncovered: false
    }
  }
}

/// Something to be careful about in an answer.
public struct DayCaution: Hashable, Sendable {
  /// What the answer rests on.
  public enum Kind: String, Sendable, CaseIterable {
    /// A day for which no document was found.
    case estimate
    /// A day known from another text's report.
    case secondary
    /// A day stated from memory.
    case memory
    /// A day after the calendar's firm stretch: it may still be re-arranged.
    case unfirm
  }

  /// What the answer rests on.
  public let kind: Kind
  /// The day.
  public let day: Day
  /// The holiday; nil for an ordinary day that is not firm.
  public let name: String?
  /// The layer concerned.
  public let layerID: String

  package init(kind: Kind, day: Day, name: String?, layerID: String) {
    self.kind = kind
    self.day = day
    self.name = name
    self.layerID = layerID
  }
}

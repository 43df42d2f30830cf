/// The hours of offices over a stretch of days, as a document states them: summer hours, winter hours.
public struct OfficeHours: Hashable, Sendable {
  /// One opening of a day.
  public struct Opening: Hashable, Sendable {
    /// When the offices open.
    public let from: ClockTime
    /// When they close.
    public let to: ClockTime

    /// Creates an opening; nil when it does not end after it begins.
    public init?(_ from: ClockTime, _ to: ClockTime) {
      guard from < to else { return nil }
      self.from = from
      self.to = to
    }
  }

  /// What they are called, `夏季作息`.
  public var name: String
  /// The days on which they hold; days off among them are no office days for that.
  public var days: DaySpan
  /// The openings of a day in order; at least one.
  public var openings: [Opening]
  /// How far the statement can be relied on.
  public var status: SourceStatus
  /// Where it comes from or what is uncertain about it.
  public var note: String?

  /// Creates hours.
  public init(
    _ name: String, on days: DaySpan, openings: [Opening], status: SourceStatus = .seen, note: String? = nil
  ) {
    self.name = name
    self.days = days
    self.openings = openings
    self.status = status
    self.note = note
  }

  /// When the offices stop for the day (民法典第203条: 有业务时间的，停止业务活动的时间为截止时间).
  public var closing: ClockTime? { openings.last?.to }
}

/// The hours of one day with the document that states them.
public struct DayHours: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The hours.
  public let hours: OfficeHours
  /// The id of the layer that states them.
  public let layerID: String
  /// The document that states them.
  public let source: CalendarSource

  package init(day: Day, hours: OfficeHours, layerID: String, source: CalendarSource) {
    self.day = day
    self.hours = hours
    self.layerID = layerID
    self.source = source
  }
}

extension DayHours {
  /// `10:00–14:00、16:00–20:00，夏季作息（自治区人民政府办公厅2023年节假日安排）`.
  public var chineseText: String { "\(openings("、"))，\(hours.name)（\(document("《", "》"))\(chineseStatus)）" }

  /// `10:00–14:00, 16:00–20:00, 夏季作息 (…)`.
  public var englishText: String { "\(openings(", ")), \(hours.name) (\(document("", ""))\(englishStatus))" }

  private func openings(_ separator: String) -> String {
    hours.openings.map { "\($0.from)–\($0.to)" }.joined(separator: separator)
  }

  private func document(_ opening: String, _ closing: String) -> String {
    source.number ?? opening + source.title + closing
  }

  private var chineseStatus: String {
    switch hours.status {
    case .seen: ""
    case .secondary: "，据转引"
    case .memory: "，凭记忆，待核"
    case .estimate: "，推算，未见通知"
    }
  }

  private var englishStatus: String {
    switch hours.status {
    case .seen: ""
    case .secondary: ", as quoted elsewhere"
    case .memory: ", from memory, to be confirmed"
    case .estimate: ", estimated, no notice found"
    }
  }
}

/// One layer of a calendar: what one authority arranges. A region's layer stands on the nation's.
public struct CalendarLayer: Hashable, Sendable {
  /// Its id, by which policies and other layers name it: `cn-xinjiang`.
  public var id: String
  /// Its title, `新疆维吾尔自治区工作日历`.
  public var title: String
  /// The layer it stands on; nil for the lowest.
  public var base: String?
  /// The days it speaks about at all.
  public var covers: DaySpan
  /// Until when it is not expected to change; later days give a caution. nil: all of `covers` is firm.
  public var firmUntil: Day?
  /// The days of the week without work; nil takes those of the layer below.
  public var weekend: [Weekday]?
  /// The documents in the order of the file.
  public var documents: [CalendarDocument]

  /// Creates a layer.
  public init(
    id: String, title: String, base: String? = nil, covers: DaySpan, firmUntil: Day? = nil,
    weekend: [Weekday]? = nil, documents: [CalendarDocument] = []
  ) {
    self.id = id
    self.title = title
    self.base = base
    self.covers = covers
    self.firmUntil = firmUntil
    self.weekend = weekend
    self.documents = documents
  }
}

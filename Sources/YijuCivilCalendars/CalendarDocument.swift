/// How far a statement of a calendar can be relied on.
public enum SourceStatus: String, Sendable, CaseIterable {
  /// Read in the document, or in copies of it that agree.
  case seen
  /// Another text quotes or reports it.
  case secondary
  /// Stated from memory (a document's number or date), to be confirmed.
  case memory
  /// No document was found: reckoned by a rule.
  case estimate
}

/// The document that arranges days: who says so, and since when it is public.
public struct CalendarSource: Hashable, Sendable {
  /// Its name in the calendar file.
  public var id: String
  /// Its title.
  public var title: String
  /// Its number, `国办发明电〔2018〕15号`.
  public var number: String?
  /// The day it bears.
  public var issuedOn: Day?
  /// The day from which it counts as known; nil counts as always known.
  public var publishedOn: Day?
  /// Where it can be read.
  public var url: String?
  /// How far number and dates were confirmed. The days have a status of their own.
  public var status: SourceStatus
  /// What a reader should know about it.
  public var note: String?

  /// Creates a source.
  public init(
    id: String, title: String, number: String? = nil, issuedOn: Day? = nil, publishedOn: Day? = nil,
    url: String? = nil, status: SourceStatus = .seen, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.issuedOn = issuedOn
    self.publishedOn = publishedOn
    self.url = url
    self.status = status
    self.note = note
  }
}

/// A document with the days it arranges.
///
/// An amending document states the days it re-arranges and leaves the earlier document as it is: both versions stay,
/// and the day as of which one asks selects.
public struct CalendarDocument: Hashable, Sendable {
  /// The document itself.
  public var source: CalendarSource
  /// The stretch that counts as arranged once this document is known; nil for a document that only amends.
  public var covers: DaySpan?
  /// Until when the arrangement is not expected to change, once this document is known.
  public var firmUntil: Day?
  /// The days, in the order of the file.
  public var entries: [CalendarEntry]
  /// The hours of offices it states, in the order of the file.
  public var hours: [OfficeHours]

  /// Creates a document.
  public init(
    _ source: CalendarSource, covers: DaySpan? = nil, firmUntil: Day? = nil, entries: [CalendarEntry] = [],
    hours: [OfficeHours] = []
  ) {
    self.source = source
    self.covers = covers
    self.firmUntil = firmUntil
    self.entries = entries
    self.hours = hours
  }
}

/// What a document says of one day.
public struct CalendarEntry: Hashable, Sendable {
  /// What becomes of the day.
  public enum Kind: String, Sendable, CaseIterable {
    /// Nobody works.
    case off
    /// Offices work, whatever the weekday.
    case work
    /// The layer takes back what it said: the day is again what its weekday and the layers below make it.
    case ordinary
  }

  /// The day.
  public var day: Day
  /// What becomes of it.
  public var kind: Kind
  /// Whether the day is itself a holiday by law, not merely moved there by the arrangement.
  public var isStatutory: Bool
  /// The holiday it belongs to, `春节`.
  public var name: String
  /// How far the statement can be relied on.
  public var status: SourceStatus
  /// Where it comes from or what is uncertain about it.
  public var note: String?

  /// Creates an entry.
  public init(
    _ day: Day, _ kind: Kind, name: String, isStatutory: Bool = false, status: SourceStatus = .seen,
    note: String? = nil
  ) {
    self.day = day
    self.kind = kind
    self.isStatutory = isStatutory
    self.name = name
    self.status = status
    self.note = note
  }
}

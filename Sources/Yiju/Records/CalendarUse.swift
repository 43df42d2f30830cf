package import YijuCivilCalendars
import YijuDecisionRecords
package import YijuDiagnostics
import YijuMasking

/// What decided cases rest on in the calendars: the days they used whose arrangement is not sure, and the days whose
/// arrangement has changed since.
///
/// The days are looked at twice: as known when the case was decided, which is what the decision rests on, and as known
/// now.
package struct CalendarUse: Sendable {
  /// One day that decisions used, with what is to be said of it.
  package struct Finding: Sendable, Hashable {
    /// What it is.
    package enum Kind: String, Sendable {
      /// The day was worked then and is off now, or the other way round.
      case changed
      /// No document was found.
      case estimate
      /// Known from another text's report.
      case secondary
      /// Stated from memory.
      case memory
      /// It may still be re-arranged.
      case unfirm
      /// Nobody had arranged the day when the case was decided.
      case unarranged
    }

    package var kind: Kind
    package var calendarID: String
    package var day: Day
    /// The day in words, as known now.
    package var reason: LocalizedText
    /// The records that used the day, in the order given.
    package var records: [String]

    /// Whether a decision may have to be looked at again.
    package var isWarning: Bool { kind == .changed || kind == .estimate }
  }

  /// How many records were read.
  package private(set) var recordCount = 0
  /// How many lines hold the errors of a case instead of a record.
  package private(set) var undecidedCount = 0
  /// What keeps files from being read as records.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the diagnostics.
  package private(set) var files = SourceFiles()
  /// Days looked at for one entry of a record: a hundred years.
  private static let mostDays = 36_525
  private let engine: Engine
  private let today: Day
  private var views: [ViewKey: CalendarView] = [:]
  private var found: [Key: [String]] = [:]
  private var reasons: [Key: LocalizedText] = [:]

  private struct ViewKey: Hashable {
    var id: String
    var asKnownOn: Day
  }

  private struct Key: Hashable {
    var id: String
    var day: Day
    var kind: Finding.Kind
  }

  /// Starts with no record.
  ///
  /// - Parameters:
  ///   - engine: The calendars at hand.
  ///   - today: Publications up to this day count as known now.
  package init(_ engine: Engine, asKnownOn today: Day) {
    self.engine = engine
    self.today = today
  }

  /// Adds the days of a record; a calendar that is not at hand is an error.
  ///
  /// Only the days that the record says were asked about are looked at: another arrangement of any other day leaves the
  /// decision as it is.
  ///
  /// - Complexity: linear in the days used.
  package mutating func add(_ file: SourceFile) {
    // Of a million records only those that cannot be read are kept.
    let number = UInt16(clamping: files.files.count)
    let reading = RecordReader.read(file.bytes, file: number)
    var errors = reading.diagnostics.filter { $0.severity == .error }
    if let record = reading.record {
      recordCount += 1
      errors += add(record, of: file.name)
    }
    keep(errors, of: file)
  }

  /// Adds the days of a line of `decide --format jsonl`; one that holds the errors of a case is passed over.
  package mutating func add(line bytes: [UInt8], name: String) {
    switch RecordLine(bytes) {
    case .record(let record): add(SourceFile(name: name, bytes: record))
    case .error: undecidedCount += 1
    }
  }

  private mutating func keep(_ errors: [Diagnostic], of file: SourceFile) {
    guard !errors.isEmpty else { return }
    let number = UInt16(clamping: files.files.count)
    let blotting = RecordBlotting(file, number: number)
    files.append(SourceFile(name: file.name, bytes: blotting.blotting.shown))
    diagnostics += blotting.shown(errors, file: number)
  }

  private mutating func add(_ record: RecordedDecision, of name: String) -> [Diagnostic] {
    var unknown: [String] = []
    for days in record.calendarDays {
      guard let then = view(days.calendar, record.asKnownOn), let now = view(days.calendar, today) else {
        if !unknown.contains(days.calendar) { unknown.append(days.calendar) }
        continue
      }
      // A record may be changed to name any days; no calendar arranges more than these.
      var next: Day? = days.span.first
      for _ in 0..<CalendarUse.mostDays {
        guard let day = next, day <= days.span.last else { break }
        look(at: day, then, now, days.calendar, record: name)
        next = day.next
      }
    }
    return unknown.map { engine.unknownCalendar($0) }
  }

  /// The findings, day by day: calendar by calendar, what may have to be looked at again first on each day.
  package var findings: [Finding] {
    found.map { key, records in
      Finding(
        kind: key.kind, calendarID: key.id, day: key.day, reason: reasons[key] ?? LocalizedText(zh: "", en: ""),
        records: records)
    }.sorted {
      ($0.calendarID, $0.day, $0.kind.rawValue) < ($1.calendarID, $1.day, $1.kind.rawValue)
    }
  }

  private mutating func look(
    at day: Day, _ then: CalendarView, _ now: CalendarView, _ id: String, record: String
  ) {
    let before = then.reason(for: day)
    let after = now.reason(for: day)
    if before.isWorking == nil {
      note(.unarranged, after, id, record)
    } else if before.isWorking != after.isWorking {
      note(.changed, after, id, record)
    }
    for caution in before.cautions {
      switch caution.kind {
      case .estimate: note(.estimate, after, id, record)
      case .secondary: note(.secondary, after, id, record)
      case .memory: note(.memory, after, id, record)
      case .unfirm: note(.unfirm, after, id, record)
      }
    }
  }

  private mutating func note(_ kind: Finding.Kind, _ reason: DayReason, _ id: String, _ record: String) {
    let key = Key(id: id, day: reason.day, kind: kind)
    guard found[key]?.last != record else { return }
    found[key, default: []].append(record)
    reasons[key] = LocalizedText(zh: reason.chineseBare, en: reason.englishBare)
  }

  private mutating func view(_ id: String, _ asKnownOn: Day) -> CalendarView? {
    let key = ViewKey(id: id, asKnownOn: asKnownOn)
    if let view = views[key] { return view }
    guard let calendar = try? engine.calendars.calendar(id) else { return nil }
    let view = calendar.view(asKnownOn: asKnownOn)
    views[key] = view
    return view
  }
}

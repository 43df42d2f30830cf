import ArgumentParser
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// The answer of a calendar with its reasons, in the form that was asked for.
struct CalendarReply {
  /// The bare answer; nil when not known.
  var answer: JSONValue?
  /// The bare answer as text.
  var answerText: String
  /// The first day no known document arranges, when that is why there is no answer.
  var unknownFrom: Day?
  /// The end of a period before it moves.
  var rawEnd: CalendarAnswer<Day>?
  /// The reasons in words.
  var reasons: [LocalizedText] = []
  /// The days that matter, one by one.
  var days: [DayReason] = []
  var cautions: [DayCaution] = []
  var grid: YearGrid?
  /// The hours of offices on the day asked about.
  var hours: DayHours?
  /// Bounds in place of an answer that is not known, when they were asked for.
  var interval: WorkingDayInterval?

  init(answer: CalendarAnswer<Day>) { self.init(answer) { (.string("\($0)"), "\($0)") } }

  init(answer: CalendarAnswer<Int>) { self.init(answer) { (.int(Int64($0)), "\($0)") } }

  init(answer: CalendarAnswer<Bool>) {
    self.init(answer) { $0 ? (.string("yes"), "yes") : (.string("no"), "no") }
  }

  private init<Value>(_ answer: CalendarAnswer<Value>, _ shown: (Value) -> (JSONValue, String)) {
    switch answer {
    case .known(let value): (self.answer, answerText) = shown(value)
    case .unknown(let from):
      answerText = "unknown from \(from)"
      unknownFrom = from
    }
  }

  mutating func note(_ days: [DayReason]) {
    self.days += days
    reasons += days.map { LocalizedText(zh: $0.chineseText, en: $0.englishText) }
  }

  func write(_ view: CalendarView, _ options: CalendarOptions) throws(ExitCode) {
    try write(view, options.language, asJSON: options.format == .json)
  }

  func write(_ view: CalendarView, _ options: LanguageOptions, asJSON: Bool) throws(ExitCode) {
    var output = Output()
    if asJSON {
      try output.write(PrettyJSON.bytes(json(view)) + [UInt8(ascii: "\n")])
    } else {
      let language = options.language
      try output.line(unknownStart(view).map { "unknown from \($0)" } ?? answerText)
      if let grid { try output.write(grid.text(language, isColored: options.color.applies(to: Terminal.output))) }
      if let interval { try output.line("  " + interval.text[language]) }
      for reason in reasons { try output.line("  " + reason[language]) }
      if let hours {
        try output.line(
          language == .zh ? "  办公时间 \(hours.chineseText)" : "  office hours \(hours.englishText)")
      }
      for caution in cautions { try output.line("  ! " + caution.text[language]) }
      try output.line("  " + CalendarReply.closing(view)[language])
    }
    try output.flush()
  }

  /// The day from which the calendar is not arranged, when that is why there is no answer.
  private func unknownStart(_ view: CalendarView) -> Day? { unknownFrom.map { view.startOfUnknownStretch(at: $0) } }

  private static func closing(_ view: CalendarView) -> LocalizedText {
    LocalizedText(
      zh: "日历 \(view.calendar.id)（\(view.calendar.title)），截至 \(view.asKnownOn) 公布的安排",
      en: "calendar \(view.calendar.id) (\(view.calendar.title)), as known on \(view.asKnownOn)")
  }

  private func json(_ view: CalendarView) -> JSONValue {
    var members = [
      JSONMember("calendar", .string(view.calendar.id)),
      JSONMember("as_known_on", .string("\(view.asKnownOn)")),
      JSONMember("answer", answer ?? .null),
      JSONMember("unknown_from", .text(unknownStart(view).map { "\($0)" })),
    ]
    if let rawEnd { members.append(JSONMember("raw_end", .text(rawEnd.value.map { "\($0)" }))) }
    if let interval { members.append(JSONMember("interval", interval.jsonValue)) }
    if let hours { members.append(JSONMember("hours", hours.jsonValue)) }
    members += [
      JSONMember("reasons", .array(reasons.map(\.jsonValue))),
      JSONMember("days", .array(days.map(\.jsonValue))),
      JSONMember("cautions", .array(cautions.map(\.jsonValue))),
    ]
    return .object(members)
  }
}

import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

extension DayReason {
  /// The day for programs: what it is, and the document that says so.
  var jsonValue: JSONValue {
    .object([
      JSONMember("day", .string("\(day)")),
      JSONMember("weekday", .string(day.weekday.englishText)),
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember("working", isWorking.map { .bool($0) } ?? .null),
      JSONMember("name", .text(name)),
      JSONMember("layer", .text(layerID)),
      JSONMember("source", source?.jsonValue ?? .null),
      JSONMember("status", .text(status?.rawValue)),
      JSONMember("note", .text(note)),
    ])
  }
}

extension CalendarSource {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("title", .string(title)),
      JSONMember("number", .text(number)),
      JSONMember("issued_on", .text(issuedOn.map { "\($0)" })),
      JSONMember("published_on", .text(publishedOn.map { "\($0)" })),
      JSONMember("url", .text(url)),
    ])
  }
}

extension DayHours {
  /// The hours for programs.
  var jsonValue: JSONValue {
    .object([
      JSONMember("name", .string(hours.name)),
      JSONMember("open", .texts(hours.openings.map { "\($0.from)..\($0.to)" })),
      JSONMember("layer", .string(layerID)),
      JSONMember("source", source.jsonValue),
      JSONMember("status", .string(hours.status.rawValue)),
      JSONMember("note", .text(hours.note)),
    ])
  }
}

extension DayCaution {
  var text: LocalizedText { LocalizedText(zh: chineseText, en: englishText) }

  var jsonValue: JSONValue {
    .object([
      JSONMember("code", .string(kind.rawValue)),
      JSONMember("day", .string("\(day)")),
      JSONMember("text", text.jsonValue),
    ])
  }
}

extension WorkingDayInterval {
  var text: LocalizedText {
    guard let assumed else { return LocalizedText(zh: "\(earliest)", en: "\(earliest)") }
    let years = "\(assumed.years.lowerBound)–\(assumed.years.upperBound)"
    return LocalizedText(
      zh: "\(earliest) 至 \(latest) 之间（假定未公布的年份放假不多于 \(years) 年中最多的一年：平日 \(assumed.weekdaysOff) 天，"
        + "周末上班 \(assumed.weekendsWorked) 天）",
      en: "between \(earliest) and \(latest), if a year not yet arranged holds no more than any of \(years): "
        + "\(assumed.weekdaysOff) weekdays off, \(assumed.weekendsWorked) weekend days worked")
  }

  var jsonValue: JSONValue {
    .object([
      JSONMember("earliest", .string("\(earliest)")),
      JSONMember("latest", .string("\(latest)")),
      JSONMember(
        "assumed",
        assumed.map { assumed in
          .object([
            JSONMember("weekdays_off", .int(Int64(assumed.weekdaysOff))),
            JSONMember("weekends_worked", .int(Int64(assumed.weekendsWorked))),
            JSONMember("from_year", .int(Int64(assumed.years.lowerBound))),
            JSONMember("to_year", .int(Int64(assumed.years.upperBound))),
          ])
        } ?? .null),
    ])
  }
}

extension LocalizedText {
  /// Both languages.
  var jsonValue: JSONValue { .object([JSONMember("zh", .string(zh)), JSONMember("en", .string(en))]) }
}

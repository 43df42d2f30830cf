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

extension LocalizedText {
  /// Both languages.
  var jsonValue: JSONValue { .object([JSONMember("zh", .string(zh)), JSONMember("en", .string(en))]) }
}

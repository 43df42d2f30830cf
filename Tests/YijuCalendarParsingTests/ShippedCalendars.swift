import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// The calendars of the repository, read as a program would.
enum ShippedCalendars {
  static let names = ["cn", "cn-xinjiang"]

  static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "policies/calendars/\(name).yaml")
  }

  static func parse(_ text: String) throws -> CalendarParse {
    let reading = YAMLReader.read(Array(text.utf8), file: 0)
    #expect(reading.diagnostics.map(\.kind.code) == [])
    return CalendarParser.parse(try #require(reading.root))
  }

  static func set() throws -> CalendarSet {
    CalendarSet(
      try names.map { name in
        try #require(try parse(String(decoding: Data(contentsOf: url(name)), as: UTF8.self)).layer)
      })
  }

  static func view(_ name: String, asKnownOn day: String = "2026-11-23") throws -> CalendarView {
    try set().calendar(name).view(asKnownOn: try #require(Day(iso: day)))
  }
}

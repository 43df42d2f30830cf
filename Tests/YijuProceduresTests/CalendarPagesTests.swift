import Foundation
import Testing
import YijuCivilCalendars
import YijuDiagnostics

@testable import YijuExplanations

/// A year of the shipped calendar as a page and as a calendar file.
@Suite struct CalendarPagesTests {
  private func view() throws -> CalendarView { try #require(Fixtures.view(Fixtures.day("2025-12-31"))) }

  /// RFC 5545: lines end in CRLF and have at most 75 octets, events are whole, ids are unique.
  @Test func theFileIsValid() throws {
    let text = try #require(Explanations.ics(try view(), year: 2025, language: .zh))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { #expect(index > 0 && bytes[index - 1] == 0x0D) }
      if byte == 0x0D { #expect(index + 1 < bytes.count && bytes[index + 1] == 0x0A) }
    }
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.allSatisfy { $0.isEmpty || $0.first == " " || $0.contains(":") })
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    let ids = unfolded.filter { $0.hasPrefix("UID:") }
    #expect(ids.count == Set(ids).count && ids.count > 10)
    #expect(unfolded.count { $0 == "BEGIN:VEVENT" } == unfolded.count { $0 == "END:VEVENT" })
    for name in ["DTSTAMP:20251231T000000Z", "DTSTART;VALUE=DATE:20250606", "DTEND;VALUE=DATE:20250609"] {
      #expect(unfolded.contains(name), "\(name)")
    }
    #expect(unfolded.contains("SUMMARY:古尔邦节 放假"))
  }

  @Test func foldingKeepsCharactersWhole() {
    let line = "SUMMARY:" + String(repeating: "节", count: 60)
    let folded = CalendarFile.folded(line)
    #expect(folded.components(separatedBy: "\r\n ").joined() == line)
    #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  /// Real events have Chinese text that is folded; unfolded octet by octet it is what was written.
  @Test func chineseTextIsFoldedInEvents() throws {
    let text = try #require(Explanations.ics(try view(), year: 2025, language: .zh))
    let folded = text.components(separatedBy: "\r\n").filter { $0.hasPrefix(" ") }
    #expect(folded.contains { line in line.unicodeScalars.contains { $0.value > 0x7F } })
    #expect(!text.contains("\u{FFFD}"))
    let descriptions = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
      .filter { $0.hasPrefix("DESCRIPTION:") }
    #expect(descriptions.contains { $0.utf8.count > 75 })
  }

  /// A calendar program takes an event of a later file for the one it has: ids depend on the day and the layer alone.
  @Test func idsStayTheSame() throws {
    func ids(_ asKnownOn: String, _ language: Language) throws -> [String] {
      let view = try #require(Fixtures.view(Fixtures.day(asKnownOn)))
      return try #require(Explanations.ics(view, year: 2025, language: language)).components(separatedBy: "\r\n")
        .filter { $0.hasPrefix("UID:") }
    }
    #expect(try ids("2025-12-31", .zh) == ids("2026-11-01", .en))
    let view = try view()
    #expect(Explanations.ics(view, year: 2025, language: .zh) == Explanations.ics(view, year: 2025, language: .zh))
  }

  @Test func thePageStandsAlone() throws {
    let html = try #require(Explanations.html(try view(), year: 2025, language: .zh))
    let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
    for forbidden in ["<script", "src=", "href=", "@import", "style=\""] { #expect(!tags.contains(forbidden)) }
    #expect(html.components(separatedBy: "<caption>").count == 13)
    #expect(html.contains("全年"))
    #expect(html.components(separatedBy: "<td class=\"").count >= 366)
    let english = try #require(Explanations.html(try view(), year: 2025, language: .en))
    #expect(english.contains("<caption>January</caption>"))
  }

  @Test func yearsThatCannotBeAreRefused() throws {
    #expect(Explanations.html(try view(), year: 0, language: .zh) == nil)
    #expect(Explanations.ics(try view(), year: 10_000, language: .zh) == nil)
  }

  @Test func thePolicyNamesTheStyleSheet() throws {
    #expect(try TimelineGoldenTests.digest(of: YearPageStyle.css) ?? YearPageStyle.digest == YearPageStyle.digest)
    #expect(try TimelineGoldenTests.digest(of: TimelineStyle.css) ?? TimelineStyle.digest == TimelineStyle.digest)
  }
}

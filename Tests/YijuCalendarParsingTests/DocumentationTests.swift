import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics

/// The language reference is compiled: every example in it loads without a finding, and it names every keyword.
struct DocumentationTests {
  @Test(arguments: ["calendars.md", "en/calendars.md"])
  func examplesLoad(_ name: String) throws {
    let text = try page(name)
    let blocks = text.components(separatedBy: "```yaml calendar\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count >= 2)
    for block in blocks {
      let parse = try ShippedCalendars.parse(block)
      #expect(parse.diagnostics == [])
      #expect(parse.layer?.id == "cn-example")
    }
    for keyword in CalendarKeyword.allCases where Weekday(isoName: keyword.en) == nil {
      #expect(text.contains("`\(keyword.en)`") && text.contains(keyword.zh), "\(keyword)")
    }
  }

  private func page(_ name: String) throws -> String {
    let folder = ShippedCalendars.url("cn").deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "docs/language/\(name)"), encoding: .utf8)
  }
}

extension Weekday {
  fileprivate init?(isoName name: String) {
    guard let day = Weekday.allCases.first(where: { $0.englishText.lowercased() == name }) else { return nil }
    self = day
  }
}

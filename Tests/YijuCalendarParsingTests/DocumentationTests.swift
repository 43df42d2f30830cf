import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

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
    for keyword in CalendarKeyword.ofCalendars where Weekday(isoName: keyword.en) == nil {
      #expect(text.contains("`\(keyword.en)`") && text.contains(keyword.zh), "\(keyword)")
    }
  }

  @Test(arguments: ["registers.md", "en/registers.md"])
  func registersLoad(_ name: String) throws {
    let text = try page(name)
    let blocks = text.components(separatedBy: "```yaml register\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count >= 2)
    for block in blocks {
      let parse = RegisterParser.parse(try #require(YAMLReader.read(Array(block.utf8), file: 0).root))
      #expect(parse.diagnostics == [])
      #expect(parse.register != nil)
    }
    for keyword in CalendarKeyword.ofRegisters {
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

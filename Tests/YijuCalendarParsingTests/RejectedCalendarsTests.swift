import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// Every code of this pass has an example with one mistake, and the example gives that code and no other.
struct RejectedCalendarsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CorpusTests/Rejected")

  private static let pages = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/diagnostics")

  private func examples() throws -> [String: [URL]] {
    let folders = try FileManager.default.contentsOfDirectory(
      at: RejectedCalendarsTests.folder, includingPropertiesForKeys: nil)
    let ours = folders.filter { ["P2", "P36"].contains(where: $0.lastPathComponent.hasPrefix) }
    return Dictionary(grouping: ours) { String($0.lastPathComponent.prefix(4)) }
  }

  @Test(arguments: DiagnosticKind.calendarParsingKinds)
  func anExampleGivesItsCode(_ kind: DiagnosticKind) throws {
    let folders = try #require(try examples()[kind.code], "no example of \(kind.code)")
    for folder in folders {
      let data = try Data(contentsOf: folder.appending(path: "calendar.yaml"))
      let reading = YAMLReader.read(Array(data), file: 0)
      #expect(reading.diagnostics.map(\.kind.code) == [])
      let parse = CalendarParser.parse(try #require(reading.root))
      var diagnostics = parse.diagnostics
      if let layer = parse.layer {
        do throws(CalendarSetError) {
          _ = try CalendarSet([layer]).calendar(layer.id)
        } catch {
          diagnostics.append(CalendarParser.diagnose(error, at: parse.baseSpan))
        }
      }
      #expect(diagnostics.map(\.kind.code) == [kind.code])
      #expect((parse.layer == nil) == parse.diagnostics.contains { $0.severity == .error })
      for diagnostic in diagnostics {
        let span = try #require(diagnostic.span)
        #expect(span.end <= data.count && span.start < span.end)
      }
    }
  }

  @Test(arguments: DiagnosticKind.calendarParsingKinds)
  func aPageExplainsIt(_ kind: DiagnosticKind) throws {
    let page = try String(
      contentsOf: RejectedCalendarsTests.pages.appending(path: "\(kind.code).md"), encoding: .utf8)
    #expect(page.hasPrefix("# \(kind.code) "))
  }

  @Test func codesAreUnique() {
    let codes = DiagnosticKind.calendarParsingKinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("P2") || $0.hasPrefix("P36") })
  }
}

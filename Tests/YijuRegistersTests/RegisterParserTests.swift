import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuRegisters
import YijuYAMLTrees

/// Files as they come: mistakes have their code and place, and nothing brings the parser down.
@Suite struct RegisterParserTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CorpusTests/Rejected")

  @Test(arguments: DiagnosticKind.registerParsingKinds) func anExampleGivesItsCode(_ kind: DiagnosticKind) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    let name = try #require(names.first { $0.hasPrefix(kind.code) }, "no example of \(kind.code)")
    let data = try Data(contentsOf: Self.folder.appending(path: "\(name)/register.yaml"))
    let reading = YAMLReader.read(Array(data), file: 0)
    #expect(reading.diagnostics.map(\.kind.code) == [])
    let parse = RegisterParser.parse(try #require(reading.root))
    #expect(Set(parse.diagnostics.map(\.kind.code)) == [kind.code])
    #expect((parse.register == nil) == parse.diagnostics.contains { $0.severity == .error })
    for diagnostic in parse.diagnostics {
      let span = try #require(diagnostic.span)
      #expect(span.end <= data.count && span.start < span.end)
    }
  }

  @Test("what is wrong in the way of calendars has the codes of calendars")
  func sharedCodes() throws {
    for (wrong, right, code) in [
      ("titel: 示例目录", "title: 示例目录", "P201"), ("标题: 示例目录", "title: 示例目录", "P202"),
      ("status: sure", "status: secondary", "P207"),
      ("covers: 2023-01-01..2026-13-31", "covers: 2023-01-01..2026-12-31", "P205"),
      ("register: Test", "register: test", "P218"), ("partial: yes", "partial: true", "P207"),
      ("entries: 焊工, removed", "entries: [养老护理员], removed", "P204"),
    ] {
      let text = RegisterViewTests.file.replacing(right, with: wrong)
      let parse = RegisterParser.parse(try #require(YAMLReader.read(Array(text.utf8), file: 0).root))
      #expect(parse.diagnostics.contains { $0.kind.code == code }, "\(wrong): \(parse.diagnostics.map(\.kind.code))")
    }
  }

  @Test("any damage to a file is answered") func mutations() throws {
    let original = Array(RegisterViewTests.file.utf8)
    let pieces: [[UInt8]] = [
      Array("}".utf8), Array("\n  ".utf8), Array("2024-02-30".utf8), Array("[".utf8), Array("：".utf8), [0xFF],
      Array("'".utf8),
      Array("null".utf8), Array("{ of: 焊工 }".utf8), Array("..".utf8),
    ]
    let day = try #require(Day(iso: "2024-05-01"))
    for seed in 0..<600 {
      var bytes = original
      let at = (seed &* 2_654_435_761) % bytes.count
      switch seed % 4 {
      case 0: bytes.removeSubrange(at..<min(at + 1 + seed % 30, bytes.count))
      case 1: bytes.insert(contentsOf: pieces[seed / 4 % pieces.count], at: at)
      case 2: bytes.swapAt(at, (at + seed) % bytes.count)
      default: bytes = Array(bytes[..<at])
      }
      let reading = YAMLReader.read(bytes, file: 0)
      guard let root = reading.root else { continue }
      let parse = RegisterParser.parse(root)
      for diagnostic in parse.diagnostics {
        if let span = diagnostic.span { #expect(span.end <= bytes.count && span.start <= span.end, "seed \(seed)") }
      }
      if let register = parse.register {
        _ = RegisterView(register, asKnownOn: day).answer(["焊工"], on: day)
      } else {
        #expect(parse.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
      }
    }
  }

  @Test("both languages read alike") func chinese() throws {
    let english = RegisterViewTests.file
    let root = try #require(YAMLReader.read(Array(english.utf8), file: 0).root)
    let parse = RegisterParser.parse(root)
    var text: [UInt8] = []
    var position = 0
    let bytes = Array(english.utf8)
    for site in parse.keywords.sorted(by: { $0.span.start < $1.span.start }) {
      text += bytes[position..<site.span.start]
      text += site.keyword[.zh].utf8
      position = site.span.end
    }
    text += bytes[position...]
    let chinese = RegisterParser.parse(try #require(YAMLReader.read(text, file: 0).root))
    #expect(chinese.register == parse.register)
    #expect(chinese.register != nil)
  }
}

import Foundation
import Testing
import YijuDiagnostics
import YijuExplanations
import YijuFacts

/// Notices as people read them, both languages side by side. `RECORD=1` writes the files anew and fails the run.
@Suite struct NoticeGoldenTests {
  private static let letters: [(name: String, months: String)] = [
    ("denied", "3"), ("granted", "12"), ("undetermined", "null"),
  ]

  private static let names: [String] =
    Audience.allCases.flatMap { audience in
      letters.flatMap { letter in Language.allCases.map { "\(letter.name).\(audience.rawValue).\($0.rawValue).txt" } }
    } + Language.allCases.flatMap { ["denied.applicant.\($0.rawValue).html", "denied.applicant.\($0.rawValue).md"] }
    + ["denied.applicant.json"]

  @Test(arguments: names) func reads(_ name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let letter = try #require(Self.letters.first { $0.name == parts[0] })
    let notice = try NoticeCase(months: letter.months).notice(try #require(Audience(rawValue: parts[1])))
    let language: Language = parts.count == 4 && parts[2] == "en" ? .en : .zh
    switch parts.last {
    case "txt": try compare(Explanations.text(notice, language: language), name)
    case "md": try compare(Explanations.markdown(notice, language: language), name)
    case "html": try compare(Explanations.html(notice, language: language), name)
    default: try compare(String(decoding: PrettyJSON.bytes(Explanations.json(notice)), as: UTF8.self) + "\n", name)
    }
  }

  @Test func noGoldenIsOrphaned() throws {
    let folder = NoticeCase.folder.appending(path: "Goldens")
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(Self.names))
  }

  private func compare(_ actual: String, _ name: String) throws {
    let file = NoticeCase.folder.appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name): review it, then run without RECORD")
      return
    }
    #expect(Array(actual.utf8) == Array(try Data(contentsOf: file)), "\(name) differs")
  }
}

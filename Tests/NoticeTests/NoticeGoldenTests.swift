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

  private static let names: [String] = {
    var names: [String] = []
    for language in Language.allCases.map(\.rawValue) {
      for letter in letters.map(\.name) {
        for audience in Audience.allCases { names.append("\(letter).\(audience.rawValue).\(language).txt") }
      }
      names += ["denied.applicant.\(language).html", "denied.applicant.\(language).md"]
      for name in ["changes.applicant", "changes.officer", "hopeless.applicant"] {
        names.append("\(name).\(language).txt")
      }
    }
    return names + [
      "denied.applicant.json", "changes.applicant.zh.html", "changes.applicant.zh.md", "changes.applicant.json",
    ]
  }()

  @Test(arguments: names) func reads(_ name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let notice = try notice(parts[0], try #require(Audience(rawValue: parts[1])))
    let language: Language = parts.count == 4 && parts[2] == "en" ? .en : .zh
    switch parts.last {
    case "txt": try compare(Explanations.text(notice, language: language), name)
    case "md": try compare(Explanations.markdown(notice, language: language), name)
    case "html": try compare(Explanations.html(notice, language: language), name)
    default: try compare(String(decoding: PrettyJSON.bytes(Explanations.json(notice)), as: UTF8.self) + "\n", name)
    }
  }

  private func notice(_ letter: String, _ audience: Audience) throws -> Notice {
    if let letter = Self.letters.first(where: { $0.name == letter }) {
      return try NoticeCase(months: letter.months).notice(audience)
    }
    // Two months more and a job again, or a number of months that cannot be reached before the last day.
    let example = letter == "changes" ? NoticeCase(months: "10", employed: false) : NoticeCase(months: "3")
    return try example.notice(audience, counterfactuals: try example.counterfactuals())
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

import Foundation
import Testing
import YijuDecisions
import YijuDiagnostics
import YijuExplanations

/// What people read, for four cases, both languages side by side. `RECORD=1` writes the files anew and fails the run.
@Suite struct GoldenTests {
  @Test(arguments: Fixtures.Case.allCases, [Language.zh, .en])
  func text(_ name: Fixtures.Case, _ language: Language) throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(name), digest: Fixtures.digest)
    try Golden.compare(Explanations.text(explanation, language: language), "\(name.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: Fixtures.Case.allCases, [Language.zh, .en])
  func markdown(_ name: Fixtures.Case, _ language: Language) throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(name), digest: Fixtures.digest)
    try Golden.compare(
      Explanations.markdown(explanation, language: language), "\(name.rawValue).\(language.rawValue).md")
  }

  @Test(arguments: Fixtures.Case.allCases, [Language.zh, .en])
  func html(_ name: Fixtures.Case, _ language: Language) throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(name), digest: Fixtures.digest)
    try Golden.compare(Explanations.html(explanation, language: language), "\(name.rawValue).\(language.rawValue).html")
  }

  @Test func noGoldenIsOrphaned() throws {
    let expected = Fixtures.Case.allCases.flatMap { name in
      Language.allCases.flatMap { language in
        ["txt", "md", "html"].map { "\(name.rawValue).\(language.rawValue).\($0)" }
      }
    }
    let present = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
    #expect(Set(present) == Set(expected))
  }
}

enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

  static func compare(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name): review it, then run without RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let isEqual = Array(actual.utf8) == Array(expected.utf8)
    #expect(isEqual, "\(name) differs", sourceLocation: sourceLocation)
  }
}

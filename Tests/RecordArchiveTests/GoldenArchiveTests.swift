import Foundation
import Testing
import Yiju
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// Records that were written once verify for ever, from files that are kept under their digests.
@Suite("Golden archive of records") struct GoldenArchiveTests {
  private static let checker = RecordChecker(GoldenArchive.archive)

  @Test("every shipped policy has a record of every outcome its cases show", arguments: GoldenArchive.wanted)
  func isRecorded(_ wanted: GoldenArchive.Wanted) throws {
    let file = wanted.folder.appending(path: "\(wanted.outcome).json")
    if FileManager.default.fileExists(atPath: file.path) { return }
    guard ProcessInfo.processInfo.environment["RECORD"] != nil else {
      Issue.record("\(wanted) has no record: RECORD=1 swift test --filter GoldenArchive adds it")
      return
    }
    try GoldenArchive.add(wanted)
    Issue.record("added \(wanted): review it, then run without RECORD")
  }

  @Test("a golden record verifies from the archive alone", arguments: GoldenArchive.records)
  func verifies(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    let checking = Self.checker.check(source, examinesAll: true)
    #expect(checking.line(.en) == "identical", "\(file.path): \(checking.diagnostics.map(\.message.en))")
    #expect(checking.recorded?.outcome?.rawValue ?? FailedRun.outcome == file.deletingPathExtension().lastPathComponent)
    // The short way says the same.
    #expect(Self.checker.check(source).isIdentical)
  }

  @Test("the files of the archive are what their names say")
  func digests() throws {
    let folder = GoldenArchive.folder.appending(path: "archive").path
    let names = FileReading.names(in: folder)
    #expect(names.count >= 3)
    for name in names {
      let bytes = try FileReading.bytes(of: "\(folder)/\(name)").get()
      #expect(name == "\(Digests.sha256(bytes)).yaml")
    }
  }

  @Test("every outcome is in the archive")
  func outcomes() {
    let there = Set(GoldenArchive.records.map { $0.deletingPathExtension().lastPathComponent })
    #expect(there.isSuperset(of: Outcome.allCases.map(\.rawValue) + [FailedRun.outcome]))
  }

  @Test("a record verifies in both forms, with any order of its facts, on any number of threads")
  func forms() throws {
    let file = try #require(GoldenArchive.records.first { $0.lastPathComponent == "denied.json" })
    let bytes = Array(try Data(contentsOf: file))
    let value = try #require(JSONReader.read(bytes, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    #expect(CanonicalJSON.bytes(value) == bytes)
    for form in [bytes + [0x0A], bytes] {
      #expect(Self.checker.check(SourceFile(name: "record", bytes: form)).isIdentical)
    }
  }
}

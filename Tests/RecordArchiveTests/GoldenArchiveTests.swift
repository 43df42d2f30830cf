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
    if FileManager.default.fileExists(atPath: wanted.file.path) { return }
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
    let outcome = file.lastPathComponent.prefix { $0 != "." }
    #expect(checking.recorded?.outcome?.rawValue ?? FailedRun.outcome == outcome)
    #expect((checking.recorded?.events != nil) == file.lastPathComponent.contains(".events."))
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

  @Test("every outcome is in the archive, and so is a record with a procedure and one with a later version")
  func outcomes() throws {
    let there = Set(GoldenArchive.records.map { $0.deletingPathExtension().lastPathComponent })
    #expect(there.isSuperset(of: Outcome.allCases.map(\.rawValue) + [FailedRun.outcome]))
    #expect(there.contains { $0.hasSuffix(".events") })
    let texts = try GoldenArchive.records.map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(texts.contains { $0.contains("\"successor\":{") })
    #expect(texts.contains { $0.contains("\"known\":[{") })
  }

  @Test("a record names every file it rests on: the files of its digests, and no other, repeat it")
  func aloneByDigest() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-digests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var seen: Set<[UInt8]> = []
    for file in GoldenArchive.records {
      let bytes = Array(try Data(contentsOf: file))
      // One record stands for all that name the same files.
      guard let key = RecordOutline(bytes)?.policyKey(in: bytes), seen.insert(key).inserted else { continue }
      let record = try #require(RecordReader.read(bytes, file: 0).record)
      try? FileManager.default.removeItem(at: folder)
      let archive = folder.appending(path: "archive")
      try FileManager.default.createDirectory(at: archive, withIntermediateDirectories: true)
      for sha256 in Set((record.policyFiles + record.calendars + record.registers + record.sources).map(\.sha256)) {
        try FileManager.default.copyItem(
          at: GoldenArchive.folder.appending(path: "archive/\(sha256).yaml"),
          to: archive.appending(path: "\(sha256).yaml"))
      }
      let checking = RecordChecker(PolicyFolder(folder.path)).check(SourceFile(name: "record", bytes: bytes))
      #expect(checking.line(.en) == "identical", "\(file.path): \(checking.diagnostics.map(\.message.en))")
    }
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

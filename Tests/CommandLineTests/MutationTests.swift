import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// Every shipped file mutated: whatever the bytes, there are diagnostics or a result, and never a trap or a hang.
struct MutationTests {
  private static let root = CommandRun.packageRoot.appending(path: "policies")
  private static let folder = PolicyFolder(root.path)
  private static let rounds = 60

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// Every span of a finding lies in its file, and every sentence can be shown.
  private func expectSound(_ diagnostics: [Diagnostic], _ files: SourceFiles, _ seed: UInt64) {
    for diagnostic in diagnostics {
      if let span = diagnostic.span {
        #expect(files[span.file].map { span.end <= $0.bytes.count } ?? true, "seed \(seed)")
      }
    }
    for language in Language.allCases {
      #expect(
        !DiagnosticTextRenderer.render(diagnostics, files: files, language: language).isEmpty || diagnostics.isEmpty)
    }
    let json = DiagnosticJSONRenderer.render(diagnostics, files: files)
    #expect((try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil, "seed \(seed)")
  }

  @Test(arguments: ["cn/xinjiang/urumqi/skill-subsidy/2017.1.yaml", "cn/skill-subsidy/base.yaml"])
  func policies(_ path: String) throws {
    let engine = Engine(
      calendars: MutationTests.folder.calendarFiles().files, sources: MutationTests.folder.sourceFiles().files)
    let parents = ["cn/xinjiang/skill-subsidy@2017.1", "cn/skill-subsidy@2017.1", "cn/skill-subsidy@base"]
      .compactMap { MutationTests.folder.file(of: $0) }
    let day = try #require(Day(iso: "2026-01-01"))
    let facts = try Facts(json: Array(UrumqiCase().json.utf8))
    let original = try MutationTests.bytes(path)
    for seed in 0..<UInt64(MutationTests.rounds) {
      var mutation = ByteMutation(seed: seed)
      let file = SourceFile(name: path, bytes: mutation.mutated(original))
      let compilation = engine.compile(file, parents: path.hasSuffix("base.yaml") ? [] : parents)
      expectSound(compilation.diagnostics, compilation.files, seed)
      if compilation.policy == nil, !compilation.isAbstract { #expect(compilation.hasErrors, "seed \(seed)") }
      if let policy = compilation.policy { _ = try? policy.decide(facts, asKnownOn: day) }
    }
  }

  @Test(arguments: ["calendars/cn.yaml", "calendars/cn-xinjiang.yaml"])
  func calendars(_ path: String) throws {
    let original = try MutationTests.bytes(path)
    let others = MutationTests.folder.calendarFiles().files.filter { !$0.name.hasSuffix(path) }
    let day = try #require(Day(iso: "2025-01-01"))
    for seed in 0..<UInt64(MutationTests.rounds) {
      var mutation = ByteMutation(seed: seed)
      let engine = Engine(calendars: [SourceFile(name: path, bytes: mutation.mutated(original))] + others)
      expectSound(engine.calendarDiagnostics, engine.calendarFiles, seed)
      for layer in engine.calendars.layers {
        guard let calendar = try? engine.calendars.calendar(layer.id) else { continue }
        let view = calendar.view(asKnownOn: day)
        _ = view.explainedAdding(workingDays: 20, to: day)
      }
    }
  }

  @Test func facts() throws {
    let loading = Engine.load(UrumqiCase.policy, in: MutationTests.folder)
    let policy = try #require(loading.policy)
    let day = try #require(Day(iso: "2026-01-01"))
    let original = Array(UrumqiCase().json.utf8)
    for seed in 0..<UInt64(40 * MutationTests.rounds) {
      var mutation = ByteMutation(seed: seed)
      let bytes = mutation.mutated(original)
      let files = SourceFiles([SourceFile(name: "facts", bytes: bytes)])
      for isJSON in [true, false] {
        do throws(CaseError) {
          let facts = try isJSON ? Facts(json: bytes) : Facts(yaml: bytes)
          let decision = try policy.decide(facts, asKnownOn: day)
          #expect(decision.digest().count == 64)
        } catch {
          #expect(!error.diagnostics.isEmpty, "seed \(seed)")
          expectSound(error.diagnostics, files, seed)
        }
      }
    }
  }

  @Test func caseFiles() throws {
    let path = "cn/xinjiang/urumqi/skill-subsidy/2017.1.cases.yaml"
    let original = try MutationTests.bytes(path)
    let loading = Engine.load("\(UrumqiCase.policy)@2017.1", in: MutationTests.folder)
    let day = try #require(Day(iso: "2026-01-01"))
    for seed in 0..<UInt64(MutationTests.rounds) {
      var mutation = ByteMutation(seed: seed)
      let file = SourceFile(name: path, bytes: mutation.mutated(original))
      let result = CaseRunner.run(file, asKnownOn: day, filter: "推") { _ in loading }
      expectSound(result.diagnostics, result.files, seed)
      #expect(!CaseReport(result, language: .zh).text.isEmpty)
    }
  }
}

/// Seeded changes to bytes: what editors, conversions and transports do to files.
struct ByteMutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound > 0 ? Int(state % UInt64(bound)) : 0
  }

  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next(3) where !bytes.isEmpty {
      let place = next(bytes.count)
      let end = min(bytes.count, place + 1 + next(60))
      switch next(9) {
      case 0: bytes[place] = UInt8(next(256))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: next(bytes.count))
      case 4: bytes.insert(contentsOf: Array("：［｛\u{202E}\"'[]{}#&*!|>%@`".utf8).prefix(1 + next(20)), at: place)
      case 5: swapLines(&bytes, place, next(bytes.count))
      case 6: bytes[place] = UInt8(ascii: "0") + UInt8(next(10))
      case 7: bytes.insert(contentsOf: Array("99999999999999999999999999".utf8), at: place)
      default: bytes.insert(contentsOf: [0xC0, 0xFF, 0x00, 0xED, 0xA0, 0x80].prefix(1 + next(6)), at: place)
      }
    }
    return bytes
  }

  private func swapLines(_ bytes: inout [UInt8], _ first: Int, _ second: Int) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let a = bytes[..<first].count { $0 == UInt8(ascii: "\n") }
    let b = bytes[..<second].count { $0 == UInt8(ascii: "\n") }
    lines.swapAt(a, b)
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}

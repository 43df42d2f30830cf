import Testing
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

@Suite("Records of runs that failed")
struct FailedRunTests {
  private static let kind = DiagnosticKind("E003", .error, zh: "`{0}` 不对", en: "`{0}` is wrong")

  private func run(_ given: FailedRun.Given, paths: [String] = ["b", "a"]) throws -> FailedRun {
    let decision = try SampleDecisions.decision(.denied)
    return FailedRun(
      engine: decision.engine, policy: decision.policy, calendars: decision.calendars, asKnownOn: decision.asKnownOn,
      isNamed: true, given: given, errors: paths.map { Diagnostic(Self.kind, $0, at: nil, path: $0) })
  }

  private func read(_ record: DecisionRecord) throws -> RecordedDecision {
    let reading = RecordReader.read(record.bytes, file: 0)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map(\.message.en))")
    return try #require(reading.record)
  }

  @Test("facts come back as they were spelled: a number is no text, a plain scalar no quoted one")
  func spellings() throws {
    let tree = FactTree(
      .object([
        FactEntry(key: "率", value: FactTree(.number("1.50"))), FactEntry(key: "a.b", value: FactTree(.number("36"))),
        FactEntry(
          key: "list",
          value: FactTree(
            .list([
              FactTree(.text("1.50")), FactTree(.plain("1.50")), FactTree(.number("1e2")), FactTree(.null),
              FactTree(.number("9007199254740993")), FactTree(.boolean(true)), FactTree(.plain("36")),
            ]))),
      ]))
    let recorded = try read(run(.facts(tree)).record)
    #expect(recorded.facts.withoutSpans() == tree.inCanonicalOrder())
    #expect(recorded.outcome == nil && recorded.isIntact && recorded.unreadable == nil)
    #expect(recorded.selection == .named)
    #expect(recorded.policyFiles.count == 1)
  }

  @Test("errors and facts stand in one order, whatever order they came in")
  func order() throws {
    let one = try SampleDecisions.facts(#"{"b": 1, "a": {"y": 2.5, "x": 3.5}}"#)
    let two = try SampleDecisions.facts(#"{"a": {"x": 3.5, "y": 2.5}, "b": 1}"#)
    let first = try run(.facts(one)).record
    #expect(try run(.facts(two), paths: ["a", "b"]).record.bytes == first.bytes)
    #expect(first.value["errors"]?.arrayValue?.map { $0["path"] } == [.string("a"), .string("b")])
    #expect(first.value["outcome"] == .string("failed"))
  }

  @Test("a text that could not be read is kept, in UTF-8 or not", arguments: [Array("{\"甲".utf8), [0x7B, 0xC4, 0xFF]])
  func unreadable(_ bytes: [UInt8]) throws {
    let given = UnreadableFacts(bytes: bytes, isJSON: true)
    let recorded = try read(run(.text(given)).record)
    #expect(recorded.unreadable == given)
    #expect(RecordVerification.compare(recorded, repeated: try run(.text(given)).record) == .identical)
    let other = try run(.text(UnreadableFacts(bytes: bytes + [0x20], isJSON: true))).record
    #expect(RecordVerification.compare(recorded, repeated: other) != .identical)
  }

  @Test("other errors are another result")
  func otherErrors() throws {
    let facts = try SampleDecisions.facts(#"{"b": 1}"#)
    let recorded = try read(run(.facts(facts)).record)
    let other = try run(.facts(facts), paths: ["a", "c"]).record
    guard case .differs(let difference) = RecordVerification.compare(recorded, repeated: other) else {
      return #expect(Bool(false), "the change was not found")
    }
    #expect(difference.cause == .engine && difference.path == "errors[1].path")
  }

  @Test(
    "a failure that is not whole is refused",
    arguments: [#""spellings":[]"#, #""input":null"#, #""outcome":"failed""#])
  func refused(_ member: String) throws {
    let whole = String(
      decoding: try run(.text(UnreadableFacts(bytes: [0x7B], isJSON: true))).record.bytes, as: UTF8.self)
    let facts = String(decoding: try run(.facts(FactTree(.object([])))).record.bytes, as: UTF8.self)
    for text in [whole, facts] where text.contains(member) && !(member.contains("spellings") && text == whole) {
      let name = member.prefix { $0 != ":" }
      let changed = text.replacing(member, with: "\(name):{}")
      guard member != #""input":null"# else { continue }
      #expect(RecordReader.read(Array(changed.utf8), file: 0).record == nil, "\(changed)")
    }
  }
}

import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// Grounds written from slots against the same content taken out of the record, for random cases of every policy.
@Suite struct GroundsTests {
  private static let shipped: [String] = Subject.folder.ids().flatMap { id in
    Subject.folder.versionFiles(of: id).map { "\(id)@\(PolicyFolder.version(of: $0.name))" }
  }.filter { !$0.hasSuffix("@base") }

  private static let invented = [
    "counts", "amounts", "times", "words", "lists", "classes", "classes-in-order", "rules", "rule-classes", "varying",
    "lookups", "months",
  ]

  @Test func `finds the shipped policies`() {
    #expect(Self.shipped.count >= 18 && Self.shipped.contains("cn/xinjiang/urumqi/skill-subsidy@2017.1"))
  }

  @Test(arguments: shipped)
  func `are those of the record under every shipped policy`(_ name: String) throws {
    let subject = try Subject.shipped(name.replacing("@", with: "/"))
    let bases = try Self.examples(of: name)
    var tally = GroundsTally()
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2027-06-30")
    generator.bases = bases
    for base in bases { try compare(base, subject, &tally) }
    for number in 0..<UInt64(caseCount(120, long: 100_000)) {
      try compare(generator.facts(seed: number), subject, &tally)
    }
    #expect(tally.failures.isEmpty, "\(tally.failures.prefix(3).joined(separator: "\n"))")
    #expect(tally.cases > 50, "\(tally)")
    expectFromSlots(tally)
  }

  /// Where the date chooses, a later version may be known, and the date may be missing.
  @Test(arguments: ["cn/skill-subsidy", "cn/tianjin/skill-subsidy", "cn/xinjiang/urumqi/skill-subsidy"])
  func `are those of the record where the date chooses`(_ id: String) throws {
    let loaded = try #require(Engine.load(id, in: Subject.folder).policy)
    let names = Subject.folder.versionFiles(of: id).map { PolicyFolder.version(of: $0.name) }.filter { $0 != "base" }
    var tally = GroundsTally()
    for name in names {
      var generator = CaseGenerator(try Subject.shipped("\(id)/\(name)").checked, from: "2016-06-01", to: "2027-06-30")
      generator.bases = try Self.examples(of: "\(id)@\(name)")
      for number in 0..<UInt64(caseCount(120 / names.count, long: 20_000)) {
        try compare(generator.facts(seed: number), loaded, &tally)
      }
      try compare(FactTree.object([]), loaded, &tally)
    }
    #expect(tally.failures.isEmpty, "\(tally.failures.prefix(3).joined(separator: "\n"))")
    expectFromSlots(tally)
  }

  /// Nothing falls to the longer way unnoticed: whatever a version decides is written from slots, in both forms.
  private func expectFromSlots(_ tally: GroundsTally) {
    for (outcome, decided) in tally.decided where outcome != "not_covered" {
      #expect(tally.fromSlots[outcome] == decided, "grounds: \(tally)")
      #expect(tally.recordsFromSlots[outcome] == decided, "records: \(tally)")
    }
    #expect(!tally.decided.isEmpty)
  }

  @Test(arguments: invented)
  func `are those of the record under invented policies`(_ name: String) throws {
    let subject = try Subject.invented(name)
    var tally = GroundsTally()
    var generator = CaseGenerator(subject.checked, from: "2020-01-01", to: "2027-06-30")
    generator.bases = [try Subject.base(name)]
    for number in 0..<UInt64(caseCount(100, long: 100_000)) {
      try compare(generator.facts(seed: number), subject, &tally)
    }
    #expect(tally.failures.isEmpty, "\(tally.failures.prefix(3).joined(separator: "\n"))")
    expectFromSlots(tally)
  }

  /// Cases that are complete, of which all is made ready.
  @Test func `are written from slots where nothing is unknown`() throws {
    let subject = try Subject.urumqi()
    var tally = GroundsTally()
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2028-06-30")
    generator.bases = [try Subject.base("urumqi")]
    generator.gap = 1_000_000
    for number in 0..<600 { try compare(generator.facts(seed: UInt64(number)), subject, &tally) }
    #expect(tally.failures.isEmpty, "\(tally.failures.prefix(3).joined(separator: "\n"))")
    #expect(
      tally.fromSlots["granted"] ?? 0 > 20 && tally.fromSlots["denied"] ?? 0 > 100
        && tally.recordsFromSlots["denied"] ?? 0 > 100, "\(tally)")
  }

  @Test func `of a case under no version, and of one without a date`() throws {
    let loading = Engine.load("cn/xinjiang/urumqi/skill-subsidy", in: Subject.folder)
    let policy = try #require(loading.policy)
    let day = try #require(Day(iso: "2026-11-22"))
    for json in ["{}", #"{"certificate": {"issued_on": "2001-01-01"}}"#] {
      let facts = try Facts(json: Array(json.utf8))
      var buffer = GroundsBuffer()
      try policy.writeGrounds(of: facts, asKnownOn: day, into: &buffer)
      let decision = try policy.decide(facts, asKnownOn: day)
      #expect(buffer.bytes == CanonicalJSON.bytes(RecordWithoutTexts.grounds(of: decision.record())))
    }
  }

  @Test func `with texts say the words that are otherwise only named`() throws {
    let subject = try Subject.urumqi()
    let facts = Facts(try Subject.base("urumqi"))
    let day = try #require(Day(iso: "2026-11-22"))
    var buffer = GroundsBuffer()
    try subject.policy.writeGrounds(of: facts, asKnownOn: day, includingTexts: true, into: &buffer)
    let root = try #require(JSONReader.read(buffer.bytes, file: 0).root.flatMap { JSONValue(exactly: $0) })
    let texts = try #require(root["texts"])
    let decision = try subject.policy.decide(facts, asKnownOn: day)
    for check in decision.checks {
      #expect(texts["checks"]?[check.id] == .string(check.title))
      for cite in check.cites {
        guard case .array(let clauses)? = texts["clauses"] else { throw CaseError([]) }
        #expect(clauses.contains { $0["clause"] == .string(cite.anchor) && $0["text"] == .string(cite.text) })
      }
    }
    #expect(
      root.removing("texts")
        == JSONReader.read(decision.groundsBytes(), file: 0).root.flatMap { JSONValue(exactly: $0) })
  }

  /// What is kept of every check while deciding is what the explanation says of it.
  @Test(arguments: ["urumqi", "times", "words", "varying", "amounts"])
  func `rest on a trace that says what the explanation says`(_ name: String) throws {
    let subject = try name == "urumqi" ? Subject.urumqi() : Subject.invented(name)
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2028-06-30")
    generator.bases = [try Subject.base(name)]
    let day = try #require(Day(iso: "2026-11-22"))
    let evaluator = subject.policy.evaluator(asKnownOn: day)
    var state = EvaluationState(for: evaluator.plan)
    var trace = CaseTrace(for: evaluator.plan)
    var margins = 0
    for number in 0..<250 {
      let tree = generator.facts(seed: UInt64(number))
      guard let decision = try? subject.policy.decide(Facts(tree), asKnownOn: day),
        let inputs = FactBinding.bind(tree, to: evaluator.plan).inputs, inputs.bounds.isEmpty,
        evaluator.decide(slots: inputs.slots.span, &state, tracing: &trace) != nil
      else { continue }
      func walk(_ check: CheckResult) {
        check.parts.forEach(walk)
        guard let planned = evaluator.plan.checks.first(where: { $0.id == check.id }), planned.slots.count < 2,
          let margin = check.margin, case .number(let distance, _) = margin.value,
          evaluator.plan.nodes[planned.body].operation != .valueRange,
          let fact = planned.fact.map({ evaluator.plan.facts[$0] }) ?? nil,
          fact.type == .count || fact.type == .date
        else { return }
        margins += 1
        #expect(distance.scaled(by: 0) == trace.rows[planned.body].margin, "\(check.id)\n\(tree.json)")
        if case .day(let day) = check.actual { #expect(trace.rows[planned.body].actual == Int64(day.ordinal)) }
      }
      decision.checks.forEach(walk)
    }
    if evaluator.needsOnlySlots, name == "urumqi" { #expect(margins > 300) }
  }

  // MARK: Comparing

  private func compare(_ tree: FactTree, _ subject: Subject, _ tally: inout GroundsTally) throws {
    try compare(tree, .version(subject.policy), &tally)
  }

  private func compare(_ tree: FactTree, _ policy: LoadedPolicy, _ tally: inout GroundsTally) throws {
    tally.compared += 1
    let days = ["2026-11-22", "2025-01-01", "2030-01-01", "2026-11-22"].compactMap { Day(iso: $0) }
    let day = days[tally.compared % days.count]
    let facts = Facts(tree)
    tally.buffer.removeAll()
    let decision: Decision
    do {
      decision = try policy.decide(facts, asKnownOn: day)
    } catch {
      #expect(throws: CaseError.self) {
        try policy.writeGrounds(of: facts, asKnownOn: day, into: &tally.buffer)
      }
      #expect(tally.buffer.bytes.isEmpty)
      return
    }
    tally.cases += 1
    let outcome = decision.outcome.rawValue
    tally.decided[outcome, default: 0] += 1
    let record = decision.recordBytes()
    let expected = CanonicalJSON.bytes(RecordWithoutTexts.grounds(of: decision.jsonValue()))
    let before = tally.buffer.writtenFromSlots
    try policy.writeGrounds(of: facts, asKnownOn: day, into: &tally.buffer)
    let written = tally.buffer.bytes
    if tally.buffer.writtenFromSlots > before { tally.fromSlots[outcome, default: 0] += 1 }
    tally.buffer.removeAll()
    let grounds = tally.buffer.writtenFromSlots
    try policy.writeRecord(of: facts, asKnownOn: day, into: &tally.buffer)
    if tally.buffer.writtenFromSlots > grounds { tally.recordsFromSlots[outcome, default: 0] += 1 }
    if tally.buffer.bytes != record {
      tally.failures.append(
        "record, as known on \(day):\n\(String(decoding: tally.buffer.bytes, as: UTF8.self))\n"
          + "\(String(decoding: record, as: UTF8.self))\n\(tree.json)")
    }
    for (way, bytes) in [("writer", written), ("decision", decision.groundsBytes())] where bytes != expected {
      tally.failures.append(
        "\(way), as known on \(day):\n\(String(decoding: bytes, as: UTF8.self))\n"
          + "\(String(decoding: expected, as: UTF8.self))\n\(tree.json)")
    }
  }

  /// The facts of the cases beside a policy.
  private static func examples(of name: String) throws -> [FactTree] {
    let path = "\(Subject.folder.path)/\(name.replacing("@", with: "/")).cases.yaml"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let file = SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    return CaseFileReader.read(file).cases?.cases.map(\.given.tree) ?? []
  }
}

/// What a run of comparisons came to.
struct GroundsTally: CustomStringConvertible {
  var compared = 0
  var cases = 0
  /// By outcome: decisions, and how many had their grounds and their records written from slots.
  var decided: [String: Int] = [:]
  var fromSlots: [String: Int] = [:]
  var recordsFromSlots: [String: Int] = [:]
  var failures: [String] = []
  var buffer = GroundsBuffer()
  var description: String { "\(decided), grounds from slots \(fromSlots), records \(recordsFromSlots)" }
}

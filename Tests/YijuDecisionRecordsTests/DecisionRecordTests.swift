import Foundation
import Testing
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

@Suite("Records of decisions")
struct DecisionRecordTests {
  @Test(
    "SHA-256 vectors of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func sha256(text: String, expected: String) { #expect(Digests.sha256(Array(text.utf8)) == expected) }

  @Test("digests of canonical JSON agree with published vectors")
  func vectors() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/hazards/library/jcs.jsonl")
    guard let bytes = try? Data(contentsOf: file) else {
      return print("skipped: \(file.lastPathComponent) is not there")
    }
    let text = Array(bytes)
    var checked = 0
    for line in JSONLines(text) {
      let row = try #require(JSONReader.read(text, in: line.range, file: 0).root)
      guard let value = row["value"], case .text(let expected)? = row["sha256"]?.content else { continue }
      #expect(Digests.sha256(CanonicalJSON.bytes(try #require(JSONValue(exactly: value)))) == expected)
      checked += 1
    }
    #expect(checked == 10)
  }

  @Test("bytes written straight from the model are those of its tree", arguments: Outcome.allCases)
  func straightBytes(outcome: Outcome) throws {
    var decision = try SampleDecisions.decision(outcome)
    #expect(decision.canonicalBytes() == CanonicalJSON.bytes(decision.jsonValue()))
    // Members that are there only when they say something.
    let rounding = AmountRounding(mode: "half_up", digits: -1)
    decision.amount?.rounding = rounding
    decision.amount?.isDenial = true
    for index in decision.amount?.steps.indices ?? 0..<0 {
      decision.amount?.steps[index].base = "base"
      decision.amount?.steps[index].rounding = rounding
      decision.amount?.steps[index].conditions = decision.checks
    }
    decision.checks[0].isScheme = true
    decision.checks[0].cites[0].isSummary = true
    decision.checks[0].mayComeBack = true
    decision.cautions = decision.checks[0].cautions
    decision.factsUsed[0].asOf = decision.checks[0].asOf.first
    decision.applicantClass = "workers"
    decision.classes = [
      ClassResult(
        id: "workers", title: "在职职工", verdict: .met, amount: try SampleDecisions.number("1500.50"),
        possible: [try SampleDecisions.number("1500.50")]),
      ClassResult(id: "others", title: "其他", verdict: .unknown, amount: nil, possible: []),
    ]
    decision.selection.nearest = ["2017.1 自 2017-10-10 起"]
    let version = KnownVersion(
      version: "2019.1", from: decision.asKnownOn, to: nil, endIsUnstated: true, publishedOn: decision.asKnownOn,
      sha256: String(repeating: "b", count: 64), files: decision.policy.files)
    decision.selection.successor = version
    decision.selection.known = [version, version]
    decision.selection.known[1].files = []
    decision.calendarDays = [
      CalendarDays(about: "claim-window", calendar: "cn", span: DaySpan(decision.asKnownOn))
    ]
    decision.procedure = ProcedureStanding(
      today: decision.asKnownOn,
      events: .array([.object([JSONMember("step", .string("filing")), JSONMember("on", .string("2024-12-31"))])]),
      state: .object([JSONMember("state", .string("done")), JSONMember("steps", .array([]))]))
    decision.registers = [FileIdentity(name: "occupations", sha256: String(repeating: "a", count: 64))]
    decision.sources = [FileIdentity(name: "civil-code", sha256: String(repeating: "b", count: 64))]
    var lookup = RegisterLookup(
      register: "occupations", title: "名录", finding: .listed, names: ["焊工"], day: decision.asKnownOn)
    lookup.alias = "电焊工"
    lookup.cites = decision.checks[0].cites
    decision.factsUsed[0].lookup = lookup
    let value = try #require(decision.checks.flatMap(\.required.values).first)
    let condition = FittedRule.Condition(
      title: "累计缴费月数", actual: value.value, required: decision.checks[0].required)
    for place in decision.checks.indices {
      for index in decision.checks[place].required.values.indices {
        decision.checks[place].required.values[index].rules = [
          FittedRule(
            path: "tables.standard.rules.long", value: value.value, conditions: [condition],
            phrase: decision.checks[0].required.phrase, cites: decision.checks[0].cites)
        ]
      }
    }
    #expect(decision.canonicalBytes() == CanonicalJSON.bytes(decision.jsonValue()))
    #expect(RecordReader.read(DecisionRecord(decision).bytes, file: 0).record?.isIntact == true)
  }

  @Test("the writer of canonical bytes knows every property of the model")
  func knownProperties() throws {
    func count(_ value: some Any) -> Int { Mirror(reflecting: value).children.count }
    let decision = try SampleDecisions.decision(.granted)
    let check = decision.checks[0]
    let amount = try #require(decision.amount)
    // A number that has changed means: write the new member in Decision+CanonicalBytes.swift too, then mend the number.
    #expect(count(decision) == 20)
    #expect(count(check) == 18)
    #expect(count(check.required) == 3)
    #expect(count(try #require(check.margin)) == 2)
    #expect(count(try #require(check.cites.first)) == 8)
    #expect(count(try #require(check.cautions.first)) == 3)
    #expect(count(try #require(check.asOf.first)) == 3)
    #expect(count(try #require(check.required.values.first)) == 5)
    #expect(count(amount) == 6)
    #expect(count(try #require(amount.steps.first)) == 13)
    #expect(count(try #require(decision.deadlines.first)) == 9)
    #expect(count(try #require(decision.deadlines.first?.reasons.first)) == 5)
    #expect(count(try #require(decision.factsUsed.first)) == 8)
    #expect(count(try #require(try SampleDecisions.decision(.undetermined).missing.first)) == 6)
    #expect(count(try #require(decision.interpretations.first)) == 7)
    #expect(count(decision.policy) == 9)
    #expect(count(decision.selection) == 12)
    #expect(
      count(KnownVersion(version: "", from: .earliest, to: nil, endIsUnstated: false, publishedOn: nil, sha256: ""))
        == 10)
    #expect(count(CalendarDays(about: "", calendar: "", span: DaySpan(.earliest))) == 3)
    #expect(count(ProcedureStanding(today: .earliest, events: .null, state: .null)) == 3)
    #expect(count(decision.engine) == 3)
  }

  @Test("a record reads back intact, in both forms", arguments: Outcome.allCases)
  func roundTrip(outcome: Outcome) throws {
    let decision = try SampleDecisions.decision(outcome)
    let record = DecisionRecord(decision)
    #expect(record.digest == Digests.sha256(decision.canonicalBytes()))
    for bytes in [record.bytes, record.bytes + [0x0A], PrettyJSON.bytes(record.value)] {
      let reading = RecordReader.read(bytes, file: 0)
      #expect(reading.diagnostics.isEmpty)
      let recorded = try #require(reading.record)
      #expect(recorded.isIntact)
      #expect(recorded.outcome == outcome)
      #expect(recorded.policyID == "example" && recorded.policyVersion == "2017.1")
      #expect(recorded.calendars == decision.calendars)
      #expect(recorded.asKnownOn == decision.asKnownOn)
      #expect(recorded.selection == .inForce)
      // 1.50 was given as a number and is text in the record: its fact's type must be able to read it as a number.
      #expect(recorded.facts["applicant"]?["rate"]?.content == .plain("1.50"))
      #expect(RecordVerification.compare(recorded, repeated: record) == .identical)
    }
  }

  @Test("the order of given facts does not show")
  func factOrder() throws {
    let one = try SampleDecisions.decision(.denied, facts: #"{"b": {"y": 1, "x": 2}, "a": 3}"#)
    let two = try SampleDecisions.decision(.denied, facts: #"{"a": 3, "b": {"x": 2, "y": 1}}"#)
    #expect(DecisionRecord(one).bytes == DecisionRecord(two).bytes)
  }

  @Test("members of the interface")
  func members() throws {
    let granted = DecisionRecord(try SampleDecisions.decision(.granted)).value
    #expect(granted["record"] == .string("yiju-decision/1"))
    #expect(
      granted["amount"] == .object([JSONMember("value", .string("1500")), JSONMember("currency", .string("CNY"))]))
    #expect(granted["missing"] == .array([]))
    #expect(granted["facts"]?["applicant"]?["rate"] == .string("1.50"))
    #expect(granted["facts"]?["applicant"]?["contribution_months"] == .int(30))
    #expect(granted["deadlines"]?.arrayValue?.first?["last_day"] == .string("2018-07-02"))
    #expect(granted["as_known_on"] == .string("2025-01-01"))
    let undetermined = DecisionRecord(try SampleDecisions.decision(.undetermined)).value
    #expect(undetermined["amount"] == .null)
    #expect(undetermined["missing"] == .texts(["applicant.contribution_months"]))
    let check = try #require(undetermined["checks"]?.arrayValue?.first)
    #expect(check["actual"] == .null)
    #expect(check["verdict"] == .string("unknown"))
    #expect(check["required"] == .string(">= 36"))
    #expect(check["cites"]?.arrayValue?.first?["clause"] == .string("notice/一/（一）"))
    let names = try #require(granted.memberNames)
    #expect(names == undetermined.memberNames)
    #expect(names.last == "digest")
  }

  @Test("a line of output is the record with its line and id")
  func line() throws {
    let record = DecisionRecord(try SampleDecisions.decision(.granted))
    let line = record.lineBytes(number: 7, id: .string("甲"))
    #expect(!line.contains(0x0A))
    let value = try #require(JSONReader.read(line, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    #expect(value["line"] == .int(7) && value["id"] == .string("甲"))
    #expect(CanonicalJSON.bytes(value.removing("line").removing("id")) == record.bytes)
  }

  @Test("the reference lists every member of a record")
  func reference() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/decision-record.md"), encoding: .utf8)
    func names(_ value: JSONValue) -> Set<String> {
      switch value {
      case .null, .bool, .int, .string: []
      case .array(let elements): elements.reduce(into: []) { $0.formUnion(names($1)) }
      case .object(let members):
        members.reduce(into: []) {
          $0.insert($1.key)
          $0.formUnion(names($1.value))
        }
      }
    }
    for outcome in Outcome.allCases {
      let value = DecisionRecord(try SampleDecisions.decision(outcome)).value.removing("facts")
      for name in names(value).sorted() { #expect(page.contains("`\(name)`"), "\(name)") }
    }
  }

  @Test("values in a record")
  func values() throws {
    func canonical(_ value: DecisionValue) -> String {
      String(decoding: CanonicalJSON.bytes(value.jsonValue), as: UTF8.self)
    }
    #expect(canonical(.unknown) == "null")
    #expect(canonical(.boolean(false)) == "false")
    #expect(canonical(.number(try SampleDecisions.number("36.00"), unit: "month")) == "36")
    #expect(canonical(.number(try SampleDecisions.number("-0.5"), unit: nil)) == "\"-0.5\"")
    #expect(canonical(.number(try SampleDecisions.number("9007199254740992"), unit: nil)) == "\"9007199254740992\"")
    #expect(canonical(.money(try SampleDecisions.number("1500.00"), currency: "CNY")) == "\"1500\"")
    #expect(canonical(.percent(try SampleDecisions.number("20"))) == "\"20\"")
    #expect(canonical(.day(try SampleDecisions.day("2018-07-02"))) == "\"2018-07-02\"")
    #expect(canonical(.period(try #require(Period(5, .workingDay)))) == #"{"count":5,"unit":"working_day"}"#)
    #expect(canonical(.words(["五级", "四级"])) == #"["五级","四级"]"#)
    #expect(canonical(.between(least: 1, most: nil)) == #"{"least":1,"most":null}"#)
  }

  @Test("the digest of a policy is that of the list of its files")
  func policyDigest() {
    let one = FileIdentity(name: "a@1", bytes: Array("x".utf8))
    let two = FileIdentity(name: "base@1", bytes: Array("y".utf8))
    let text =
      #"[{"name":"a@1","sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}]"#
    #expect(PolicyDigest.sha256(of: [one]) == Digests.sha256(Array(text.utf8)))
    #expect(PolicyDigest.sha256(of: [one, two]) != PolicyDigest.sha256(of: [two, one]))
  }

  @Test(
    "what is no record is refused",
    arguments: [
      ("S040", "{}"), ("S040", "[]"), ("S041", #"{"record": "yiju-decision/2"}"#),
      ("S042", #"{"record": "yiju-decision/1", "x": [1.5]}"#), ("S040", #"{"record": "yiju-decision/1"}"#),
      ("P415", "yiju-decision/1"), ("P416", ""),
    ])
  func refused(code: String, text: String) {
    let reading = RecordReader.read(Array(text.utf8), file: 0)
    #expect(reading.record == nil)
    let codes = reading.diagnostics.map(\.kind.code)
    #expect(codes.first == code || (code == "P415" && codes.first == "P408"), "\(codes)")
  }
}

extension JSONValue {
  fileprivate var memberNames: [String]? {
    guard case .object(let members) = self else { return nil }
    return members.map(\.key)
  }
}

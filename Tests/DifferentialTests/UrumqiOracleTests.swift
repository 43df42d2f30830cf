import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuValues

/// The shipped policy against a rule written from the notice alone.
@Suite struct UrumqiOracleTests {
  private static let calendars = Subject.root + "/../shared/facts/calendars/"
  private static let oracle = UrumqiOracle(
    national: calendars + "cn-2017-2026.csv", regional: calendars + "cn-xj-overlay-2016-2026.csv")

  @Test(.enabled(if: oracle != nil, "the lists of days are not beside the checkout"))
  func agreesOnKnownCases() throws {
    let oracle = try #require(Self.oracle)
    let subject = try Subject.urumqi()
    let day = try #require(Day(iso: "2026-11-22"))
    var failures: [String] = []
    var outcomes: [String: Int] = [:]
    for seed in 0..<UInt64(caseCount(20_000, long: 1_000_000)) where failures.count < 5 {
      let given = Self.randomCase(seed, oracle)
      let expected = oracle.decide(given)
      let decision = try subject.policy.decide(Facts(Self.facts(of: given)), asKnownOn: day)
      let actual = UrumqiOracle.Answer(
        outcome: decision.outcome.rawValue,
        amount: decision.outcome == .granted ? decision.amount?.value?.scaled(by: 0).map { Int($0) } : nil,
        failed: Set(decision.checks.filter { $0.verdict == .notMet }.map(\.id)),
        lastDay: decision.deadlines.first { $0.id == "claim-window" }?.lastDay.map { "\($0)" } ?? "unknown")
      outcomes[expected.outcome, default: 0] += 1
      if actual != expected {
        failures.append("seed \(seed): engine \(actual), notice \(expected)\n\(Self.facts(of: given).json)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect((outcomes["granted"] ?? 0) > 1_000 && (outcomes["denied"] ?? 0) > 1_000, "\(outcomes)")
  }

  /// The full product: each of the seven checks met, not met, unknown.
  ///
  /// Without a date of issue the window cannot be told, so that of the 2,187 combinations 486 come out with the window
  /// unknown instead.
  @Test func followsKleeneOnEveryCombination() throws {
    let subject = try Subject.urumqi()
    let day = try #require(Day(iso: "2026-11-22"))
    let ids = [
      "in-service", "insured", "contribution-months", "certificate-date", "certificate-level", "claim-window",
      "once-only",
    ]
    var shifted = 0
    for number in 0..<2_187 {
      var rest = number
      // 0 met, 1 not met, 2 unknown.
      var wanted = ids.map { _ in
        defer { rest /= 3 }
        return rest % 3
      }
      let facts = Self.facts(reaching: wanted)
      if wanted[3] == 2, wanted[5] != 2 {
        wanted[5] = 2
        shifted += 1
      }
      let decision = try subject.policy.decide(Facts(facts), asKnownOn: day)
      #expect(decision.checks.map(\.id) == ids)
      #expect(decision.checks.map { [.met: 0, .notMet: 1, .unknown: 2][$0.verdict] } == wanted, "\(facts.json)")
      let expected: Outcome = wanted.contains(1) ? .denied : wanted.contains(2) ? .undetermined : .granted
      #expect(decision.outcome == expected, "\(facts.json)")
      #expect(
        (decision.outcome == .granted ? decision.amount?.value : nil) == (expected == .granted ? Decimal(1500) : nil))
      #expect(decision.missing.isEmpty == (expected != .undetermined), "\(facts.json)")
    }
    #expect(shifted == 486)
  }

  // MARK: Cases

  private static func facts(reaching wanted: [Int]) -> FactTree {
    func chosen(_ place: Int, _ name: String, _ met: FactTree, _ notMet: FactTree) -> [(String, FactTree)] {
      wanted[place] == 2 ? [] : [(name, wanted[place] == 0 ? met : notMet)]
    }
    // Issued in time or a day early; each with a claim in its window or after it.
    let isEarly = wanted[3] == 1
    let claims: [FactTree] =
      isEarly ? [.text("2017-12-20"), .text("2018-01-03")] : [.text("2018-07-02"), .text("2018-07-03")]
    return .object([
      (
        "applicant",
        .object(
          chosen(0, "in_service", .flag(true), .flag(false)) + chosen(1, "insured", .flag(true), .flag(false))
            + chosen(2, "contribution_months", .number(36), .number(35)))
      ),
      (
        "certificate",
        .object(
          chosen(3, "issued_on", .text("2017-06-30"), .text("2016-12-31"))
            + chosen(4, "level", .text("四级"), .text("二级")))
      ),
      (
        "application",
        .object(
          chosen(5, "submitted_on", claims[0], claims[1]) + chosen(6, "already_paid", .flag(false), .flag(true)))
      ),
    ])
  }

  private static func randomCase(_ seed: UInt64, _ oracle: UrumqiOracle) -> UrumqiOracle.Case {
    var random = SeededRandom(seed)
    let levels = ["五级", "初级", "初级（五级）", "5", "四级", "中级", "中级（四级）", "4", "三级", "高级", "高级（三级）", "3"]
    let higher = ["二级", "技师", "2", "一级", "高级技师", "1"]
    let occupations = ["焊工", "焊 工", "电工", "ＡＢ", "ab"]
    // From the first certificate whose window ends inside the calendar to the last whose roll does.
    var issued = UrumqiOracle.Date(2016 + random.number(0...9), random.number(1...12), 1)
    if issued.year == 2016 { issued.month = max(issued.month, random.pick([1, 12], or: 12)) }
    issued.day = random.number(1...UrumqiOracle.Date.length(issued.year, issued.month))
    if issued.year == 2025, issued.month == 12 { issued.day = min(issued.day, 25) }
    if issued.year == 2016, issued.month == 1, issued.day == 1 { issued.day = 2 }
    if random.one(in: 12) { issued = UrumqiOracle.Date(random.pick([2016, 2017], or: 2017), 1, 2) }
    if random.one(in: 12) {
      issued = random.pick([UrumqiOracle.Date(2016, 12, 31), UrumqiOracle.Date(2017, 1, 1)], or: issued)
    }
    if random.one(in: 12) {
      issued = random.pick([UrumqiOracle.Date(2020, 2, 29), UrumqiOracle.Date(2024, 2, 29)], or: issued)
    }
    // Around the last day, around the end before the roll, or anywhere in between.
    var submitted = oracle.lastDay(issued: issued)
    for _ in 0..<random.number(0...3) { submitted = submitted.previous }
    if random.one(in: 2) { for _ in 0..<random.number(0...5) { submitted = submitted.next } }
    if random.one(in: 3) { for _ in 0..<random.number(0...400) { submitted = submitted.previous } }
    let occupation = random.pick(occupations, or: "焊工")
    return UrumqiOracle.Case(
      inService: !random.one(in: 10), insured: !random.one(in: 10),
      months: random.pick([0, 35, 36, 36, 37, 120, 720], or: 36),
      kind: random.pick([nil, "职业资格证书", "职业资格证书", "职业资格证书", "职业资格证书", "职业技能等级证书", "专业技术资格证书"], or: nil),
      level: random.pick(random.one(in: 8) ? higher : levels, or: "五级"), occupation: occupation, issued: issued,
      submitted: submitted,
      payments: (0..<random.pick([0, 0, 0, 1, 2, 4], or: 0)).map { _ in
        UrumqiOracle.Payment(
          occupation: random.pick(occupations, or: "焊工"), level: random.pick(levels + higher, or: "五级"))
      })
  }

  private static func facts(of given: UrumqiOracle.Case) -> FactTree {
    func level(_ text: String) -> FactTree { Int(text).map { .number($0) } ?? .text(text) }
    let certificate: [(String, FactTree)] = [
      ("level", level(given.level)), ("occupation", .text(given.occupation)), ("issued_on", .text(given.issued.text)),
    ]
    return .object([
      (
        "applicant",
        .object([
          ("in_service", .flag(given.inService)), ("insured", .flag(given.insured)),
          ("contribution_months", .number(given.months)),
        ])
      ), ("certificate", .object(certificate + (given.kind.map { [("kind", .text($0))] } ?? []))),
      ("application", .object([("submitted_on", .text(given.submitted.text))])),
      (
        "payments",
        .list(
          given.payments.map { .object([("occupation", .text($0.occupation)), ("level", level($0.level))]) })
      ),
    ])
  }
}

import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts
import YijuPolicies
import YijuValues

/// Classes of applicants, with results worked out by hand.
@Suite struct ClassTests {
  private let subject: Subject
  private let base: FactTree

  init() throws {
    subject = try Subject.invented("classes")
    base = try Subject.base("classes")
  }

  private func decide(_ changes: [String: FactTree], on day: String = "2024-12-31") throws -> Decision {
    var facts = base
    for (path, value) in changes {
      let place = try #require(FactPath(path))
      facts = try #require(facts.setting(value, at: place))
    }
    return try subject.policy.decide(Facts(facts), asKnownOn: try #require(Day(iso: day)))
  }

  private func sums(_ decision: Decision) -> [String] { decision.amount?.possible.map(\.normalized.text) ?? [] }

  private func always(_ value: Bool) -> FactTree {
    .object([("spans", .list([])), ("otherwise", .flag(value))])
  }

  /// 1500, raised by 30 % of itself, then 80 %.
  @Test func paysTheClassThatHolds() throws {
    let decision = try decide([:])
    #expect(decision.outcome == .granted)
    #expect(decision.applicantClass == "职工")
    #expect(decision.amount?.value?.normalized.text == "1560")
    #expect(decision.classes.map(\.verdict) == [.met, .notMet, .notMet])
    #expect(decision.amount?.steps.map(\.after) == ["1500", "1950", "1560", "1560", "1560"])
  }

  /// The jobless get 1300 raised by 30 %, and all of it.
  @Test func paysTheHigherOfTwo() throws {
    let decision = try decide(["person.drawing": always(true)])
    #expect(decision.applicantClass == "失业")
    #expect(decision.amount?.value?.normalized.text == "1690")
    #expect(decision.classes.map { $0.amount?.normalized.text } == ["1560", "1690", nil])
  }

  @Test func neverPaysTheLowerWhileABetterClassIsUndecided() throws {
    let decision = try decide(["person.drawing": .null])
    #expect(decision.outcome == .undetermined)
    #expect(decision.applicantClass == nil)
    #expect(sums(decision) == ["1560", "1690"])
    #expect(decision.missing.map(\.path) == ["person.drawing"])
    #expect(decision.checks.first?.kind == .classes && decision.checks.first?.verdict == .met)
  }

  /// A student would get half of 1600: less than is certain, so the question need not be asked.
  @Test func doesNotWaitForAClassThatPaysLess() throws {
    let decision = try decide(["person.student": .null])
    #expect(decision.outcome == .granted)
    #expect(decision.amount?.value?.normalized.text == "1560")
    #expect(decision.classes.last?.verdict == .unknown)
  }

  @Test func anAmountNotYetPublishedKeepsItOpen() throws {
    let decision = try decide(["person.drawing": always(true)], on: "2024-07-14")
    #expect(decision.outcome == .undetermined)
    #expect(try decide(["person.drawing": always(true)], on: "2024-07-15").outcome == .granted)
  }

  @Test func nobodyIsInNoClass() throws {
    let decision = try decide(["person.employed": .flag(false)])
    #expect(decision.outcome == .denied)
    #expect(decision.applicantClass == nil)
    #expect(decision.classes.allSatisfy { $0.verdict == .notMet && $0.possible.isEmpty })
    let explanation = Explanations.explanation(of: decision)
    let text = Explanations.text(explanation, language: .zh)
    for words in ["按“企业在职职工”申领，不符合：在职", "按“领取失业保险金人员”申领，不符合：领金", "按“毕业年度学员”申领，不符合：学员"] {
      #expect(text.contains(words), "\(words)")
    }
    let english = Explanations.text(explanation, language: .en)
    #expect(english.contains("As “企业在职职工”, not met: 在职"))
    #expect(Explanations.markdown(explanation, language: .zh).contains("按“企业在职职工”申领"))
    #expect(Explanations.html(explanation, language: .zh).contains("毕业年度学员"))
  }

  /// What most checks of the classes wait for comes first.
  @Test func asksForWhatDecidesMost() throws {
    let decision = try decide([
      "person.employed": .null, "person.months": .null, "grants": .null, "person.student": .flag(true),
      "certificate.grade": .text("四级"),
    ])
    #expect(decision.outcome == .undetermined)
    // The cap of two classes and the common exclusion wait for the list.
    #expect(decision.missing.first?.path == "grants")
    #expect(Set(decision.missing.map(\.path)) == ["grants", "person.employed", "person.months"])
  }

  /// The cap of 2024 is 1 for employees, 3 for the jobless.
  @Test func looksAtCommonChecksForEachClass() throws {
    let earlier = FactTree.list([.object([("grade", .text("三级")), ("on", .text("2024-01-05"))])])
    let decision = try decide(["grants": earlier, "person.drawing": always(true)])
    #expect(decision.applicantClass == "失业")
    let classes = decision.checks.first?.parts ?? []
    let caps = classes.map { one in one.parts.first { $0.id == "cap" }?.verdict }
    #expect(caps == [.notMet, .met, .notMet])
    #expect(decision.checks.contains { $0.id == "cap" } == false)
    #expect(decision.checks.filter { $0.id == "grade" }.count == 1)
  }

  @Test func theRecordNamesClassesOnlyWhereThereAreAny() throws {
    let json = String(decoding: try decide([:]).canonicalBytes(), as: UTF8.self)
    #expect(json.contains(#""class":"职工","classes":[{"amount":{"currency":"CNY","value":"1560"}"#))
    let other = try Subject.invented("counts")
    let facts = Facts(try Subject.base("counts"))
    let day = try #require(Day(iso: "2024-12-31"))
    let bytes = try other.policy.decide(facts, asKnownOn: day).canonicalBytes()
    #expect(!String(decoding: bytes, as: UTF8.self).contains(#""class""#))
  }

  // MARK: Extending

  private static let parent = """
    yiju: 1
    policy: example/parent
    version: '1'
    title: 上级（示例）
    jurisdiction: 示例省
    issued_by: [示例省人力资源厅]
    document: rule
    in_force: { from: 2024-01-01, to: unstated, cites: rule/一 }
    selected_by: { fact: application.submitted_on, cites: rule/一 }
    classes_prefer: first
    sources:
      rule: { title: 上级, published_on: 2023-12-01, checked_on: 2024-01-02, coverage: excerpt, clauses: { 一: 各类可以申领。, 二: 条件。 } }
    facts:
      person.employed: { title: 在职, type: yesno, nature: document }
      person.jobless: { title: 失业, type: yesno, nature: document }
      person.local: { title: 本地, type: yesno, nature: document }
      person.veteran: { title: 退役, type: yesno, nature: document }
      application.submitted_on: { title: 申领日期, type: date, nature: choice }
    days:
      claim_day: { title: 申领日, is: application.submitted_on, cites: rule/一 }
    parameters:
      base: { title: 基数, type: money, unit: CNY, value: 500, cites: rule/一 }
      extra: { title: 加发, type: money, unit: CNY, value: 100, cites: rule/一 }
    classes:
      worker: { title: 职工, checks: { employed: { title: 在职, fact: person.employed, cites: rule/二 }, home: { title: 本地, fact: person.local, cites: rule/二 } } }
      idle: { title: 失业人员, checks: { jobless: { title: 失业, fact: person.jobless, cites: rule/二 } } }
    amount:
      title: 金额
      currency: CNY
      steps:
        base: { title: 基数, take: base, cites: rule/一 }
        extra: { title: 职工加发, add: extra, when: { is-worker: { fact: class, one_of: [worker] } }, cites: rule/一 }
      rounding: not_needed
    remedies: { unstated: true, interpretations: silent }
    interpretations:
      silent: { about: rule/一, question: 救济？, choice: 依法告知, why: 没有写, authority: policy_author }

    """

  private static let child = """
    yiju: 1
    policy: example/child
    version: '1'
    title: 下级（示例）
    jurisdiction: 示例县
    issued_by: [示例县人力资源局]
    document: county
    extends: example/parent@1
    in_force: { from: 2024-01-01, to: unstated, cites: county/一 }
    sources:
      county: { title: 下级, published_on: 2023-12-01, checked_on: 2024-01-02, coverage: excerpt, clauses: { 一: 自2024年起。, 二: 另有规定。 } }
    add:
      classes:
        veteran: { title: 退役人员, checks: { is-veteran: { title: 退役, fact: person.veteran, cites: county/二 } } }
        worker: { checks: { not-jobless: { title: 不失业, fact: person.jobless, require: 'false', cites: county/二 } } }
    replace:
      checks:
        jobless: { title: 失业且不在职, cites: county/二, all: { out: { title: 失业, fact: person.jobless }, idle-now: { title: 不在职, fact: person.employed, require: 'false' } } }
    remove:
      checks.home: { cites: county/二, why: 不限本地 }

    """

  private func extended(_ child: String = ClassTests.child) throws -> Subject {
    try Subject([
      SourceFile(name: "child.yaml", bytes: Array(child.utf8)),
      SourceFile(name: "parent.yaml", bytes: Array(ClassTests.parent.utf8)),
    ])
  }

  @Test func extendingAddsReplacesAndRemovesInClasses() throws {
    let policy = try extended().checked.policy
    #expect(policy.classes.ids == ["worker", "idle", "veteran"])
    #expect(policy.classes["worker"]?.checks.ids == ["employed", "not-jobless"])
    #expect(policy.classes["idle"]?.checks["jobless"]?.title.value == "失业且不在职")
    #expect(policy.classesPrefer?.value == .first)
    #expect(policy.origins["classes.veteran"] == 0 && policy.origins["classes.idle"] == 1)
    #expect(policy.origins["checks.not-jobless"] == 0)
  }

  @Test func removesAClass() throws {
    let text = ClassTests.child.replacing(
      "remove:\n", with: "remove:\n  classes.idle: { cites: county/二, why: 本县不办 }\n"
    ).replacing(
      "  checks:\n    jobless: { title: 失业且不在职, cites: county/二, all: { out: { title: 失业, fact: person.jobless }, idle-now: { title: 不在职, fact: person.employed, require: 'false' } } }\n",
      with: "  parameters:\n    base: { title: 基数, type: money, unit: CNY, value: 600, cites: county/二 }\n")
    let subject = try extended(text)
    #expect(subject.checked.policy.classes.ids == ["worker", "veteran"])
    let facts = try Facts(
      json: Array(
        #"{"person": {"employed": true, "jobless": false, "veteran": null}, "application": {"submitted_on": "2024-05-06"}}"#
          .utf8))
    let decision = try subject.policy.decide(facts, asKnownOn: try #require(Day(iso: "2024-12-31")))
    // The first class that holds decides: the open one after it does not matter.
    #expect(decision.outcome == .granted && decision.applicantClass == "worker")
    #expect(decision.amount?.value?.normalized.text == "700")
  }

  @Test func addingToNoClassIsAnError() throws {
    let text = ClassTests.child.replacing("    worker: { checks:", with: "    works: { checks:")
    let engine = Engine(calendars: [])
    let compilation = engine.compile(
      SourceFile(name: "child.yaml", bytes: Array(text.utf8)),
      parents: [SourceFile(name: "parent.yaml", bytes: Array(ClassTests.parent.utf8))])
    #expect(compilation.diagnostics.map(\.kind.code).contains("P134"))
  }
}

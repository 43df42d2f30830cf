import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts

@Suite struct NoticeTests {
  private static func outputs(_ notice: Notice) -> [String] {
    Language.allCases.flatMap { language in
      [
        Explanations.text(notice, language: language), Explanations.markdown(notice, language: language),
        Explanations.html(notice, language: language),
      ]
    } + [String(decoding: PrettyJSON.bytes(Explanations.json(notice)), as: UTF8.self)]
  }

  // MARK: Never a changed fact

  @Test(arguments: Audience.allCases, ["3", "12", "null"])
  func theDecisionIsNotTouched(_ audience: Audience, _ months: String) throws {
    let example = NoticeCase(months: months)
    let before = try example.decision()
    let notice = try example.notice(audience)
    #expect(notice.explanation.outcome == before.outcome)
    #expect(notice.explanation.amount?.value == before.amount?.value)
    #expect(try example.decision().recordBytes() == before.recordBytes())
    for check in notice.explanation.checks {
      #expect(before.checks.first { $0.id == check.id }?.verdict == check.verdict)
    }
  }

  @Test func theRefusalSaysWhatFailedFirst() throws {
    let text = Explanations.text(try NoticeCase().notice(.applicant), language: .zh)
    let failed = try #require(text.range(of: "不符合的条件"))
    let others = try #require(text.range(of: "其他条件"))
    #expect(failed.lowerBound < others.lowerBound)
    #expect(text.contains("实际：3 个月"))
    #expect(text.contains("要求：不少于 12 个月"))
    #expect(text.contains("差 9 个月"))
    #expect(text.contains("一“满12个月”"))
    #expect(text.contains("000-0000000"))
  }

  @Test func questionsComeInOrderWithTheirPapers() throws {
    let notice = try NoticeCase(months: "null").notice(.applicant)
    #expect(notice.explanation.outcome == .undetermined)
    let text = Explanations.text(notice, language: .zh)
    #expect(text.contains("1. 参保多少个月？"))
    #expect(text.contains("证明材料：缴费账单"))
    #expect(notice.remedies.isEmpty)
  }

  // MARK: Remedies

  @Test func theDayOfDecisionChoosesTheRemedy() throws {
    let first = try #require(try NoticeCase().notice(.applicant).remedies.first)
    #expect(first.id == "review-first")
    #expect(first.body == "示例市人民政府或者上一级主管部门")
    let later = try NoticeCase().notice(.applicant, decidedOn: "2021-01-01", servedOn: nil)
    #expect(later.remedies.map(\.id) == ["review"])
    #expect(later.remedies.first?.interpretations.map(\.id) == ["review-body"])
    #expect(
      try NoticeCase().notice(.applicant, decidedOn: "2020-12-31", servedOn: nil).remedies.map(\.id) == ["review-first"]
    )
  }

  /// 60 days after 2 April 2020 is Monday 1 June, a day off of the calendar; the last day moves to Tuesday.
  @Test func theLastDayIsCountedThroughTheCalendar() throws {
    let remedy = try #require(try NoticeCase().notice(.applicant).remedies.first)
    #expect(remedy.countedFrom == Day(iso: "2020-04-02"))
    #expect(remedy.rawEnd == Day(iso: "2020-06-01"))
    #expect(remedy.lastDay == Day(iso: "2020-06-02"))
    #expect(remedy.steps.last?.zh == "顺延至 2020-06-02 星期二")
  }

  @Test func aDayBeyondTheCalendarIsNotGuessed() throws {
    let notice = try NoticeCase().notice(.applicant, decidedOn: "2021-06-01", servedOn: nil)
    let remedy = try #require(notice.remedies.first)
    #expect(remedy.lastDay == nil)
    #expect(remedy.unknownFrom != nil)
    #expect(Explanations.text(notice, language: .zh).contains("不早于 2021-07-31"))
  }

  @Test func withoutADayOfServiceTheLetterSaysSo() throws {
    let text = Explanations.text(try NoticeCase().notice(.applicant, servedOn: nil), language: .zh)
    #expect(text.contains("按 2020-04-01 收到计算"))
  }

  @Test func theOthersAreWrittenEvenWithoutRemedies() throws {
    let policy = try #require(
      NoticeCase.variant {
        $0.replacing("{ from: 2020-01-01, to: 2020-12-31 }", with: "{ from: 2020-06-01, to: 2020-12-31 }")
      })
    let decision = try NoticeCase().decision()
    let tooEarly = try #require(Day(iso: "2020-04-01"))
    let refused = try #require(throws: CaseError.self) {
      try policy.notice(of: decision, for: .applicant, decidedOn: tooEarly)
    }
    #expect(refused.diagnostics.map(\.kind.code) == ["S072"])
    for audience in [Audience.officer, .auditor, .public] {
      #expect(try policy.notice(of: decision, for: audience, decidedOn: tooEarly).remedies.isEmpty)
    }
  }

  /// The case is of 2 March 2020. What goes out bears the day of decision; the sheets inside look ahead as well.
  @Test func nothingGoesOutThatWasDecidedBeforeTheCase() throws {
    for audience in [Audience.applicant, .public] {
      let refused = try #require(throws: CaseError.self) {
        try NoticeCase().notice(audience, decidedOn: "2020-03-01", servedOn: nil)
      }
      #expect(refused.diagnostics.map(\.kind.code) == ["S105"])
      #expect(throws: Never.self) { try NoticeCase().notice(audience, decidedOn: "2020-03-02", servedOn: nil) }
    }
    for audience in [Audience.officer, .auditor] {
      #expect(throws: Never.self) { try NoticeCase().notice(audience, decidedOn: "2020-03-01", servedOn: nil) }
    }
  }

  /// The policy describes the bodies; the office that decides names them and signs.
  @Test func theOfficeNamesWhatThePolicyDescribes() throws {
    let policy = try #require(NoticeCase.policy)
    let decision = try NoticeCase().decision()
    let decidedOn = try #require(Day(iso: "2021-01-04"))
    let body = DecidingOffice.Body(remedy: "review", name: "某市人民政府", address: "某市某路1号", phone: "000-1")
    let office = DecidingOffice(name: "某市服务中心", bodies: [body])
    let stated = try policy.notice(of: decision, for: .applicant, decidedOn: decidedOn, office: office)
    let plain = try policy.notice(of: decision, for: .applicant, decidedOn: decidedOn)
    let told = try #require(stated.remedies.first)
    #expect(told.body == "某市人民政府" && told.address == "某市某路1号" && told.phone == "000-1")
    // What the law gives, no office changes.
    #expect(told.lastDay == plain.remedies.first?.lastDay && told.grounds == plain.remedies.first?.grounds)
    for text in Self.outputs(stated) {
      #expect(text.contains("某市人民政府") && text.contains("某市某路1号") && text.contains("某市服务中心"))
    }
    #expect(Explanations.text(plain, language: .zh).contains("（作出决定的机关盖章）"))
    // A remedy that is not law on that day may be named; one the policy does not have may not.
    let earlier = DecidingOffice(name: "某市服务中心", bodies: [.init(remedy: "review-first", name: "某市人民政府")])
    #expect(
      try policy.notice(of: decision, for: .applicant, decidedOn: decidedOn, office: earlier).remedies.first?.body
        == "示例市人民政府")
    let foreign = DecidingOffice(name: "某市服务中心", bodies: [.init(remedy: "suit", name: "某市法院")])
    do {
      _ = try policy.notice(of: decision, for: .applicant, decidedOn: decidedOn, office: foreign)
      Issue.record("a remedy that is not there was taken")
    } catch {
      #expect(error.diagnostics.map(\.kind.code) == ["C472"])
    }
  }

  /// What may only follow another remedy has no last day of its own yet.
  @Test func aRemedyMayHaveToWaitForAnother() throws {
    let policy = try #require(
      NoticeCase.variant { text in
        text.replacing(
          "interpretations:\n  claim-day",
          with: """
              suit: { title: 提起行政诉讼, body: 示例市人民法院, online: 示例法院网上立案, comes_after: review, in_force: { from: 2021-01-01, to: unstated }, within: review_period, counting: civil, cites: notice/五 }
            interpretations:
              claim-day
            """)
      })
    let decision = try NoticeCase().decision()
    let notice = try policy.notice(
      of: decision, for: .applicant, decidedOn: try #require(Day(iso: "2021-01-04")))
    let suit = try #require(notice.remedies.last)
    #expect(suit.comesAfter == "申请复议" && suit.online == "示例法院网上立案")
    let text = Explanations.text(notice, language: .zh)
    #expect(text.contains("须先经“申请复议”") && text.contains("网上渠道：示例法院网上立案"))
    let json = String(decoding: PrettyJSON.bytes(Explanations.json(notice)), as: UTF8.self)
    #expect(json.contains(#""comes_after": "申请复议""#))
    // Only the first remedy has a last day.
    #expect(text.components(separatedBy: "最后一日：").count == 2)
  }

  @Test(arguments: [
    ("    body: 示例市人民政府\n    in_force: { from: 2021", "    in_force: { from: 2021", "S071", "机关"),
    (
      "    within: review_period\n    counting: civil\n    cites: notice/五\n    inter",
      "    cites: notice/五\n    inter", "S071", "期限"
    ),
    ("    cites: notice/五\n    interpretations: [review-body]", "    interpretations: [review-body]", "S071", "依据"),
  ])
  func aRefusalWithoutBodyPeriodOrBasisIsNotWritten(_ old: String, _ new: String, _ code: String, _ what: String)
    throws
  {
    let policy = try #require(NoticeCase.variant { $0.replacing(old, with: new) })
    let decision = try NoticeCase().decision()
    let day = try #require(Day(iso: "2021-01-04"))
    let error = try #require(throws: CaseError.self) {
      try policy.notice(of: decision, for: .applicant, decidedOn: day)
    }
    #expect(error.diagnostics.map(\.kind.code) == [code])
    #expect(error.diagnostics.first?.message.zh.contains(what) == true)
  }

  // MARK: What would change it

  @Test func theRefusalSaysWhatWouldChangeIt() throws {
    let example = NoticeCase(months: "10", employed: false)
    for (language, words) in [
      (Language.zh, ["怎样可以改变结果", "“在职”在申领日（2020-05-02）由“否”变为“是”", "照此重新核算：准予，1,000 元", "申请的最后一日：2020-08-03 星期一"]),
      (.en, ["What would change this", "Decided again: Granted, CNY 1,000", "Last day to apply: 2020-08-03 Monday"]),
    ] {
      let notice = try example.notice(.applicant, counterfactuals: try example.counterfactuals())
      for output in [Explanations.text(notice, language: language), Explanations.markdown(notice, language: language)] {
        let plain = output.replacing("\\", with: "")
        for word in words { #expect(plain.contains(word), "\(word)\n\(plain)") }
      }
      let html = Explanations.html(notice, language: language)
      #expect(html.contains(words[0]) && html.contains("2020-08-03"))
    }
  }

  @Test func theRefusalSaysPlainlyThatNothingHelps() throws {
    let example = NoticeCase(months: "3")
    let notice = try example.notice(.applicant, counterfactuals: try example.counterfactuals())
    #expect(Explanations.text(notice, language: .zh).contains("没有找到可使结果改变的办法"))
    let level = NoticeCase(level: "五级")
    let hopeless = try level.notice(.applicant, counterfactuals: try level.counterfactuals())
    #expect(Explanations.text(hopeless, language: .zh).contains("就本案而言，没有可使结果改变的办法"))
    #expect(
      Explanations.text(hopeless, language: .en).contains("nothing the person can do would change the outcome"))
  }

  @Test func neitherAGrantNorAListSaysWhatWouldChangeIt() throws {
    let granted = NoticeCase(months: "12")
    let answer = try granted.counterfactuals()
    #expect(try granted.notice(.applicant, counterfactuals: answer).explanation.counterfactuals == nil)
    #expect(try granted.notice(.officer, counterfactuals: answer).explanation.counterfactuals != nil)
    let denied = NoticeCase()
    let published = try denied.notice(.public, counterfactuals: try denied.counterfactuals())
    #expect(published.explanation.counterfactuals == nil && published.explanation.provenance.digest == nil)
  }

  /// Values of the case that stand in a suggestion, in its proof or in an assumption are masked as everywhere.
  @Test(arguments: [Audience.applicant, .officer])
  func suggestionsAreMasked(_ audience: Audience) throws {
    let example = NoticeCase(months: "10", employed: false)
    var answer = try example.counterfactuals()
    var way = try #require(answer.ways.first)
    let birthday = try #require(Day(iso: "1949-12-31"))
    way.changes.append(
      FactChange(
        path: "payee.account", title: "卡号", source: .person,
        asOf: NamedDayValue(id: "birth", title: "出生日", day: birthday), before: .text(example.account),
        after: .text("6222021234567890999"), alternatives: [.text(example.id), .day(birthday)]))
    way.proof.facts = try Facts(
      json: Array(
        """
        {"payee": {"account": {"on": {"2020-01-01": "6222021234567890999"}}}, "note": "\(example.id)",
         "applicant": {"phone": 13800138000, "birth_date": "1949-12-31"}}
        """.utf8)
    ).tree
    answer.ways = [way]
    answer.obstacles = [
      Obstacle(
        check: "x", title: "x", fact: nil, factTitle: nil,
        reason: .pastDay(NamedDayValue(id: "birth", title: "出生日", day: birthday)))
    ]
    answer.deciding = [
      DecidingFact(
        path: "payee.account", title: "卡号", asOf: [NamedDayValue(id: "birth", title: "出生日", day: birthday)],
        isDecisive: true, checks: [],
        effects: [
          .init(values: .these([.text("6222021234567890999")]), outcome: .granted),
          .init(values: .range(least: .day(birthday), greatest: .day(birthday)), outcome: .denied),
        ])
    ]
    answer.assumptions.append(
      StatedAssumption(code: "x", text: LocalizedText(zh: "账号 \(example.account)", en: "account \(example.account)")))
    for output in Self.outputs(try example.notice(audience, counterfactuals: answer)) {
      for canary in ["1949-12-31", "6222021234567890999", example.account, example.id, "13800138000"] {
        #expect(!output.contains(canary), "\(audience) \(canary)")
      }
    }
  }

  // MARK: Masks

  @Test(arguments: [Audience.applicant, .officer, .public], ["3", "12", "null"])
  func noPersonalNumberLeaks(_ audience: Audience, _ months: String) throws {
    let notice = try NoticeCase(months: months).notice(audience)
    for output in Self.outputs(notice) {
      for canary in ["11010519491231002X", "19491231", "1949-12-31", "13800138000", "6222021234567890123", "解放北路"] {
        if audience == .officer, canary == "解放北路" { continue }
        #expect(!output.contains(canary), "\(audience) \(canary)")
      }
    }
  }

  /// A citizen number typed into every field that takes text.
  @Test(arguments: [Audience.applicant, .public])
  func aNumberInTheWrongFieldDoesNotLeak(_ audience: Audience) throws {
    let canary = "11010519491231002X"
    let example = NoticeCase(name: canary, phone: canary, account: canary, address: canary, employer: canary)
    for output in Self.outputs(try example.notice(audience)) {
      #expect(audience == .applicant || !output.contains(canary))
      #expect(output.components(separatedBy: canary).count <= 2)
    }
    let published = NoticeCase(months: "12", name: canary, phone: canary, account: canary, address: canary)
    for output in Self.outputs(try published.notice(.public)) { #expect(!output.contains(canary)) }
  }

  @Test func aPublishedNameKeepsItsInitials() throws {
    let granted = try NoticeCase(months: "12").notice(.public)
    #expect(granted.applicant.map(\.value) == ["买**·**", "110105************"])
    #expect(Explanations.text(granted, language: .zh).contains("1,000 元"))
    let denied = try NoticeCase().notice(.public)
    #expect(denied.applicant.isEmpty)
  }

  @Test func theAuditorSeesEverything() throws {
    let text = Explanations.text(try NoticeCase().notice(.auditor), language: .zh)
    #expect(text.contains("6222021234567890123"))
  }

  @Test func theRecordKeepsWhatANoticeMasks() throws {
    let record = String(decoding: try NoticeCase().decision().recordBytes(), as: UTF8.self)
    for value in ["11010519491231002X", "6222021234567890123", "13800138000"] { #expect(record.contains(value)) }
  }

  @Test func excerptsOfFactsAreBlottedOut() throws {
    let policy = try #require(NoticeCase.policy)
    let bytes = Array(NoticeCase().json.utf8)
    let shown = String(decoding: policy.redacted(bytes, facts: try Facts(json: bytes)), as: UTF8.self)
    for value in ["买买提", "艾力", "11010519491231002X", "1949-12-31", "13800138000", "6222021234567890123", "解放北路"] {
      #expect(!shown.contains(value))
    }
    // A text without a list of words may be anything; what the policy has words for is shown.
    #expect(!shown.contains("示例厂") && shown.contains("三级") && shown.contains("\"insured_months\": 3"))
    #expect(shown.utf8.count == bytes.count)
  }

  /// Errors about a case end up in logs.
  @Test func errorsDoNotRepeatPersonalNumbers() throws {
    let policy = try #require(NoticeCase.policy)
    let canary = "11010519491231002X"
    for facts in [
      #"{"certificate": {"issued_on": "\#(canary)"}}"#, #"{"applicant": {"\#(canary)": 1}}"#,
      #"{"applicant": {"insured_months": "\#(canary)"}}"#, #"{"certificate": {"level": "\#(canary)"}}"#,
      #"{"applicant": "\#(canary)"}"#, #"{"applicant": {"id_number": "\#(canary)1"}}"#,
    ] {
      let tree = try Facts(json: Array(facts.utf8))
      do {
        _ = try policy.decide(tree, asKnownOn: try #require(Day(iso: "2020-04-01")))
        Issue.record("decided: \(facts)")
      } catch let error as CaseError {
        let file = SourceFile(name: "facts.json", bytes: policy.redacted(Array(facts.utf8), facts: tree))
        for language in Language.allCases {
          let text = DiagnosticTextRenderer.render(
            error.diagnostics, files: SourceFiles([file]), language: language, color: false)
          #expect(!text.contains(canary), "\(text)")
        }
        #expect(!DiagnosticJSONRenderer.render(error.diagnostics, files: SourceFiles([file])).contains(canary))
      }
    }
  }

  // MARK: Pages

  @Test(arguments: Audience.allCases) func thePageStandsAlone(_ audience: Audience) throws {
    var example = NoticeCase()
    example.name = "\\\"><img src=x onerror=alert(1)>"
    let html = Explanations.html(try example.notice(audience), language: .zh)
    let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
    for forbidden in ["<script", "<img", "src=", "http://", "https://", " on", "style=\""] {
      #expect(!tags.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("default-src 'none'; style-src 'sha256-"))
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{9B}", "\u{7}"])
  func noControlReachesTheTerminal(_ control: String) throws {
    let escape = control.unicodeScalars.map { "\\u" + String(format: "%04x", $0.value) }.joined()
    var example = NoticeCase()
    example.name = "张\(escape)三"
    let text = Explanations.text(try example.notice(.applicant), language: .zh)
    #expect(!text.contains(control))
    #expect(text.contains("张\\u{"))
  }

  @Test(arguments: ["مەمەت ئېلى", "买买提·艾力", "𠀩某", "Memet Éli"])
  func namesOfEveryScriptAreShown(_ name: String) throws {
    let notice = try NoticeCase(name: name).notice(.applicant)
    #expect(Explanations.text(notice, language: .zh).contains("姓名：\(name)"))
    #expect(Explanations.html(notice, language: .zh).contains("<bdi class=\"value\">\(name)</bdi>"))
  }
}

import Testing
import YijuCivilCalendars
import YijuProcedures

/// The third part of the notice around 古尔邦节 2025 (days off 6 to 10 June): 1, 2, 1, 5 and 5 working days.
@Suite struct UrumqiTimelineTests {
  static let whole = """
    application 2025-05-28 - applicant
    employer-verification 2025-05-29 真实有效 employer
    employer-posting 2025-06-04 无异议 用人单位
    filing 2025-06-05
    completeness 2025-06-11 完备 desk
    certificate-verification 2025-06-13 pass verification
    contribution-verification 2025-06-16 属实
    review 2025-06-17 通过
    posting 2025-06-24 无异议
    opinion 2025-06-25
    fund-request 2025-06-26
    funds-arrived 2025-06-30
    payment 2025-07-07
    marking 2025-07-07
    """

  static func prefix(_ count: Int) -> String {
    whole.split(separator: "\n").prefix(count).joined(separator: "\n")
  }

  private func timeline(_ text: String, today: String, asKnownOn: String = "2025-12-31") throws -> ProcedureTimeline {
    let result = Fixtures.follow(text, today: today, asKnownOn: asKnownOn)
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.message.zh))")
    return try #require(result.timeline)
  }

  private func step(_ id: String, _ timeline: ProcedureTimeline) throws -> TimelineStep {
    try #require(timeline.steps.first { $0.id == id })
  }

  @Test func theWholeChainIsDoneInTime() throws {
    let timeline = try timeline(Self.whole, today: "2025-07-08")
    #expect(timeline.state == .done)
    #expect(timeline.steps.allSatisfy { $0.state == .done && $0.late == nil })
    #expect(timeline.current == nil)
    #expect(timeline.startedOn == Fixtures.day("2025-05-28"))
    let lastDays = timeline.steps.compactMap { step in step.limit?.lastDay?.value.map { "\(step.id) \($0)" } }
    #expect(
      lastDays == [
        "completeness 2025-06-11", "certificate-verification 2025-06-13", "contribution-verification 2025-06-16",
        "payment 2025-07-07",
      ])
    #expect(try step("posting", timeline).posting?.lastDay == .known(Fixtures.day("2025-06-24")))
  }

  /// Each step in its turn: what it waits for or its last day, and who acts.
  @Test(arguments: [
    (0, "2025-05-28", "application", "waiting actor", "applicant"),
    (1, "2025-05-28", "employer-verification", "waiting actor", "employer"),
    (3, "2025-06-04", "filing", "waiting actor", "employer"),
    (4, "2025-06-05", "completeness", "due 2025-06-11 1/6", "desk"),
    (4, "2025-06-10", "completeness", "due 2025-06-11 1/1", "desk"),
    (4, "2025-06-11", "completeness", "due 2025-06-11 0/0", "desk"),
    (4, "2025-06-12", "completeness", "overdue 2025-06-11 1/1", "desk"),
    (4, "2025-06-15", "completeness", "overdue 2025-06-11 2/4", "desk"),
    (5, "2025-06-11", "certificate-verification", "due 2025-06-13 2/2", "verification"),
    (6, "2025-06-13", "contribution-verification", "due 2025-06-16 1/3", "insurance"),
    (7, "2025-06-16", "review", "waiting actor", "bureau"),
    (8, "2025-06-17", "posting", "waiting posting 2025-06-24", "bureau"),
    (8, "2025-06-24", "posting", "waiting actor", "bureau"),
    (11, "2025-06-27", "funds-arrived", "waiting event", "finance"),
    (12, "2025-06-30", "payment", "due 2025-07-07 5/7", "insurance"),
  ]) func theOpenStep(_ done: Int, _ today: String, _ id: String, _ state: String, _ actor: String) throws {
    let timeline = try timeline(Self.prefix(done), today: today)
    let step = try #require(timeline.currentStep)
    #expect(step.id == id)
    #expect(step.actor.id == actor)
    #expect(Self.state(of: step) == state)
    #expect(timeline.state == step.state)
    #expect(timeline.steps.prefix(done).allSatisfy { $0.state == .done })
    #expect(timeline.steps.dropFirst(done + 1).allSatisfy { $0.state == .notReached })
  }

  private static func state(of step: TimelineStep) -> String {
    if let delay = step.left ?? step.late, let last = step.limit?.lastDay?.value {
      return "\(step.state.rawValue) \(last) \(delay.workingDays ?? -1)/\(delay.days)"
    }
    switch step.waiting {
    case .actor: return "waiting actor"
    case .event: return "waiting event"
    case .posting(let day): return "waiting posting \(day.value.map { "\($0)" } ?? "unknown")"
    case .consequence: return "waiting consequence"
    case .calendar(let from): return "waiting calendar \(from)"
    case nil: return step.state.rawValue
    }
  }

  @Test func reasonsNameEveryDayOff() throws {
    let timeline = try timeline(Self.prefix(4), today: "2025-06-05")
    let days = try #require(timeline.currentStep?.limit?.explanation?.notableDays)
    #expect(days.map { "\($0.day)" } == ["2025-06-06", "2025-06-07", "2025-06-08", "2025-06-09", "2025-06-10"])
    #expect(days.allSatisfy { $0.name?.hasPrefix("古尔邦节") == true })
  }

  @Test func theEndIsAnIntervalWithWhatIsOpen() throws {
    let timeline = try timeline(Self.prefix(4), today: "2025-06-05")
    #expect(timeline.earliestEnd == .known(Fixtures.day("2025-06-17")))
    #expect(timeline.endAtLimits == .known(Fixtures.day("2025-06-30")))
    #expect(timeline.latestEnd == nil)
    #expect(timeline.openSteps == ["审核", "网站公示", "提出发放审核意见", "向财政申请资金", "资金到位", "在系统内标识已领取"])
    // Once the money is there only the marking has no limit.
    let late = try self.timeline(Self.prefix(12), today: "2025-06-30")
    #expect(late.endAtLimits == .known(Fixtures.day("2025-07-07")))
    #expect(late.openSteps == ["在系统内标识已领取"])
  }

  @Test func aLateStepSaysHowLate() throws {
    let text = Self.prefix(4) + "\ncompleteness 2025-06-16 完备"
    let timeline = try timeline(text, today: "2025-06-16")
    let late = try step("completeness", timeline)
    #expect(late.state == .done)
    #expect(late.late == Delay(days: 5, workingDays: 3))
    #expect(late.limit?.explanation != nil)
    #expect(timeline.currentStep?.limit?.lastDay == .known(Fixtures.day("2025-06-18")))
  }

  @Test func aReturnKeepsTheClaimDayAndOpensTheStepAgain() throws {
    let text = Self.prefix(5) + "\ncertificate-verification 2025-06-13 查询无果"
    let returned = try timeline(text, today: "2025-06-16")
    #expect(returned.state == .returned)
    #expect(returned.currentStep?.id == "filing")
    #expect(returned.currentStep?.isReopened == true)
    #expect(returned.currentStep?.actor.title == "用人单位")
    #expect(returned.currentStep?.papers.count == 6)
    let from = try step("certificate-verification", returned)
    #expect(from.state == .returned)
    #expect(from.returnedTo?.id == "employer")
    #expect(from.returnedThrough?.id == "desk")
    #expect(try step("completeness", returned).state == .notReached)
    #expect(returned.startedOn == Fixtures.day("2025-05-28"))

    let refiled = try timeline(text + "\nfiling 2025-06-18\ncompleteness 2025-06-19 完备", today: "2025-06-20")
    #expect(refiled.state == .due)
    #expect(refiled.startedOn == Fixtures.day("2025-05-28"))
    #expect(refiled.currentStep?.id == "certificate-verification")
    #expect(refiled.currentStep?.limit?.lastDay == .known(Fixtures.day("2025-06-23")))
    #expect(refiled.currentStep?.events.count == 1)
    #expect(try step("filing", refiled).events.map { "\($0.on)" } == ["2025-06-05", "2025-06-18"])
  }

  @Test func anObjectionInTheUnitStopsTheFile() throws {
    let timeline = try timeline(Self.prefix(2) + "\nemployer-posting 2025-06-04 有异议", today: "2025-06-05")
    #expect(timeline.state == .stopped)
    #expect(timeline.current == nil)
    #expect(try step("employer-posting", timeline).state == .stopped)
    #expect(timeline.endAtLimits == nil)
  }

  /// The notice does not say what follows an objection to the posting: the bureau's word is waited for.
  @Test func anObjectionToThePostingWaitsForAWord() throws {
    let text = Self.prefix(8) + "\nposting 2025-06-19 有异议"
    let timeline = try timeline(text, today: "2025-06-20")
    #expect(timeline.currentStep?.id == "posting")
    #expect(timeline.currentStep?.waiting == .consequence)
    let cleared = try self.timeline(text + "\nposting 2025-06-25 无异议", today: "2025-06-25")
    #expect(cleared.currentStep?.id == "opinion")
    #expect(try step("posting", cleared).events.count == 2)
  }

  @Test func aRecordedPostingCountsFromItsDay() throws {
    let timeline = try timeline(Self.prefix(8) + "\nposting 2025-06-19 begin", today: "2025-06-20")
    let posting = try #require(timeline.currentStep?.posting)
    #expect(posting.isStartRecorded)
    #expect(posting.lastDay == .known(Fixtures.day("2025-06-26")))
  }

  /// What a day's notice has not arranged is not guessed.
  @Test func pastTheCalendarTheLastDayIsUnknown() throws {
    let text = """
      application 2026-12-21
      employer-verification 2026-12-22 真实有效
      employer-posting 2026-12-28 无异议
      filing 2026-12-31
      """
    let timeline = try timeline(text, today: "2026-12-31", asKnownOn: "2026-12-31")
    #expect(timeline.currentStep?.waiting == .calendar(from: Fixtures.day("2027-01-01")))
    #expect(timeline.endAtLimits == .unknown(from: Fixtures.day("2027-01-01")))
  }

  /// The region's notice of 2026 was published on 2025-12-26.
  @Test func knowledgeTimeSelectsTheCalendar() throws {
    let text = """
      application 2026-05-20
      employer-verification 2026-05-21 真实有效
      employer-posting 2026-05-25 无异议
      filing 2026-05-26
      """
    let before = try timeline(text, today: "2026-05-26", asKnownOn: "2025-12-01")
    let after = try timeline(text, today: "2026-05-26", asKnownOn: "2026-05-26")
    #expect(after.currentStep?.limit?.lastDay == .known(Fixtures.day("2026-06-01")))
    #expect(before.currentStep?.limit?.lastDay != after.currentStep?.limit?.lastDay)
  }
}

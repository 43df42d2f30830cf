import Testing
import YijuCivilCalendars
import YijuDiagnostics
import YijuPlans
import YijuProcedures

/// Steps that go on at once, and what comes in after office hours: an invented notice with two verifications after the
/// acceptance, a decision behind both, then payment and filing away. Limits are five working days by the calendar of
/// Xinjiang, whose summer hours of 2023 end at 20:00.
@Suite struct ParallelStepsTests {
  private static let plan = Fixtures.plan([Fixtures.bytes("Tests/CorpusTests/Accepted/parallel-steps/policy.yaml")])

  private func follow(
    _ text: String, today: String
  ) throws -> (timeline: ProcedureTimeline?, diagnostics: [Diagnostic]) {
    Timelines.timeline(
      of: try #require(Self.plan), events: try events(text), today: Fixtures.day(today),
      view: Fixtures.view(Fixtures.day("2023-12-31")), asKnownOn: Fixtures.day("2023-12-31"))
  }

  /// `step day[THH:MM] [outcome]` a line.
  private func events(_ text: String) throws -> [ProcedureEvent] {
    try text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let time = words[1].split(separator: "T").map(String.init)
      return ProcedureEvent(
        step: words[0], on: Fixtures.day(time[0]),
        at: time.count > 1 ? try #require(ClockTime(text: time[1])) : nil, outcome: words.count > 2 ? words[2] : nil)
    }
  }

  private func timeline(_ text: String, today: String) throws -> ProcedureTimeline {
    let result = try follow(text, today: today)
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.message.zh))")
    return try #require(result.timeline)
  }

  private func step(_ id: String, _ timeline: ProcedureTimeline) throws -> TimelineStep {
    try #require(timeline.steps.first { $0.id == id })
  }

  private func inHand(_ timeline: ProcedureTimeline) -> [String] { timeline.stepsInHand.map(\.id) }

  private static let accepted = "filing 2023-08-01\nacceptance 2023-08-02"

  @Test func bothVerificationsAreInHandAtOnce() throws {
    let timeline = try timeline(Self.accepted, today: "2023-08-02")
    #expect(inHand(timeline) == ["level-check", "months-check"])
    #expect(timeline.state == .due)
    for step in timeline.stepsInHand {
      #expect(step.state == .due && step.limit?.lastDay == .known(Fixtures.day("2023-08-09")))
    }
    #expect(try step("decision", timeline).startsAfter?.map(\.id) == ["level-check", "months-check"])
    #expect(try step("decision", timeline).atLimits == .known(Fixtures.day("2023-08-16")))
    #expect(try step("payment", timeline).atLimits == .known(Fixtures.day("2023-08-23")))
    #expect(timeline.endAtLimits == .known(Fixtures.day("2023-08-23")))
    #expect(timeline.openSteps == ["归档"] && timeline.latestEnd == nil)
  }

  @Test(arguments: [
    "level-check 2023-08-03 属实\nmonths-check 2023-08-07 属实", "months-check 2023-08-03 属实\nlevel-check 2023-08-07 属实",
  ]) func eitherMayBeFirstAndTheDecisionWaitsForBoth(_ text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    let half = try timeline(Self.accepted + "\n" + lines[0], today: "2023-08-04")
    #expect(inHand(half).count == 1)
    #expect(try step("decision", half).state == .notReached)
    let both = try timeline(Self.accepted + "\n" + text, today: "2023-08-07")
    #expect(inHand(both) == ["decision"])
    let last = try step("decision", both).limit?.lastDay
    // Its limit runs from the verification of the certificate, whichever of the two came last.
    #expect(last == .known(Fixtures.day(lines[0].hasPrefix("level") ? "2023-08-10" : "2023-08-14")))
    let early = try follow(Self.accepted + "\n" + lines[0] + "\ndecision 2023-08-04", today: "2023-08-04")
    #expect(early.diagnostics.map(\.kind.code) == ["E033"])
  }

  @Test func theWholeIsAsPressingAsItsMostPressingStep() throws {
    let text = Self.accepted + "\nlevel-check 2023-08-03 属实"
    let timeline = try timeline(text, today: "2023-08-11")
    #expect(timeline.state == .overdue)
    #expect(inHand(timeline) == ["months-check"])
    #expect(timeline.currentStep?.late == Delay(days: 2, workingDays: 2))
  }

  /// A return opens what starts after the step it goes back to, the verification beside it too.
  @Test func aReturnOpensTheStepBesideIt() throws {
    let text = Self.accepted + "\nmonths-check 2023-08-03 属实\nlevel-check 2023-08-04 不属实"
    let returned = try timeline(text, today: "2023-08-04")
    #expect(returned.state == .returned && inHand(returned) == ["filing"])
    #expect(try step("months-check", returned).state == .notReached)
    #expect(try step("level-check", returned).returnedTo?.id == "applicant")
    #expect(returned.startedOn == Fixtures.day("2023-08-01"))
    let again = try timeline(text + "\nfiling 2023-08-07\nacceptance 2023-08-08", today: "2023-08-08")
    #expect(inHand(again) == ["level-check", "months-check"])
    #expect(try step("months-check", again).events.count == 1)
  }

  /// An objection about whose consequence the text is silent holds only what waits for that step.
  @Test func anObjectionDoesNotHoldTheStepBesideIt() throws {
    let text = Self.accepted + "\nmonths-check 2023-08-03 不属实"
    let timeline = try timeline(text, today: "2023-08-04")
    #expect(inHand(timeline) == ["level-check", "months-check"])
    #expect(try step("months-check", timeline).state == .due)
    #expect(try step("months-check", timeline).waiting == .consequence)
    let cleared = try self.timeline(
      text + "\nlevel-check 2023-08-04 属实\nmonths-check 2023-08-07 属实\ndecision 2023-08-08", today: "2023-08-08")
    #expect(inHand(cleared) == ["payment", "archive"])
    let done = try self.timeline(
      text + "\nlevel-check 2023-08-04 属实\nmonths-check 2023-08-07 属实\ndecision 2023-08-08\narchive 2023-08-09\n"
        + "payment 2023-08-10", today: "2023-08-10")
    #expect(done.state == .done && done.inHand.isEmpty && done.endAtLimits == nil)
  }

  // MARK: Office hours

  /// Summer hours end at 20:00: what comes at 20:00 is in time, a minute later it is of the next day.
  @Test(arguments: [
    ("2023-08-01T10:00", "2023-08-01", "2023-08-08"), ("2023-08-01T20:00", "2023-08-01", "2023-08-08"),
    ("2023-08-01T20:01", "2023-08-02", "2023-08-09"), ("2023-08-01", "2023-08-01", "2023-08-08"),
    // Friday evening counts as of Saturday, a day off; the first working day after it is Monday all the same.
    ("2023-08-04T21:00", "2023-08-05", "2023-08-11"),
    // A day off closes nothing.
    ("2023-08-05T21:00", "2023-08-05", "2023-08-11"),
    // Winter hours end at 19:30.
    ("2023-10-10T19:45", "2023-10-11", "2023-10-18"),
  ]) func whatComesAfterHoursCountsAsOfTheNextDay(_ filed: String, _ counted: String, _ last: String) throws {
    let timeline = try timeline("filing \(filed)", today: "2023-10-10")
    let step = try step("acceptance", timeline)
    #expect(timeline.startedOn == Fixtures.day(counted))
    #expect(step.limit?.start == Fixtures.day(counted))
    #expect(step.limit?.lastDay == .known(Fixtures.day(last)))
    let filing = try self.step("filing", timeline)
    #expect(filing.doneOn == Fixtures.day(String(filed.prefix(10))))
    #expect((filing.hoursMissed != nil) == (counted != String(filed.prefix(10))))
  }

  @Test func theLastDayEndsWithTheOffices() throws {
    let inTime = try timeline("filing 2023-08-01\nacceptance 2023-08-08T19:59", today: "2023-08-09")
    #expect(try step("acceptance", inTime).late == nil)
    let late = try timeline("filing 2023-08-01\nacceptance 2023-08-08T20:30", today: "2023-08-09")
    #expect(try step("acceptance", late).late == Delay(days: 1, workingDays: 1))
    #expect(try step("acceptance", late).hoursMissed?.hours.name == "夏季作息")
  }

  @Test func withoutTheRuleATimeChangesNothing() throws {
    let urumqi = try #require(Fixtures.urumqi)
    let day = Fixtures.day("2023-08-01")
    let event = ProcedureEvent(step: "application", on: day, at: try #require(ClockTime(text: "23:30")))
    let result = Timelines.timeline(
      of: urumqi, events: [event], today: day, view: Fixtures.view(Fixtures.day("2023-12-31")),
      asKnownOn: Fixtures.day("2023-12-31"))
    #expect(result.timeline?.startedOn == day)
  }

  @Test(arguments: [
    ("filing 2023-08-01T12:00\nacceptance 2023-08-01T11:00", "E032"), ("filing 2025-06-05T19:40", "E050"),
    ("filing 2023-02-01T12:00", "E050"),
  ]) func timesThatCannotBeOrCannotBeJudgedAreRefused(_ text: String, _ code: String) throws {
    #expect(try follow(text, today: "2025-06-30").diagnostics.map(\.kind.code) == [code])
  }
}

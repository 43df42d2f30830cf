import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuProcedures

/// The words of timelines in both languages, side by side.
struct TimelineWording {
  let words: Wording
  /// The first day that the calendar of the timeline arranges.
  var calendarBegins: Day?

  init(_ language: Language) { words = Wording(language) }

  var language: Language { words.language }
  private func say(zh: @autoclosure () -> Passage, en: @autoclosure () -> Passage) -> Passage {
    language == .zh ? zh() : en()
  }

  /// What a step rests on, in one sentence.
  func ground(_ cite: CitedText) -> Passage {
    let ground = Ground(
      clause: ClauseReference.printed(cite.clause), text: cite.text, isQuote: cite.isQuote, document: nil, number: nil,
      isSecondary: cite.isSecondary, isSummary: cite.isSummary)
    return words.place(ground) + (cite.isSummary ? "" : " ") + words.quoted(ground) + words.isReposted(ground)
  }

  // MARK: Single words

  /// Who acts; the applicant has no title in a policy.
  func title(_ actor: ProcedureActor) -> String {
    actor.id == PlanActor.applicantID ? words.word(actor.title, "the applicant") : actor.title
  }

  func state(_ state: StepState) -> String {
    switch state {
    case .done: words.word("已办", "done")
    case .due: words.word("应办", "due")
    case .waiting: words.word("等待", "waiting")
    case .overdue: words.word("逾期", "overdue")
    case .returned: words.word("退回", "returned")
    case .stopped: words.word("停止", "stopped")
    case .notReached: words.word("未到", "not reached")
    }
  }

  func symbol(_ state: StepState) -> String {
    switch state {
    case .done: "✓"
    case .due, .waiting: "▶"
    case .overdue: "！"
    case .returned: "↩"
    case .stopped: "✗"
    case .notReached: "·"
    }
  }

  var title: String { words.word("办理进度", "Progress of the file") }
  var chain: String { words.word("经办机构", "The chain of offices") }
  var steps: String { words.word("各步", "Steps") }
  var end: String { words.word("全程何时办完", "When the whole ends") }
  var now: String { words.word("现在", "Now") }

  // MARK: The head

  func head(_ timeline: ProcedureTimeline) -> Passage {
    let day = words.values.dayWithWeekday(timeline.today)
    return say(zh: "截至 \(value: day)", en: "on \(value: day)")
  }

  /// Where the file stands and who must act, in a sentence each.
  func summary(_ timeline: ProcedureTimeline) -> [Passage] {
    guard !timeline.inHand.isEmpty else {
      guard timeline.state == .stopped, let stopped = timeline.steps.first(where: { $0.state == .stopped }) else {
        return [say(zh: "各步都已办完。", en: "Every step is done.")]
      }
      return [say(zh: "案件停在“\(name: stopped.title)”。", en: "The file ends at “\(name: stopped.title)”.")]
    }
    var result: [Passage] = []
    if timeline.state == .returned, let from = timeline.steps.first(where: { $0.state == .returned }) {
      let to = from.returnedTo.map(title) ?? ""
      result.append(
        say(
          zh:
            "“\(name: from.title)”没有通过，\(through(from))退回\(name: to)。退回不是不予，\(name: timeline.startTitle)不变。",
          en:
            "“\(name: from.title)” sent the file back\(through(from)) to \(name: to). A return is no refusal and keeps the \(name: timeline.startTitle)."
        ))
    }
    for step in timeline.stepsInHand {
      result.append(
        say(
          zh: "现在由\(name: title(step.actor))办理“\(name: step.title)”：\(standing(step))。",
          en: "Now \(name: title(step.actor)) acts, “\(name: step.title)”: \(standing(step))."))
      if !step.papers.isEmpty {
        result.append(say(zh: "要交的材料：\(papers(step.papers))。", en: "Papers to hand in: \(papers(step.papers))."))
      }
    }
    return result
  }

  private func through(_ step: TimelineStep) -> Passage {
    guard let office = step.returnedThrough else { return "" }
    return say(zh: "经\(name: office.title)", en: " through \(name: office.title)")
  }

  func papers(_ papers: [ProcedurePaper]) -> Passage {
    Passage(papers.map(paper), separatedBy: words.listSeparator)
  }

  private func paper(_ paper: ProcedurePaper) -> Passage {
    var notes: [String] = []
    if paper.original == "inspect" { notes.append(words.word("核原件", "original inspected")) }
    if paper.original == "keep" { notes.append(words.word("留原件", "original kept")) }
    if paper.copy == "inspect" { notes.append(words.word("核复印件", "copy inspected")) }
    if paper.copy == "keep" { notes.append(words.word("留复印件", "copy kept")) }
    if let copies = paper.copies { notes.append(words.word("一式 \(copies) 份", "\(copies) copies")) }
    guard !notes.isEmpty else { return "\(name: paper.title)" }
    return say(
      zh: "\(name: paper.title)（\(words: notes.joined(separator: "，"))）",
      en: "\(name: paper.title) (\(words: notes.joined(separator: ", ")))")
  }

  // MARK: A step

  /// How a step stands, without its name.
  func standing(_ step: TimelineStep) -> Passage {
    switch step.state {
    case .done: "\(done(step))\(afterHours(step))"
    case .due:
      say(
        zh: "最后一日 \(value: lastDay(step))，还有 \(length(step.left))\(objection(step))",
        en: "last day \(value: lastDay(step)), \(length(step.left)) left\(objection(step))")
    case .overdue:
      say(
        zh: "最后一日 \(value: lastDay(step))，已逾期 \(length(step.late))\(objection(step))",
        en: "last day \(value: lastDay(step)), overdue by \(length(step.late))\(objection(step))")
    case .waiting: waiting(step)
    case .returned:
      say(
        zh: "\(events(step))退回\(name: step.returnedTo.map(title) ?? "")",
        en: "\(events(step))sent back to \(name: step.returnedTo.map(title) ?? "")")
    case .stopped: say(zh: "\(events(step))案件到此为止", en: "\(events(step))the file ends here")
    case .notReached: expected(step)
    }
  }

  private func done(_ step: TimelineStep) -> Passage {
    let on = step.doneOn.map { "\($0)" } ?? ""
    if let late = step.late {
      return say(
        zh: "\(value: on) 办完，迟 \(length(late))（最后一日 \(value: lastDay(step))）",
        en: "done on \(value: on), \(length(late)) late (last day \(value: lastDay(step)))")
    }
    switch step.limit?.lastDay {
    case .known(let day):
      return say(
        zh: "\(value: on) 办完，按时（最后一日 \(value: "\(day)")）",
        en: "done on \(value: on), in time (last day \(value: "\(day)"))")
    case .unknown:
      return say(zh: "\(value: on) 办完，是否按时无法判断", en: "done on \(value: on); whether in time cannot be told")
    case nil: return say(zh: "\(value: on) 办完", en: "done on \(value: on)")
    }
  }

  /// That a step in hand was found bad and the text does not say what follows.
  private func objection(_ step: TimelineStep) -> Passage {
    guard step.waiting == .consequence else { return "" }
    let outcome = step.events.last?.outcome ?? ""
    return say(
      zh: "；“\(name: outcome)”以后怎样办，文件没有规定，等书面认定",
      en: "; the text does not say what follows “\(name: outcome)”, a written finding is waited for")
  }

  /// Why a step counts as done on the next day, where it does.
  private func afterHours(_ step: TimelineStep) -> Passage {
    guard let missed = step.hoursMissed, let closing = missed.hours.closing, let next = missed.day.next else {
      return ""
    }
    let at = step.events.last?.at.map { "\($0)" } ?? ""
    return say(
      zh: "；\(value: at) 已过停止办公的 \(value: "\(closing)")，算 \(value: "\(next)")（\(words: missed.chineseText)）",
      en:
        "; \(value: at) is after offices close at \(value: "\(closing)"), so it counts as of \(value: "\(next)") (\(words: missed.englishText))"
    )
  }

  private func waiting(_ step: TimelineStep) -> Passage {
    switch step.waiting {
    case .event: say(zh: "等待发生", en: "waiting for it to happen")
    case .posting(.known(let day)):
      say(
        zh: "公示中，到 \(value: words.values.dayWithWeekday(day)) 期满",
        en: "posted until \(value: words.values.dayWithWeekday(day))")
    case .posting(.unknown(let from)):
      say(
        zh: "公示中，期满日未知：\(notArranged(from))", en: "posted; its end is not known, \(notArranged(from))")
    case .consequence:
      say(
        zh: "有异议，文件没有规定以后怎样办，等书面认定",
        en: "objected to; the text does not say what follows, a written finding is waited for")
    case .calendar(let from):
      say(
        zh: "最后一日未知：\(notArranged(from))", en: "last day not known: \(notArranged(from))")
    case .actor, nil: say(zh: "没有规定时限", en: "no time limit is stated")
    }
  }

  private func expected(_ step: TimelineStep) -> Passage {
    guard let earliest = step.earliest else { return "" }
    if let before = startsAfter(step) {
      return say(
        zh: "\(before)之后，最早 \(day(earliest))", en: "after \(before), \(day(earliest)) at the earliest")
    }
    return say(zh: "最早 \(day(earliest))", en: "\(day(earliest)) at the earliest")
  }

  /// The steps a step waits for, where it is not simply the one before it: `“甲”“乙”`.
  func startsAfter(_ step: TimelineStep) -> Passage? {
    guard let before = step.startsAfter, !before.isEmpty else { return nil }
    let names = before.map { "“\(name: $0.title)”" as Passage }
    return Passage(names, separatedBy: language == .zh ? "" : ", ")
  }

  private func events(_ step: TimelineStep) -> Passage {
    guard let event = step.events.last else { return "" }
    guard let outcome = event.outcome else { return "\(value: "\(event.on)") " }
    return say(zh: "\(value: "\(event.on)") “\(name: outcome)”，", en: "\(value: "\(event.on)") “\(name: outcome)”, ")
  }

  private func lastDay(_ step: TimelineStep) -> String {
    step.limit?.lastDay?.value.map { words.values.dayWithWeekday($0) } ?? ""
  }

  func length(_ delay: Delay?) -> Passage {
    guard let delay else { return "" }
    guard let working = delay.workingDays else { return say(zh: "\(delay.days) 天", en: "\(words: days(delay.days))") }
    return say(
      zh: "\(working) 个工作日（\(delay.days) 天）",
      en: "\(words: working == 1 ? "1 working day" : "\(working) working days") (\(words: days(delay.days)))")
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  /// The limit in words: `1 个工作日内，自“单位集中提交材料”起`.
  func limit(_ step: TimelineStep) -> Passage {
    if let posting = step.posting, let period = posting.period {
      guard let place = posting.place else {
        return say(
          zh: "公示 \(value: period.chineseText)，文件没有规定地点",
          en: "posted for \(value: period.englishText); where is not stated")
      }
      return say(
        zh: "\(name: place)公示 \(value: period.chineseText)",
        en: "posted on \(name: place) for \(value: period.englishText)")
    }
    guard let limit = step.limit else { return say(zh: "没有规定时限", en: "no time limit stated") }
    if let day = limit.monthDay { return say(zh: "每月 \(day) 日前", en: "by day \(day) of the month") }
    let after = limit.afterTitle ?? ""
    guard let period = limit.period else { return say(zh: "时限随案件而定", en: "the limit depends on the case") }
    return say(
      zh: "\(value: period.chineseText)内，自“\(name: after)”次日起",
      en: "\(value: period.englishText) after “\(name: after)”")
  }

  /// How a last day was reached: day 0, every day left out, every working weekend, and the end.
  func reasons(_ explanation: LastDayExplanation) -> [Passage] {
    let isCounted = explanation.rule.startDay == .included
    let anchor = words.values.dayWithWeekday(explanation.anchor)
    var lines: [Passage] = [
      isCounted
        ? say(zh: "\(value: anchor) 当日计入", en: "\(value: anchor) is counted")
        : say(zh: "\(value: anchor) 当日不计", en: "\(value: anchor) is not counted")
    ]
    for day in explanation.notableDays {
      let text = language == .zh ? day.chineseText : day.englishText
      if explanation.moved.contains(day) {
        lines.append(say(zh: "\(words: text)，末日顺延", en: "\(words: text), moves the last day"))
      } else if day.isWorking == false, day != explanation.landing {
        lines.append(say(zh: "\(words: text)，不计", en: "\(words: text), left out"))
      } else {
        lines.append("\(words: text)")
      }
    }
    if let last = explanation.result.lastDay.value {
      let moved: Passage =
        last == explanation.result.raw.value
        ? "" : say(zh: "，顺延以后", en: ", moved")
      lines.append(
        say(
          zh: "数满\(value: explanation.period.chineseText)\(moved)：\(value: words.values.dayWithWeekday(last))",
          en: "\(value: explanation.period.englishText)\(moved): \(value: words.values.dayWithWeekday(last))"))
    }
    return lines
  }

  // MARK: The end

  func ends(_ timeline: ProcedureTimeline) -> [(label: String, content: Passage)] {
    guard let earliest = timeline.earliestEnd, let atLimits = timeline.endAtLimits else { return [] }
    var rows: [(label: String, content: Passage)] = [(words.word("最早", "Earliest"), day(earliest))]
    guard !timeline.openSteps.isEmpty else { return rows + [(words.word("最迟", "Latest"), day(atLimits))] }
    let open = Passage(pieces: timeline.openSteps.map { .name($0) }, separatedBy: words.listSeparator)
    rows.append((words.word("最迟", "Latest"), say(zh: "不定：\(open)没有规定时限", en: "open: no limit is stated for \(open)")))
    rows.append(
      (
        words.word("时限用满", "At the limits"),
        say(
          zh: "\(day(atLimits))（各步时限用满，没有规定时限的步骤当日办完）",
          en: "\(day(atLimits)) (every stated limit used up, steps without one taking no time)")
      ))
    return rows
  }

  func day(_ answer: CalendarAnswer<Day>) -> Passage {
    switch answer {
    case .known(let day): "\(value: words.values.dayWithWeekday(day))"
    case .unknown(let from):
      say(zh: "未知（\(notArranged(from))）", en: "not known (\(notArranged(from)))")
    }
  }

  /// A day that is not arranged has not been arranged yet, or never will be.
  private func notArranged(_ from: Day) -> Passage {
    guard let calendarBegins, from < calendarBegins else {
      return say(
        zh: "日历尚不包括 \(value: "\(from)") 及以后", en: "the calendar does not reach \(value: "\(from)")")
    }
    return say(
      zh: "日历从 \(value: "\(calendarBegins)") 开始，不包括 \(value: "\(from)")",
      en: "the calendar begins on \(value: "\(calendarBegins)"), after \(value: "\(from)")")
  }

  func cautions(_ timeline: ProcedureTimeline) -> [String] {
    timeline.cautions.map { language == .zh ? $0.chineseText : $0.englishText }
  }

  func provenance(_ timeline: ProcedureTimeline) -> Passage {
    let calendar = timeline.calendarID ?? ""
    let rule: Passage =
      timeline.countingRule.map { title in
        say(zh: "，时限的数法：\(name: title)", en: ", limits counted by the rule “\(name: title)”")
      } ?? ""
    return say(
      zh:
        "\(name: timeline.policyID)@\(name: timeline.policyVersion)，日历 \(name: calendar)，截至 \(value: "\(timeline.asKnownOn)") 公布的安排\(rule)",
      en:
        "\(name: timeline.policyID)@\(name: timeline.policyVersion), calendar \(name: calendar), as known on \(value: "\(timeline.asKnownOn)")\(rule)"
    )
  }
}

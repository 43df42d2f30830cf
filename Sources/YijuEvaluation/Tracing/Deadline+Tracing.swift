import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

extension DecisionTracing {
  mutating func traceDeadline(_ check: PlanCheck, into result: inout CheckResult, concerns: Bool) {
    let place = Int(plan.nodes[check.body].b)
    guard evaluator.deadlines.indices.contains(place) else { return }
    let prepared = evaluator.deadlines[place]
    let slot = plan.days[prepared.deadline.day].slot
    use([slot, prepared.anchorSlot])
    result.fact = check.fact.map { plan.facts[$0].path }
    result.asOf = [named(day: prepared.deadline.day)]
    result.actual = shown(slot: slot)
    let deadline = deadlineResult(prepared, check)
    if concerns {
      result.deadline = deadline
      noteDays(of: deadline, prepared)
    }
    result.required = required(deadline, check)
    result.cautions += deadline.cautions
    result.causes = causes(ofSlot: slot) + causes(ofSlot: prepared.anchorSlot)
    if let from = deadline.unknownFrom, result.causes.isEmpty {
      result.causes = [.calendar(id: prepared.deadline.calendar ?? "", from: from)]
    }
    if case .day(let day) = result.actual, let last = deadline.lastDay { result.margin = margin(day, last) }
  }

  private func required(_ deadline: DeadlineResult, _ check: PlanCheck) -> RequiredCondition {
    if let last = deadline.lastDay {
      return RequiredCondition(
        test: "<= @\"\(last)\"", phrase: LocalizedText(zh: "不晚于 \(last)", en: "not later than \(last)"),
        values: periodValue(check))
    }
    if let raw = deadline.rawEnd {
      return RequiredCondition(
        test: "<= @\"\(raw)\"",
        phrase: LocalizedText(
          zh: "不晚于 \(raw)（末日若逢休息日顺延，顺延到哪天尚无法判断）",
          en: "not later than \(raw), or a later day the calendar does not reach yet"), values: periodValue(check))
    }
    return RequiredCondition(
      test: "<= null", phrase: LocalizedText(zh: "不晚于期限的最后一日", en: "not later than the last day of the period"),
      values: periodValue(check))
  }

  private func periodValue(_ check: PlanCheck) -> [NamedValue] {
    guard case .counted(_, let value, _) = plan.deadlines[Int(plan.nodes[check.body].b)].end else { return [] }
    return [named(value)]
  }

  private func margin(_ day: Day, _ last: Day) -> Margin {
    let distance = day.days(until: last)
    return Margin(
      value: .number(Decimal(Int64(distance)), unit: Unit.day.name), phrase: Self.lastDayMarginText(distance))
  }

  /// How many days are left, or were too many, in words.
  static func lastDayMarginText(_ distance: Int) -> LocalizedText {
    let size = Phrasing.count(Decimal(Int64(distance.magnitude)), .day)
    if distance < 0 { return LocalizedText(zh: "逾期 \(size.zh)", en: "\(size.en) late") }
    if distance == 0 { return LocalizedText(zh: "正是最后一日", en: "on the last day") }
    return LocalizedText(zh: "尚余 \(size.zh)", en: "\(size.en) before the last day")
  }

  // MARK: How the last day is reached

  private func deadlineResult(_ prepared: PreparedDeadline, _ check: PlanCheck) -> DeadlineResult {
    let ends = prepared.ends(inputs, evaluator)
    var result = DeadlineResult(
      id: check.id, title: check.title, anchor: named(day: prepared.deadline.day), period: nil,
      rawEnd: Day(ordinal: ends.raw), lastDay: Day(ordinal: ends.last), unknownFrom: Day(ordinal: ends.unknownFrom),
      reasons: [], cautions: [])
    switch prepared.deadline.end {
    case .counted(let anchor, let value, _):
      result.anchor = named(day: anchor)
      result.period = prepared.period ?? SlotCode.period(evaluator.plan.code(ofValue: value, inputs))
      guard let anchorDay = result.anchor.day, let period = result.period else { return result }
      result.reasons.append(DeadlineWording.start(result.anchor, day: anchorDay, rule: prepared.rule.startDay))
      explain(prepared, anchorDay, period, into: &result)
    case .named(let value):
      guard let raw = result.rawEnd else { return result }
      result.reasons.append(DeadlineWording.named(raw, title: plan.values[value].title))
      explainRoll(prepared, raw, into: &result)
    }
    return result
  }

  private func explain(_ prepared: PreparedDeadline, _ anchor: Day, _ period: Period, into result: inout DeadlineResult)
  {
    guard let view = prepared.view, let explained = view.explainedLastDay(of: period, from: anchor, prepared.rule)
    else {
      if let raw = result.rawEnd {
        result.reasons.append(
          DeadlineWording.ending(raw, period: period, isMonthEnd: raw.isMonthEnd(after: anchor, period)))
        explainRoll(prepared, raw, into: &result)
      }
      return
    }
    if let counting = explained.counting {
      result.reasons += (counting.skipped + counting.makeUp).sorted { $0.day < $1.day }.map(DeadlineWording.step)
    }
    if let raw = result.rawEnd {
      result.reasons.append(DeadlineWording.ending(raw, period: period, isMonthEnd: explained.ending == .monthEnd))
    }
    result.reasons += explained.moved.map(DeadlineWording.step)
    finish(prepared, landing: explained.landing, into: &result)
    result.cautions = explained.cautions.map { DeadlineWording.caution($0, about: result.id) }
  }

  private func explainRoll(_ prepared: PreparedDeadline, _ raw: Day, into result: inout DeadlineResult) {
    if let view = prepared.view, prepared.deadline.lastDayOff != .keep, let last = result.lastDay, last > raw {
      var day: Day? = raw
      while let current = day, current < last {
        let reason = view.reason(for: current)
        result.reasons.append(DeadlineWording.step(reason))
        result.cautions += reason.cautions.map { DeadlineWording.caution($0, about: result.id) }
        day = current.next
      }
    }
    finish(prepared, landing: nil, into: &result)
  }

  private func finish(_ prepared: PreparedDeadline, landing: DayReason?, into result: inout DeadlineResult) {
    if let landing {
      result.reasons.append(
        landing.isWorking == false ? DeadlineWording.weekend(landing) : DeadlineWording.step(landing))
    }
    if let last = result.lastDay, let raw = result.rawEnd, last > raw {
      result.reasons.append(DeadlineWording.rolled(last))
    }
    if let from = result.unknownFrom, result.lastDay == nil {
      result.reasons.append(DeadlineWording.uncovered(from, asKnownOn: evaluator.asKnownOn))
    }
  }
}

extension Day {
  /// Whether this day ends a period of months only because its month has no day that corresponds to the anchor.
  fileprivate func isMonthEnd(after anchor: Day, _ period: Period) -> Bool {
    (period.unit == .month || period.unit == .year) && day != anchor.day
  }
}

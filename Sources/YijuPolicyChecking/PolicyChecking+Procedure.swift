import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// The procedure: who acts, on which papers, within which time, after which step.
extension PolicyChecking {
  mutating func checkProcedure() {
    guard let procedure = policy.procedure else { return }
    _ = useDay(procedure.starts)
    if let channel = procedure.channel { resolveActor(channel.through) }
    checkProcedureCounting(procedure)
    guard procedure.steps.entries.count <= ProcedureOrder.mostSteps else {
      report(
        .procedureTooLong, same("\(procedure.steps.entries.count)"), same("\(ProcedureOrder.mostSteps)"),
        at: procedure.node)
      return
    }
    let order = ProcedureOrder(procedure)
    for (place, entry) in procedure.steps.entries.enumerated() {
      checkStep(entry.element, at: place, order)
    }
    checkDaysSet(by: procedure)
  }

  /// A day is set by one step; the day the procedure starts with by its first.
  private mutating func checkDaysSet(by procedure: Procedure) {
    var setBy: [String: String] = [:]
    for (place, entry) in procedure.steps.entries.enumerated() {
      let step = entry.element
      if place == 0 { setBy[procedure.starts.value] = step.title.value }
      guard let day = step.sets, useDay(day) != nil else { continue }
      if place == 0, day.value.utf8.elementsEqual(procedure.starts.value.utf8) { continue }
      if let earlier = setBy[day.value] {
        report(.daySetTwice, same(step.title.value), same(day.value), same(earlier), at: day.node)
      } else {
        setBy[day.value] = step.title.value
      }
    }
  }

  /// Limits are counted by the policy's own calendar, as the timeline is.
  private mutating func checkProcedureCounting(_ procedure: Procedure) {
    guard let counting = procedure.counting, resolve(counting, as: .counting) != nil,
      let rule = policy.counting[counting.value]
    else { return }
    if let calendar = rule.calendar, calendar.value != "policy", calendar.value != policy.calendar?.value {
      report(.procedureOtherCalendar, same(counting.value), same(calendar.value), at: counting.node)
    } else if rule.lastDayOff.value != .keep || rule.afterHours?.value == .nextDay {
      requireCalendar(for: rule.title.value.isEmpty ? same(counting.value) : same(rule.title.value), at: counting.node)
    }
  }

  private mutating func checkStep(_ step: ProcedureStep, at place: Int, _ order: ProcedureOrder) {
    for earlier in step.startsAfter where resolve(earlier, as: .step) != nil {
      if let found = order.place(of: earlier.value), found < place { continue }
      report(.stepStartsAfterLater, same(step.title.value), same(earlier.value), at: earlier.node)
    }
    resolveActor(step.actor)
    if let to = step.to { resolveActor(to) }
    for paper in step.papers + step.produces + step.signs { _ = resolve(paper, as: .paper, .form) }
    for contact in step.contacts { _ = resolve(contact, as: .contact) }
    if case .within(let period, let after)? = step.limit.value.value {
      checkLimit(period, title: step.title)
      checkEarlier(after, of: step, at: place, order)
    }
    if let posting = step.posting {
      if let period = posting.period.value.value {
        checkLimit(Located(period, posting.period.node), title: step.title)
      }
      if let after = posting.after { checkEarlier(after, of: step, at: place, order) }
    }
    if case .returnTo(let office, let through)? = step.onFail {
      resolveActor(office)
      if let through { resolveActor(through) }
    }
  }

  /// A period parameter; one in working days needs the calendar.
  mutating func checkLimit(_ period: Located<String>, title: Located<String>) {
    guard let found = legalValue(period, of: [.period]) else { return }
    if let table = policy.tables[period.value], policy.isByClass(table) {
      report(.classOutOfReach, same(period.value), same(title.value), at: period.node)
    }
    if found.unit == "working_day" { requireCalendar(for: same(title.value), at: period.node) }
  }

  /// A step waits for one that comes before it.
  private mutating func checkEarlier(
    _ reference: Located<String>, of step: ProcedureStep, at place: Int, _ order: ProcedureOrder
  ) {
    guard resolve(reference, as: .step) != nil, !order.isDone(reference.value, before: place) else { return }
    report(.stepLater, same(step.title.value), same(reference.value), at: reference.node)
  }

  /// An office, or the applicant.
  mutating func resolveActor(_ reference: Located<String>) {
    if reference.value != "applicant" { _ = resolve(reference, as: .office) }
  }

  // MARK: Papers around it

  mutating func checkForms() {
    for entry in policy.forms.entries {
      let form = entry.element
      if let finding = form.states { _ = resolve(finding, as: .finding) }
      if let fact = form.sortBy { _ = resolve(fact, as: .fact) }
      for field in form.fields {
        switch field.content {
        case .fact(let reference): _ = resolve(reference, as: .fact)
        case .finding(let reference): _ = resolve(reference, as: .finding)
        case .amountFigures, .amountCapitals, .signature, .blank: break
        }
      }
    }
    for entry in policy.contacts.entries {
      if let office = entry.element.office { resolveActor(office) }
    }
  }

  mutating func checkRemedies() {
    switch policy.remedies?.value {
    case .unstated(let interpretation?)?: _ = resolve(interpretation, as: .interpretation)
    case .stated(let remedies)?:
      for entry in remedies.entries {
        if let within = entry.element.within { checkLimit(within, title: entry.element.title) }
        checkCounting(of: entry.element)
        checkDays(of: entry.element)
        checkCanBeTold(entry.element)
        checkOrder(of: entry.element, id: entry.id.value, among: remedies)
      }
    case .unstated(nil)?, nil: break
    }
  }

  private mutating func checkCounting(of remedy: Remedy) {
    guard let counting = remedy.counting, resolve(counting, as: .counting) != nil else { return }
    guard policy.counting[counting.value]?.lastDayOff.value == .nextWorkingDay else { return }
    // A vocabulary counts by the calendar of whichever policy takes it.
    guard !policy.isAbstract else { return }
    requireCalendar(for: same(remedy.title.value), at: counting.node)
  }

  private mutating func checkDays(of remedy: Remedy) {
    guard let inForce = remedy.inForce, let last = inForce.value.to?.value.value, last < inForce.value.from.value
    else { return }
    report(.datesReversed, same("\(inForce.value.from.value)"), same("\(last)"), at: inForce.node)
  }

  /// What has to be sought first is another remedy, open against decisions of the same days, and does not wait in turn.
  private mutating func checkOrder(of remedy: Remedy, id: String, among remedies: ElementMap<Remedy>) {
    guard let first = remedy.comesAfter else { return }
    let why: LocalizedText
    switch remedies[first.value] {
    case nil:
      let known = remedies.entries.map(\.id.value).filter { $0 != id }
      let names = known.map { "`\($0)`" }
      why = LocalizedText(
        zh: known.isEmpty ? "没有别的救济途径" : "没有这一项；有的是 \(names.joined(separator: "、"))",
        en: known.isEmpty
          ? "there is no other remedy" : "there is none of this name, only \(names.joined(separator: ", "))")
    case .some where first.value == id:
      why = LocalizedText(zh: "不能先经它自己", en: "it cannot come before itself")
    case .some(let other) where other.comesAfter != nil:
      why = LocalizedText(zh: "那一项自己也须先经别的途径，只能写一层", en: "that one has to wait for another itself; one level is all")
    case .some(let other):
      guard !Self.overlaps(remedy.inForce?.value, other.inForce?.value) else { return }
      why = LocalizedText(zh: "两项没有一个共同适用的决定日", en: "the two are for decisions of different days")
    }
    report(.remedyOrderUnfit, same(remedy.title.value), same(first.value), why, at: first.node)
  }

  private static func overlaps(_ left: ValidTime?, _ right: ValidTime?) -> Bool {
    let starts = [left?.from.value, right?.from.value].compactMap(\.self)
    let ends = [left?.to?.value.value, right?.to?.value.value].compactMap(\.self)
    guard let start = starts.max(), let end = ends.min() else { return true }
    return start <= end
  }

  /// A notice names with each remedy whom to turn to, until which day and on what basis, or is not written.
  private mutating func checkCanBeTold(_ remedy: Remedy) {
    var missing: [String] = []
    if remedy.body == nil { missing.append("`body`") }
    if remedy.within == nil { missing.append("`within`") }
    if remedy.counting == nil { missing.append("`counting`") }
    if remedy.grounds.cites.isEmpty { missing.append("`cites`") }
    guard !missing.isEmpty else { return }
    report(
      .remedyIncomplete, same(remedy.title.value),
      LocalizedText(zh: missing.joined(separator: "、"), en: missing.joined(separator: ", ")), at: remedy.title.node)
  }
}

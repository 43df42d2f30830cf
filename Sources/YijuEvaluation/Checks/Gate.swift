import YijuCivilCalendars
import YijuDecisions
import YijuPlans

extension Evaluator {
  func gate(_ node: PlanNode, _ inputs: CaseInputs) -> Verdict {
    let gate = plan.gates[Int(node.b)]
    guard let day = day(ofSlot: Int(node.a), inputs) else { return .unknown }
    let inside = isInside(gate, day, gateViews[Int(node.b)])
    return gate.opens ? inside : inside.negated
  }

  private func isInside(_ gate: PlanGate, _ day: Day, _ view: CalendarView?) -> Verdict {
    guard gate.months.isEmpty || gate.months.contains(day.month) else { return .notMet }
    switch gate.pattern {
    case .days(let first, let last): return Verdict(first <= day.day && day.day <= last)
    case .firstWorkingDays(let count):
      return view.map { isAmongFirst(count, day, $0) } ?? .unknown
    }
  }

  /// Whether a day is one of the first working days of its month: a rest day between them is none.
  private func isAmongFirst(_ count: Int, _ day: Day, _ view: CalendarView) -> Verdict {
    var certain = 0
    var possible = 0
    var current: Day? = day.startOfMonth
    while let before = current, before < day {
      let works = view.isWorking(before).value
      if works == true { certain += 1 }
      if works != false { possible += 1 }
      current = before.next
    }
    // Working days before this one that are certain rule it out; those that are possible leave it open.
    if certain >= count { return .notMet }
    switch view.isWorking(day).value {
    case false?: return .notMet
    case true?: return possible < count ? .met : .unknown
    case nil: return .unknown
    }
  }

  /// The next day on or after `day` on which the gate is open; nil when the calendar does not say, or within two years
  /// there is none.
  func nextOpening(_ gate: PlanGate, onOrAfter day: Day, _ view: CalendarView?) -> Day? {
    var candidate = day
    for _ in 0..<732 {
      let inside = isInside(gate, candidate, view)
      switch gate.opens ? inside : inside.negated {
      case .met: return candidate
      case .unknown: return nil
      default: break
      }
      guard let next = candidate.next else { return nil }
      candidate = next
    }
    return nil
  }
}

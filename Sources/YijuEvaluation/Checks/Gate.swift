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
      guard let before = day.previousMonthEnd, let view else { return .unknown }
      switch view.adding(workingDays: count, to: before) {
      case .known(let last): return Verdict(day <= last)
      // The last day of the window is not before the first day the calendar does not cover.
      case .unknown(let from): return day < from ? .met : .unknown
      }
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

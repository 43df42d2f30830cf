import YijuCivilCalendars
import YijuPlans

/// When the steps to come can be done, and when they must.
struct Projection: Sendable {
  /// The day from which days are counted: the earliest on which one of the steps in hand became due, or today.
  let from: Day
  /// By step, nil for those done: the soonest.
  private(set) var earliest: [CalendarAnswer<Day>?]
  /// By step, nil for those done: at the end of every stated limit, steps without one taking no time.
  private(set) var atLimits: [CalendarAnswer<Day>?]
  /// The steps that nothing bounds.
  private(set) var openPlaces: [Int] = []
  /// The soonest the whole can be done; nil when nothing is to come.
  private(set) var earliestEnd: CalendarAnswer<Day>?
  /// When the whole is done if every stated limit is used up.
  private(set) var endAtLimits: CalendarAnswer<Day>?

  init(_ replay: EventReplay, inHand: [Int]) {
    let steps = replay.procedure.steps
    from = inHand.map { replay.reached($0) }.min() ?? replay.today
    earliest = Array(repeating: nil, count: steps.count)
    atLimits = earliest
    guard !inHand.isEmpty else { return }
    for place in steps.indices where replay.records[place].doneOn == nil {
      let step = steps[place]
      var soonest = after(step, earliest, replay)
      var last = after(step, atLimits, replay)
      let clock = replay.clock
      if let posting = step.posting, let period = posting.period?.period(on: replay.startedOn) {
        let begun = replay.records[place].begunOn
        soonest = .later(
          soonest, clock.lastDay(of: period, from: day(earliest, posting.after, begun, replay, else: soonest)))
        last = .later(last, clock.lastDay(of: period, from: day(atLimits, posting.after, begun, replay, else: last)))
      }
      switch step.limit {
      case .unstated: openPlaces.append(place)
      case .within(let planned, let after):
        if let period = planned.period(on: replay.startedOn) {
          last = .later(last, clock.lastDay(of: period, from: day(atLimits, after, nil, replay, else: last)))
        } else {
          openPlaces.append(place)
        }
      case .monthlyByDay(let number):
        if case .known(let day) = last { last = clock.monthDay(number, onOrAfter: day) }
      }
      // Offices act on working days.
      if step.actor.id != PlanActor.applicantID, case .known(let day) = soonest {
        soonest = clock.firstWorkingDay(onOrAfter: day)
      }
      earliest[place] = soonest
      atLimits[place] = last
      earliestEnd = earliestEnd.map { .later($0, soonest) } ?? soonest
      endAtLimits = endAtLimits.map { .later($0, last) } ?? last
    }
  }

  /// When all is done that a step starts after, but not before today.
  private func after(
    _ step: PlanStep, _ projected: [CalendarAnswer<Day>?], _ replay: EventReplay
  ) -> CalendarAnswer<Day> {
    step.startsAfter.reduce(.known(replay.today)) { day, place in
      guard let coming = projected[place] else { return day }
      return .later(day, coming)
    }
  }

  /// The day as of which a step counts as done or will be done; of a posting the day it began, when that is recorded.
  private func day(
    _ projected: [CalendarAnswer<Day>?], _ place: Int?, _ begun: Day?, _ replay: EventReplay,
    else fallback: CalendarAnswer<Day>
  ) -> CalendarAnswer<Day> {
    if let begun { return .known(begun) }
    guard let place else { return fallback }
    if let counted = replay.records[place].countedOn { return .known(counted) }
    return projected[place] ?? fallback
  }

  func fill(_ steps: inout [TimelineStep]) {
    for place in steps.indices where earliest.indices.contains(place) {
      steps[place].earliest = earliest[place]
      steps[place].atLimits = atLimits[place]
    }
  }
}

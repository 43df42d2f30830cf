import YijuCivilCalendars
import YijuPlans

/// When the steps to come can be done, and when they must.
struct Projection: Sendable {
  /// The place of the first step to come.
  let first: Int
  /// The day from which days are counted: of the last step that was done, or today.
  let from: Day
  /// By step from `first`: the soonest.
  private(set) var earliest: [CalendarAnswer<Day>] = []
  /// By step from `first`: at the end of every stated limit, steps without one taking no time.
  private(set) var atLimits: [CalendarAnswer<Day>] = []
  /// The steps that nothing bounds.
  private(set) var openPlaces: [Int] = []

  init(_ replay: EventReplay, from current: Int?) {
    let steps = replay.procedure.steps
    let done = current.flatMap { $0 > 0 ? replay.records[$0 - 1].doneOn : nil }
    first = current ?? steps.count
    from = done ?? replay.today
    guard let current else { return }
    var soonest = CalendarAnswer.known(replay.today)
    var last = CalendarAnswer.known(replay.today)
    for place in current..<steps.count {
      let step = steps[place]
      let record = replay.records[place]
      if let posting = step.posting, let period = posting.period?.period(on: replay.startedOn) {
        let clock = replay.clock
        soonest = .later(
          soonest, clock.lastDay(of: period, from: day(earliest, posting.after, record, replay, else: soonest)))
        last = .later(last, clock.lastDay(of: period, from: day(atLimits, posting.after, record, replay, else: last)))
      }
      switch step.limit {
      case .unstated: openPlaces.append(place)
      case .within(let planned, let after):
        if let period = planned.period(on: replay.startedOn) {
          last = .later(last, replay.clock.lastDay(of: period, from: day(atLimits, after, nil, replay, else: last)))
        } else {
          openPlaces.append(place)
        }
      case .monthlyByDay(let number):
        if case .known(let day) = last { last = replay.clock.monthDay(number, onOrAfter: day) }
      }
      // Offices act on working days.
      if step.actor.id != PlanActor.applicantID, case .known(let day) = soonest, let view = replay.clock.view {
        soonest = view.firstWorkingDay(onOrAfter: day)
      }
      earliest.append(soonest)
      atLimits.append(last)
    }
  }

  /// The day a step is done or will be; of a posting the day it began, when that is recorded.
  private func day(
    _ projected: [CalendarAnswer<Day>], _ place: Int?, _ record: EventReplay.Record?, _ replay: EventReplay,
    else fallback: CalendarAnswer<Day>
  ) -> CalendarAnswer<Day> {
    if let begun = record?.begunOn { return .known(begun) }
    guard let place else { return fallback }
    if let done = replay.records[place].doneOn { return .known(done) }
    let index = place - first
    return projected.indices.contains(index) ? projected[index] : fallback
  }

  func fill(_ steps: inout [TimelineStep]) {
    for index in earliest.indices where steps.indices.contains(first + index) {
      steps[first + index].earliest = earliest[index]
      steps[first + index].atLimits = atLimits[index]
    }
  }
}

import YijuCivilCalendars
import YijuPlans

/// A deadline with its calendar, and the last day for each anchor the calendar covers.
struct PreparedDeadline: Sendable {
  /// Stands for a day that is not known.
  static let noDay = Int32.min

  /// The ends that belong to one anchor.
  struct Ends: Sendable {
    /// Before any roll.
    var raw: Int32
    /// After it; `noDay` when not known.
    var last: Int32
    /// The first day the calendar does not cover, when that is why `last` is not known.
    var unknownFrom: Int32
    /// What can be said of the last day in any case: `last` itself when it is known.
    var bounds: LastDayBounds

    static let unknown = Ends(
      raw: PreparedDeadline.noDay, last: PreparedDeadline.noDay, unknownFrom: PreparedDeadline.noDay, bounds: .none)
  }

  let deadline: PlanDeadline
  let view: CalendarView?
  /// The slot of the anchor; the slot of the day itself for a named last day.
  let anchorSlot: Int
  /// The period when it is the same for every case.
  let period: Period?
  let rule: LastDayRule
  /// The anchor of the first row of `table`.
  let firstAnchor: Int32
  /// Ends by anchor; empty when the period or the calendar is not the same for every case.
  let table: [Ends]

  init(_ deadline: PlanDeadline, plan: Plan, view: CalendarView?) {
    self.deadline = deadline
    self.view = view
    var anchorSlot = plan.days[deadline.day].slot
    var period: Period?
    var startDay = StartDayRule.excluded
    if case .counted(let anchor, let value, let excluded) = deadline.end {
      anchorSlot = plan.days[anchor].slot
      startDay = excluded ? .excluded : .included
      if case .constant(let cell) = plan.values[value].content { period = SlotCode.period(cell.code) }
    }
    self.anchorSlot = anchorSlot
    self.period = period
    self.rule = LastDayRule(startDay: startDay, lastDayOff: deadline.lastDayOff)
    guard let period, let view, let span = view.span else {
      self.firstAnchor = 0
      self.table = []
      return
    }
    // Anchors a year before the calendar begins have ends inside it; those before are reckoned when asked.
    let first = span.first.adding(days: -366) ?? span.first
    self.firstAnchor = first.ordinal
    let rule = self.rule
    self.table = (first.ordinal...max(first.ordinal, span.last.ordinal)).map { ordinal in
      Day(ordinal: ordinal).map { Self.ends(after: $0, period: period, rule: rule, view: view) } ?? .unknown
    }
  }

  /// Whether the anchor alone tells the ends: the period is the same for every case.
  var needsOnlyAnchor: Bool { if case .counted = deadline.end { period != nil } else { false } }

  /// The ends for a case.
  @inline(__always)
  func ends(_ inputs: CaseInputs, _ evaluator: Evaluator) -> Ends {
    let anchor = inputs.slots[anchorSlot]
    let place = anchor &- Int64(firstAnchor)
    if place >= 0, place < Int64(table.count) { return table[Int(place)] }
    return reckonedEnds(inputs, evaluator)
  }

  /// The ends after an anchor, for a deadline that needs nothing else of the case.
  func ends(anchor code: Int64) -> Ends {
    guard case .counted = deadline.end, let period, code != SlotCode.unknown,
      let anchor = Int32(exactly: code).flatMap(Day.init(ordinal:))
    else { return .unknown }
    return Self.ends(after: anchor, period: period, rule: rule, view: view)
  }

  private func reckonedEnds(_ inputs: CaseInputs, _ evaluator: Evaluator) -> Ends {
    switch deadline.end {
    case .counted(_, let value, _):
      guard let anchor = evaluator.day(ofSlot: anchorSlot, inputs),
        let period = period ?? SlotCode.period(evaluator.plan.code(ofValue: value, inputs))
      else { return .unknown }
      return Self.ends(after: anchor, period: period, rule: rule, view: view)
    case .named(let value):
      guard let day = evaluator.day(ofCode: evaluator.plan.code(ofValue: value, inputs)) else { return .unknown }
      return Self.rolled(day, rule: rule, view: view)
    }
  }

  private static func ends(after anchor: Day, period: Period, rule: LastDayRule, view: CalendarView?) -> Ends {
    guard let view else {
      guard let raw = LastDay.raw(of: period, from: anchor, startDay: rule.startDay) else { return .unknown }
      return rolled(raw, rule: rule, view: nil)
    }
    guard let result = view.lastDay(of: period, from: anchor, rule) else { return .unknown }
    if let last = result.lastDay.value {
      return Ends(
        raw: result.raw.value?.ordinal ?? last.ordinal, last: last.ordinal, unknownFrom: noDay,
        bounds: LastDayBounds(last))
    }
    return Ends(
      raw: result.raw.value?.ordinal ?? noDay, last: noDay, unknownFrom: result.lastDay.unknownFrom?.ordinal ?? noDay,
      bounds: LastDayBounds(of: period, from: anchor, rule, raw: result.raw.value, view: view))
  }

  private static func rolled(_ raw: Day, rule: LastDayRule, view: CalendarView?) -> Ends {
    guard rule.lastDayOff != .keep else {
      return Ends(raw: raw.ordinal, last: raw.ordinal, unknownFrom: noDay, bounds: LastDayBounds(raw))
    }
    let answer = view?.rolled(raw, rule.lastDayOff) ?? .unknown(from: raw)
    return Ends(
      raw: raw.ordinal, last: answer.value?.ordinal ?? noDay, unknownFrom: answer.unknownFrom?.ordinal ?? noDay,
      bounds: answer.value.map { LastDayBounds($0) } ?? LastDayBounds(rollFrom: raw, rule.lastDayOff, view: view))
  }
}

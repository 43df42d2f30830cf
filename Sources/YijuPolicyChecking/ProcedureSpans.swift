import YijuCivilCalendars
import YijuPolicies

/// How long a procedure may take from one named day to another: postings for their full length, stated limits used up,
/// steps without a limit in no time.
///
/// Every day is taken for a working day, so no calendar makes it shorter.
struct ProcedureSpans {
  /// A stretch between two days.
  struct Span {
    /// The titles of the steps that set the days.
    var from: String
    var to: String
    /// The day on which the later step is done.
    var end: Day
    /// What takes the time, in order.
    var parts: [Part]
  }

  /// A limit or a posting.
  struct Part {
    var title: String
    var period: Period
  }

  /// Which periods are counted.
  enum Counted {
    case all
    /// A window of working days may hold more natural days than its number says.
    case workingDaysOnly
  }

  /// Where a policy does not say from when it applies, any day serves.
  static let anyDay = Day(year: 2021, month: 1, day: 1) ?? .earliest

  private let steps: [ProcedureStep]
  private let order: ProcedureOrder
  private let policy: Policy
  private let startDay: StartDayRule
  /// By named day: the place of the step that sets it.
  private var setBy: [String: Int] = [:]

  init(_ procedure: Procedure, _ policy: Policy) {
    steps = procedure.steps.entries.map(\.element)
    order = ProcedureOrder(procedure)
    self.policy = policy
    let rule = procedure.counting.flatMap { policy.counting[$0.value] }
    startDay = rule?.startDay.value == .included ? .included : .excluded
    for (place, step) in steps.enumerated() {
      if let day = step.sets, setBy[day.value] == nil { setBy[day.value] = place }
    }
    // The day the procedure starts with is that of its first step.
    if !steps.isEmpty { setBy[procedure.starts.value] = 0 }
  }

  /// The stretch from a day that a step sets to one that a later step sets; nil for any other two.
  ///
  /// - Complexity: linear in the steps and what they start after.
  func span(from first: String, to last: String, on day: Day, _ counted: Counted) -> Span? {
    guard let start = setBy[first], let goal = setBy[last], start < goal, order.ancestors.indices.contains(goal),
      order.ancestors[goal].contains(start)
    else { return nil }
    var done: [Int: (day: Day, parts: [Part])] = [start: (day, [])]
    for place in (start + 1)...goal {
      // Of what does not wait for the first step nothing is known.
      let before = order.before[place].compactMap { done[$0] }.max { $0.day < $1.day }
      guard let before else { continue }
      var reached = before
      let step = steps[place]
      func use(_ period: Located<String>, after: (day: Day, parts: [Part])?) {
        guard let after, let period = shortest(period.value, counted, from: after.day),
          let end = ProcedureSpans.end(of: period, from: after.day, startDay), end > reached.day
        else { return }
        reached = (end, after.parts + [Part(title: step.title.value, period: period)])
      }
      if case .within(let period, let after)? = step.limit.value.value {
        use(period, after: order.place(of: after.value).flatMap { done[$0] })
      }
      if let posting = step.posting, let period = posting.period.value.value {
        let after = posting.after.map { order.place(of: $0.value).flatMap { done[$0] } } ?? before
        use(Located(period, posting.period.node), after: after)
      }
      done[place] = reached
    }
    guard let end = done[goal] else { return nil }
    return Span(from: steps[start].title.value, to: steps[goal].title.value, end: end.day, parts: end.parts)
  }

  /// The shortest of the periods a limit can be.
  private func shortest(_ id: String, _ counted: Counted, from day: Day) -> Period? {
    let ends = policy.periods(id).filter { counted == .all || $0.unit == .workingDay }.compactMap { period in
      ProcedureSpans.end(of: period, from: day, startDay).map { (period, $0) }
    }
    return ends.min { $0.1 < $1.1 }?.0
  }

  /// The last day of a period when every day is worked.
  static func end(of period: Period, from day: Day, _ startDay: StartDayRule) -> Day? {
    let period = period.unit == .workingDay ? Period(period.count, .day) : period
    return period.flatMap { LastDay.raw(of: $0, from: day, startDay: startDay) }
  }
}

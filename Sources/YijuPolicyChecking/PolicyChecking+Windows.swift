import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies

/// Whether what must happen within a window fits into it: an opening has to come, and the steps that lead to the day
/// have to have time.
extension PolicyChecking {
  /// A recurring opening that the day of a window has to lie in as well.
  private struct Opening {
    var day: String
    var title: String
    /// The most months from one opening to the next.
    var months: Int
  }

  /// A deadline that counts from a named day, with the openings that hold wherever it does.
  private struct Window {
    var check: Check
    var day: Located<String>
    var period: Located<String>
    var after: Located<String>
    var counting: Located<String>?
    var openings: [Opening]
  }

  mutating func checkWindows() {
    // What is itself wrong says nothing of windows.
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    var windows: [Window] = []
    let common = policy.checks.entries.map(\.element)
    let openings = PolicyChecking.openings(of: common)
    PolicyChecking.collect(common, openings, into: &windows)
    for entry in policy.classes.entries {
      let own = entry.element.checks.entries.map(\.element)
      PolicyChecking.collect(own, openings + PolicyChecking.openings(of: own), into: &windows)
    }
    let spans = policy.procedure.map { ProcedureSpans($0, policy) }
    for window in windows {
      checkOpenings(window)
      if let spans { checkSteps(window, spans) }
    }
  }

  // MARK: Collecting

  /// The openings that some checks, all of which have to hold, ask for.
  private static func openings(of checks: [Check]) -> [Opening] {
    checks.flatMap { check -> [Opening] in
      switch check.kind {
      case .gate(let gate):
        let gap = longestGap(gate)
        return gate.opens && gap > 1 ? [Opening(day: gate.day.value, title: check.title.value, months: gap)] : []
      case .group(let group) where group.rule == .all: return openings(of: group.members.entries.map(\.element))
      default: return []
      }
    }
  }

  /// Each member of an `any` stands by itself; a `none` asks for no day to be reached.
  private static func collect(_ checks: [Check], _ openings: [Opening], into windows: inout [Window]) {
    for check in checks {
      switch check.kind {
      case .deadline(let deadline):
        guard case .within(let period, let after, let counting) = deadline.end else { continue }
        windows.append(
          Window(
            check: check, day: deadline.day, period: period, after: after, counting: counting, openings: openings))
      case .group(let group) where group.rule == .all:
        collect(group.members.entries.map(\.element), openings, into: &windows)
      case .group(let group) where group.rule == .any:
        for member in group.members.entries.map(\.element) {
          // A member that is a group of its own brings its own openings.
          collect([member], openings + PolicyChecking.openings(of: [member]), into: &windows)
        }
      default: break
      }
    }
  }

  // MARK: Openings

  /// A window in which the day may never come: it is shorter than the time between two openings.
  private mutating func checkOpenings(_ window: Window) {
    let shortest = policy.periods(window.period.value).map(PolicyChecking.months).min()
    guard let shortest,
      let opening = window.openings.first(where: { $0.day == window.day.value && $0.months > shortest })
    else { return }
    report(
      .windowTooShort, same(window.check.title.value), same("\(shortest)"), same(opening.title),
      same("\(opening.months)"), at: window.period.node)
  }

  /// Whole months that surely lie in a period.
  private static func months(_ period: Period) -> Int {
    switch period.unit {
    case .day: period.count / 31
    case .workingDay: period.count / 23
    case .month: period.count
    case .year: period.count * 12
    }
  }

  /// The most months from one opening to the next.
  private static func longestGap(_ gate: Gate) -> Int {
    let months =
      switch gate.pattern {
      case .firstWorkingDays(_, let months), .days(_, _, let months): Set(months.map(\.value)).sorted()
      }
    guard let first = months.first, let last = months.last else { return 1 }
    var longest = first + 12 - last
    for (earlier, later) in zip(months, months.dropFirst()) { longest = max(longest, later - earlier) }
    return longest
  }

  // MARK: Steps

  /// A window that ends before the steps between its two days have used what the procedure gives them.
  private mutating func checkSteps(_ window: Window, _ spans: ProcedureSpans) {
    let rule = window.counting.flatMap { policy.counting[$0.value] }
    let startDay: StartDayRule = rule?.startDay.value == .included ? .included : .excluded
    let first = policy.inForce?.from.value ?? ProcedureSpans.anyDay
    for period in policy.periods(window.period.value) {
      let counted = period.unit == .workingDay ? ProcedureSpans.Counted.workingDaysOnly : .all
      guard let end = ProcedureSpans.end(of: period, from: first, startDay),
        let span = spans.span(from: window.after.value, to: window.day.value, on: first, counted), span.end > end
      else { continue }
      let parts = { (text: (ProcedureSpans.Part) -> String, comma: String) in
        span.parts.map(text).joined(separator: comma)
      }
      report(
        .windowShorterThanSteps, same(window.check.title.value),
        LocalizedText(zh: period.chineseText, en: period.englishText), same(span.from), same(span.to),
        LocalizedText(
          zh: parts({ "\($0.period.chineseText)（\($0.title)）" }, "、"),
          en: parts({ "\($0.period.englishText) (\($0.title))" }, ", ")),
        same("\(first)"), same("\(span.end)"), same("\(end)"), at: window.period.node)
      return
    }
  }
}

extension Policy {
  /// The periods a parameter can have; none for what is no parameter of that type.
  func periods(_ id: String) -> [Period] {
    (parameters[id]?.values ?? []).compactMap { value in
      if case .period(let period) = value.value.value { period } else { nil }
    }
  }
}

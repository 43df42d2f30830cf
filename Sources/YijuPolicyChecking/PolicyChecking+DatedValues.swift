import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies

/// Dated values: no hole, no overlap, and a named day that selects among them.
extension PolicyChecking {
  /// The spans of several dated values in order of time.
  mutating func checkSequence(_ spans: [TimeSpan], path: String) {
    let ordered = spans.enumerated().sorted { left, right in
      let a = left.element.from?.ordinal ?? Int32.min
      let b = right.element.from?.ordinal ?? Int32.min
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      guard let from = later.from else {
        reportOverlap(earlier, later, on: later.from ?? earlier.from, path: path)
        continue
      }
      guard let to = earlier.to, !earlier.isOpen else {
        reportOverlap(earlier, later, on: from, path: path)
        continue
      }
      if to >= from {
        reportOverlap(earlier, later, on: from, path: path)
      } else if let next = to.adding(days: 1), next < from, let last = from.adding(days: -1) {
        report(.datesLeaveHole, same(path), same("\(next)"), same("\(last)"), at: later.node)
      }
    }
  }

  private mutating func reportOverlap(_ earlier: TimeSpan, _ later: TimeSpan, on day: Day?, path: String) {
    report(
      .datesOverlap, same(path),
      day.map { same("\($0)") } ?? LocalizedText(zh: "开始时", en: "the first day"), same(earlier.shown),
      same(later.shown), at: later.node, labels: label(earlier.node, zh: "前一个值", en: "the first value"))
  }

  /// `by` is written exactly when it decides something, and names a day.
  mutating func checkBy(_ by: Located<String>?, spans: [TimeSpan], element: String, node: NodeID) {
    let count = spans.count
    let isDated = spans.contains { $0.from != nil || $0.to != nil }
    guard let by else {
      guard count > 1 || isDated else { return }
      let why =
        count > 1
        ? LocalizedText(zh: "有 \(count) 个时段", en: "has \(count) dated values")
        : LocalizedText(zh: "有起止日期", en: "has a first or a last day")
      report(.byMissing, same(element), why, namedDays, at: node)
      return
    }
    if count <= 1, !isDated {
      report(.bySuperfluous, same(element), at: by.node)
      return
    }
    _ = resolve(by, as: .day)
  }

  /// The days a dated value applies on.
  func span<Wrapped>(of value: DatedValue<Wrapped>, shown: String) -> TimeSpan {
    TimeSpan(
      from: value.from?.value, to: value.to?.value.value, isOpen: value.to?.value.value == nil, shown: shown,
      node: value.from?.node ?? value.node)
  }

  /// `to` is not before `from`.
  mutating func checkOrder<Wrapped>(of value: DatedValue<Wrapped>) {
    guard let from = value.from, let to = value.to, let last = to.value.value, last < from.value else { return }
    report(.datesReversed, same("\(from.value)"), same("\(last)"), at: to.node)
  }

  /// A value that applies before its document was published reaches back.
  mutating func noteReachBack<Wrapped>(of value: DatedValue<Wrapped>, inherited: Grounds, title: String) {
    guard let from = value.from else { return }
    let cites = value.grounds.cites.isEmpty ? inherited.cites : value.grounds.cites
    guard let source = cites.first.flatMap({ policy.sources[$0.value.source] }),
      let published = source.publishedOn?.value.value, from.value < published
    else { return }
    report(
      .retroactive, LocalizedText(zh: "“\(title)”的依据", en: "the ground of “\(title)”"), same("\(published)"),
      same("\(from.value)"), at: from.node)
  }
}

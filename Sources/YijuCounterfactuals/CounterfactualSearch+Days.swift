import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuValues

extension CounterfactualSearch {
  /// The days on which an application would be granted, from the segments of a scan; without segments on none.
  mutating func findDays(_ segments: [DaySegment]) {
    guard let days, let place = changeables.chosenDay, var application = application(segments, from: days.lowerBound)
    else { return }
    application.proof = proof(ofEarliest: segments.first { $0.trial.outcome == .granted }, place)
    answer.application = application
  }

  /// The days on which an application would be granted with the changes of a way, from its own day on.
  ///
  /// Nothing for a way that still waits for facts: its days depend on them.
  ///
  /// - Parameter segments: The days of the case as it is: those of a way that only waits.
  mutating func application(
    of way: FoundWay, _ changes: [CaseChange], _ proof: ChangeProof, beside segments: [DaySegment]
  ) -> ApplicationDays? {
    guard proof.outcome == .granted, let days, let place = changeables.chosenDay else { return nil }
    let first = way.day ?? max(days.lowerBound, given.facts[place].code)
    guard way.set.isEmpty else {
      return application(runner.scan(place, from: first, to: days.upperBound, with: changes), from: first)
    }
    let later = segments.filter { $0.last >= first }.map { segment in
      var segment = segment
      segment.first = max(first, segment.first)
      return segment
    }
    return application(later, from: first)
  }

  private mutating func application(_ segments: [DaySegment], from first: Int64) -> ApplicationDays? {
    guard let days, let place = changeables.chosenDay, let from = day(first), let through = day(days.upperBound)
    else { return nil }
    let fact = plan.facts[place]
    var application = ApplicationDays(path: fact.path, title: fact.title, from: from, through: through)
    let granted = segments.filter { $0.trial.outcome == .granted }
    let open = segments.filter { $0.trial.outcome == .undetermined }
    if let first = granted.first {
      application.earliest = answer(open.first { $0.first < first.first }) ?? day(first.first).map { .day($0) } ?? .none
    } else {
      application.earliest = answer(open.first) ?? .none
    }
    if let end = granted.last {
      application.hasNoEnd = end.last == days.upperBound
      application.last = answer(open.first { $0.first > end.last }) ?? day(end.last).map { .day($0) } ?? .none
    } else {
      application.last = application.earliest
    }
    let windows = windows(granted)
    application.windows = Array(windows.prefix(limits.windows))
    if windows.count > limits.windows { limit(CounterfactualWording.windowsCut(windows.count, limits)) }
    return application
  }

  /// Why it cannot be told on a day: facts that are missing, or something that is not published.
  private func answer(_ open: DaySegment?) -> ApplicationDays.Answer? {
    guard let open, let first = day(open.first) else { return nil }
    guard let changed = open.trial.changed, let decided = decide(decision.facts.merging(changed.overlay)) else {
      return .unknown(from: first)
    }
    return Self.waitsForFactsOnly(decided.decision) ? .open : .unknown(from: first)
  }

  /// Segments that follow each other and pay the same under the same version, as one.
  private func windows(_ granted: [DaySegment]) -> [ApplicationDays.Window] {
    var windows: [ApplicationDays.Window] = []
    for segment in granted {
      guard let first = day(segment.first), let last = day(segment.last), let version = segment.trial.version else {
        continue
      }
      let plan = subject.versions[version].plan
      let amount =
        segment.trial.amount == SlotCode.unknown
        ? nil : Decimal(segment.trial.amount, scale: plan.amount?.minorDigits ?? 2).normalized
      let window = ApplicationDays.Window(
        first: first, last: last, amount: amount, currency: amount == nil ? nil : plan.amount?.currency,
        version: plan.version)
      if var end = windows.last, end.last.next == first, end.amount == amount, end.version == window.version {
        end.last = last
        windows[windows.count - 1] = end
      } else {
        windows.append(window)
      }
    }
    return windows
  }

  /// The case decided again on the earliest day; the case itself needs no proof.
  private mutating func proof(ofEarliest segment: DaySegment?, _ place: Int) -> ChangeProof? {
    guard let segment, segment.first != given.facts[place].code else { return nil }
    let trial = runner.run([CaseChange(fact: place, code: segment.first, reach: .value)])
    guard let changed = trial.changed, let proof = proof(changed.overlay) else {
      limit(CounterfactualWording.unproved)
      return nil
    }
    return proof
  }
}

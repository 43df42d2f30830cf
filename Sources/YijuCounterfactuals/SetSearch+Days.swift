import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans
import YijuValues

// The day among the changes: it is no fact that one changes but how long one waits, so that it is found day by day.
extension SetSearch {
  /// The days of a range on which a case can be granted by some values of the facts of a set; more of them where
  /// looking closer costs more than trying the values.
  mutating func possibleDays(
    of set: [Changeable], in days: ClosedRange<Int64>, values: Int
  ) -> [ClosedRange<Int64>] {
    guard let place = changeables.chosenDay, let all = self.days else { return [] }
    var possible = [days]
    if days.upperBound < all.upperBound {
      // A part helps later: mostly because nothing helps sooner. Then there is no need to look at any set.
      if everPossible.map({ !$0.range.contains(days.upperBound) || days.lowerBound < $0.range.lowerBound }) ?? true {
        let open = changeables.open(changeables.facts, withDay: false)
        everPossible = (days, runner.possibleDays(place, in: [days], with: open))
      }
      possible = (everPossible?.days ?? []).compactMap { $0.overlaps(days) ? $0.clamped(to: days) : nil }
    }
    guard values > 4, !possible.isEmpty else { return possible }
    return runner.possibleDays(place, in: possible, with: changeables.open(set, withDay: false))
  }

  /// The first day of some on which values help; nil when there is none, or it was not looked for to the end.
  mutating func firstDay(
    _ set: [Changeable], _ codes: [Int64], in days: [ClosedRange<Int64>], through last: Int64
  ) -> Int64? {
    guard let place = changeables.chosenDay else { return nil }
    let changes = changes(set, codes, day: nil)
    var trial: MovingTrial?
    var seen: [UInt8] = []
    for range in days where range.lowerBound <= last {
      for code in range.lowerBound...min(range.upperBound, last) {
        guard runner.days < limits.dayTrials else {
          isCut = true
          return nil
        }
        switch runner.outcome(on: code, of: place, with: changes, by: &trial) {
        case .granted: return code
        case .denied, .notCovered: seen = []
        case .undetermined, nil:
          // What a case waits for is found out by deciding it in full: where its verdicts or the law may be others.
          let verdicts = trial?.verdicts ?? []
          if verdicts == seen, !verdicts.isEmpty, !isTurn(code) { continue }
          seen = verdicts
          if helps(set, codes, day: code) { return code }
        }
      }
    }
    return nil
  }

  private func isTurn(_ code: Int64) -> Bool {
    var low = turns.startIndex
    var high = turns.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if turns[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < turns.endIndex && turns[low] == code
  }

  /// The last day on which values are no larger a change than what was found already.
  func lastDay(worthTrying codes: [Int64], _ set: [Changeable], beside found: [FoundWay]) -> Int64 {
    let own = distances(FoundWay(set: set, codes: codes, alternatives: [], day: nil))
    var last = days?.upperBound ?? 0
    for way in found {
      guard let day = way.day else { continue }
      let others = distances(FoundWay(set: set, codes: way.codes, alternatives: [], day: nil))
      guard zip(others, own).allSatisfy({ $0 <= $1 }) else { continue }
      last = min(last, others == own ? day : day - 1)
    }
    return last
  }
}

extension TrialRunner {
  /// The days of some ranges on which a case is not denied, with some facts taken away.
  mutating func possibleDays(
    _ day: Int, in ranges: [ClosedRange<Int64>], with changes: [CaseChange]
  ) -> [ClosedRange<Int64>] {
    // A fact that is presumed when it is not given is never open.
    guard !changes.contains(where: { isPresumed($0.fact) }) else { return ranges }
    var possible: [ClosedRange<Int64>] = []
    var trial: MovingTrial?
    for code in ranges.lazy.joined() {
      switch outcome(on: code, of: day, with: changes, by: &trial) {
      case .denied, .notCovered: continue
      case .granted, .undetermined, nil: break
      }
      if let last = possible.last, last.upperBound + 1 == code {
        possible[possible.count - 1] = last.lowerBound...code
      } else {
        possible.append(code...code)
      }
    }
    return possible
  }

  /// What a case comes to on a day; nil when it contradicts itself, or the version of the day cannot be told or read.
  ///
  /// - Parameter trial: The case under the version of the day before, kept from day to day.
  mutating func outcome(
    on code: Int64, of day: Int, with changes: [CaseChange], by trial: inout MovingTrial?
  ) -> Outcome? {
    days += 1
    guard let version = version(on: code, of: day, with: changes) else {
      trial = nil
      return run(changes + [CaseChange(fact: day, code: code, reach: .value)]).outcome
    }
    if trial?.version != version { trial = movingTrial(day, changes, under: version) }
    return trial?.decide(on: code)?.outcome
  }
}

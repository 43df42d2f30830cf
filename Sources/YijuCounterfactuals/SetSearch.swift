import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans
import YijuValues

/// A set of changes that was found to help.
struct FoundWay {
  var set: [Changeable]
  /// By fact of the set.
  var codes: [Int64]
  /// By fact of the set: other values as near that help as well.
  var alternatives: [[Int64]]
  /// The day the person chooses instead; nil when it stays.
  var day: Int64?
}

/// Looks for all minimal sets of changes after which a case is no longer denied.
///
/// Sets are looked at by size. A set whose facts, taken away, leave the case denied cannot help (Kleene logic: what is
/// denied without them is denied whatever they are). Nor does a set count of which a part helps; but where that part
/// waits for a later day, the whole set is still looked at on the days before. The values of the others are tried from
/// the nearest on, the days one by one; what lies between a value that helps and the next nearer one is halved.
struct SetSearch {
  var runner: TrialRunner
  let changeables: Changeables
  let candidates: Candidates
  let limits: CounterfactualLimits
  /// The first day the person can choose, and the last that is looked at.
  let days: ClosedRange<Int64>?
  /// Whether a changed case helps that still waits for facts which are not known now.
  let isEnough: (Trial) -> Bool
  private(set) var ways: [FoundWay] = []
  /// Whether something was not looked through to the end.
  var isCut = false
  /// Cases decided in full so far.
  private var decisions = 0
  /// The days of a range on which the case can be granted when everything that can change is open.
  var everPossible: (range: ClosedRange<Int64>, days: [ClosedRange<Int64>])?
  let plan: Plan
  let given: CaseInputs
  /// The first days on which anything may turn.
  let turns: [Int64]

  init(
    _ runner: TrialRunner, _ changeables: Changeables, _ candidates: Candidates, _ limits: CounterfactualLimits,
    days: ClosedRange<Int64>?, turns: [Int64], isEnough: @escaping (Trial) -> Bool
  ) {
    self.runner = runner
    self.changeables = changeables
    self.candidates = candidates
    self.limits = limits
    self.days = days
    self.turns = turns
    self.isEnough = isEnough
    self.plan = candidates.plan
    self.given = candidates.given
  }

  /// Looks through the sets.
  mutating func search() {
    let facts = changeables.facts
    var sets = 0
    for size in 0...max(0, min(limits.setSize, facts.count)) {
      Self.combinations(of: facts.count, taking: size) { places in
        let set = places.map { facts[$0] }
        for withDay in [false, true] where isPossible(set, withDay: withDay) {
          guard sets < limits.sets, runner.count < limits.trials, ways.count < limits.ways else {
            isCut = true
            return false
          }
          guard let days = openDays(of: set, withDay: withDay) else { continue }
          sets += 1
          if runner.isSurelyDenied(changeables.open(set, withDay: withDay)) { continue }
          if withDay {
            look(at: set, within: days)
          } else {
            look(at: set)
          }
        }
        return true
      }
    }
    if limits.setSize < facts.count { isCut = true }
  }

  /// The state of a past day is past: it needs another day. Nothing changed is no change.
  private func isPossible(_ set: [Changeable], withDay: Bool) -> Bool {
    if withDay { return days != nil }
    // The day of the case may be one that can no longer be chosen.
    let isOver = days.map { days in changeables.chosenDay.map { given.facts[$0].code < days.lowerBound } ?? false }
    return !set.isEmpty && !set.contains { $0.needsMovedDay } && isOver != true
  }

  /// The days on which no part of a set helps; nil when there is none. Without another day the range says nothing.
  private func openDays(of set: [Changeable], withDay: Bool) -> ClosedRange<Int64>? {
    let parts = ways.filter { way in way.set.allSatisfy { set.contains($0) } }
    guard !parts.contains(where: { $0.day == nil }) else { return nil }
    guard withDay, let days, let place = changeables.chosenDay else { return withDay ? nil : 0...0 }
    let first = max(days.lowerBound, given.facts[place].code + 1)
    let last = min(days.upperBound, (parts.compactMap(\.day).min() ?? Int64.max) - 1)
    return first <= last ? first...last : nil
  }

  // MARK: One set

  private mutating func look(at set: [Changeable]) {
    look(at: set) { search, codes, found in
      guard !search.isDominated(codes, nil, set, by: found), search.helps(set, codes, day: nil) else { return nil }
      return FoundWay(set: set, codes: codes, alternatives: set.map { _ in [] }, day: nil)
    }
  }

  /// Looks at a set on some days, in order: the earliest on which it helps; a later one is no smaller change.
  private mutating func look(at set: [Changeable], within days: ClosedRange<Int64>) {
    let values = axes(of: set).reduce(1) { min(1_000, $0 * min($1.count, 1_000)) }
    let days = possibleDays(of: set, in: days, values: values)
    guard !days.isEmpty else { return }
    look(at: set) { search, codes, found in
      let last = search.lastDay(worthTrying: codes, set, beside: found)
      return search.firstDay(set, codes, in: days, through: last).map { day in
        FoundWay(set: set, codes: codes, alternatives: set.map { _ in [] }, day: day)
      }
    }
  }

  /// Tries the values of a set, and keeps the smallest changes of those that help.
  private mutating func look(
    at set: [Changeable], _ attempt: (inout SetSearch, [Int64], [FoundWay]) -> FoundWay?
  ) {
    let axes = axes(of: set)
    guard axes.allSatisfy({ !$0.isEmpty }) else { return }
    var found: [FoundWay] = []
    Self.products(axes) { codes in
      guard runner.count < limits.trials, runner.days < limits.dayTrials, found.count < limits.found else {
        isCut = true
        return false
      }
      if let way = attempt(&self, codes, found) { found.append(way) }
      return true
    }
    let smallest = found.filter { way in !found.contains { isSmaller($0, than: way) } }.map { refined($0, axes) }
    for way in smallest where !smallest.contains(where: { isSmaller($0, than: way) }) { join(way) }
  }

  mutating func helps(_ set: [Changeable], _ codes: [Int64], day: Int64?) -> Bool {
    let trial = runner.run(changes(set, codes, day: day))
    if trial.outcome == .undetermined {
      guard decisions < limits.decisions else {
        isCut = true
        return false
      }
      decisions += 1
    }
    return isEnough(trial)
  }

  func changes(_ set: [Changeable], _ codes: [Int64], day: Int64?) -> [CaseChange] {
    var changes = zip(set, codes).map { $0.change(to: $1) }
    if let day, let place = changeables.chosenDay {
      changes.append(CaseChange(fact: place, code: day, reach: .value))
    }
    return changes
  }

  private func axes(of set: [Changeable]) -> [[Int64]] {
    let isCoarse = set.count { Candidates.hasOrder(plan.facts[$0.fact]) } > 1
    return set.map { axis(of: $0, isCoarse: isCoarse) }
  }

  /// The values of a fact from the nearest on; the one it has is none of them.
  private func axis(of changeable: Changeable, isCoarse: Bool) -> [Int64] {
    let fact = plan.facts[changeable.fact]
    var codes = candidates.codes(of: changeable.fact, isCoarse: isCoarse).filter { $0 != changeable.code }
    // A running total never falls, and a day the person chooses is not over.
    if fact.nature == .runningTotal { codes.removeAll { $0 < changeable.code } }
    if fact.type == .date, changeable.source == .person, !fact.isOnDocument, let days {
      codes.removeAll { $0 < days.lowerBound }
    }
    return codes.enumerated().sorted { left, right in
      let near = Candidates.distance(fact, left.element, changeable.code)
      let far = Candidates.distance(fact, right.element, changeable.code)
      return near == far ? left.offset < right.offset : near < far
    }.map(\.element)
  }

  // MARK: Smaller and smallest

  func distances(_ way: FoundWay) -> [UInt64] {
    let own = zip(way.set, way.codes).map { Candidates.distance(plan.facts[$0.fact], $1, $0.code) }
    guard let day = way.day, let place = changeables.chosenDay else { return own }
    return own + [Candidates.distance(plan.facts[place], day, given.facts[place].code)]
  }

  /// Whether no change of the first is larger than the second's, and one is smaller.
  private func isSmaller(_ first: FoundWay, than second: FoundWay) -> Bool {
    let pairs = zip(distances(first), distances(second))
    return pairs.allSatisfy { $0 <= $1 } && pairs.contains { $0 < $1 }
  }

  /// Whether values that helped already are as near in everything, and nearer in something.
  private func isDominated(_ codes: [Int64], _ day: Int64?, _ set: [Changeable], by found: [FoundWay]) -> Bool {
    let way = FoundWay(set: set, codes: codes, alternatives: [], day: day)
    return found.contains { isSmaller($0, than: way) }
  }

  /// Brings every change as near as it can be while the others stay.
  private mutating func refined(_ way: FoundWay, _ axes: [[Int64]]) -> FoundWay {
    var way = way
    for (place, changeable) in way.set.enumerated() where Candidates.hasOrder(plan.facts[changeable.fact]) {
      var far = way.codes[place]
      let isAbove = far > changeable.code
      // The next nearer value tried on the same side; the value of the case itself does not help.
      let nearer = axes[place].filter { isAbove ? $0 > changeable.code && $0 < far : $0 < changeable.code && $0 > far }
      var near = (isAbove ? nearer.max() : nearer.min()) ?? changeable.code
      while isAbove ? far > near + 1 : far < near - 1, runner.count < limits.trials {
        let middle = near + (far - near) / 2
        var codes = way.codes
        codes[place] = middle
        if helps(way.set, codes, day: way.day) { far = middle } else { near = middle }
      }
      way.codes[place] = far
    }
    // With nearer values it may help sooner.
    if let day = way.day, let days, let place = changeables.chosenDay {
      let first = max(days.lowerBound, given.facts[place].code + 1)
      if first < day { way.day = firstDay(way.set, way.codes, in: [first...day - 1], through: day - 1) ?? day }
    }
    return way
  }

  /// Takes a way in, or its words beside those of a way that differs in nothing else.
  private mutating func join(_ way: FoundWay) {
    let same = ways.firstIndex { known in
      known.set == way.set && known.day == way.day
        && known.codes.indices.filter { known.codes[$0] != way.codes[$0] }.count == 1
    }
    if let same, let place = way.codes.indices.first(where: { ways[same].codes[$0] != way.codes[$0] }) {
      ways[same].alternatives[place].append(way.codes[place])
    } else {
      ways.append(way)
    }
  }
}

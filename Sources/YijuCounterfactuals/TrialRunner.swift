import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuValues

/// What a changed case comes to.
struct Trial {
  var outcome: Outcome
  /// In minor units; `SlotCode.unknown` unless granted.
  var amount: Int64
  /// The place of the version that decides; nil when none is in force.
  var version: Int?
  /// The case as changed; nil when the changes contradict what else is given.
  var changed: ChangedCase?

  /// Whether two changed cases come to the same.
  func isSame(as other: Trial) -> Bool {
    outcome == other.outcome && amount == other.amount && version == other.version
  }
}

/// Decides changed cases under the version that applies to them.
///
/// Changes name the facts of the home version; another version reads them by their paths.
struct TrialRunner {
  /// A fact of the home version in another version.
  private enum Counterpart {
    /// This fact, whose codes mean the same.
    case same(Int)
    /// The version does not ask for it, so that nothing changes with it.
    case none
    /// The version means something else by it.
    case other
  }

  /// The case as one version reads it.
  private struct Reading {
    var evaluator: Evaluator
    var binding: CaseBinding
    /// By fact of the home version.
    var facts: [Counterpart]
    var state: EvaluationState
    /// Nodes of deadlines that are over.
    var passed: [Int] = []
  }

  let subject: CounterfactualSubject
  private var readings: [Reading?]
  /// The selecting fact of the home version; equal in all versions of a policy.
  private let selecting: Int?
  /// The date the person chooses, and those that follow it.
  private var chosen: Int?
  private var followers: [MovingCase.Follower] = []
  /// By version: whether a day the person can choose is under it.
  private var isReachable: [Bool]
  private(set) var count = 0
  /// Days on which a case was decided that moves from day to day, in the search for sets.
  var days = 0
  /// The place of the version that decided last.
  private(set) var last: Int?
  /// Whether a version that would decide cannot read the facts.
  private(set) var isUnreadable = false

  /// nil when the home version cannot read the facts.
  init?(_ subject: CounterfactualSubject, _ facts: FactTree) {
    self.subject = subject
    let home = subject.homeVersion.plan
    self.selecting = home.fact(at: home.validity.fact)
    self.isReachable = subject.versions.map { _ in true }
    self.readings = subject.versions.enumerated().map { place, evaluator in
      guard place == subject.home || subject.choice == .inForce else { return nil }
      let names = subject.choice == .inForce ? subject.names : nil
      return CaseBinding(facts, to: evaluator.plan, registers: subject.registers, names: names).map { binding in
        Reading(
          evaluator: evaluator, binding: binding,
          facts: home.facts.map { fact in
            guard let own = evaluator.plan.fact(at: fact.path) else { return .none }
            return Self.readsAlike(fact, evaluator.plan.facts[own], home, evaluator.plan) ? .same(own) : .other
          },
          state: EvaluationState(for: evaluator.plan))
      }
    }
    guard readings[subject.home] != nil else { return nil }
  }

  /// Whether a code means the same in both versions.
  private static func readsAlike(_ left: PlanFact, _ right: PlanFact, _ home: Plan, _ other: Plan) -> Bool {
    left.type == right.type && left.nature == right.nature && left.words == right.words
      && left.scale.map { home.scales[$0].order + home.scales[$0].outside }
        == right.scale.map { other.scales[$0].order + other.scales[$0].outside }
      && (left.type != .text || home.texts == other.texts)
  }

  /// The case as it was given, read by the home version.
  var given: CaseInputs { readings[subject.home]?.binding.inputs ?? CaseInputs(of: subject.homeVersion.plan) }

  /// The verdicts of the trial decided last, by node.
  var verdicts: [UInt8] { last.flatMap { readings[$0]?.state.verdicts } ?? [] }

  /// Decides a changed case.
  mutating func run(_ changes: [CaseChange]) -> Trial {
    switch subject.choice {
    case .named: return run(changes, under: subject.home)
    case .inForce:
      let code = selectingCode(changes)
      guard code != SlotCode.unknown else {
        var trial = run(changes, under: subject.home)
        if trial.outcome != .notCovered { trial.outcome = .undetermined }
        return trial
      }
      guard let place = version(on: code) else {
        count += 1
        last = nil
        return Trial(outcome: .notCovered, amount: SlotCode.unknown, version: nil, changed: nil)
      }
      return run(changes, under: place)
    }
  }

  /// Whether a case is denied whatever the facts become that `changes` take away.
  mutating func isSurelyDenied(_ changes: [CaseChange]) -> Bool {
    // A fact that is presumed when it is not given is never open.
    guard !changes.contains(where: { isPresumed($0.fact) }) else { return false }
    let isOpen = subject.choice == .inForce && selectingCode(changes) == SlotCode.unknown
    guard isOpen else {
      let trial = run(changes)
      return trial.version.map { isDenied(trial, under: $0) } ?? Self.isDenial(trial.outcome)
    }
    for place in readings.indices where isReachable[place] {
      guard readings[place] != nil, isDenied(run(changes, under: place), under: place) else { return false }
    }
    return true
  }

  private mutating func isDenied(_ trial: Trial, under place: Int) -> Bool {
    if Self.isDenial(trial.outcome) { return true }
    guard last == place, var reading = readings[place], !reading.passed.isEmpty else { return false }
    return reading.evaluator.outcome(&reading.state, notMet: reading.passed) == .denied
  }

  /// Takes note of the dates that move together, of the deadlines that are over on the first day the person can choose
  /// under each version, and of the versions that no such day is under.
  mutating func notePassed(_ changeables: Changeables, from first: Int64) {
    guard let chosen = changeables.chosenDay else { return }
    self.chosen = chosen
    self.followers = changeables.followers
    let home = subject.homeVersion.plan
    let open = Set((changeables.facts.map(\.fact) + followers.map(\.fact)).map { home.facts[$0].path })
    let selects = subject.choice == .inForce && selecting == chosen
    for place in readings.indices {
      var first = first
      if selects {
        let begins = Int64(subject.versions[place].plan.validity.from.ordinal)
        isReachable[place] = lastDay(of: place).map { $0 >= max(first, begins) } ?? true
        first = max(first, begins)
      }
      guard isReachable[place] else { continue }
      _ = run([CaseChange(fact: chosen, code: first, reach: .value)], under: place)
      guard last == place, let reading = readings[place] else { continue }
      readings[place]?.passed = PassedDeadlines.nodes(
        of: reading.evaluator.plan, reading.state.verdicts, chosen: home.facts[chosen].path, open: open)
    }
  }

  /// The last day on which a version decides: its own end, or the day before the next begins; nil when neither is known.
  private func lastDay(of place: Int) -> Int64? {
    let own = subject.versions[place].plan.validity.to.map { Int64($0.ordinal) }
    let next = subject.versions.dropFirst(place + 1).first.map { Int64($0.plan.validity.from.ordinal) - 1 }
    return [own, next].compactMap(\.self).min()
  }

  func isPresumed(_ place: Int) -> Bool {
    let path = subject.homeVersion.plan.facts[place].path
    return subject.versions.contains { version in
      version.plan.slots.contains { slot in
        guard case .presumed(let fact, _, _) = slot.content else { return false }
        return version.plan.facts[fact].path == path
      }
    }
  }

  private static func isDenial(_ outcome: Outcome) -> Bool { outcome == .denied || outcome == .notCovered }

  private func selectingCode(_ changes: [CaseChange]) -> Int64 {
    guard let selecting else { return SlotCode.unknown }
    return changes.first { $0.fact == selecting }?.code ?? given.facts[selecting].code
  }

  /// The last version that begins on or before a day, when it covers the day.
  func version(on code: Int64) -> Int? {
    let place = subject.versions.lastIndex { Int64($0.plan.validity.from.ordinal) <= code }
    guard let place else { return nil }
    return subject.versions[place].plan.validity.to.map { code <= Int64($0.ordinal) } ?? true ? place : nil
  }

  private mutating func run(_ changes: [CaseChange], under place: Int) -> Trial {
    count += 1
    last = nil
    let open = Trial(outcome: .undetermined, amount: SlotCode.unknown, version: place, changed: nil)
    guard let reading = readings[place], let own = translated(following(changes), reading.facts) else {
      isUnreadable = true
      return open
    }
    guard let changed = reading.binding.changed(own) else { return open }
    var state = reading.state
    let result = reading.evaluator.decide(changed.inputs, &state)
    let hasFaults = !state.faults.isEmpty
    readings[place]?.state = state
    guard !hasFaults else { return open }
    last = place
    return Trial(outcome: result.outcome, amount: result.amount, version: place, changed: changed)
  }

  /// A case that one version decides on one day after another; nil when the version cannot read it.
  func movingTrial(_ day: Int, _ changes: [CaseChange], under place: Int) -> MovingTrial? {
    guard let reading = readings[place], let own = translated(changes, reading.facts),
      case .same(let date) = reading.facts[day]
    else { return nil }
    let followers = followers(of: day).compactMap { follower -> MovingCase.Follower? in
      guard case .same(let fact) = reading.facts[follower.fact] else { return nil }
      return MovingCase.Follower(fact: fact, distance: follower.distance)
    }
    return MovingTrial(
      place, reading.evaluator, MovingCase(reading.binding, own, moving: date, with: followers))
  }

  private func followers(of day: Int) -> [MovingCase.Follower] { day == chosen ? followers : [] }

  /// Changes with those of the dates that follow the chosen one.
  private func following(_ changes: [CaseChange]) -> [CaseChange] {
    guard !followers.isEmpty, let day = changes.first(where: { $0.fact == chosen }) else { return changes }
    return changes
      + followers.filter { follower in !changes.contains { $0.fact == follower.fact } }.map { follower in
        let code = day.code == SlotCode.unknown ? SlotCode.unknown : day.code + follower.distance
        return CaseChange(fact: follower.fact, code: code, reach: .value)
      }
  }

  /// The version that decides when one of the dates is another; nil when there is none, or it cannot be told.
  func version(on code: Int64, of day: Int, with changes: [CaseChange]) -> Int? {
    switch subject.choice {
    case .named: return subject.home
    case .inForce:
      let selected = selecting == day ? code : selectingCode(changes)
      return selected == SlotCode.unknown ? nil : version(on: selected)
    }
  }

  /// Counts a case that was decided.
  mutating func noteTrial() { count += 1 }

  private func translated(_ changes: [CaseChange], _ facts: [Counterpart]) -> [CaseChange]? {
    var own: [CaseChange] = []
    for var change in changes {
      switch facts[change.fact] {
      case .same(let fact):
        change.fact = fact
        own.append(change)
      case .none: continue
      case .other: return nil
      }
    }
    return own
  }
}

import ReferenceInterpreter
import Testing
import Yiju
import YijuCivilCalendars
import YijuCounterfactuals
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuPolicies
import YijuValues

/// The earliest day on which an application would be granted, the last, and the days between, against every day decided
/// by itself: the case of each day is laid out by other code, read by the version in force and decided as a whole.
@Suite struct ApplicationDaysTests {
  /// The policies of which versions follow each other, and each of the others.
  static let ids: [String] = {
    let ids = Subject.shippedNames.map { name in name.split(separator: "/").dropLast().joined(separator: "/") }
    return ids.reduce(into: []) { result, id in if result.last != id { result.append(id) } }
  }()

  /// The last day that a calendar covers.
  private static let calendarEnd = Day(iso: "2026-12-31")

  @Test(arguments: ids) func areThoseOfEveryDayDecidedByItself(_ id: String) throws {
    let names = Subject.shippedNames.filter {
      $0.hasPrefix(id + "/") && $0.dropFirst(id.count + 1).firstIndex(of: "/") == nil
    }
    let versions = try names.map { try Subject.shipped($0) }
    var trial = try #require(DaysTrial(versions))
    let wanted = caseCount(9, long: 120)
    var random = SeededRandom(17)
    for (place, name) in names.enumerated() {
      let generator = try TruthSubject(name: name, isShipped: true).generator(versions[place])
      let judge = WayTrial(versions[place], days: 0, pointsAround: 0)
      let near = NearMiss(checked: versions[place].checked, bases: generator.bases) { judge.isGranted($0) }
      let share = max(4, wanted / names.count)
      let before = trial.cases
      for seed in 0..<UInt64(share * 8) where trial.cases < before + share && trial.failures.count < 4 {
        // Cases near to being granted, and any others.
        let facts =
          seed % 4 == 0
          ? generator.facts(seed: seed &+ 20_000_000)
          : seed % 4 == 2 ? generator.bases.randomElement(using: &random) : near.facts(&random)
        // Before the end of the version, or of what the calendars cover.
        let end = seed % 4 == 2 ? versions[place].policy.plan.validity.to : seed % 4 == 3 ? Self.calendarEnd : nil
        let moved = end.flatMap { $0.adding(days: -random.number(0...200)) }
        let placed = facts.map { facts in moved.map { trial.shifted(facts, to: $0, version: place) } ?? facts }
        if let placed { trial.run(placed, days: caseCount(220, long: 1_096)) }
      }
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.cases >= wanted && trial.known > 0, "\(trial.cases) cases, \(trial.known) with an earliest day")
    print(
      "days of \(id): \(trial.cases) cases, \(trial.days) days, \(trial.known) earliest days, \(trial.ended) last days, \(trial.unknown) unknown, \(trial.crossings) under a version that followed"
    )
    if names.count > 1 { #expect(trial.crossings > 0) }
  }
}

/// The versions of one policy, and what was seen of its cases.
private struct DaysTrial {
  private struct Version {
    var subject: Subject
    var evaluator: Evaluator
    var state: EvaluationState
  }

  /// What one day comes to.
  private struct Result: Hashable {
    var outcome: Outcome
    var amount: Int64
    var version: String
  }

  private var versions: [Version]
  private let names: FactNames
  private(set) var cases = 0
  private(set) var days = 0
  private(set) var known = 0
  private(set) var ended = 0
  private(set) var unknown = 0
  private(set) var crossings = 0
  private(set) var failures: [String] = []

  init?(_ subjects: [Subject]) {
    versions = subjects.map { subject in
      let evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
      return Version(subject: subject, evaluator: evaluator, state: EvaluationState(for: evaluator.plan))
    }.sorted { $0.evaluator.plan.validity.from < $1.evaluator.plan.validity.from }
    names = FactNames(versions.map(\.evaluator.plan))
  }

  private func place(on day: Day) -> Int? {
    versions.lastIndex { $0.evaluator.plan.validity.from <= day }.flatMap { place in
      versions[place].evaluator.plan.validity.covers(day) ? place : nil
    }
  }

  /// A case with all its dates moved so that the person chooses another day.
  func shifted(_ facts: FactTree, to day: Day, version: Int) -> FactTree {
    let checked = versions[version].subject.checked
    guard let chosen = ChangedWorld(checked, facts).chosenDay else { return facts }
    var tree = facts
    for entry in checked.policy.facts.entries where entry.element.type.value == .date {
      guard let path = FactPath(entry.id.value), case .text(let text)? = tree[path]?.content,
        let date = Day(iso: text)?.adding(days: chosen.days(until: day))
      else { continue }
      tree = tree.setting(.text("\(date)"), at: path) ?? tree
    }
    return tree
  }

  mutating func run(_ facts: FactTree, days limit: Int) {
    let policies = versions.map(\.subject.policy)
    guard let all = PolicyVersions(policies),
      let decision = try? all.decide(Facts(facts), asKnownOn: TruthSubject.knownOn)
    else { return }
    let home = versions.firstIndex { $0.subject.policy.version == decision.policy.version } ?? versions.count - 1
    let world = ChangedWorld(versions[home].subject.checked, decision.facts)
    guard let chosen = world.chosenDay, decision.outcome != .notCovered else { return }
    guard let answer = counterfactuals(of: decision, all, home: home, days: limit),
      let last = chosen.adding(days: limit)
    else { return }
    cases += 1
    var results: [(day: Day, result: Result)] = []
    var day: Day? = chosen
    while let current = day, current <= last {
      results.append((current, result(on: current, world, decision)))
      day = current.next
    }
    days += results.count
    check(answer, results, decision, world)
  }

  /// What the pass finds; nil when it says nothing of days.
  private func counterfactuals(
    of decision: Decision, _ all: PolicyVersions, home: Int, days: Int
  ) -> Counterfactuals? {
    var limits = CounterfactualLimits()
    limits.days = days
    let known = TruthSubject.knownOn
    guard
      let subject = CounterfactualSubject(
        versions: versions.map(\.evaluator), home: home, choice: .inForce, asKnownOn: known,
        registers: versions.flatMap { $0.subject.policy.registerViews(asKnownOn: known) }, names: names)
    else { return nil }
    return CounterfactualSearch.counterfactuals(
      of: decision, digest: decision.digest(), under: subject, from: nil, limits: limits
    ) { facts in
      (try? all.decide(Facts(facts), asKnownOn: known)).map {
        CounterfactualSearch.Decided(decision: $0, digest: $0.digest())
      }
    }
  }

  private mutating func result(on day: Day, _ world: ChangedWorld, _ decision: Decision) -> Result {
    guard let place = place(on: day) else { return Result(outcome: .notCovered, amount: 0, version: "") }
    let plan = versions[place].evaluator.plan
    let open = Result(outcome: .undetermined, amount: 0, version: plan.version)
    guard let facts = world.facts([(world.chosen, .text("\(day)"))]),
      let inputs = FactBinding.bind(
        facts, to: plan, registers: versions[place].subject.policy.registerViews(asKnownOn: TruthSubject.knownOn),
        names: names
      ).inputs
    else { return open }
    let result = versions[place].evaluator.decide(inputs, &versions[place].state)
    guard versions[place].state.faults.isEmpty else { return open }
    let amount = result.outcome == .granted ? result.amount : 0
    return Result(outcome: result.outcome, amount: amount, version: plan.version)
  }

  private mutating func fail(_ what: String, _ decision: Decision) {
    failures.append("\(what)\n\(decision.facts.json)")
  }

  private mutating func check(
    _ answer: Counterfactuals, _ results: [(day: Day, result: Result)], _ decision: Decision, _ world: ChangedWorld
  ) {
    let granted = results.filter { $0.result.outcome == .granted }
    let open = results.filter { $0.result.outcome == .undetermined }
    if answer.isHopeless {
      if let first = granted.first { fail("hopeless, but granted on \(first.day)", decision) }
      return
    }
    guard let application = answer.application else { return fail("nothing is said of days", decision) }
    // The earliest.
    let first = granted.first?.day
    let firstOpen = open.first?.day
    var expected: [ApplicationDays.Answer] = [first.map { .day($0) } ?? .none]
    if let firstOpen, first.map({ firstOpen < $0 }) ?? true { expected = [.open, .unknown(from: firstOpen)] }
    if !expected.contains(application.earliest) {
      fail("the earliest is \(application.earliest), not \(expected)", decision)
    }
    // The last.
    if let end = granted.last?.day {
      let openAfter = open.first { $0.day > end }?.day
      expected = openAfter.map { [.open, .unknown(from: $0)] } ?? [.day(end)]
      if !expected.contains(application.last) { fail("the last is \(application.last), not \(expected)", decision) }
      if application.hasNoEnd != (end == results.last?.day) { fail("an end at \(end)", decision) }
    }
    // The windows between.
    var windows: [ApplicationDays.Window] = []
    for (day, result) in granted {
      let hasAmount = versions[place(on: day) ?? 0].evaluator.plan.amount != nil
      let amount = hasAmount ? YijuValues.Decimal(result.amount, scale: 2).normalized : nil
      if let end = windows.indices.last, windows[end].last.next == day, windows[end].amount == amount,
        windows[end].version == result.version
      {
        windows[end].last = day
      } else {
        windows.append(
          ApplicationDays.Window(
            first: day, last: day, amount: amount, currency: hasAmount ? "CNY" : nil, version: result.version))
      }
    }
    if application.windows != Array(windows.prefix(CounterfactualLimits().windows)) {
      fail("windows \(application.windows), not \(windows)", decision)
    }
    count(application, windows)
    bounds(windows, world, decision)
  }

  private mutating func count(_ application: ApplicationDays, _ windows: [ApplicationDays.Window]) {
    if case .day = application.earliest { known += 1 }
    if case .day = application.last, !application.hasNoEnd { ended += 1 }
    if case .unknown = application.earliest { unknown += 1 }
    if Set(windows.map(\.version)).count > 1 { crossings += 1 }
  }

  /// The days at the ends of windows, and those beside them, by the reference interpreter.
  private mutating func bounds(_ windows: [ApplicationDays.Window], _ world: ChangedWorld, _ decision: Decision) {
    for window in windows.prefix(2) {
      for day in [window.first.adding(days: -1), window.first, window.last].compactMap(\.self) {
        let isInside = windows.contains { $0.first <= day && day <= $0.last }
        guard let place = place(on: day), let facts = world.facts([(world.chosen, .text("\(day)"))]),
          // The reference interpreter knows the names of its version alone.
          FactBinding.bind(facts, to: versions[place].evaluator.plan).inputs != nil
        else { continue }
        let found = versions[place].subject.reference(facts, asKnownOn: TruthSubject.knownOn)
        if (found.outcome == .granted) != isInside { fail("\(day) is \(found.outcome) by the reference", decision) }
      }
    }
  }
}

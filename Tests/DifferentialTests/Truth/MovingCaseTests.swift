import Testing
import Yiju
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuValues

/// A case whose date moves comes on every day to what the same case with that date changed comes to, worked out as a
/// whole: the oracle for going through three years day by day.
@Suite struct MovingCaseTests {
  @Test(arguments: TruthSubject.all) func isTheChangedCaseOfEveryDay(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    var trial = MovingTrialCheck(subject)
    let wanted = caseCount(24, long: 2_000)
    var random = SeededRandom(23)
    trial.pool = (0..<UInt64(40)).compactMap { trial.bound(generator.facts(seed: $0 &+ 40_000_000)) }
    for seed in 0..<UInt64(wanted * 4) where trial.cases < wanted && trial.failures.count < 4 {
      trial.run(generator.facts(seed: seed &+ 41_000_000), &random)
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.cases >= wanted, "\(trial.cases) cases")
    // Other days must be seen as other days, and where anything depends on them come to something else.
    #expect(trial.moves > trial.cases, "\(trial.moves) moves in \(trial.cases) cases")
    print("moving cases of \(name.name): \(trial.cases) cases, \(trial.moves) days, \(trial.turns) turns")
  }
}

/// One policy's cases, and what was seen of them.
private struct MovingTrialCheck {
  private let evaluator: Evaluator
  private let policy: Policy
  private let dates: [Int]
  var pool: [CaseBinding] = []
  private(set) var cases = 0
  /// Days on which something that is looked at was another than on the day before.
  private(set) var moves = 0
  /// Days on which it came to something else.
  private(set) var turns = 0
  private(set) var failures: [String] = []

  init(_ subject: Subject) {
    policy = subject.policy
    evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
    let plan = evaluator.plan
    dates = plan.facts.indices.filter { place in
      plan.facts[place].type == .date && plan.facts[place].nature == .timeless && plan.facts[place].derivation == nil
    }
  }

  func bound(_ facts: FactTree) -> CaseBinding? {
    CaseBinding(facts, to: evaluator.plan, registers: policy.registerViews(asKnownOn: TruthSubject.knownOn))
  }

  mutating func run(_ facts: FactTree, _ random: inout SeededRandom) {
    guard let binding = bound(facts), let date = dates.randomElement(using: &random) else { return }
    cases += 1
    let changes = (0..<random.number(0...3)).compactMap { _ in change(but: date, &random) }
    var moving = MovingCase(binding, changes, moving: date)
    var one = EvaluationState(for: evaluator.plan)
    var other = EvaluationState(for: evaluator.plan)
    let own = binding.inputs.facts[date].code
    let start = own == SlotCode.unknown ? Int64(TruthSubject.knownOn.ordinal) - 900 : own
    var day = start
    var before: (result: CaseResult, slots: [Int64])?
    for _ in 0..<caseCount(12, long: 60) {
      // Mostly forward by little or much, now and then back.
      day = random.one(in: 6) ? start : day + Int64(random.pick([1, 1, 7, 31, 90, 200], or: 1))
      let isPossible = moving.move(to: day)
      let whole = binding.changed(changes + [CaseChange(fact: date, code: day, reach: .value)])
      guard isPossible == (whole != nil) else { return fail("possible: \(isPossible)", facts, changes, date, day) }
      guard let inputs = whole?.inputs else { continue }
      if let name = difference(moving.inputs, inputs) { return fail("\(name) differ", facts, changes, date, day) }
      let result = evaluator.decide(moving.inputs, &one)
      guard result == evaluator.decide(inputs, &other), one.verdicts == other.verdicts, one.faults == other.faults
      else { return fail("it comes to something else", facts, changes, date, day) }
      if let before, before.result != result { turns += 1 }
      if let before, before.slots != inputs.slots { moves += 1 }
      before = (result, inputs.slots)
    }
  }

  private mutating func fail(
    _ what: String, _ facts: FactTree, _ changes: [CaseChange], _ date: Int, _ day: Int64
  ) {
    failures.append("\(what) with \(evaluator.plan.facts[date].path) on \(day)\n\(changes)\n\(facts.json)")
  }

  /// The first part of two cases that differs.
  private func difference(_ left: CaseInputs, _ right: CaseInputs) -> String? {
    if left.lists != right.lists { return "lists" }
    if left.findings != right.findings { return "findings" }
    if Set(left.lookups) != Set(right.lookups) { return "lookups" }
    // The numbers of texts that formulas make are those of one case.
    guard left.texts == right.texts else { return nil }
    if left.slots != right.slots { return "slots" }
    if left.facts != right.facts { return "facts" }
    if left.bounds != right.bounds { return "bounds" }
    return Set(left.presumed) == Set(right.presumed) ? nil : "presumed slots"
  }

  /// Another fact becomes what it is in another case, or is not known any more.
  private func change(but date: Int, _ random: inout SeededRandom) -> CaseChange? {
    let plan = evaluator.plan
    guard let place = plan.facts.indices.randomElement(using: &random), place != date,
      plan.facts[place].derivation == nil, let other = pool.randomElement(using: &random)?.inputs
    else { return nil }
    switch plan.facts[place].type {
    case .list: return CaseChange(fact: place, code: SlotCode.unknown, reach: .value, list: other.lists[place])
    // The codes of texts are those of one case.
    case .text, .citizenID, .word: return CaseChange(fact: place, code: SlotCode.unknown, reach: .value)
    case .yesNo, .level, .count, .decimal, .money, .percent, .period, .date: break
    }
    guard plan.facts[place].nature != .timeless else {
      return CaseChange(fact: place, code: other.facts[place].code, reach: .value)
    }
    let code =
      plan.facts[place].slots.map { other.slots[$0] }.first { $0 != SlotCode.unknown } ?? SlotCode.unknown
    return CaseChange(fact: place, code: code, reach: random.pick([.movedDays, .everyDay], or: .movedDays))
  }
}

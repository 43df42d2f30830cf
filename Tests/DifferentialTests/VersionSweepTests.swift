import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFacts
import YijuPlans

/// Day by day over ten years: the version that decides is the one in force and known, and a later version changes no
/// earlier answer. The versions that began later are not only left out of the choice, they were never compiled.
///
/// Every day, ten of two hundred applicants in turn; all two hundred on every day with `YIJU_LONG=1`.
@Suite struct VersionSweepTests {
  private static let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] == "1"
  private static let applicants = (0..<200).map { SweepApplicant(seed: $0) }

  enum Line: String, CaseIterable, Sendable {
    case national, invented

    func sweep() throws -> Sweep {
      switch self {
      case .national: try Sweep.national()
      case .invented: try Sweep.invented()
      }
    }
  }

  @Test(arguments: Line.allCases)
  func everyDayHasTheVersionInForce(_ line: Line) throws {
    let sweep = try line.sweep()
    #expect(sweep.all.versions.map(\.version) == sweep.spans.map(\.version))
    for (last, versions) in sweep.upTo.enumerated() { #expect(versions.versions.count == last + 1) }
    let late = try #require(Day(iso: "2027-01-01"))
    var chosen: Set<Int?> = []
    for day in try Sweep.days() {
      for known in [day, late] {
        let expected = sweep.inForce(on: day, asKnownOn: known)
        let version = sweep.all.version(on: day, asKnownOn: known)?.version
        if version != expected.map({ sweep.spans[$0].version }) {
          Issue.record("\(day) as known on \(known): \(version ?? "none")")
        }
        if known == late { chosen.insert(expected) }
      }
    }
    #expect(chosen == Set(sweep.spans.indices.map { $0 } + [nil]))
  }

  @Test(arguments: Line.allCases)
  func aLaterVersionChangesNoEarlierAnswer(_ line: Line) throws {
    let sweep = try line.sweep()
    let late = try #require(Day(iso: "2027-01-01"))
    var outcomes: [Outcome: Int] = [:]
    var amounts: Set<Int64> = []
    var decided = 0
    for (place, span) in sweep.spans.enumerated() {
      let days = try Sweep.days().filter { sweep.inForce(on: $0, asKnownOn: late) == place }
      // The same version, once compiled among later ones and once before any was written.
      let now = try #require(sweep.all.versions.first { $0.version == span.version }).evaluator(asKnownOn: late)
      let then = try #require(sweep.upTo[place].versions.last).evaluator(asKnownOn: late)
      var nowState = EvaluationState(for: now.plan)
      var thenState = EvaluationState(for: then.plan)
      var nowSlots = try Self.applicants.map { try SweepSlots($0, plan: now.plan) }
      var thenSlots = try Self.applicants.map { try SweepSlots($0, plan: then.plan) }
      for day in days {
        try #require(sweep.upTo[place].version(on: day, asKnownOn: late)?.version == span.version)
        let turn = abs(Int(day.ordinal)) % 20
        for person in Self.applicants.indices where Self.isLong || person % 20 == turn {
          let result = now.decide(nowSlots[person].inputs(submitted: day), &nowState)
          let before = then.decide(thenSlots[person].inputs(submitted: day), &thenState)
          if result != before { Issue.record("\(day), applicant \(person): \(before) became \(result)") }
          outcomes[result.outcome, default: 0] += 1
          amounts.insert(result.amount)
          decided += 1
        }
      }
    }
    print("\(line.rawValue): \(decided) applications decided twice, \(outcomes)")
    #expect(decided > (Self.isLong ? 600_000 : 30_000))
    #expect(outcomes[.granted, default: 0] > decided / 50 && outcomes[.denied, default: 0] > decided / 50)
    // Each national grade, or each of the invented versions; and none.
    #expect(amounts.count >= 4)
  }

  /// What the slots say is what a case given as text says, with its grounds: now, and before the later versions.
  @Test(arguments: Line.allCases)
  func wholeDecisionsAreTheSame(_ line: Line) throws {
    let sweep = try line.sweep()
    let late = try #require(Day(iso: "2027-01-01"))
    var seen: Set<String> = []
    func compare(_ day: Day, asKnownOn known: Day, _ person: Int) throws {
      let place = sweep.inForce(on: day, asKnownOn: known)
      let version = sweep.all.versions[place ?? 0]
      let facts = try Self.applicants[person].facts(submitted: day, plan: version.plan)
      let decision = try sweep.all.decide(facts, asKnownOn: known)
      #expect(decision.policy.version == place.map { sweep.spans[$0].version } ?? "", "\(day) \(known)")
      #expect((decision.outcome == .notCovered) == (place == nil))
      seen.insert(decision.policy.version)
      guard let place else { return }
      let before = try sweep.upTo[place].decide(facts, asKnownOn: known)
      #expect(Self.answer(before) == Self.answer(decision), "\(day) \(known) \(person)")
      let evaluator = version.evaluator(asKnownOn: known)
      var slots = try SweepSlots(Self.applicants[person], plan: evaluator.plan)
      var state = EvaluationState(for: evaluator.plan)
      let result = evaluator.decide(slots.inputs(submitted: day), &state)
      #expect(result.outcome == decision.outcome, "\(day) \(known) \(person)")
    }
    for (turn, day) in try Sweep.days(by: Self.isLong ? 1 : 23).enumerated() {
      try compare(day, asKnownOn: late, turn * 7 % 200)
    }
    // Every day of knowledge prepares the versions anew, which takes the longest.
    for (turn, day) in try Sweep.days(by: Self.isLong ? 29 : 401).enumerated() {
      try compare(day, asKnownOn: day, turn * 3 % 200)
    }
    #expect(seen.count == sweep.spans.count + 1)
  }

  /// A decision but for two things that a later version is right to change: facts that only later versions ask for are
  /// kept with the facts given, and an end that was not stated gets the remark that a version has followed, and its name.
  private static func answer(_ decision: Decision) -> Decision {
    var answer = decision
    answer.cautions = []
    answer.selection.successor = nil
    answer.facts = FactTree(.null, span: nil)
    return answer
  }
}

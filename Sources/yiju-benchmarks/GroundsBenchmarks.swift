import CReferenceRule
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// The grounds of cases that are in slots, and what it costs to keep them while deciding.
enum GroundsBenchmarks {
  private static let count = 4_096
  /// Many short rounds: on a busy machine some of them are not interrupted.
  private static let rounds = 64

  static func run(_ cases: BenchmarkCases, _ policy: Policy, asKnownOn: Day, yardstick: Timing) {
    let evaluator = policy.evaluator(asKnownOn: asKnownOn)
    let inputs = cases.trees.prefix(count).compactMap { FactBinding.bind($0, to: evaluator.plan).inputs }
    guard inputs.count == count else { return print("cases do not bind") }
    trace(inputs, evaluator)
    writing(inputs, cases, policy, asKnownOn, yardstick)
  }

  /// Deciding with what every check saw, what was asked and how far apart the two are, against deciding alone.
  private static func trace(_ inputs: [CaseInputs], _ evaluator: Evaluator) {
    let width = evaluator.plan.slots.count
    let slots = inputs.flatMap(\.slots)
    var state = EvaluationState(for: evaluator.plan)
    var trace = CaseTrace(for: evaluator.plan)
    let units = count * 4
    let plain = Timing(units: units, rounds: rounds) {
      decideAll(slots, width, units) { evaluator.decide(slots: $0, &state) }
    }
    let traced = Timing(units: units, rounds: rounds) {
      decideAll(slots, width, units) { evaluator.decide(slots: $0, &state, tracing: &trace) }
    }
    checksum &+= UInt64(bitPattern: trace.rows[0].margin)
    print(
      Line(
        name: "decide and keep what every check saw, against deciding", nanoseconds: traced.nanoseconds,
        yardstick: plain.nanoseconds, aim: "at most 2"
      ).text)
  }

  @inline(__always)
  private static func decideAll(
    _ slots: [Int64], _ width: Int, _ units: Int, _ decide: (Span<Int64>) -> CaseResult?
  ) -> UInt64 {
    var sum: UInt64 = 0
    let all = slots.span
    for unit in 0..<units {
      let start = (unit % count) &* width
      sum &+= decide(all.extracting(start..<start &+ width))?.notMet ?? 0
    }
    return sum
  }

  private static func writing(
    _ inputs: [CaseInputs], _ cases: BenchmarkCases, _ policy: Policy, _ asKnownOn: Day, _ yardstick: Timing
  ) {
    let prepared = policy.writer(of: .grounds, asKnownOn: asKnownOn)
    let selections = cases.trees.prefix(count).compactMap {
      try? policy.decide(Facts($0), asKnownOn: asKnownOn).selection
    }
    var state = GroundsState(for: prepared)
    var size = 0
    var written = 0
    let before = reference_allocations()
    let writing = Timing(units: count, rounds: rounds) {
      for index in inputs.indices where prepared.write(inputs[index], selections[index], cautions: [], &state) {
        size = state.bytes.count
        written &+= 1
      }
      return UInt64(size)
    }
    let allocations = reference_allocations() - before
    print(
      Line(
        name: "decide from slots and write the grounds (\(size) bytes)", nanoseconds: writing.nanoseconds,
        yardstick: yardstick.nanoseconds, aim: "at most 12"
      ).text)
    print("  written from slots: \(written / rounds) of \(count); blocks of memory asked for: \(allocations)")
    var buffer = GroundsBuffer()
    let whole = Timing(units: count, rounds: 7) {
      for tree in cases.trees.prefix(count) {
        buffer.removeAll()
        try? policy.writeGrounds(of: Facts(tree), asKnownOn: asKnownOn, into: &buffer)
      }
      return UInt64(buffer.bytes.count)
    }
    print(
      Line(
        name: "bind, decide and write the grounds", nanoseconds: whole.nanoseconds, yardstick: yardstick.nanoseconds
      ).text)
  }
}

import CReferenceRule
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// `yiju-benchmarks [--policies DIR] [--yiju PATH] [--loading-only] [--expressions-only] [--versions-only] [--records-only]
/// [--changes-only] [--ways-only]`:
/// ratios against C written by hand, in one run.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    let folder = value(of: "--policies", in: arguments) ?? "policies"
    if arguments.contains("--loading-only") { return loadingLargePolicy(rounds: 1) }
    if arguments.contains("--expressions-only") {
      ExpressionTimings.run()
      return RuleTimings.run()
    }
    if arguments.contains("--ways-only") { return WayBenchmarks.run(PolicyFolder(folder)) }
    if arguments.contains("--versions-only") { return VersionBenchmarks.run(PolicyFolder(folder)) }
    let loading = Engine.load(BenchmarkCases.policy, in: PolicyFolder(folder))
    guard case .version(let policy)? = loading.policy, let asKnownOn = Day(iso: "2026-11-23") else {
      print(DiagnosticTextRenderer.render(loading.diagnostics, files: loading.files, language: .en, color: false))
      return
    }
    if arguments.contains("--changes-only") {
      return ChangeBenchmarks.run(policy, PolicyFolder(folder), asKnownOn)
    }
    print("name                                                       ns a unit   ratio to C  aim")
    let cases = BenchmarkCases(seed: 20_171_010)
    let evaluator = policy.evaluator(asKnownOn: asKnownOn)
    if !arguments.contains("--records-only") { deciding(cases, policy, evaluator) }
    explaining(cases, policy, evaluator, asKnownOn, folder: folder)
    WayBenchmarks.run(PolicyFolder(folder))
    if arguments.contains("--records-only") { return }
    TimeBenchmarks.run(policy, evaluator, asKnownOn)
    ChangeBenchmarks.run(policy, PolicyFolder(folder), asKnownOn)
    loadingLargePolicy()
    VersionBenchmarks.run(PolicyFolder(folder))
    ExpressionTimings.run()
    RuleTimings.run()
    if let path = value(of: "--yiju", in: arguments) { ColdStart.measure(path, folder: folder) }
    print("checksum \(checksum)")
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), arguments.indices.contains(place + 1) else { return nil }
    return arguments[place + 1]
  }

  // MARK: Deciding

  private static func deciding(_ cases: BenchmarkCases, _ policy: Policy, _ evaluator: Evaluator) {
    let inputs = cases.trees.compactMap { FactBinding.bind($0, to: policy.plan).inputs }
    guard inputs.count == cases.reference.count, setCalendar(of: evaluator) else { return print("cases do not bind") }
    compare(inputs, cases.reference, evaluator)
    let rounds = 20
    let units = cases.reference.count * rounds
    let plain = Timing(units: units) { reference_run(cases.reference, cases.reference.count, Int32(rounds), 0) }
    let table = Timing(units: units) { reference_run(cases.reference, cases.reference.count, Int32(rounds), 1) }
    var state = EvaluationState(for: policy.plan)
    let width = policy.plan.slots.count
    let slots = inputs.flatMap(\.slots)
    let before = reference_allocations()
    let decided = Timing(units: units) {
      var sum: UInt64 = 0
      for _ in 0..<rounds {
        for index in 0..<inputs.count {
          let start = index &* width
          guard let result = evaluator.decide(slots: slots.span.extracting(start..<start &+ width), &state) else {
            return 0
          }
          sum &+= result.notMet &+ UInt64(bitPattern: result.amount)
        }
      }
      return sum
    }
    let allocations = reference_allocations() - before
    show("C, month arithmetic and a walk over the calendar", plain)
    show("C, last day from a table", table, plain)
    show("decide one typed case with reason bits", decided, plain, "at most 4")
    show("  the same against C with its table", decided, table)
    print("  blocks of memory asked for in \(units * 7) decisions: \(allocations)")
    let bound = Timing(units: cases.trees.count, rounds: 3) {
      var sum: UInt64 = 0
      for tree in cases.trees {
        guard let input = FactBinding.bind(tree, to: policy.plan).inputs else { continue }
        sum &+= evaluator.decide(input, &state).notMet
      }
      return sum
    }
    show("bind a tree of facts and decide", bound, plain)
  }

  /// The yardstick walks the calendar that the policy uses.
  private static func setCalendar(of evaluator: Evaluator) -> Bool {
    guard let view = evaluator.calendarView, let span = view.span else { return false }
    var working: [UInt8] = []
    var day: Day? = span.first
    while let current = day, current <= span.last {
      working.append(view.isWorking(current).value == true ? 1 : 0)
      day = current.next
    }
    reference_set_calendar(span.first.ordinal, working, working.count)
    return true
  }

  /// A fast answer that differs from the yardstick's is worth nothing.
  private static func compare(_ inputs: [CaseInputs], _ cases: [reference_case], _ evaluator: Evaluator) {
    var state = EvaluationState(for: evaluator.plan)
    var differences = 0
    for (input, reference) in zip(inputs, cases) {
      var reference = reference
      let expected = reference_decide(&reference)
      let result = evaluator.decide(input, &state)
      let amount = result.outcome == .granted ? result.amount / 100 : 0
      if result.notMet != UInt64(expected.failed) || amount != Int64(expected.amount) { differences += 1 }
    }
    print("decisions that differ from the yardstick's: \(differences) of \(cases.count)")
  }

  // MARK: Explaining

  private static func explaining(
    _ cases: BenchmarkCases, _ policy: Policy, _ evaluator: Evaluator, _ asKnownOn: Day,
    folder: String
  ) {
    var buffer = [CChar](repeating: 0, count: 2_048)
    let count = 4_096
    let yardstick = Timing(units: count) {
      var sum: UInt64 = 0
      for index in 0..<count {
        var reference = cases.reference[index]
        sum &+= UInt64(reference_explain(&reference, &buffer))
      }
      return sum
    }
    show("C, decide and write 0.5 kB of JSON", yardstick)
    let facts = cases.trees.prefix(count).map { Facts($0) }
    var size = 0
    let explained = Timing(units: count, rounds: 3) {
      var sum: UInt64 = 0
      for fact in facts {
        guard let decision = try? policy.decide(fact, asKnownOn: asKnownOn) else { continue }
        let bytes = decision.canonicalBytes()
        size = bytes.count
        sum &+= UInt64(bytes.count)
      }
      return sum
    }
    show("bind, decide, explain and write the record (\(size / 1_024) kB)", explained, yardstick)
    GroundsBenchmarks.run(cases, policy, asKnownOn: asKnownOn, yardstick: yardstick)
    RecordBenchmarks.run(cases, policy, asKnownOn: asKnownOn, folder: folder, yardstick: yardstick)
  }

  // MARK: Loading

  private static func loadingLargePolicy(rounds: Int = 5) {
    let text = Array(BenchmarkPolicyText.make(size: 2 << 20).utf8)
    let file = SourceFile(name: "large.yaml", bytes: text)
    let engine = Engine()
    let compilation = engine.compile(file)
    if compilation.policy == nil {
      let shown = Array(compilation.diagnostics.prefix(3))
      print(DiagnosticTextRenderer.render(shown, files: compilation.files, language: .en, color: false))
    }
    let loaded = Timing(units: 1, rounds: rounds) { engine.compile(file).policy == nil ? 0 : 1 }
    let speed = Double(text.count) / 1e6 / (loaded.nanoseconds / 1e9)
    print(
      "load a policy of \(text.count) bytes: \(Int(loaded.nanoseconds / 1e6)) ms, \(Int(speed * 10) / 10) MB/s  aim 20")
  }

  private static func show(_ name: String, _ timing: Timing, _ yardstick: Timing? = nil, _ aim: String = "") {
    print(Line(name: name, nanoseconds: timing.nanoseconds, yardstick: yardstick?.nanoseconds, aim: aim).text)
  }
}

import Foundation
import ReferenceInterpreter
import Synchronization
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuPolicies
import YijuPolicyChecking
import YijuValues

/// A policy under test, with what the reference interpreter needs of it.
final class Subject: Sendable {
  let policy: Yiju.Policy
  let checked: CheckedPolicy
  private let engine: Engine
  private let views = Mutex<[Day: [String: CalendarView]]>([:])
  /// Compiled once for all tests of a run, by path.
  private static let compiled = Mutex<[String: Subject]>([:])

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let folder = PolicyFolder(root + "/policies")

  /// Compiles a file; the test fails with its diagnostics when there are errors.
  convenience init(path: String, parents: [String] = []) throws {
    let files = try ([path] + parents).map { path in
      SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    try self.init(files)
  }

  /// Compiles a file and its parents.
  init(_ files: [SourceFile]) throws {
    let lists = PolicyFolder(Self.root + "/Tests/DifferentialTests/Policies")
    engine = Engine(
      calendars: Self.folder.calendarFiles().files,
      registers: Self.folder.registerFiles().files + lists.registerFiles().files,
      sources: Self.folder.sourceFiles().files)
    let compilation = engine.compile(files[0], parents: Array(files.dropFirst()))
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    try #require(
      errors.isEmpty, "\(files[0].name): \(errors.map { "\($0.kind.code) \($0.path ?? "") \($0.message.zh)" })")
    policy = try #require(compilation.policy)
    let flattened = try #require(compilation.flattened)
    checked = try #require(PolicyChecker.check(flattened, map: compilation.map).checked)
  }

  static func urumqi() throws -> Subject { try shipped("cn/xinjiang/urumqi/skill-subsidy/2017.1") }

  static func invented(_ name: String) throws -> Subject {
    try compiled(root + "/Tests/DifferentialTests/Policies/\(name).yaml", parents: [])
  }

  /// A version of a policy under `policies`, as `ID/VERSION`, with what it extends.
  static func shipped(_ name: String) throws -> Subject {
    var parents: [String] = []
    var file = "\(folder.path)/\(name).yaml"
    while let parent = try String(contentsOfFile: file, encoding: .utf8).firstMatch(
      of: /\nextends: *([^@ ]+)@([^ #\n]+)/)
    {
      file = "\(folder.path)/\(parent.1)/\(parent.2).yaml"
      parents.append(file)
    }
    return try compiled("\(folder.path)/\(name).yaml", parents: parents)
  }

  /// Every version under `policies` that decides cases, as `ID/VERSION`.
  static let shippedNames: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { path in
      path.hasPrefix("cn/") && path.hasSuffix(".yaml") && !path.hasSuffix("/base.yaml")
        && !path.hasSuffix(".cases.yaml") && !path.hasSuffix(".form.yaml")
    }.map { String($0.dropLast(5)) }.sorted()
  }()

  private static func compiled(_ path: String, parents: [String]) throws -> Subject {
    try compiled.withLock { kept in
      if let subject = kept[path] { return subject }
      let subject = try Subject(path: path, parents: parents)
      kept[path] = subject
      return subject
    }
  }

  /// The case of a file beside the policy that is granted.
  static func base(_ name: String) throws -> FactTree {
    let path = root + "/Tests/DifferentialTests/Policies/\(name).json"
    return try Facts(json: Array(try Data(contentsOf: URL(fileURLWithPath: path)))).tree
  }

  func calendars(asKnownOn day: Day) -> [String: CalendarView] {
    views.withLock { views in
      if let kept = views[day] { return kept }
      var result: [String: CalendarView] = [:]
      for layer in engine.calendars.layers {
        result[layer.id] = try? engine.calendars.calendar(layer.id).view(asKnownOn: day)
      }
      views[day] = result
      return result
    }
  }

  func reference(_ facts: FactTree, asKnownOn day: Day) -> ReferenceDecision {
    ReferenceInterpreter.decide(
      checked, facts: facts, calendars: calendars(asKnownOn: day), registers: engine.registers, asKnownOn: day)
  }

  /// How the engine and the reference differ on a case; empty when they agree.
  func differences(_ facts: FactTree, asKnownOn day: Day) -> [String] {
    let expected = reference(facts, asKnownOn: day)
    let decision: Decision
    do {
      decision = try policy.decide(Facts(facts), asKnownOn: day)
    } catch {
      let codes = error.diagnostics.map { "\($0.kind.code) \($0.message.zh)" }
      // A case in error has no decision: the reference knows of two causes.
      if codes.allSatisfy({ $0.hasPrefix("E018") }), !expected.faults.isEmpty { return [] }
      return expected.contradictions.isEmpty ? ["the engine refuses the case: \(codes)"] : []
    }
    if !expected.contradictions.isEmpty { return ["given and derived differ, unnoticed: \(expected.contradictions)"] }
    if !expected.faults.isEmpty { return ["a fault, unnoticed: \(expected.faults)"] }
    return compared(decision, expected) + quick(facts, decision, asKnownOn: day)
  }

  private func compared(_ decision: Decision, _ expected: ReferenceDecision) -> [String] {
    var found: [String] = []
    func compare(_ what: String, _ engine: String, _ reference: String) {
      if engine != reference { found.append("\(what): engine \(engine), reference \(reference)") }
    }
    compare("outcome", decision.outcome.rawValue, expected.outcome.rawValue)
    if decision.outcome == .granted {
      compare(
        "amount", decision.amount?.value?.normalized.text ?? "none", expected.amount?.normalized.text ?? "none")
    } else if decision.outcome == .undetermined {
      compare(
        "possible", "\((decision.amount?.possible ?? []).map(\.normalized.text))",
        "\(expected.possible.map(\.normalized.text))")
    }
    compare("class", decision.applicantClass ?? "none", expected.applicantClass ?? "none")
    var seen = 0
    func walk(_ checks: [CheckResult], in applicantClass: String? = nil) {
      for check in checks {
        seen += 1
        let key = applicantClass.map { "\($0)/\(check.id)" } ?? check.id
        compare(key, check.verdict.name, expected.verdicts[key]?.rawValue ?? "missing")
        if check.kind == .deadline {
          let lastDay = expected.lastDays[key] ?? nil
          compare(
            "last day of \(key)", check.deadline?.lastDay.map { "\($0)" } ?? "unknown",
            lastDay.map { "\($0)" } ?? "unknown")
        }
        walk(check.parts, in: check.kind == .applicantClass ? check.id : applicantClass)
      }
    }
    walk(decision.checks)
    compare("number of checks", "\(seen)", "\(expected.verdicts.count)")
    return found
  }

  /// Deciding without explaining gives the outcome, the reasons and the amount of the explained decision.
  private func quick(_ facts: FactTree, _ decision: Decision, asKnownOn day: Day) -> [String] {
    let evaluator = policy.evaluator(asKnownOn: day)
    let plan = evaluator.plan
    guard let inputs = FactBinding.bind(facts, to: plan, registers: policy.registerViews(asKnownOn: day)).inputs
    else { return ["binding differs"] }
    var state = EvaluationState(for: policy.plan)
    let result = evaluator.decide(inputs, &state)
    var found: [String] = []
    // Slots alone say nothing of a running total between two observations.
    if inputs.bounds.isEmpty {
      let slotted = evaluator.decide(slots: inputs.slots.span, &state)
      if slotted != (evaluator.needsOnlySlots ? result : nil) {
        found.append("from slots \(slotted.map { "\($0)" } ?? "nil"), from the case \(result)")
      }
    }
    if result.outcome != decision.outcome {
      found.append("quick outcome \(result.outcome), explained \(decision.outcome)")
    }
    for (bit, check) in decision.checks.prefix(64).enumerated() {
      if (result.notMet >> UInt64(bit) & 1 == 1) != (check.verdict == .notMet) {
        found.append("quick not met \(check.id)")
      }
      if (result.unknown >> UInt64(bit) & 1 == 1) != (check.verdict == .unknown) {
        found.append("quick unknown \(check.id)")
      }
    }
    if decision.outcome == .granted, let value = decision.amount?.value, value.scaled(by: 2) != result.amount {
      found.append("quick amount \(result.amount), explained \(value.text)")
    }
    return found
  }
}

/// What tallies show: that the cases reach every outcome.
struct Tally {
  var outcomes: [String: Int] = [:]
  var verdicts: [String: Set<String>] = [:]
  var failures: [String] = []

  mutating func note(_ decision: ReferenceDecision) {
    outcomes[decision.outcome.rawValue, default: 0] += 1
    for (id, verdict) in decision.verdicts {
      // A check that is looked at for each class is one check all the same.
      let check = id.split(separator: "/").last.map(String.init) ?? id
      verdicts[check, default: []].insert(verdict.rawValue)
    }
  }
}

/// How many cases a run takes; the long number with `YIJU_LONG=1`, for a release build.
func caseCount(_ usual: Int, long: Int) -> Int {
  ProcessInfo.processInfo.environment["YIJU_LONG"] == "1" ? long : usual
}

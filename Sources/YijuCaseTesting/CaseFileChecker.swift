package import Yiju
import YijuDecisions
package import YijuDiagnostics
import YijuPlans

/// Test cases against their policy: ids of checks and paths of facts must exist, or a misspelt expectation would never
/// be compared.
package enum CaseFileChecker {
  /// What is wrong, in order of place.
  package static func check(_ file: CaseFile, against policy: LoadedPolicy) -> [Diagnostic] {
    let plans = policy.versions.map(\.plan)
    let classes = unique(plans.flatMap { $0.classes.map(\.id) })
    let checks = unique(plans.flatMap { names(of: $0) { _ in true } })
    let deadlines = unique(plans.flatMap { names(of: $0) { $0.kind == .deadline } })
    let facts = unique(
      plans.flatMap { plan in
        plan.facts.map(\.path) + plan.findings.map(\.id) + plan.findings.map { "findings.\($0.id)" }
      })
    var found: [Diagnostic] = []
    for example in file.cases {
      if let expected = example.expect.applicantClass, expected.value != "none", !classes.contains(expected.value) {
        found.append(unknown(.caseUnknownClass, expected.value, among: classes, at: expected.span))
      }
      for expected in example.expect.checks where !checks.contains(expected.value.check) {
        found.append(unknown(.caseUnknownCheck, expected.value.check, among: checks, at: expected.span))
      }
      for expected in example.expect.lastDays where !deadlines.contains(expected.value.check) {
        let kind: DiagnosticKind = checks.contains(expected.value.check) ? .caseNotADeadline : .caseUnknownCheck
        found.append(unknown(kind, expected.value.check, among: deadlines, at: expected.span))
      }
      for path in example.expect.missing ?? [] where !facts.contains(Self.list(of: path.value)) {
        found.append(unknown(.caseUnknownFact, path.value, among: facts, at: path.span))
      }
    }
    return Diagnostic.sorted(found)
  }

  /// Ids of checks, and `class/check` for those that a class has.
  private static func names(of plan: Plan, where isWanted: (PlanCheck) -> Bool) -> [String] {
    var names = plan.checks.filter(isWanted).map(\.id)
    func add(_ places: [Int], in id: String) {
      for place in places where plan.checks.indices.contains(place) {
        if isWanted(plan.checks[place]) { names.append("\(id)/\(plan.checks[place].id)") }
        add(plan.checks[place].parts, in: id)
      }
    }
    for one in plan.classes where plan.checks.indices.contains(one.check) {
      add(plan.checks[one.check].parts, in: one.id)
    }
    return names
  }

  /// `payments` of `payments[0].level`: what an entry of a list lacks is asked for with its place.
  private static func list(of path: String) -> String {
    path.utf8.firstIndex(of: UInt8(ascii: "[")).map { String(path[..<$0]) } ?? path
  }

  private static func unknown(
    _ kind: DiagnosticKind, _ name: String, among known: [String], at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(kind, name, at: span, fixes: CaseWords.fix(name, among: known, at: span))
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

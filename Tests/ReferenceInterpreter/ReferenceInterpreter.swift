package import YijuCivilCalendars
package import YijuFacts
package import YijuPolicies
package import YijuRegisters
import YijuValues

/// Decides a case by walking the checked policy, one function for each rule of the language.
///
/// Slow on purpose: nothing is prepared, nothing is shared, a calendar is asked day by day. It is written from the
/// definition of the language and holds the fast evaluation to it.
package struct ReferenceInterpreter {
  let checked: CheckedPolicy
  let facts: FactTree
  /// By id.
  let calendars: [String: CalendarView]
  /// By id.
  let registers: [String: Register]
  let asKnownOn: Day
  var verdicts: [String: ReferenceDecision.Verdict] = [:]
  var lastDays: [String: Day?] = [:]
  var contradictions: [String] = []
  var faults: [String] = []
  /// The class for which the case is looked at.
  var currentClass: String?

  var policy: Policy { checked.policy }

  /// Decides a case.
  ///
  /// - Parameters:
  ///   - checked: A policy without errors.
  ///   - facts: Facts without errors.
  ///   - calendars: By id the calendars the policy names, as known on that day.
  ///   - registers: By id the registers the policy names.
  ///   - asKnownOn: Publications up to this day count.
  package static func decide(
    _ checked: CheckedPolicy, facts: FactTree, calendars: [String: CalendarView],
    registers: [String: Register] = [:], asKnownOn: Day
  ) -> ReferenceDecision {
    var run = ReferenceInterpreter(
      checked: checked, facts: facts, calendars: calendars, registers: registers, asKnownOn: asKnownOn)
    return run.decision()
  }

  private init(
    checked: CheckedPolicy, facts: FactTree, calendars: [String: CalendarView], registers: [String: Register],
    asKnownOn: Day
  ) {
    self.checked = checked
    self.facts = facts
    self.calendars = calendars
    self.registers = registers
    self.asKnownOn = asKnownOn
  }

  /// §2 `checks`: all must be met; §8: a sum that is not known leaves the case undetermined, and one of zero is what
  /// `zero` says; §10: an unknown `scheme` check makes no case undetermined.
  private mutating func decision() -> ReferenceDecision {
    var truths: [Truth] = []
    for entry in policy.checks.entries where !mentionsClass(entry.element) {
      let verdict = verdict(of: entry, standing: .implication, records: true)
      if entry.element.scope == .scheme, verdict == .unknown { continue }
      truths.append(truth(of: verdict, standing: .implication))
    }
    if !policy.classes.isEmpty { return decision(common: Truth.all(truths)) }
    let sums = policy.amount.map { self.sums(of: $0) }
    // The amount is settled for a case whose checks are met.
    if let amount = policy.amount, let sums, Truth.all(truths) == .yes {
      if sums.count != 1 || sums.contains(nil) {
        truths.append(.unknown)
      } else if amount.zero?.value == .denied {
        truths.append(isMoreThanZero(sums))
      }
    }
    noteContradictions()
    var result = ReferenceDecision(
      outcome: .undetermined, verdicts: verdicts, amount: nil, possible: [], applicantClass: nil, lastDays: lastDays,
      contradictions: contradictions, faults: faults)
    switch Truth.all(truths) {
    case .yes:
      result.outcome = .granted
      result.amount = sums?.first ?? nil
    case .no: result.outcome = .denied
    case .unknown: result.outcome = .undetermined
    }
    if let sums, !sums.contains(nil) { result.possible = sums.compactMap(\.self).sorted() }
    return result
  }

  func isMoreThanZero(_ sums: Set<Decimal?>) -> Truth {
    Truth.agreement(sums.map { sum in sum.map { Truth($0 > Decimal(0)) } ?? .unknown })
  }
}

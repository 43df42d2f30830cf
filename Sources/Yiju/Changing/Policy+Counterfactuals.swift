public import YijuCivilCalendars
import YijuCounterfactuals
import YijuDecisionRecords
public import YijuDecisions
import YijuEvaluation
public import YijuFacts
import YijuPlans

extension Policy {
  /// What would make the outcome of a case another under this version, and on which days it would be granted.
  ///
  /// ```swift
  /// let answer = try policy.counterfactuals(facts, asKnownOn: day)
  /// answer.ways                    // minimal sets of changes, each decided again
  /// answer.application?.earliest   // the first day on which an application would be granted
  /// ```
  ///
  /// - Parameters:
  ///   - facts: The facts of the case.
  ///   - asKnownOn: Publications up to this day are taken into account.
  ///   - from: The first day on which the person can act; nil, or an earlier day, means the day the case gives.
  /// - Throws: `CaseError` as `decide`.
  /// - Complexity: some thousand decisions without their explanation: milliseconds, not for batches.
  public func counterfactuals(
    _ facts: Facts, asKnownOn: Day, from: Day? = nil
  ) throws(CaseError) -> Counterfactuals {
    let decision = try decide(facts, asKnownOn: asKnownOn)
    let subject = CounterfactualSubject(
      versions: [evaluator(asKnownOn: asKnownOn)], home: 0, choice: .named, asKnownOn: asKnownOn,
      registers: registerViews(asKnownOn: asKnownOn))
    return try Counterfactuals.searched(decision, subject, from: from) { facts throws(CaseError) in
      try decide(facts, asKnownOn: asKnownOn)
    }
  }
}

extension PolicyVersions {
  /// What would make the outcome of a case another, under the version in force on each day that is tried.
  ///
  /// - Throws: `CaseError` as `decide`.
  /// - Complexity: as for one version.
  public func counterfactuals(
    _ facts: Facts, asKnownOn: Day, from: Day? = nil
  ) throws(CaseError) -> Counterfactuals {
    let decision = try decide(facts, asKnownOn: asKnownOn)
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= asKnownOn } ?? true }
    let home = known.firstIndex { $0.version == decision.policy.version } ?? known.count - 1
    let subject = CounterfactualSubject(
      versions: known.map { $0.evaluator(asKnownOn: asKnownOn) }, home: home, choice: .inForce, asKnownOn: asKnownOn,
      // Versions of one policy are compiled together: a register that two of them name is the same.
      registers: known.flatMap { $0.registerViews(asKnownOn: asKnownOn) }, names: versions.first?.names)
    return try Counterfactuals.searched(decision, subject, from: from) { facts throws(CaseError) in
      try decide(facts, asKnownOn: asKnownOn)
    }
  }
}

extension LoadedPolicy {
  /// What would make the outcome of a case another: under the version named, or under those the case's dates choose.
  ///
  /// - Throws: `CaseError` as `decide`.
  public func counterfactuals(
    _ facts: Facts, asKnownOn: Day, from: Day? = nil
  ) throws(CaseError) -> Counterfactuals {
    switch self {
    case .version(let policy): try policy.counterfactuals(facts, asKnownOn: asKnownOn, from: from)
    case .versions(let versions): try versions.counterfactuals(facts, asKnownOn: asKnownOn, from: from)
    }
  }
}

extension Counterfactuals {
  /// The object `yiju-counterfactuals/1` with its digest, last.
  ///
  /// - Complexity: linear in its size.
  public func record() -> JSONValue { DecisionRecord(undigested: jsonValue()).value }

  /// The canonical bytes of the object (RFC 8785): equal answers give equal bytes.
  public func recordBytes() -> [UInt8] { DecisionRecord(undigested: jsonValue()).bytes }

  /// SHA-256 of the canonical object without its `digest`, lower-case hex.
  public func digest() -> String { DecisionRecord(undigested: jsonValue()).digest }

  fileprivate static func searched(
    _ decision: Decision, _ subject: CounterfactualSubject?, from: Day?,
    deciding decide: @escaping (Facts) throws(CaseError) -> Decision
  ) throws(CaseError) -> Counterfactuals {
    let digest = decision.digest()
    let answer = subject.flatMap { subject in
      CounterfactualSearch.counterfactuals(of: decision, digest: digest, under: subject, from: from) { facts in
        do throws(CaseError) {
          let changed = try decide(Facts(facts))
          return CounterfactualSearch.Decided(decision: changed, digest: changed.digest())
        } catch {
          return nil
        }
      }
    }
    // No version is known on that day: nothing can be tried, and nothing is said.
    return answer
      ?? Counterfactuals(
        outcome: decision.outcome, policy: decision.policy.id, version: decision.policy.version,
        decisionDigest: digest, asKnownOn: decision.asKnownOn)
  }
}

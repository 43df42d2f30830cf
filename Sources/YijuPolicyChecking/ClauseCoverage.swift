package import YijuPolicies

/// What a policy makes of every clause of its sources: the data of `yiju check --coverage`.
package struct ClauseCoverage: Sendable, Hashable {
  /// The sources in file order.
  package var sources: [SourceCoverage]

  package init(sources: [SourceCoverage] = []) { self.sources = sources }

  /// One source.
  package struct SourceCoverage: Sendable, Hashable {
    /// The id of the source.
    package var source: String
    package var title: String
    /// Whether each clause has to be cited or set aside.
    package var isFull: Bool
    /// The clauses in file order.
    package var clauses: [ClauseState]
  }

  /// One clause.
  package struct ClauseState: Sendable, Hashable {
    /// The anchor within its source.
    package var anchor: String
    /// Whether the clause has words of its own; a bare heading has none.
    package var hasText: Bool
    /// The addresses of the elements that carry it out, in file order: `checks.claim-window`.
    package var citedBy: [String]
    /// Why it is set aside; nil when it is not.
    package var setAside: SetAside.Reason?
    /// The words that no quote and no cite of the whole clause touches; empty when there are none.
    package var untouched: [String]

    /// Whether the clause is accounted for.
    package var isCovered: Bool { !hasText || !citedBy.isEmpty || setAside != nil }
  }
}

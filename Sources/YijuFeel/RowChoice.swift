/// What a table of rules that gives one value makes of the rows that fit a case: the hit policies of DMN that do so.
///
/// `RULE ORDER`, `OUTPUT ORDER` and `COLLECT` without an aggregation give lists, `COUNT` a number of rows: none of them
/// is a value of the law.
package enum RowChoice: String, Hashable, Sendable, CaseIterable {
  /// At most one row fits any case.
  case unique
  /// Several rows may fit; all say the same.
  case any
  /// The first that fits in the order of the file counts.
  case first
  /// The one whose value stands first in the table's order of values counts.
  case priority
  /// The least value of those that fit counts.
  case least = "min"
  /// The greatest value of those that fit counts.
  case greatest = "max"
  /// The values of those that fit are added up; of none the sum is 0.
  case sum

  /// The hit policy and the aggregation that DMN calls it.
  package var hitPolicy: (policy: FeelDecisionTable.HitPolicy, aggregation: FeelDecisionTable.Aggregation?) {
    switch self {
    case .unique: (.unique, nil)
    case .any: (.any, nil)
    case .first: (.first, nil)
    case .priority: (.priority, nil)
    case .least: (.collect, .least)
    case .greatest: (.collect, .greatest)
    case .sum: (.collect, .sum)
    }
  }

  /// Whether it reckons with the values, so that they have to be numbers.
  package var reckons: Bool { self == .least || self == .greatest || self == .sum }
}

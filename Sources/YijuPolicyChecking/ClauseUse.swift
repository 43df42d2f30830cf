import YijuPolicies

/// A clause by its place in the policy.
struct ClauseAddress: Hashable {
  /// The place of the source.
  var source: Int
  /// The place of the clause in the source.
  var clause: Int
}

/// What refers to one clause.
struct ClauseUse {
  /// The citations that carry it out.
  /// The clause's words without blanks, once somebody has quoted it.
  var stripped: StrippedText?
  var citedAt: [NodeID] = []
  var citedWhole = false
  /// Stretches quoted, in the text without white space.
  var quoted: [Range<Int>] = []
  var setAsideAt: [NodeID] = []
  var setAsideWhole = false
  var setAsideQuoted: [Range<Int>] = []
  var reason: SetAside.Reason?
}

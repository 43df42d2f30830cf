/// One place where a table is looked up.
struct TableUse {
  /// The words that a condition of the place leaves of a fact: only those are looked up.
  var narrowed: [String: Set<String>] = [:]
  /// Whether a missing row is foreseen: `if_no_row: keep`.
  var mayMiss = false
}

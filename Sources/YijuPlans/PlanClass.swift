/// A class of applicants: one of several ways to qualify.
package struct PlanClass: Sendable, Hashable {
  package var id: String
  package var title: String
  /// Its check, whose parts are its own checks and the common ones as they are for it.
  package var check: Int
  /// The node that says whether it holds.
  package var node: Int
  /// What it pays, where that is not the same for all classes; nil where it is the plan's `amount`.
  package var amount: PlanAmount?

  package init(id: String, title: String, check: Int, node: Int) {
    self.id = id
    self.title = title
    self.check = check
    self.node = node
  }
}

/// Whose amount is paid when several classes hold.
package enum PlanClassPreference: Sendable, Hashable {
  case highestAmount
  case first
  /// No two classes that pay differently can hold together.
  case none
}

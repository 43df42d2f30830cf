/// An element of a parent that a file further down the chain has replaced or removed.
package struct OverriddenElement: Sendable, Hashable {
  /// What happened to it.
  package enum Fate: Sendable, Hashable {
    case replaced
    case removed
  }

  /// Its address in the parent: `checks.claim-window`.
  package var address: String
  /// Where it was written.
  package var former: NodeID
  /// What stands in its place, or the entry of `remove`.
  package var by: NodeID
  package var fate: Fate

  package init(address: String, former: NodeID, by: NodeID, fate: Fate) {
    self.address = address
    self.former = former
    self.by = by
    self.fate = fate
  }
}

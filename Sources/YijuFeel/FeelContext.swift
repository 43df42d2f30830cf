package import YijuValues

/// The values an expression is evaluated over.
package struct FeelContext: Sendable {
  /// Values by the slot that the checker resolved.
  package var slots: [Value]
  /// Values by name, for names that have no slot.
  package var names: [String: Value]
  /// The value of `?`.
  package var input: Value?

  package init(slots: [Value] = [], names: [String: Value] = [:], input: Value? = nil) {
    self.slots = slots
    self.names = names
    self.input = input
  }
}

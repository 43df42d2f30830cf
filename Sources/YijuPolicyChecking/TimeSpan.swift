import YijuCivilCalendars
import YijuPolicies

/// The days on which one of several dated values applies.
struct TimeSpan {
  /// nil when it applies from the beginning of its version.
  var from: Day?
  var to: Day?
  /// Whether it has no last day: `to` absent or `unstated`.
  var isOpen: Bool
  /// The value, for messages.
  var shown: String
  var node: NodeID
}

package import YijuCivilCalendars
package import YijuValues

/// The values an expression is evaluated over.
package struct FeelContext: Sendable {
  /// Values by the slot that the checker resolved.
  package var slots: [Value]
  /// Values by name, for names that have no slot.
  package var names: [String: Value]
  /// The value of `?`.
  package var input: Value?
  /// What the functions that count working days go by; without it they are unknown.
  package var calendar: CalendarView?
  /// The moment that `now()` and `today()` give, in FEEL only.
  package var now: DayTime?

  package init(
    slots: [Value] = [], names: [String: Value] = [:], input: Value? = nil, calendar: CalendarView? = nil,
    now: DayTime? = nil
  ) {
    self.slots = slots
    self.names = names
    self.input = input
    self.calendar = calendar
    self.now = now
  }
}

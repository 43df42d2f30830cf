public import YijuCivilCalendars
public import YijuFacts

/// Where the file of a case stood in its procedure when the case was decided.
///
/// It says nothing about entitlement and changes no decision: an office keeps it to show what had been done by then, and
/// by when the rest had to be.
public struct ProcedureStanding: Sendable, Hashable {
  /// The day on which it was asked.
  public var today: Day
  /// What had happened, in the order of time: `{step, on, at, outcome, by, note}` each.
  public var events: JSONValue
  /// What follows from the events: the state of the whole and of every step, last days with their reasons.
  public var state: JSONValue

  /// Creates a standing.
  public init(today: Day, events: JSONValue, state: JSONValue) {
    self.today = today
    self.events = events
    self.state = state
  }

  /// The member `procedure` of a record: the day, and what follows.
  package var jsonValue: JSONValue {
    guard case .object(let members) = state else { return .object([JSONMember("today", .string(today.description))]) }
    return .object([JSONMember("today", .string(today.description))] + members)
  }
}

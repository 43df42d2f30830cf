/// What a calendar answers: a value, or that it does not know from some day on. It never guesses.
public enum CalendarAnswer<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The answer.
  case known(Value)
  /// The question reaches a day that no known document arranges; the payload is the first such day reached.
  case unknown(from: Day)

  /// The value; nil when not known.
  public var value: Value? {
    switch self {
    case .known(let value): value
    case .unknown: nil
    }
  }

  /// The first day that is not arranged; nil when the answer is known.
  public var unknownFrom: Day? {
    switch self {
    case .known: nil
    case .unknown(let day): day
    }
  }
}

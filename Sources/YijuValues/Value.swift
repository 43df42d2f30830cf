public import YijuCivilCalendars

/// A value an expression yields or a fact has.
///
/// `null` is FEEL's null. A fact that is not known is `unknown` and says what is missing; it differs from null, from
/// zero, from `false` and from the empty list. A fault (overflow, division by zero) is no value at all.
public enum Value: Hashable, Sendable {
  /// FEEL's null.
  case null
  /// True or false.
  case boolean(Bool)
  /// An exact number.
  case number(Decimal)
  /// A text, a word or a level's canonical word.
  case string(String)
  /// A civil day.
  case date(Day)
  /// A time of day.
  case time(TimeOfDay)
  /// A day and a time of day.
  case dateAndTime(DayTime)
  /// A length of time in months.
  case yearsMonths(MonthsDuration)
  /// A length of time in seconds.
  case daysTime(TimeDuration)
  /// Several values in order.
  case list([Value])
  /// Named values in order.
  case context(ValueContext)
  /// All values between two bounds.
  indirect case range(ValueRange)
  /// A function, by its number in the expression that defines it or in the table of built-in functions.
  case function(FunctionReference)
  /// Not known, and why.
  case unknown(UnknownCauses)
}

extension Value {
  /// What is missing, when the value is not known.
  public var unknownCauses: UnknownCauses? {
    if case .unknown(let causes) = self { causes } else { nil }
  }

  /// The truth value, when it is one.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The number, when it is one.
  public var number: Decimal? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The text, when it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The day, when it is one.
  public var date: Day? {
    if case .date(let value) = self { value } else { nil }
  }
}

/// Named values in the order in which they were written; names are unique.
public struct ValueContext: Hashable, Sendable {
  /// A named value.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// What it names.
    public var value: Value

    /// Joins a name and a value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The entries in order.
  public private(set) var entries: [Entry]

  /// Creates a context; of entries with one name the last counts.
  public init(_ entries: [Entry] = []) {
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries { self[entry.name] = entry.value }
  }

  /// The value of a name; nil when there is none. Complexity: O(n).
  public subscript(name: String) -> Value? {
    get { entries.first { $0.name == name }?.value }
    set {
      let place = entries.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(name, value))
      case (nil, nil): break
      }
    }
  }

  /// Two contexts are equal when they name the same values, in whatever order.
  public static func == (lhs: ValueContext, rhs: ValueContext) -> Bool {
    lhs.entries.count == rhs.entries.count && lhs.entries.allSatisfy { rhs[$0.name] == $0.value }
  }

  /// Hashes without regard to order.
  public func hash(into hasher: inout Hasher) {
    for name in entries.map(\.name).sorted() {
      hasher.combine(name)
      hasher.combine(self[name])
    }
  }
}

/// All values between two bounds; a bound that is absent leaves that side open without end.
///
/// FEEL tells `(< 10)`, which has no lower bound, from `(null..10)`, whose lower bound is null.
public struct ValueRange: Hashable, Sendable {
  /// The lower bound.
  public var low: Value?
  /// Whether the lower bound itself belongs to the range.
  public var includesLow: Bool
  /// The upper bound.
  public var high: Value?
  /// Whether the upper bound itself belongs to the range.
  public var includesHigh: Bool
  /// Whether it was written `(= x)`, which FEEL does not take for `[x..x]`.
  public var isPoint = false

  /// Creates a range.
  public init(low: Value?, includesLow: Bool, high: Value?, includesHigh: Bool) {
    self.low = low
    self.includesLow = includesLow
    self.high = high
    self.includesHigh = includesHigh
  }
}

/// A function as a value.
public enum FunctionReference: Hashable, Sendable {
  /// The built-in function of that number.
  case builtin(Int)
  /// The function of that number among those the evaluation has made; it means nothing beyond the evaluation.
  case literal(Int)
}

public import YijuCivilCalendars
public import YijuValues

/// On which days an application would be granted, everything else being as it is.
public struct ApplicationDays: Sendable, Hashable {
  /// A day that was looked for.
  public enum Answer: Sendable, Hashable {
    /// This day.
    case day(Day)
    /// No day that was looked at.
    case none
    /// It cannot be told from this day on: a calendar or a value of the law is not published.
    case unknown(from: Day)
    /// It can be told only when facts that are missing are known.
    case open
  }

  /// Days without a gap that have one result.
  public struct Window: Sendable, Hashable {
    /// The first day.
    public var first: Day
    /// The last day.
    public var last: Day
    /// The amount; nil when the policy pays none.
    public var amount: Decimal?
    /// ISO 4217 code of the amount.
    public var currency: String?
    /// The version that decides.
    public var version: String

    /// Creates a window.
    public init(first: Day, last: Day, amount: Decimal?, currency: String?, version: String) {
      self.first = first
      self.last = last
      self.amount = amount
      self.currency = currency
      self.version = version
    }
  }

  /// The path of the date the person chooses.
  public var path: String
  /// Its title in the policy.
  public var title: String
  /// The first day looked at.
  public var from: Day
  /// The last day looked at.
  public var through: Day
  /// The earliest day on which it would be granted.
  public var earliest: Answer
  /// The last such day.
  public var last: Answer
  /// Whether it would still be granted on the last day looked at, so that no end was found.
  public var hasNoEnd: Bool
  /// The days on which it would be granted, in order; at most as many as the limits say.
  public var windows: [Window]
  /// The case decided again on the earliest day; nil when that is the day of the case, or there is none.
  public var proof: ChangeProof?

  /// Creates an answer without windows.
  public init(path: String, title: String, from: Day, through: Day) {
    self.path = path
    self.title = title
    self.from = from
    self.through = through
    self.earliest = .none
    self.last = .none
    self.hasNoEnd = false
    self.windows = []
  }
}

public import YijuCivilCalendars
public import YijuValues

/// A value as a decision shows it.
public enum DecisionValue: Sendable, Hashable {
  /// Not known.
  case unknown
  /// Yes or no.
  case boolean(Bool)
  /// A number; the unit is the policy's word, such as `month`.
  case number(Decimal, unit: String?)
  /// An amount of money.
  case money(Decimal, currency: String)
  /// 20 stands for 20 %.
  case percent(Decimal)
  /// A civil day.
  case day(Day)
  /// A length of time.
  case period(Period)
  /// A text, a word or a level.
  case text(String)
  /// Several words.
  case words([String])
  /// A count that is known only to lie between two bounds; no `most` means no bound.
  case between(least: Int64, most: Int64?)
}

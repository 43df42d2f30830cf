/// The type of a fact, a parameter or a column, as a policy declares it.
public enum FactType: Hashable, Sendable {
  /// `yesno`: true or false.
  case yesNo
  /// `count`: a whole number, zero or more, with a unit.
  case count
  /// `decimal`: an exact number.
  case decimal
  /// `money`: an amount in the policy's currency.
  case money
  /// `percent`: a number written with `%`.
  case percent
  /// `date`: a civil day.
  case date
  /// `period`: a length of time.
  case period
  /// `text`: free text.
  case text
  /// `word`: one of a closed set of words.
  case word
  /// `level`: a place on the scale named.
  case level(scale: String)
  /// `citizen_id`: a citizen identification number (GB 11643).
  case citizenID
  /// `list`: entries with named fields.
  case list
}

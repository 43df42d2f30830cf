/// How one kind of personal data is shown.
public enum MaskRule: Sendable, Hashable {
  /// As it is.
  case shown
  /// Not at all: nothing stands in its place.
  case hidden
  /// `[masked:18]`: only how long it is.
  case whole
  /// The first character of each part of a name, with stars of one length for the rest: `买**·**`.
  case initials
  /// The first six characters of a citizen number: the district. Neither the day of birth nor the end is shown, since
  /// with the age known they leave a handful of numbers.
  case district
  /// The first three and the last four digits of a mobile number.
  case mobile
  /// An address down to the county or district.
  case county
}

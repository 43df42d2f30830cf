package import YijuCivilCalendars
package import YijuValues

/// How a value of each type is written into one machine word.
///
/// Order is kept, so that every comparison of the law is a comparison of words: yes/no as 0 and 1, counts as they are,
/// money in minor units, other numbers in millionths, days by their ordinal, levels by their rank, words by their place
/// in the fact's list, texts by the number a case gives them.
package enum SlotCode {
  /// Stands for “not known”.
  package static let unknown = Int64.min
  /// The largest and the smallest value a slot may hold: room is left for the bounds beside them.
  package static let greatest = Int64.max - 1
  package static let least = Int64.min + 2

  /// Digits after the point that slots of a type keep.
  package static func scale(of type: FactType, minorDigits: Int) -> Int {
    switch type {
    case .money: minorDigits
    case .decimal, .percent: 6
    default: 0
    }
  }

  /// A number in a slot of `scale`; nil when it has more digits or is too large.
  package static func code(_ number: Decimal, scale: Int) -> Int64? {
    guard let scaled = number.scaled(by: scale), scaled > least, scaled < greatest else { return nil }
    return scaled
  }

  /// A word of a scale that takes part in no comparison: below every rank.
  package static func outside(_ place: Int) -> Int64 { -1 - Int64(place) }

  /// A period: the unit above the count, so that periods of one unit compare by count.
  package static func code(_ period: Period) -> Int64 {
    let unit: Int64 =
      switch period.unit {
      case .day: 0
      case .workingDay: 1
      case .month: 2
      case .year: 3
      }
    return unit << 32 | Int64(period.count)
  }

  /// The period a code stands for.
  package static func period(_ code: Int64) -> Period? {
    let unit: PeriodUnit? =
      switch code >> 32 {
      case 0: .day
      case 1: .workingDay
      case 2: .month
      case 3: .year
      default: nil
      }
    return unit.flatMap { Period(Int(code & 0xFFFF_FFFF), $0) }
  }
}

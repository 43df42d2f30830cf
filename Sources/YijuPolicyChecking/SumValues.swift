import YijuValues

/// What a running sum can be: all its values while they are few, and in any case a grain of which each is a multiple
/// and the least one.
struct SumValues {
  /// Every value; nil when there are too many or a fact goes in.
  private(set) var values: Set<Decimal>?
  /// Each value is a whole multiple of it, in the currency; nil when none is known.
  private(set) var grain: Decimal?
  /// The least value; nil when there is none.
  private(set) var least: Decimal?
  /// The greatest value; nil when there is none.
  private(set) var greatest: Decimal?

  private static let limit = 128

  /// The values given.
  init(_ values: Set<Decimal>) {
    self.values = values.count <= SumValues.limit ? values : nil
    self.grain = SumValues.grain(of: values)
    self.least = values.min()
    self.greatest = values.max()
  }

  /// Any value from `least` on that is a multiple of `grain`.
  init(from least: Decimal?, grain: Decimal?) {
    self.grain = grain
    self.least = least
  }

  private init(values: Set<Decimal>?, grain: Decimal?, least: Decimal?, greatest: Decimal?) {
    let few = values.flatMap { $0.count <= SumValues.limit ? $0 : nil }
    self.values = few
    self.grain = few.map { SumValues.grain(of: $0) } ?? grain
    self.least = few?.min() ?? least
    self.greatest = few?.max() ?? greatest
  }

  /// Whether every value has at most `places` decimals.
  func isWhole(places: Int) -> Bool {
    if let values { return values.allSatisfy { $0.scaled(by: places) != nil } }
    return grain?.scaled(by: places) != nil
  }

  /// Whether 0 is a value, or lies between the least and the greatest.
  var mayBeZero: Bool {
    if let values { return values.contains { $0.isZero } }
    return mayBeNegative || least?.isZero == true
  }

  var mayBeNegative: Bool { least.map(\.isNegative) ?? true }

  // MARK: Operations

  /// One or the other.
  func or(_ other: SumValues) -> SumValues {
    SumValues(
      values: both(other) { $0.union($1) }, grain: SumValues.common(grain, other.grain),
      least: pair(least, other.least).map { min($0, $1) }, greatest: pair(greatest, other.greatest).map { max($0, $1) })
  }

  func adding(_ other: SumValues) -> SumValues {
    SumValues(
      values: combined(other) { $0.adding($1) }, grain: SumValues.common(grain, other.grain),
      least: pair(least, other.least).flatMap { $0.adding($1) },
      greatest: pair(greatest, other.greatest).flatMap { $0.adding($1) })
  }

  func subtracting(_ other: SumValues) -> SumValues {
    SumValues(
      values: combined(other) { $0.subtracting($1) }, grain: SumValues.common(grain, other.grain),
      least: pair(least, other.greatest).flatMap { $0.subtracting($1) },
      greatest: pair(greatest, other.least).flatMap { $0.subtracting($1) })
  }

  /// A share of it; shares are not below 0.
  func times(percent: SumValues) -> SumValues {
    let hundredth = Decimal(1, scale: 2)
    func share(_ value: Decimal, _ percent: Decimal) -> Decimal? {
      value.multiplied(by: percent)?.multiplied(by: hundredth)
    }
    return SumValues(
      values: combined(percent, share), grain: pair(grain, percent.grain).flatMap { share($0, $1) },
      least: least.flatMap { value in
        (value.isNegative ? percent.greatest : percent.least).flatMap { share(value, $0) }
      },
      greatest: pair(greatest, percent.greatest).flatMap { share($0, $1) })
  }

  func capped(at other: SumValues) -> SumValues {
    SumValues(
      values: combined(other) { min($0, $1) }, grain: SumValues.common(grain, other.grain),
      least: pair(least, other.least).map { min($0, $1) },
      greatest: greatest.map { own in other.greatest.map { min(own, $0) } ?? own } ?? other.greatest)
  }

  func raised(to other: SumValues) -> SumValues {
    SumValues(
      values: combined(other) { max($0, $1) }, grain: SumValues.common(grain, other.grain),
      least: least.map { own in other.least.map { max(own, $0) } ?? own } ?? other.least,
      greatest: pair(greatest, other.greatest).map { max($0, $1) })
  }

  /// Rounded to a number of decimals in whatever direction.
  func rounded(places: Int) -> SumValues {
    SumValues(
      values: nil, grain: Decimal(1, scale: places), least: least?.rounded(scale: places, .floor),
      greatest: greatest?.rounded(scale: places, .ceiling))
  }

  // MARK: Parts

  private func both(_ other: SumValues, _ join: (Set<Decimal>, Set<Decimal>) -> Set<Decimal>) -> Set<Decimal>? {
    guard let values, let others = other.values else { return nil }
    return join(values, others)
  }

  /// The values of every pair; nil when there are too many or one cannot be reckoned.
  private func combined(_ other: SumValues, _ join: (Decimal, Decimal) -> Decimal?) -> Set<Decimal>? {
    guard let values, let others = other.values, values.count * others.count <= 8 * SumValues.limit else { return nil }
    var results: Set<Decimal> = []
    for one in values {
      for two in others {
        guard let result = join(one, two) else { return nil }
        results.insert(result)
      }
    }
    return results
  }

  private func pair(_ one: Decimal?, _ other: Decimal?) -> (Decimal, Decimal)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  /// The greatest common measure of some values, down to a hundred-millionth.
  private static func grain(of values: Set<Decimal>) -> Decimal? {
    values.reduce(Decimal(0)) { common($0, $1) ?? Decimal(0) }
  }

  private static func common(_ one: Decimal?, _ other: Decimal?) -> Decimal? {
    guard var a = one?.scaled(by: 8)?.magnitude, var b = other?.scaled(by: 8)?.magnitude else { return nil }
    while b != 0 { (a, b) = (b, a % b) }
    return Int64(exactly: a).map { Decimal($0, scale: 8) }
  }
}

extension Optional where Wrapped == (Decimal, Decimal) {
  fileprivate func map<Result>(_ join: (Decimal, Decimal) -> Result) -> Result? {
    guard let self else { return nil }
    return join(self.0, self.1)
  }

  fileprivate func flatMap<Result>(_ join: (Decimal, Decimal) -> Result?) -> Result? {
    guard let self else { return nil }
    return join(self.0, self.1)
  }
}

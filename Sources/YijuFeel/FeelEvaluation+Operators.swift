import YijuCivilCalendars
import YijuValues

extension FeelEvaluation {
  /// Why a result is not known when one of two operands is not; nil when both are known.
  func unknown(_ first: Value, _ second: Value) -> Value? {
    switch (first, second) {
    case (.unknown(let one), .unknown(let other)): .unknown(one.union(other))
    case (.unknown, _): first
    case (_, .unknown): second
    default: nil
    }
  }

  // MARK: - Comparison

  func compared(
    _ first: Value, _ operation: FeelOperator, _ second: Value, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    switch operation {
    case .equal: return try equal(first, second, id)
    case .notEqual:
      let same = try equal(first, second, id)
      return same == .null ? .null : try inverted(same, id)
    default:
      if let missing = unknown(first, second) { return missing }
      guard let order = FeelEvaluation.order(first, second) else { return try failure(.type, id) }
      return switch operation {
      case .less: .boolean(order < 0)
      case .lessOrEqual: .boolean(order <= 0)
      case .greater: .boolean(order > 0)
      default: .boolean(order >= 0)
      }
    }
  }

  /// −1, 0 or 1; nil for values that have no order between them.
  static func order(_ first: Value, _ second: Value) -> Int? {
    func sign<T: Comparable>(_ one: T, _ other: T) -> Int { one < other ? -1 : one > other ? 1 : 0 }
    switch (first, second) {
    case (.number(let one), .number(let other)): return sign(one, other)
    case (.date(let one), .date(let other)): return sign(one, other)
    case (.yearsMonths(let one), .yearsMonths(let other)): return sign(one.months, other.months)
    case (.daysTime(let one), .daysTime(let other)): return sign(one.nanoseconds, other.nanoseconds)
    case (.string(let one), .string(let other)):
      return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
        ? -1 : other.unicodeScalars.lexicographicallyPrecedes(one.unicodeScalars) ? 1 : 0
    case (.time(let one), .time(let other)):
      guard (one.offset == nil) == (other.offset == nil) else { return nil }
      return sign(one.instant, other.instant)
    case (.dateAndTime(let one), .dateAndTime(let other)):
      guard (one.time.offset == nil) == (other.time.offset == nil) else { return nil }
      return sign(one.instant, other.instant)
    default: return nil
    }
  }

  func equal(_ first: Value, _ second: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if let missing = unknown(first, second) { return missing }
    switch (first, second) {
    case (.null, .null): return .boolean(true)
    case (.null, _), (_, .null): return .boolean(false)
    case (.boolean(let one), .boolean(let other)): return .boolean(one == other)
    case (.string(let one), .string(let other)): return .boolean(one.utf8.elementsEqual(other.utf8))
    case (.list(let one), .list(let other)):
      guard one.count == other.count else { return .boolean(false) }
      return try allEqual(zip(one, other).map { ($0, $1) }, id)
    case (.context(let one), .context(let other)):
      guard one.entries.count == other.entries.count else { return .boolean(false) }
      var pairs: [(Value, Value)] = []
      for entry in one.entries {
        guard let value = other[entry.name] else { return .boolean(false) }
        pairs.append((entry.value, value))
      }
      return try allEqual(pairs, id)
    case (.range(let one), .range(let other)): return .boolean(one == other)
    case (.function(let one), .function(let other)): return .boolean(one == other)
    case (.time(let one), .time(let other)) where (one.offset == nil) != (other.offset == nil): return .boolean(false)
    case (.dateAndTime(let one), .dateAndTime(let other)) where (one.time.offset == nil) != (other.time.offset == nil):
      return .boolean(false)
    default:
      guard let order = FeelEvaluation.order(first, second) else { return try failure(.type, id) }
      return .boolean(order == 0)
    }
  }

  private func allEqual(_ pairs: [(Value, Value)], _ id: FeelNodeID) throws(FeelFault) -> Value {
    var result = Value.boolean(true)
    for (one, other) in pairs {
      switch try equal(one, other, id) {
      case .boolean(true): break
      case .boolean(false): return .boolean(false)
      case .unknown(let causes):
        if case .unknown(let known) = result {
          result = .unknown(known.union(causes))
        } else {
          result = .unknown(causes)
        }
      case let other: if case .unknown = result { break } else { result = other }
      }
    }
    return result
  }

  // MARK: - Arithmetic

  func negated(_ operand: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch operand {
    case .unknown: return operand
    case .number(let number): return .number(number.negated)
    case .yearsMonths(let duration):
      let (months, overflow) = (0 as Int64).subtractingReportingOverflow(duration.months)
      return overflow ? try failure(.overflow, id) : .yearsMonths(MonthsDuration(months: months))
    case .daysTime(let duration):
      let (length, overflow) = (0 as Int128).subtractingReportingOverflow(duration.nanoseconds)
      return overflow ? try failure(.overflow, id) : .daysTime(TimeDuration(nanoseconds: length))
    default: return try failure(.type, id)
    }
  }

  func arithmetic(
    _ first: Value, _ operation: FeelOperator, _ second: Value, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    if let missing = unknown(first, second) { return missing }
    switch (first, second) {
    case (.number(let one), .number(let other)): return try numeric(one, operation, other, id)
    case (.string(let one), .string(let other)) where operation == .add:
      guard one.utf8.count + other.utf8.count <= FeelEvaluation.sizeLimit else { throw fault(.size, id) }
      return .string(one + other)
    default: break
    }
    switch operation {
    case .add: return try added(first, second, id)
    case .subtract: return try subtracted(first, second, id)
    case .multiply, .divide: return try scaled(first, operation, second, id)
    default: return try failure(.type, id)
    }
  }

  private func numeric(
    _ one: Decimal, _ operation: FeelOperator, _ other: Decimal, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let result: Decimal?
    switch operation {
    case .add: result = one.adding(other)
    case .subtract: result = one.subtracting(other)
    case .multiply: result = one.multiplied(by: other)
    case .divide:
      if other.isZero { return try failure(.divisionByZero, id) }
      result = one.divided(by: other)
    default:
      if one.isZero, other.isNegative { return try failure(.divisionByZero, id) }
      if one.isNegative, !other.isWhole { return try failure(.type, id) }
      result = one.raised(to: other)
    }
    guard let result else { return try failure(.overflow, id) }
    return .number(result)
  }

  private func added(_ first: Value, _ second: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch (first, second) {
    case (.yearsMonths(let one), .yearsMonths(let other)):
      let (months, overflow) = one.months.addingReportingOverflow(other.months)
      return overflow ? try failure(.overflow, id) : .yearsMonths(MonthsDuration(months: months))
    case (.daysTime(let one), .daysTime(let other)):
      let (length, overflow) = one.nanoseconds.addingReportingOverflow(other.nanoseconds)
      return overflow ? try failure(.overflow, id) : .daysTime(TimeDuration(nanoseconds: length))
    case (.date, .yearsMonths), (.date, .daysTime), (.dateAndTime, .yearsMonths), (.dateAndTime, .daysTime),
      (.time, .daysTime):
      return try moved(first, by: second, id)
    case (.yearsMonths, .date), (.daysTime, .date), (.yearsMonths, .dateAndTime), (.daysTime, .dateAndTime),
      (.daysTime, .time):
      return try moved(second, by: first, id)
    default: return try failure(.type, id)
    }
  }

  private func subtracted(_ first: Value, _ second: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch (first, second) {
    case (.date(let one), .date(let other)):
      return .daysTime(TimeDuration(days: Int64(one.ordinal) - Int64(other.ordinal)))
    case (.time(let one), .time(let other)):
      guard (one.offset == nil) == (other.offset == nil) else { return try failure(.type, id) }
      return .daysTime(TimeDuration(nanoseconds: Int128(one.instant) - Int128(other.instant)))
    case (.dateAndTime, .dateAndTime), (.dateAndTime, .date), (.date, .dateAndTime):
      guard let one = FeelEvaluation.moment(first), let other = FeelEvaluation.moment(second),
        (one.time.offset == nil) == (other.time.offset == nil)
      else { return try failure(.type, id) }
      return .daysTime(TimeDuration(nanoseconds: one.instant - other.instant))
    case (_, .yearsMonths), (_, .daysTime):
      return try added(first, try negated(second, id), id)
    default: return try failure(.type, id)
    }
  }

  /// A date is midnight UTC where a date and time is meant (DMN 1.5, 10.3.2.3.5).
  static func moment(_ value: Value) -> DayTime? {
    switch value {
    case .date(let day): TimeOfDay(nanoseconds: 0, offset: 0).map { DayTime(day, $0) }
    case .dateAndTime(let moment): moment
    default: nil
    }
  }

  /// A day or a moment, so much later. A month that has no such day gives its last day (clamp), as article 202 of the
  /// Civil Code has it and the engines of the field do.
  private func moved(_ start: Value, by length: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch (start, length) {
    case (.date(let day), .yearsMonths(let duration)):
      guard let months = Int(exactly: duration.months), duration.months.magnitude <= 200_000,
        let result = day.adding(months: months)
      else { return try failure(.date, id) }
      return .date(result)
    case (.date(let day), .daysTime(let duration)):
      let unit = Int128(TimeOfDay.dayLength)
      let (whole, rest) = duration.nanoseconds.quotientAndRemainder(dividingBy: unit)
      guard let days = Int(exactly: rest < 0 ? whole - 1 : whole), days.magnitude <= 5_000_000,
        let result = day.adding(days: days)
      else { return try failure(.date, id) }
      return .date(result)
    case (.dateAndTime(let moment), .yearsMonths(let duration)):
      guard let months = Int(exactly: duration.months), duration.months.magnitude <= 200_000,
        let result = moment.day.adding(months: months)
      else { return try failure(.date, id) }
      return .dateAndTime(DayTime(result, moment.time))
    case (.dateAndTime(let moment), .daysTime(let duration)):
      guard let (days, time) = FeelEvaluation.shifted(moment.time, by: duration), days.magnitude <= 5_000_000,
        let result = moment.day.adding(days: days)
      else { return try failure(.date, id) }
      return .dateAndTime(DayTime(result, time))
    case (.time(let time), .daysTime(let duration)):
      guard let (_, result) = FeelEvaluation.shifted(time, by: duration) else { return try failure(.date, id) }
      return .time(result)
    default: return try failure(.type, id)
    }
  }

  private static func shifted(_ time: TimeOfDay, by duration: TimeDuration) -> (days: Int, time: TimeOfDay)? {
    let unit = Int128(TimeOfDay.dayLength)
    let (sum, overflow) = duration.nanoseconds.addingReportingOverflow(Int128(time.nanoseconds))
    guard !overflow else { return nil }
    var (days, rest) = sum.quotientAndRemainder(dividingBy: unit)
    if rest < 0 {
      days -= 1
      rest += unit
    }
    guard let count = Int(exactly: days), let nanoseconds = Int64(exactly: rest),
      let result = TimeOfDay(nanoseconds: nanoseconds, offset: time.offset)
    else { return nil }
    return (count, result)
  }

  private func scaled(
    _ first: Value, _ operation: FeelOperator, _ second: Value, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    switch (first, operation, second) {
    case (.number(let factor), .multiply, .yearsMonths), (.number(let factor), .multiply, .daysTime):
      return try scaled(second, .multiply, .number(factor), id)
    case (.yearsMonths(let one), .divide, .yearsMonths(let other)):
      return try numeric(Decimal(one.months), .divide, Decimal(other.months), id)
    case (.daysTime(let one), .divide, .daysTime(let other)):
      guard let left = FeelEvaluation.decimal(one.nanoseconds), let right = FeelEvaluation.decimal(other.nanoseconds)
      else { return try failure(.overflow, id) }
      return try numeric(left, .divide, right, id)
    case (.yearsMonths(let duration), _, .number(let factor)):
      guard case .number(let months) = try numeric(Decimal(duration.months), operation, factor, id) else {
        return .null
      }
      guard let whole = Int64(exactly: months.rounded(scale: 0, .down)) else { return try failure(.overflow, id) }
      return .yearsMonths(MonthsDuration(months: whole))
    case (.daysTime(let duration), _, .number(let factor)):
      guard let length = FeelEvaluation.decimal(duration.nanoseconds) else { return try failure(.overflow, id) }
      guard case .number(let product) = try numeric(length, operation, factor, id) else { return .null }
      let whole = product.rounded(scale: 0, .down).normalized
      guard whole.exponent >= 0, let nanoseconds = FeelEvaluation.integer(whole) else {
        return try failure(.overflow, id)
      }
      return .daysTime(TimeDuration(nanoseconds: nanoseconds))
    default: return try failure(.type, id)
    }
  }

  private static func decimal(_ number: Int128) -> Decimal? {
    Decimal(coefficient: number.magnitude, exponent: 0, isNegative: number < 0)
  }

  private static func integer(_ number: Decimal) -> Int128? {
    guard number.exponent <= 20 else { return number.isZero ? 0 : nil }
    var size = number.coefficient
    for _ in 0..<max(0, Int(number.exponent)) {
      let (product, overflow) = size.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      size = product
    }
    guard let whole = Int128(exactly: size) else { return nil }
    return number.isNegative ? -whole : whole
  }
}

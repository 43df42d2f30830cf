import YijuValues

extension FeelEvaluation {
  // MARK: - Numbers and statistics

  func analytic(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    guard let number = arguments.first?.number else { return nil }
    switch builtin {
    case .squareRoot: return number.squareRoot.map(Value.number)
    case .logarithm: return number.logarithm.map(Value.number)
    case .exponential: return number.exponential.map(Value.number)
    default: return nil
    }
  }

  mutating func statistic(
    _ builtin: FeelBuiltin, _ items: [Value]?, _ id: FeelNodeID
  ) throws(FeelFault) -> Value? {
    guard let items else { return nil }
    var numbers: [Decimal] = []
    for item in items {
      guard let number = item.number else { return nil }
      numbers.append(number)
    }
    try step(id, numbers.count * 16)
    numbers.sort()
    switch builtin {
    case .median:
      guard !numbers.isEmpty else { return nil }
      let middle = numbers.count / 2
      if numbers.count % 2 == 1 { return numbers[bounded: middle].map(Value.number) }
      guard let low = numbers[bounded: middle - 1], let high = numbers[bounded: middle] else { return nil }
      return low.adding(high)?.divided(by: Decimal(2)).map(Value.number)
    case .mode: return .list(mostFrequent(numbers))
    case .standardDeviation: return deviation(numbers)
    default: return nil
    }
  }

  /// The numbers that occur most often, the least first.
  private func mostFrequent(_ sorted: [Decimal]) -> [Value] {
    var best: [Value] = []
    var most = 0
    var count = 0
    var previous: Decimal?
    for number in sorted {
      count = number == previous ? count + 1 : 1
      previous = number
      if count > most {
        most = count
        best = [.number(number)]
      } else if count == most {
        best.append(.number(number))
      }
    }
    return best
  }

  /// The deviation of a sample: the sum of squares divided by one less than there are numbers.
  private func deviation(_ numbers: [Decimal]) -> Value? {
    guard numbers.count > 1 else { return nil }
    var sum = Decimal(0)
    for number in numbers {
      guard let next = sum.adding(number) else { return nil }
      sum = next
    }
    guard let mean = sum.divided(by: Decimal(Int64(numbers.count))) else { return nil }
    var squares = Decimal(0)
    for number in numbers {
      guard let distance = number.subtracting(mean), let square = distance.multiplied(by: distance),
        let next = squares.adding(square)
      else { return nil }
      squares = next
    }
    return squares.divided(by: Decimal(Int64(numbers.count - 1)))?.squareRoot.map(Value.number)
  }

  // MARK: - Order and replacement

  /// A list in the order that a function of two elements gives; elements it puts in no order stay as they are.
  mutating func sorted(_ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value? {
    let items: [Value]
    switch arguments.first {
    case .list(let list)?: items = list
    case .null?, nil: return nil
    case let single?: items = [single]
    }
    guard let precedes = arguments[bounded: 1], precedes != .null else {
      return try sortedPlainly(items, id).map(Value.list)
    }
    guard case .function = precedes else { return nil }
    // Merging from runs of one: stable, and never more than n log n calls whatever the function answers.
    var runs = items.map { [$0] }
    while runs.count > 1 {
      var merged: [[Value]] = []
      for pair in stride(from: 0, to: runs.count, by: 2) {
        guard let left = runs[bounded: pair] else { continue }
        guard let right = runs[bounded: pair + 1] else {
          merged.append(left)
          continue
        }
        var causes: UnknownCauses?
        guard let run = try merge(left, right, precedes, &causes, id) else {
          return causes.map { .unknown($0) }
        }
        merged.append(run)
      }
      runs = merged
    }
    return .list(runs.first ?? [])
  }

  private mutating func merge(
    _ left: [Value], _ right: [Value], _ precedes: Value, _ causes: inout UnknownCauses?, _ id: FeelNodeID
  ) throws(FeelFault) -> [Value]? {
    var result: [Value] = []
    var (one, other) = (0, 0)
    while let first = left[bounded: one], let second = right[bounded: other] {
      try step(id)
      switch try apply(precedes, [second, first], id) {
      case .boolean(true):
        result.append(second)
        other += 1
      case .boolean(false):
        result.append(first)
        one += 1
      case .unknown(let missing):
        causes = missing
        return nil
      default: return nil
      }
    }
    return result + left[min(one, left.count)...] + right[min(other, right.count)...]
  }

  private mutating func sortedPlainly(_ items: [Value], _ id: FeelNodeID) throws(FeelFault) -> [Value]? {
    guard let first = items.first else { return [] }
    guard items.allSatisfy({ FeelEvaluation.order($0, first) != nil }) else { return nil }
    try step(id, items.count * 16)
    return items.sorted { (FeelEvaluation.order($0, $1) ?? 0) < 0 }
  }

  /// `list replace`: the element at a position, or every element for which a function of it and the new one holds.
  mutating func replaced(_ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value? {
    let items: [Value]
    switch arguments.first {
    case .list(let list)?: items = list
    case .null?, nil: return nil
    case let single?: items = [single]
    }
    let new = arguments[bounded: 2] ?? .null
    guard let match = arguments[bounded: 1] else { return nil }
    if case .function = match {
      var result: [Value] = []
      for item in items {
        switch try apply(match, [item, new], id) {
        case .boolean(true): result.append(new)
        case .boolean(false): result.append(item)
        case .unknown(let causes): return .unknown(causes)
        default: return nil
        }
      }
      return .list(result)
    }
    guard let number = match.number,
      let place = place(.number(number.rounded(scale: 0, .down)), in: items.count)
    else { return nil }
    var result = items
    result[place] = new
    return .list(result)
  }
}

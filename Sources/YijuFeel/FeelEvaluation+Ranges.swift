import YijuValues

extension FeelBuiltin {
  /// Whether it relates points and ranges to each other (DMN 1.5, table 78).
  var isRelation: Bool {
    switch self {
    case .before, .after, .meets, .metBy, .overlaps, .overlapsBefore, .overlapsAfter, .finishes, .finishedBy, .includes,
      .during, .starts, .startedBy, .coincides:
      true
    default: false
    }
  }
}

extension FeelEvaluation {
  /// The relation of two points, a point and a range, or two ranges; nil when there is none between them.
  func related(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    guard let first = arguments[bounded: 0], let second = arguments[bounded: 1] else { return nil }
    switch builtin {
    // Each of these is another with its sides exchanged.
    case .after: return related(.before, [second, first])
    case .metBy: return related(.meets, [second, first])
    case .overlapsAfter: return related(.overlapsBefore, [second, first])
    case .finishedBy: return related(.finishes, [second, first])
    case .during: return related(.includes, [second, first])
    case .startedBy: return related(.starts, [second, first])
    default: break
    }
    switch (first, second) {
    case (.range(let one), .range(let other)): return related(builtin, Bounds(one), Bounds(other)).map(Value.boolean)
    case (.range(let range), _): return related(builtin, Bounds(range), point: second).map(Value.boolean)
    case (_, .range(let range)): return related(builtin, point: first, Bounds(range)).map(Value.boolean)
    default:
      guard let order = FeelEvaluation.order(first, second) else { return nil }
      switch builtin {
      case .before: return .boolean(order < 0)
      case .coincides: return .boolean(order == 0)
      default: return nil
      }
    }
  }

  /// A range whose bounds can be compared; a bound without value lies beyond everything.
  private struct Bounds {
    let range: ValueRange

    init(_ range: ValueRange) { self.range = range }

    /// Where the start lies from a point; nil when they have no order.
    func start(from point: Value) -> Int? {
      guard let low = range.low, low != .null else { return -1 }
      return FeelEvaluation.order(low, point)
    }

    func end(from point: Value) -> Int? {
      guard let high = range.high, high != .null else { return 1 }
      return FeelEvaluation.order(high, point)
    }

    func start(fromStartOf other: Bounds) -> Int? {
      guard let low = other.range.low, low != .null else { return hasLow ? 1 : 0 }
      return start(from: low)
    }

    func end(fromEndOf other: Bounds) -> Int? {
      guard let high = other.range.high, high != .null else { return hasHigh ? -1 : 0 }
      return end(from: high)
    }

    func end(fromStartOf other: Bounds) -> Int? {
      guard let low = other.range.low, low != .null else { return 1 }
      return end(from: low)
    }

    private var hasLow: Bool { range.low != nil && range.low != .null }
    private var hasHigh: Bool { range.high != nil && range.high != .null }
  }

  private func related(_ builtin: FeelBuiltin, _ one: Bounds, _ other: Bounds) -> Bool? {
    guard let starts = one.start(fromStartOf: other), let ends = one.end(fromEndOf: other),
      let meets = one.end(fromStartOf: other), let meetsBack = other.end(fromStartOf: one)
    else { return nil }
    let (first, second) = (one.range, other.range)
    /// One begins before the other or with it, and takes in its first point when the other does.
    let beginsBy = starts < 0 || (starts == 0 && (first.includesLow || !second.includesLow))
    let endsBy = ends > 0 || (ends == 0 && (first.includesHigh || !second.includesHigh))
    switch builtin {
    case .before: return meets < 0 || (meets == 0 && !(first.includesHigh && second.includesLow))
    case .meets: return meets == 0 && first.includesHigh && second.includesLow
    case .overlaps:
      return (meets > 0 || (meets == 0 && first.includesHigh && second.includesLow))
        && (meetsBack > 0 || (meetsBack == 0 && second.includesHigh && first.includesLow))
    case .overlapsBefore:
      return (starts < 0 || (starts == 0 && first.includesLow && !second.includesLow))
        && (meets > 0 || (meets == 0 && first.includesHigh && second.includesLow))
        && (ends < 0 || (ends == 0 && (!first.includesHigh || second.includesHigh)))
    case .finishes:
      return ends == 0 && first.includesHigh == second.includesHigh
        && (starts > 0 || (starts == 0 && (!first.includesLow || second.includesLow)))
    case .includes: return beginsBy && endsBy
    case .starts:
      return starts == 0 && first.includesLow == second.includesLow
        && (ends < 0 || (ends == 0 && (!first.includesHigh || second.includesHigh)))
    case .coincides:
      return starts == 0 && ends == 0 && first.includesLow == second.includesLow
        && first.includesHigh == second.includesHigh
    default: return nil
    }
  }

  private func related(_ builtin: FeelBuiltin, _ bounds: Bounds, point: Value) -> Bool? {
    guard let start = bounds.start(from: point), let end = bounds.end(from: point) else { return nil }
    switch builtin {
    case .before: return end < 0 || (end == 0 && !bounds.range.includesHigh)
    case .includes:
      return (start < 0 || (start == 0 && bounds.range.includesLow))
        && (end > 0 || (end == 0 && bounds.range.includesHigh))
    default: return nil
    }
  }

  private func related(_ builtin: FeelBuiltin, point: Value, _ bounds: Bounds) -> Bool? {
    guard let start = bounds.start(from: point), let end = bounds.end(from: point) else { return nil }
    switch builtin {
    case .before: return start > 0 || (start == 0 && !bounds.range.includesLow)
    case .finishes: return end == 0 && bounds.range.includesHigh
    case .starts: return start == 0 && bounds.range.includesLow
    default: return nil
    }
  }

  /// `range("[1..3]")`: a range between literals.
  func rangeOfText(_ arguments: [Value]) -> Value? {
    guard let text = arguments.first?.string else { return nil }
    let tree: FeelTree
    if let found = FeelParser.parseExpression(Array(text.utf8)).tree {
      tree = found
    } else {
      return openRange(text)
    }
    switch tree.node(tree.root) {
    case .range(let low, let includesLow, let high, let includesHigh):
      let first = tree.constant(low) ?? .null
      let second = tree.constant(high) ?? .null
      guard isLiteral(tree, low), isLiteral(tree, high), first != .null || second != .null else { return nil }
      if first != .null, second != .null {
        guard let order = FeelEvaluation.order(first, second), order <= 0 else { return nil }
      }
      return .range(
        ValueRange(
          low: first == .null ? nil : first, includesLow: includesLow && first != .null,
          high: second == .null ? nil : second, includesHigh: includesHigh && second != .null))
    default: return nil
    }
  }

  private func isLiteral(_ tree: FeelTree, _ id: FeelNodeID) -> Bool {
    if case .null = tree.node(id) { return true }
    return tree.constant(id) != nil
  }

  /// `range("[18..)")` and `range("(..21]")`, which no expression writes.
  private func openRange(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count > 3,
      [0x5B, 0x5D, 0x28].contains(first), [0x5B, 0x5D, 0x29].contains(last),
      let dots = FeelText.firstIndex(of: "..", in: text)
    else { return nil }
    let low = bytes[1..<max(1, dots)]
    let high = bytes[min(dots + 2, bytes.count - 1)..<(bytes.count - 1)]
    func literal(_ part: ArraySlice<UInt8>) -> Value? {
      guard let tree = FeelParser.parseExpression(Array(part)).tree else { return nil }
      return tree.constant(tree.root)
    }
    if low.isEmpty, first != 0x5B, let end = literal(high) {
      return .range(ValueRange(low: nil, includesLow: false, high: end, includesHigh: last == 0x5D))
    }
    if high.isEmpty, last != 0x5D, let start = literal(low) {
      return .range(ValueRange(low: start, includesLow: first == 0x5B, high: nil, includesHigh: false))
    }
    return nil
  }
}

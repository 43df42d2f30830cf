import YijuValues

extension FeelEvaluation {
  /// Whether at least one test holds for a value, by Kleene.
  mutating func anyTest(_ tests: FeelRun, _ subject: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    var result = Value.boolean(false)
    for test in tree.children(tests) {
      switch try self.test(test, subject) {
      case .boolean(true): return .boolean(true)
      case .boolean(false): break
      case .unknown(let causes):
        if case .unknown(let known) = result {
          result = .unknown(known.union(causes))
        } else {
          result = .unknown(causes)
        }
      default: if case .unknown = result { break } else { result = .null }
      }
    }
    // DMN: a test that cannot be carried out does not hold.
    return result == .null && mode == .feel && !tests.isSingle ? .boolean(false) : result
  }

  mutating func test(_ id: FeelNodeID, _ subject: Value) throws(FeelFault) -> Value {
    try weigh(subject, id)
    if case .test(let operation, let operand) = tree.node(id) {
      return try compared(subject, operation, try value(operand), id)
    }
    if tree.mentionsInput(id) {
      let outer = input
      input = subject
      let result = try value(id)
      input = outer
      switch result {
      case .boolean, .unknown: return result
      default: return try matches(subject, result, id)
      }
    }
    return try matches(subject, try value(id), id)
  }

  /// Whether a value is what an expression in a test stands for: equal to it, inside it, or among its elements.
  func matches(_ subject: Value, _ expected: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch expected {
    case .range(let range): return try contains(range, subject, id)
    case .list(let items):
      if case .list = subject, try equal(subject, expected, id) == .boolean(true) { return .boolean(true) }
      var result = Value.boolean(false)
      for item in items {
        let found: Value
        if case .range = item { found = try matches(subject, item, id) } else { found = try equal(subject, item, id) }
        switch found {
        case .boolean(true): return found
        case .unknown(let causes):
          if case .unknown(let known) = result {
            result = .unknown(known.union(causes))
          } else {
            result = .unknown(causes)
          }
        default: break
        }
      }
      return result
    default: return try equal(subject, expected, id)
    }
  }

  func contains(_ range: ValueRange, _ subject: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    var bounds: [Value] = []
    if mode == .feel, range.low == .null || range.high == .null { return .null }
    if let low = range.low {
      bounds.append(try compared(subject, range.includesLow ? .greaterOrEqual : .greater, low, id))
    }
    if let high = range.high {
      bounds.append(try compared(subject, range.includesHigh ? .lessOrEqual : .less, high, id))
    }
    return FeelEvaluation.conjunction(bounds)
  }

  static func conjunction(_ parts: [Value]) -> Value {
    var result = Value.boolean(true)
    for part in parts {
      switch (part, result) {
      case (.boolean(false), _): return part
      case (.boolean, _): break
      case (.unknown(let causes), .unknown(let known)): result = .unknown(known.union(causes))
      case (.unknown, _): result = part
      case (_, .unknown): break
      default: result = .null
      }
    }
    return result
  }

  mutating func between(
    _ subject: FeelNodeID, _ low: FeelNodeID, _ high: FeelNodeID, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let subject = try value(subject)
    let above = try compared(subject, .greaterOrEqual, try value(low), id)
    return FeelEvaluation.conjunction([above, try compared(subject, .lessOrEqual, try value(high), id)])
  }

  /// A range as a value.
  func range(
    _ low: Value, _ includesLow: Bool, _ high: Value, _ includesHigh: Bool, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    if low == .null || high == .null {
      if low == .null && high == .null { return try failure(.type, id) }
    } else if low.unknownCauses == nil, high.unknownCauses == nil, FeelEvaluation.order(low, high) == nil {
      return try failure(.type, id)
    }
    if mode == .feel {
      return .range(ValueRange(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh))
    }
    return .range(
      ValueRange(
        low: low == .null ? nil : low, includesLow: includesLow && low != .null, high: high == .null ? nil : high,
        includesHigh: includesHigh && high != .null))
  }

  /// `(< 5)` as a value: a range without end on one side.
  func halfRange(_ operation: FeelOperator, _ operand: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch operation {
    case .less, .lessOrEqual:
      return .range(
        ValueRange(low: nil, includesLow: false, high: operand, includesHigh: operation == .lessOrEqual))
    case .greater, .greaterOrEqual:
      return .range(
        ValueRange(low: operand, includesLow: operation == .greaterOrEqual, high: nil, includesHigh: false))
    case .equal:
      var range = ValueRange(low: operand, includesLow: true, high: operand, includesHigh: true)
      range.isPoint = true
      return .range(range)
    default: return try failure(.type, id)
    }
  }
}

extension FeelRun {
  var isSingle: Bool { count == 1 }
}

extension FeelTree {
  /// The children of a node, in the order of their text.
  package func operands(of id: FeelNodeID) -> [FeelNodeID] {
    switch node(id) {
    case .null, .boolean, .number, .string, .temporal, .name, .input, .anything: []
    case .negate(let one), .path(let one, _), .instance(let one, _), .test(_, let one), .function(_, _, let one): [one]
    case .binary(_, let one, let other), .iteration(let one, let other), .filter(let one, let other): [one, other]
    case .range(let low, _, let high, _): [low, high]
    case .between(let subject, let low, let high): [subject, low, high]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .in(let subject, let tests): [subject] + children(tests)
    case .loop(_, let domains, let body), .quantified(_, _, let domains, let body): children(domains) + [body]
    case .list(let run), .anyOf(let run), .noneOf(let run): Array(children(run))
    case .context(_, let values): Array(children(values))
    case .call(let callee, let arguments): [callee] + children(arguments)
    case .callNamed(let callee, _, let arguments): [callee] + children(arguments)
    }
  }

  /// Whether `?` stands somewhere in an expression.
  package func mentionsInput(_ id: FeelNodeID) -> Bool {
    if case .input = node(id) { return true }
    return operands(of: id).contains { mentionsInput($0) }
  }
  /// Whether a name stands somewhere in an expression.
  func mentions(_ wanted: String, in id: FeelNodeID) -> Bool {
    if case .name(let at) = node(id), name(at) == wanted { return true }
    return operands(of: id).contains { mentions(wanted, in: $0) }
  }
}

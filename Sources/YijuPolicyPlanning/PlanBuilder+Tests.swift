import YijuCivilCalendars
import YijuFeel
import YijuPlans
import YijuPolicies
import YijuValues

/// A bound of a test: a code that is the same for every case, or a value of the law that the case selects.
enum TestBound {
  case code(Int64)
  case value(Int)
}

extension PlanBuilder {
  /// The node by which the fact in `slot` satisfies a unary test.
  mutating func node(testing slot: Int, fact: Int, tree: FeelTree) -> Int {
    if let node = node(testing: slot, fact: fact, shape: TestShape(tree), tree: tree) { return node }
    let (names, operands) = operands(of: tree, on: day(ofSlot: slot))
    plan.tests.append(PlanTest(tests: tree, names: names, operands: operands))
    return node(PlanNode(.test, a: slot, b: plan.tests.count - 1))
  }

  /// The named day on which a slot looks.
  private func day(ofSlot slot: Int) -> Int? {
    switch plan.slots[slot].content {
    case .factOn(_, let day): day
    case .presumed(_, _, let day): day
    case .fact, .factThroughout, .day: nil
    }
  }

  /// nil when the test cannot be said by bounds on the fact's codes.
  private mutating func node(testing slot: Int, fact: Int, shape: TestShape, tree: FeelTree) -> Int? {
    switch shape {
    case .anything:
      return node(PlanNode(.range, a: slot, low: SlotCode.least, high: SlotCode.greatest))
    case .compare(let op, let operand):
      guard let bound = bound(operand, fact: fact, tree: tree) else { return nil }
      return node(comparing: slot, op, bound)
    case .range(let low, let includesLow, let high, let includesHigh):
      guard let lower = bound(low, fact: fact, tree: tree), let upper = bound(high, fact: fact, tree: tree) else {
        return nil
      }
      return node(between: slot, lower, includesLow, upper, includesHigh)
    case .anyOf(let members):
      let nodes = members.compactMap { node(testing: slot, fact: fact, shape: $0, tree: tree) }
      return nodes.count == members.count ? group(.any, nodes) : nil
    case .noneOf(let members):
      let nodes = members.compactMap { node(testing: slot, fact: fact, shape: $0, tree: tree) }
      return nodes.count == members.count ? group(.none, nodes) : nil
    case .general: return nil
    }
  }

  private mutating func node(comparing slot: Int, _ op: FeelOperator, _ bound: TestBound) -> Int? {
    switch (bound, op) {
    case (.code(let code), .equal): node(PlanNode(.range, a: slot, low: code, high: code))
    case (.code(let code), .notEqual): node(PlanNode(.outsideRange, a: slot, low: code, high: code))
    case (.code(let code), .greaterOrEqual): node(PlanNode(.range, a: slot, low: code, high: SlotCode.greatest))
    case (.code(let code), .greater): node(PlanNode(.range, a: slot, low: code + 1, high: SlotCode.greatest))
    case (.code(let code), .lessOrEqual): node(PlanNode(.range, a: slot, low: SlotCode.least, high: code))
    case (.code(let code), .less): node(PlanNode(.range, a: slot, low: SlotCode.least, high: code - 1))
    case (.value(let value), .equal): node(PlanNode(.valueRange, a: slot, b: value, c: value))
    case (.value(let value), .notEqual):
      group(.none, [node(PlanNode(.valueRange, a: slot, b: value, c: value))])
    case (.value(let value), .greaterOrEqual): node(PlanNode(.valueRange, a: slot, b: value, c: -1))
    case (.value(let value), .greater): node(PlanNode(.valueRange, a: slot, b: value, c: -1, low: 1))
    case (.value(let value), .lessOrEqual): node(PlanNode(.valueRange, a: slot, b: -1, c: value))
    case (.value(let value), .less): node(PlanNode(.valueRange, a: slot, b: -1, c: value, low: 2))
    default: nil
    }
  }

  private mutating func node(
    between slot: Int, _ low: TestBound, _ includesLow: Bool, _ high: TestBound, _ includesHigh: Bool
  ) -> Int? {
    if case .code(let lower) = low, case .code(let upper) = high {
      return node(
        PlanNode(.range, a: slot, low: includesLow ? lower : lower + 1, high: includesHigh ? upper : upper - 1))
    }
    guard let first = node(comparing: slot, includesLow ? .greaterOrEqual : .greater, low),
      let second = node(comparing: slot, includesHigh ? .lessOrEqual : .less, high)
    else { return nil }
    return group(.all, [first, second])
  }

  /// The bound an operand stands for, in the codes of the fact; nil when the codes cannot say it.
  private mutating func bound(_ id: FeelNodeID, fact: Int, tree: FeelTree) -> TestBound? {
    let scale = codeScale(plan.facts[fact].type)
    if let name = tree.dottedName(id) {
      guard let place = value(named: name) else { return nil }
      let value = plan.values[place]
      guard codeScale(value.type) == scale, value.type != .text else { return nil }
      if case .constant(let cell) = value.content {
        return cell.code == SlotCode.unknown || cell.publishedOn != nil ? .value(place) : .code(cell.code)
      }
      return .value(place)
    }
    switch tree.node(id) {
    case .boolean(let value): return plan.facts[fact].type == .yesNo ? .code(value ? 1 : 0) : nil
    case .number(let at): return SlotCode.code(tree.number(at), scale: scale).map { .code($0) }
    case .string where plan.facts[fact].type == .text || plan.facts[fact].type == .citizenID: return nil
    case .string(let at): return code(ofWord: tree.name(at), in: plan.facts[fact]).map { .code($0) }
    case .temporal(let at):
      if case .date(let day) = tree.temporal(at) { return .code(Int64(day.ordinal)) }
      return nil
    case .negate(let inner):
      guard case .number(let at) = tree.node(inner) else { return nil }
      return SlotCode.code(tree.number(at).negated, scale: scale).map { .code($0) }
    default: return nil
    }
  }

  /// The ranges of codes a test over constants allows; nil when it is no union of ranges.
  func ranges(of tree: FeelTree, scale: Int) -> [SlotRange]? {
    ranges(of: TestShape(tree), tree: tree, scale: scale)
  }

  private func ranges(of shape: TestShape, tree: FeelTree, scale: Int) -> [SlotRange]? {
    func code(_ id: FeelNodeID) -> Int64? {
      switch tree.node(id) {
      case .number(let at): return SlotCode.code(tree.number(at), scale: scale)
      case .temporal(let at):
        if case .date(let day) = tree.temporal(at) { return Int64(day.ordinal) }
        return nil
      default: return nil
      }
    }
    switch shape {
    case .anything: return []
    case .compare(let op, let operand):
      guard let bound = code(operand) else { return nil }
      switch op {
      case .equal: return [SlotRange(low: bound, high: bound)]
      case .greaterOrEqual: return [SlotRange(low: bound, high: SlotCode.greatest)]
      case .greater: return [SlotRange(low: bound + 1, high: SlotCode.greatest)]
      case .lessOrEqual: return [SlotRange(low: SlotCode.least, high: bound)]
      case .less: return [SlotRange(low: SlotCode.least, high: bound - 1)]
      default: return nil
      }
    case .range(let low, let includesLow, let high, let includesHigh):
      guard let lower = code(low), let upper = code(high) else { return nil }
      return [SlotRange(low: includesLow ? lower : lower + 1, high: includesHigh ? upper : upper - 1)]
    case .anyOf(let members):
      let parts = members.compactMap { ranges(of: $0, tree: tree, scale: scale) }
      return parts.count == members.count ? parts.flatMap { $0 } : nil
    case .noneOf, .general: return nil
    }
  }
}

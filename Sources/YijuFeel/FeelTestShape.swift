/// What a set of unary tests is made of, for those who compile it into compares.
package indirect enum FeelTestShape: Hashable, Sendable {
  /// Everything passes.
  case always
  /// The subject stands in a relation to an operand.
  case comparison(FeelOperator, FeelNodeID)
  /// The subject lies between two operands.
  case range(low: FeelNodeID, includesLow: Bool, high: FeelNodeID, includesHigh: Bool)
  /// The subject equals one of the operands, none of which stands for a range or a list.
  case values([FeelNodeID])
  case not(FeelTestShape)
  case any([FeelTestShape])
  /// Anything else: to be evaluated by walking the tree.
  case general(FeelNodeID)
}

extension FeelChecked {
  /// The shape of checked unary tests.
  package var testShape: FeelTestShape {
    switch tree.node(tree.root) {
    case .anything: .always
    case .anyOf(let run): shape(Array(tree.children(run)))
    case .noneOf(let run): .not(shape(Array(tree.children(run))))
    default: .general(tree.root)
    }
  }

  private func shape(_ tests: [FeelNodeID]) -> FeelTestShape {
    var parts: [FeelTestShape] = []
    var values: [FeelNodeID] = []
    for test in tests {
      let part = shape(test)
      if case .values(let more) = part { values += more } else { parts.append(part) }
    }
    if !values.isEmpty { parts.append(.values(values)) }
    return parts.count == 1 ? parts.first ?? .always : .any(parts)
  }

  private func shape(_ test: FeelNodeID) -> FeelTestShape {
    switch tree.node(test) {
    case .test(let operation, let operand):
      return tree.mentionsInput(operand) ? .general(test) : .comparison(operation, operand)
    case .range(let low, let includesLow, let high, let includesHigh):
      if tree.mentionsInput(test) { return .general(test) }
      return .range(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh)
    case .list(let run) where !tree.mentionsInput(test): return shape(Array(tree.children(run)))
    case .binary(let operation, let left, let right) where operation.isComparison:
      // `? >= x` and `x <= ?` say the same as `>= x`.
      if case .input = tree.node(left), !tree.mentionsInput(right) { return .comparison(operation, right) }
      if case .input = tree.node(right), !tree.mentionsInput(left) { return .comparison(operation.mirrored, left) }
      return .general(test)
    default:
      if tree.mentionsInput(test) { return .general(test) }
      switch type(test) {
      case .boolean, .number, .string, .word, .level, .date, .time, .dateAndTime, .yearsMonths, .daysTime:
        return .values([test])
      default: return .general(test)
      }
    }
  }
}

import YijuFeel

/// What a unary test asks for, as far as it can be said by bounds.
enum TestShape {
  /// Everything passes.
  case anything
  case compare(FeelOperator, FeelNodeID)
  case range(low: FeelNodeID, includesLow: Bool, high: FeelNodeID, includesHigh: Bool)
  /// One of several tests.
  indirect case anyOf([TestShape])
  indirect case noneOf([TestShape])
  /// Needs the evaluator.
  case general

  init(_ tree: FeelTree) { self.init(tree, tree.root) }

  private init(_ tree: FeelTree, _ id: FeelNodeID) {
    switch tree.node(id) {
    case .anything: self = .anything
    case .anyOf(let run):
      let members = tree.children(run).map { TestShape(tree, $0) }
      self = members.count == 1 ? members.first ?? .general : .anyOf(members)
    case .noneOf(let run): self = .noneOf(tree.children(run).map { TestShape(tree, $0) })
    case .test(let op, let operand): self = .compare(op, operand)
    case .range(let low, let includesLow, let high, let includesHigh):
      self = .range(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh)
    case .null, .boolean, .number, .string, .temporal, .name, .negate: self = .compare(.equal, id)
    case .path: self = tree.dottedName(id) == nil ? .general : .compare(.equal, id)
    default: self = .general
    }
  }

  /// Whether every part of it can be said by bounds.
  var isSimple: Bool {
    switch self {
    case .anything, .compare, .range: true
    case .anyOf(let members), .noneOf(let members): members.allSatisfy(\.isSimple)
    case .general: false
    }
  }
}

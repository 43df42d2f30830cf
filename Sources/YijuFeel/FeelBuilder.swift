package import YijuValues

extension FeelTree {
  /// Why a node could not be added.
  package enum Limit: Error, Hashable, Sendable {
    case depth
    case nodes
  }

  /// Adds a node whose children are there already.
  @discardableResult
  package mutating func add(
    _ node: FeelNode, _ span: FeelSpan, over operands: [FeelNodeID] = []
  ) throws(Limit) -> FeelNodeID {
    var depth = 0
    for operand in operands { depth = max(depth, Int(depths[bounded: Int(operand.index)] ?? 0)) }
    return try add(node, span, depth: depth)
  }

  mutating func add(_ node: FeelNode, _ span: FeelSpan, _ one: FeelNodeID) throws(Limit) -> FeelNodeID {
    try add(node, span, depth: Int(depths[bounded: Int(one.index)] ?? 0))
  }

  mutating func add(
    _ node: FeelNode, _ span: FeelSpan, _ one: FeelNodeID, _ other: FeelNodeID
  ) throws(Limit) -> FeelNodeID {
    try add(
      node, span,
      depth: max(Int(depths[bounded: Int(one.index)] ?? 0), Int(depths[bounded: Int(other.index)] ?? 0)))
  }

  private mutating func add(_ node: FeelNode, _ span: FeelSpan, depth: Int) throws(Limit) -> FeelNodeID {
    guard depth < FeelTree.depthLimit else { throw .depth }
    guard nodes.count < FeelTree.nodeLimit else { throw .nodes }
    nodes.append(node)
    spans.append(span)
    depths.append(UInt8(clamping: depth + 1))
    root = FeelNodeID(nodes.count - 1)
    return root
  }

  package mutating func addName(_ text: String) -> FeelPoolIndex {
    names.append(text)
    return FeelPoolIndex(names.count - 1)
  }

  package mutating func addNames(_ texts: [String]) -> FeelRun {
    names += texts
    return FeelRun(start: names.count - texts.count, count: texts.count)
  }

  package mutating func addChildren(_ ids: [FeelNodeID]) -> FeelRun {
    children += ids
    return FeelRun(start: children.count - ids.count, count: ids.count)
  }

  package mutating func addNumber(_ number: Decimal) -> FeelPoolIndex {
    numbers.append(number)
    return FeelPoolIndex(numbers.count - 1)
  }

  package mutating func addTemporal(_ text: String, _ value: Value) -> FeelPoolIndex {
    temporals.append(Temporal(text: text, value: value))
    return FeelPoolIndex(temporals.count - 1)
  }

  package mutating func addTypes(_ several: [FeelType]) -> FeelRun {
    types += several
    return FeelRun(start: types.count - several.count, count: several.count)
  }

  package mutating func addType(_ type: FeelType) -> FeelPoolIndex {
    types.append(type)
    return FeelPoolIndex(types.count - 1)
  }
}

extension Array {
  /// The element at an index; nil beyond the ends.
  subscript(bounded index: Int) -> Element? {
    index >= 0 && index < count ? self[index] : nil
  }
}

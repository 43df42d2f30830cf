import YijuFeel
import YijuValues

func parsed(_ text: String, names: [String] = []) -> FeelParse {
  FeelParser.parseExpression(Array(text.utf8), names: names)
}

func tests(_ text: String) -> FeelParse { FeelParser.parseUnaryTests(Array(text.utf8)) }

/// A small generator of pseudo-random numbers with a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Every node with everything in it, so that trees can be compared whatever order their pools are in.
func shape(_ tree: FeelTree, _ id: FeelNodeID? = nil) -> String {
  let id = id ?? tree.root
  let inner = tree.operands(of: id).map { shape(tree, $0) }.joined(separator: " ")
  let head: String
  switch tree.node(id) {
  case .null: head = "null"
  case .boolean(let flag): head = "\(flag)"
  case .number(let at): head = "#\(tree.number(at))"
  case .string(let at): head = "\"\(tree.name(at))\""
  case .temporal(let at): head = "@\(tree.temporalText(at))"
  case .name(let at): head = "name:\(tree.name(at))"
  case .input: head = "?"
  case .negate: head = "negate"
  case .binary(let operation, _, _): head = operation.text
  case .between: head = "between"
  case .in: head = "in"
  case .conditional: head = "if"
  case .loop(let names, _, _): head = "for:\(tree.names(names).joined(separator: ","))"
  case .quantified(let all, let names, _, _):
    head = "\(all ? "every" : "some"):\(tree.names(names).joined(separator: ","))"
  case .iteration: head = "iteration"
  case .filter: head = "filter"
  case .path(_, let at): head = "path:\(tree.name(at))"
  case .list: head = "list"
  case .context(let names, _): head = "context:\(tree.names(names).joined(separator: ","))"
  case .range(_, let low, _, let high): head = "range:\(low)\(high)"
  case .instance(_, let type): head = "instance:\(tree.type(type))"
  case .function(let names, let types, _): head = "function:\(tree.names(names)) \(tree.types(types))"
  case .call: head = "call"
  case .callNamed(_, let names, _): head = "callNamed:\(tree.names(names))"
  case .test(let operation, _): head = "test\(operation.text)"
  case .anyOf: head = "anyOf"
  case .noneOf: head = "noneOf"
  case .anything: head = "anything"
  }
  return inner.isEmpty ? head : "(\(head) \(inner))"
}

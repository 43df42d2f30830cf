import YijuValues

/// The state of one evaluation.
struct FeelEvaluation {
  /// The tree that is being walked; a function written in another tree changes it for the time of its call.
  var tree: FeelTree
  var slots: [Int32]
  let context: FeelContext
  let mode: FeelMode
  let stepLimit: Int
  private var steps = 0
  var calls = 0
  private var depth = 0
  /// Functions made so far, each with the names it saw; `FunctionReference.literal` counts them.
  var closures: [FeelClosure] = []
  /// Names beyond `context`, such as decisions that are evaluated when first asked for.
  var globals: [String: FeelGlobal] = [:]
  /// What named types stand for.
  var definitions: [String: FeelItemDefinition] = [:]
  /// Notes the values of nodes for those who want to see how a result came about.
  var observed: [Int32: Value]?
  /// Names that iterations, parameters and entries bring in; the last counts.
  var locals: [Local] = []
  var input: Value?

  struct Local {
    var name: String
    var value: Value
  }

  static let callLimit = 32
  static let depthLimit = 640
  static let sizeLimit = 65_536

  init(tree: FeelTree, slots: [Int32], context: FeelContext, mode: FeelMode, stepLimit: Int) {
    self.tree = tree
    self.slots = slots
    self.context = context
    self.mode = mode
    self.stepLimit = stepLimit
    self.input = context.input
  }

  // MARK: - Trouble

  func fault(_ kind: FeelFault.Kind, _ id: FeelNodeID) -> FeelFault { FeelFault(kind: kind, span: tree.span(id)) }

  /// What an operation without a result gives: null in FEEL, a fault in policies.
  func failure(_ kind: FeelFault.Kind, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if mode == .feel { return .null }
    throw fault(kind, id)
  }

  /// Forgets how deep an evaluation had come that broke off.
  mutating func resetNesting() { (depth, calls) = (0, 0) }

  mutating func step(_ id: FeelNodeID, _ count: Int = 1) throws(FeelFault) {
    let (sum, overflow) = steps.addingReportingOverflow(count)
    guard !overflow, sum <= stepLimit else { throw fault(.steps, id) }
    steps = sum
  }

  /// Charges the size of values: every element of lists and contexts, and texts by their length.
  ///
  /// Whatever walks a value (comparing, printing, copying) is charged first. Without it a short expression such as
  /// `{a: [1, 1], b: [a, a], c: [b, b], …}` would make values of more elements than can ever be walked.
  mutating func weigh(_ value: Value, _ id: FeelNodeID) throws(FeelFault) {
    switch value {
    case .string(let text):
      let length = text.utf8.count
      if length > 64 { try step(id, length / 64) }
    case .list, .context, .range:
      var stack = [value]
      while let next = stack.popLast() {
        try step(id)
        switch next {
        case .string(let text): try step(id, text.utf8.count / 64)
        case .list(let items):
          try step(id, items.count)
          stack += items
        case .context(let context):
          try step(id, context.entries.count)
          for entry in context.entries { stack.append(entry.value) }
        case .range(let range):
          if let low = range.low { stack.append(low) }
          if let high = range.high { stack.append(high) }
        default: break
        }
      }
    default: break
    }
  }

  // MARK: - Nodes

  mutating func value(_ id: FeelNodeID) throws(FeelFault) -> Value {
    try step(id)
    // Functions that call functions nest trees in trees: the stack is bounded by both limits.
    guard depth < FeelEvaluation.depthLimit else { throw fault(.depth, id) }
    depth += 1
    let result = try evaluate(id)
    depth -= 1
    if observed != nil { observed?[id.index] = result }
    return result
  }

  private mutating func evaluate(_ id: FeelNodeID) throws(FeelFault) -> Value {
    switch tree.node(id) {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let at): return .number(tree.number(at))
    case .string(let at): return .string(tree.name(at))
    case .temporal(let at): return tree.temporal(at)
    case .name(let at): return try name(at, id)
    case .input:
      if let input { return input }
      return try failure(.name, id)
    case .negate(let operand): return try negated(try value(operand), id)
    case .binary(.and, let left, let right): return try connective(false, left, right, id)
    case .binary(.or, let left, let right): return try connective(true, left, right, id)
    case .binary(let operation, let left, let right):
      let first = try value(left)
      let second = try value(right)
      try weigh(first, id)
      try weigh(second, id)
      return operation.isComparison
        ? try compared(first, operation, second, id) : try arithmetic(first, operation, second, id)
    case .between(let subject, let low, let high): return try between(subject, low, high, id)
    case .in(let subject, let tests):
      let subject = try value(subject)
      return try anyTest(tests, subject, id)
    case .conditional(let condition, let then, let otherwise): return try conditional(condition, then, otherwise, id)
    case .loop(let names, let domains, let body): return try loop(names, domains, body, id)
    case .quantified(let all, let names, let domains, let body):
      return try quantified(all, names, domains, body, id)
    case .iteration(let low, let high): return try iteration(low, high, id)
    case .filter(let base, let condition): return try filtered(base, condition, id)
    case .path(let base, let at): return try path(base, at, id)
    case .list(let run):
      let list = Value.list(try values(run))
      try weigh(list, id)
      return list
    case .context(let names, let values): return try contextValue(names, values, id)
    case .range(let low, let includesLow, let high, let includesHigh):
      return try range(try value(low), includesLow, try value(high), includesHigh, id)
    case .instance(let operand, let type):
      let operand = try value(operand)
      if case .unknown = operand { return operand }
      try weigh(operand, id)
      return try instance(operand, tree.type(type), id)
    case .function(let parameters, let types, let body):
      try step(id, locals.count)
      let names = zip(tree.names(parameters), tree.types(types)).map { FeelClosure.Parameter(name: $0, type: $1) }
      closures.append(
        FeelClosure(
          parameters: names, body: .node(tree: tree, slots: slots, body), captured: locals, input: input))
      return .function(.literal(closures.count - 1))
    case .call(let callee, let arguments): return try call(callee, arguments, id)
    case .callNamed(let callee, let names, let arguments): return try callNamed(callee, names, arguments, id)
    case .test(let operation, let operand): return try halfRange(operation, try value(operand), id)
    case .anyOf(let tests): return try anyTest(tests, try subject(id), id)
    case .noneOf(let tests): return try inverted(try anyTest(tests, try subject(id), id), id)
    case .anything: return .boolean(true)
    }
  }

  mutating func values(_ run: FeelRun) throws(FeelFault) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(Int(run.count))
    for child in tree.children(run) { result.append(try value(child)) }
    return result
  }

  private func subject(_ id: FeelNodeID) throws(FeelFault) -> Value {
    if let input { return input }
    throw fault(.name, id)
  }

  // MARK: - Names

  private mutating func name(_ at: FeelPoolIndex, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if let slot = slots[bounded: Int(id.index)], slot >= 0 {
      if let value = context.slots[bounded: Int(slot)] { return value }
      return try failure(.name, id)
    }
    return try lookUp(tree.name(at), id)
  }

  mutating func lookUp(_ name: String, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if let local = locals.last(where: { $0.name == name }) { return local.value }
    if let global = globals[name] { return try resolve(global, name, id) }
    if let value = context.names[name] { return value }
    if let builtin = FeelBuiltins.named(name) { return .function(.builtin(builtin.rawValue)) }
    return try failure(.name, id)
  }

  private mutating func path(_ base: FeelNodeID, _ at: FeelPoolIndex, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if let slot = slots[bounded: Int(id.index)], slot >= 0 {
      if let value = context.slots[bounded: Int(slot)] { return value }
      return try failure(.name, id)
    }
    if slots.isEmpty, let dotted = tree.dottedName(id) {
      if let value = context.names[dotted] { return value }
      if let global = globals[dotted] { return try resolve(global, dotted, id) }
    }
    return try member(try value(base), tree.name(at), id)
  }

  // MARK: - Conditions

  private mutating func conditional(
    _ condition: FeelNodeID, _ then: FeelNodeID, _ otherwise: FeelNodeID, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    switch try value(condition) {
    case .boolean(true): return try value(then)
    case .boolean(false): return try value(otherwise)
    case .unknown(let causes):
      // Known only when it does not matter which way it goes.
      let first = try value(then)
      let second = try value(otherwise)
      try weigh(first, id)
      try weigh(second, id)
      if first == second { return first }
      var all = causes
      if case .unknown(let more) = first { all = all.union(more) }
      if case .unknown(let more) = second { all = all.union(more) }
      return .unknown(all)
    default:
      if mode == .feel { return try value(otherwise) }
      throw fault(.type, condition)
    }
  }

  /// `and` (false decides) and `or` (true decides), by Kleene. The right side is not looked at once the left decides.
  private mutating func connective(
    _ decisive: Bool, _ left: FeelNodeID, _ right: FeelNodeID, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let first = try truth(try value(left), left)
    if first == .boolean(decisive) { return first }
    let second = try truth(try value(right), right)
    if second == .boolean(decisive) { return second }
    switch (first, second) {
    case (.unknown(let one), .unknown(let other)): return .unknown(one.union(other))
    case (.unknown, _): return first
    case (_, .unknown): return second
    case (.null, _), (_, .null): return .null
    default: return .boolean(!decisive)
    }
  }

  /// True, false, unknown, or in FEEL null for anything else.
  func truth(_ value: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch value {
    case .boolean, .unknown: return value
    default: return try failure(.type, id)
    }
  }

  func inverted(_ value: Value, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch value {
    case .boolean(let flag): return .boolean(!flag)
    case .unknown: return value
    default: return try failure(.type, id)
    }
  }
}

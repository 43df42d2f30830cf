import YijuValues

/// A function made while evaluating: what it takes, what it does, and the names it saw where it was written.
struct FeelClosure {
  struct Parameter: Hashable {
    var name: String
    var type: FeelType
  }

  enum Body {
    /// A function literal of a tree.
    case node(tree: FeelTree, slots: [Int32], FeelNodeID)
    /// A function whose body is a boxed expression.
    case boxed(FeelBoxed)
  }

  var parameters: [Parameter]
  var body: Body
  var captured: [FeelEvaluation.Local]
  var input: Value?
}

/// A name whose value need not be there yet.
enum FeelGlobal {
  case value(Value)
  /// A decision, evaluated when first asked for.
  case pending(FeelBoxed, type: FeelType)
  /// A decision whose evaluation asks for itself.
  case running
}

extension FeelEvaluation {
  /// Calls a function written in an expression.
  mutating func callLiteral(_ index: Int, _ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value {
    guard let closure = closures[bounded: index], closure.parameters.count == arguments.count else {
      return try failure(.function, id)
    }
    guard calls < FeelEvaluation.callLimit else { throw fault(.depth, id) }
    var given: [Local] = []
    for (parameter, argument) in zip(closure.parameters, arguments) {
      // An argument that does not fit its parameter makes the call null (DMN 1.5, 10.3.2.9.4).
      guard let fitting = try coerced(argument, to: parameter.type, id) else { return try failure(.type, id) }
      given.append(Local(name: parameter.name, value: fitting))
    }
    calls += 1
    let (outerLocals, outerInput, outerTree, outerSlots) = (locals, input, tree, slots)
    locals = closure.captured + given
    input = closure.input
    defer {
      locals = outerLocals
      input = outerInput
      tree = outerTree
      slots = outerSlots
      calls -= 1
    }
    switch closure.body {
    case .node(let tree, let slots, let body):
      self.tree = tree
      self.slots = slots
      return try value(body)
    case .boxed(let body): return try boxed(body, id)
    }
  }

  /// The value of a name that may have to be evaluated first.
  mutating func resolve(_ global: FeelGlobal, _ name: String, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch global {
    case .value(let value): return value
    case .running: return try failure(.name, id)
    case .pending(let logic, let type):
      guard calls < FeelEvaluation.callLimit else { throw fault(.depth, id) }
      globals[name] = .running
      calls += 1
      let (outerLocals, outerInput, outerTree, outerSlots) = (locals, input, tree, slots)
      locals = []
      input = context.input
      defer {
        locals = outerLocals
        input = outerInput
        tree = outerTree
        slots = outerSlots
        calls -= 1
      }
      let raw = try boxed(logic, id)
      guard let value = try coerced(raw, to: type, id) else {
        let none = try failure(.type, id)
        globals[name] = .value(none)
        return none
      }
      globals[name] = .value(value)
      return value
    }
  }

  /// Evaluates another tree among the names that are visible here.
  mutating func evaluate(_ other: FeelTree, at node: FeelNodeID? = nil) throws(FeelFault) -> Value {
    let (outerTree, outerSlots) = (tree, slots)
    tree = other
    slots = []
    defer {
      tree = outerTree
      slots = outerSlots
    }
    return try value(node ?? other.root)
  }
}

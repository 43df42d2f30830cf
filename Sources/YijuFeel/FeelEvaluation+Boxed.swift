import YijuValues

extension FeelEvaluation {
  /// The value of a boxed expression among the names that are visible here.
  mutating func boxed(_ logic: FeelBoxed, _ id: FeelNodeID) throws(FeelFault) -> Value {
    try step(id)
    switch logic {
    case .expression(let tree): return try evaluate(tree)
    case .value(let value): return value
    case .unreadable: return try failure(.function, id)
    case .table(let table): return try decided(table, id)
    case .context(let entries): return try context(entries, id)
    case .invocation(let callee, let bindings): return try invocation(callee, bindings, id)
    case .list(let parts):
      var items: [Value] = []
      for part in parts { items.append(try boxed(part, id)) }
      return .list(items)
    case .relation(let columns, let rows):
      var items: [Value] = []
      for row in rows {
        var entries: [ValueContext.Entry] = []
        for (column, cell) in zip(columns, row) { entries.append(ValueContext.Entry(column, try boxed(cell, id))) }
        items.append(.context(ValueContext(entries)))
      }
      return .list(items)
    case .function(let parameters, let body):
      closures.append(
        FeelClosure(
          parameters: parameters.map { FeelClosure.Parameter(name: $0.name, type: $0.type) }, body: .boxed(body),
          captured: locals, input: input))
      return .function(.literal(closures.count - 1))
    case .conditional(let condition, let then, let otherwise):
      switch try boxed(condition, id) {
      case .boolean(true): return try boxed(then, id)
      case .unknown(let causes): return .unknown(causes)
      default: return try boxed(otherwise, id)
      }
    case .loop(let variable, let domain, let body): return try loop(variable, domain, body, id)
    case .quantified(let all, let variable, let domain, let body):
      return try quantified(all, variable, domain, body, id)
    case .filter(let base, let match): return try filter(base, match, id)
    case .typed(let logic, let type):
      return try fitting(try boxed(logic, id), type, id)
    }
  }

  private mutating func context(_ entries: [FeelBoxed.Entry], _ id: FeelNodeID) throws(FeelFault) -> Value {
    let mark = locals.count
    var named: [ValueContext.Entry] = []
    var result: Value?
    for entry in entries {
      let raw = try boxed(entry.logic, id)
      let value = try fitting(raw, entry.type, id)
      guard let name = entry.name else {
        result = value
        break
      }
      named.append(ValueContext.Entry(name, value))
      locals.append(Local(name: name, value: value))
    }
    locals.removeLast(max(0, locals.count - mark))
    return result ?? .context(ValueContext(named))
  }

  private mutating func invocation(
    _ callee: FeelBoxed, _ bindings: [FeelBoxed.Binding], _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let function = try boxed(callee, id)
    var given: [Value] = []
    for binding in bindings { given.append(try boxed(binding.logic, id)) }
    return try invoke(function, bindings.map(\.name), given, id)
  }

  private mutating func items(_ domain: FeelBoxed, _ id: FeelNodeID) throws(FeelFault) -> [Value]? {
    switch try boxed(domain, id) {
    case .list(let items): return items
    case .null: return nil
    case .range(let range): return rangeItems(range)
    case let single: return [single]
    }
  }

  private mutating func loop(
    _ variable: String, _ domain: FeelBoxed, _ body: FeelBoxed, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    guard let items = try items(domain, id) else { return try failure(.type, id) }
    var results: [Value] = []
    for item in items {
      try step(id, results.count)
      locals.append(Local(name: "partial", value: .list(results)))
      locals.append(Local(name: variable, value: item))
      let result = try boxed(body, id)
      locals.removeLast(2)
      results.append(result)
    }
    return .list(results)
  }

  private mutating func quantified(
    _ all: Bool, _ variable: String, _ domain: FeelBoxed, _ body: FeelBoxed, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    guard let items = try items(domain, id) else { return try failure(.type, id) }
    var result = Value.boolean(all)
    for item in items {
      locals.append(Local(name: variable, value: item))
      let held = try boxed(body, id)
      locals.removeLast()
      switch held {
      case .boolean(let flag): if flag != all { return held }
      case .unknown(let causes): result = .unknown(causes)
      default: if case .unknown = result { break } else { result = .null }
      }
    }
    return result
  }

  private mutating func filter(_ base: FeelBoxed, _ match: FeelBoxed, _ id: FeelNodeID) throws(FeelFault) -> Value {
    guard let items = try items(base, id) else { return .list([]) }
    var kept: [Value] = []
    for item in items {
      let mark = locals.count
      bindItem(item)
      let held = try boxed(match, id)
      locals.removeLast(max(0, locals.count - mark))
      switch held {
      case .boolean(true): kept.append(item)
      case .number(let number): return FeelEvaluation.element(items, number)
      case .unknown: return held
      default: break
      }
    }
    return .list(kept)
  }
}

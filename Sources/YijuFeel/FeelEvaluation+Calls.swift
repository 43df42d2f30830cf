import YijuValues

extension FeelEvaluation {
  mutating func call(_ callee: FeelNodeID, _ arguments: FeelRun, _ id: FeelNodeID) throws(FeelFault) -> Value {
    let function = try value(callee)
    let given = try values(arguments)
    return try apply(function, given, id)
  }

  mutating func callNamed(
    _ callee: FeelNodeID, _ names: FeelRun, _ arguments: FeelRun, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let function = try value(callee)
    let given = try values(arguments)
    return try invoke(function, Array(tree.names(names)), given, id)
  }

  /// Calls a function with arguments by name.
  mutating func invoke(
    _ function: Value, _ labels: [String], _ given: [Value], _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    switch function {
    case .function(.builtin(let number)):
      guard let builtin = FeelBuiltins.numbered(number), let ordered = ordered(builtin, labels, given) else {
        return try failure(.function, id)
      }
      return try invoke(builtin, ordered, id)
    case .function(.literal(let index)):
      guard let closure = closures[bounded: index] else { return try failure(.function, id) }
      var ordered: [Value] = []
      for parameter in closure.parameters {
        guard let place = labels.firstIndex(of: parameter.name), let value = given[bounded: place] else {
          return try failure(.function, id)
        }
        ordered.append(value)
      }
      guard ordered.count == given.count else { return try failure(.function, id) }
      return try callLiteral(index, ordered, id)
    case .unknown: return function
    default: return try failure(.function, id)
    }
  }

  /// Calls a function with arguments in order.
  mutating func apply(_ function: Value, _ given: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch function {
    case .function(.builtin(let number)):
      guard let builtin = FeelBuiltins.numbered(number) else { return try failure(.function, id) }
      let signature = builtin.signature
      guard given.count >= signature.required, signature.repeats || given.count <= signature.parameters.count else {
        return try failure(.function, id)
      }
      return try invoke(builtin, given, id)
    case .function(.literal(let index)): return try callLiteral(index, given, id)
    case .unknown: return function
    default: return try failure(.function, id)
    }
  }

  /// Arguments given by name in the order of the parameters; nil for a name the function does not have.
  private func ordered(_ builtin: FeelBuiltin, _ labels: [String], _ given: [Value]) -> [Value]? {
    let signature = builtin.signature
    var places: [Int: Value] = [:]
    for (label, value) in zip(labels, given) {
      if builtin.isRelation, label == "point" || label == "range" {
        // These name either side: they count in the order in which they are written.
        guard signature.parameters.count == 2 else { return nil }
        places[places[0] == nil ? 0 : 1] = value
        continue
      }
      guard let place = signature.parameters.firstIndex(where: { $0.contains(label) }) else { return nil }
      places[place] = value
    }
    let count = (places.keys.max() ?? -1) + 1
    guard count >= signature.required else { return nil }
    return (0..<count).map { places[$0] ?? .null }
  }

  // MARK: - Built-in functions

  mutating func invoke(_ builtin: FeelBuiltin, _ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value {
    for argument in arguments { try weigh(argument, id) }
    if let missing = missing(builtin, arguments) { return .unknown(missing) }
    let result: Value?
    switch builtin {
    case .date, .time, .dateAndTime, .duration, .yearsAndMonthsDuration, .dayOfYear, .dayOfWeek, .monthOfYear,
      .weekOfYear:
      result = temporal(builtin, arguments)
    case .now, .today:
      guard mode == .feel, let now = context.now else { return try failure(.function, id) }
      result = builtin == .now ? .dateAndTime(now) : .date(now.day)
    case .before, .after, .meets, .metBy, .overlaps, .overlapsBefore, .overlapsAfter, .finishes, .finishedBy, .includes,
      .during, .starts, .startedBy, .coincides:
      result = related(builtin, arguments)
    case .range: result = rangeOfText(arguments)
    case .getValue, .getEntries, .context, .contextPut, .contextMerge:
      result = try contextual(builtin, arguments, id)
    case .squareRoot, .logarithm, .exponential: result = analytic(builtin, arguments)
    case .median, .standardDeviation, .mode: result = try statistic(builtin, elements(arguments), id)
    case .sort: result = try sorted(arguments, id)
    case .listReplace: result = try replaced(arguments, id)
    case .lastDayOfPeriod, .monthsCountedFrom, .workingDaysAfter, .nextWorkingDay:
      result = counted(builtin, arguments)
    case .number, .string, .substring, .stringLength, .upperCase, .lowerCase, .substringBefore, .substringAfter,
      .contains, .startsWith, .endsWith, .stringJoin:
      result = text(builtin, arguments)
    case .decimal, .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .abs, .modulo, .odd, .even:
      if builtin == .modulo, arguments[bounded: 1]?.number?.isZero == true {
        return try failure(.divisionByZero, id)
      }
      result = numeric(builtin, arguments)
    case .not: return try inverted(arguments.first ?? .null, id)
    case .all, .any: result = try logical(builtin == .any, arguments, id)
    case .isDefined: result = .boolean(arguments.first != .null)
    case .is: result = .boolean(arguments.first == arguments[bounded: 1])
    default:
      result = try listed(builtin, arguments, id)
      if let result { try weigh(result, id) }
    }
    guard let result else { return try failure(.type, id) }
    if case .string(let text) = result, text.utf8.count > FeelEvaluation.sizeLimit { throw fault(.size, id) }
    return result
  }

  /// Why the result is not known: an argument is not, or an element of a list, unless the function does not look at it.
  private func missing(_ builtin: FeelBuiltin, _ arguments: [Value]) -> UnknownCauses? {
    guard mode == .strictUnknown else { return nil }
    var causes: UnknownCauses?
    func note(_ more: UnknownCauses) { causes = causes?.union(more) ?? more }
    let looksInside: Bool
    switch builtin {
    case .count, .listContains, .all, .any, .getValue, .getEntries, .context, .contextPut, .contextMerge, .append,
      .concatenate, .insertBefore, .remove, .reverse, .sublist, .listReplace, .flatten:
      looksInside = false
    default: looksInside = true
    }
    for argument in arguments {
      switch argument {
      case .unknown(let more): if builtin != .all && builtin != .any { note(more) }
      case .list(let items) where looksInside:
        for item in items { if case .unknown(let more) = item { note(more) } }
      default: break
      }
    }
    return causes
  }

  /// Arguments of a function that takes one list or its elements one by one.
  func elements(_ arguments: [Value]) -> [Value]? {
    if arguments.count == 1, let only = arguments.first {
      switch only {
      case .list(let items): return items
      case .null: return nil
      default: return [only]
      }
    }
    return arguments
  }

  private func logical(_ decisive: Bool, _ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value? {
    guard let items = elements(arguments) else { return nil }
    var result = Value.boolean(!decisive)
    for item in items {
      switch item {
      case .boolean(decisive): return item
      case .boolean: break
      case .unknown(let causes):
        if case .unknown(let known) = result {
          result = .unknown(known.union(causes))
        } else {
          result = .unknown(causes)
        }
      default:
        if mode == .strictUnknown { throw fault(.type, id) }
        result = .null
      }
    }
    return result
  }

  private func listed(_ builtin: FeelBuiltin, _ arguments: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value? {
    switch builtin {
    case .min, .max: return extreme(elements(arguments), greatest: builtin == .max)
    case .sum, .product, .mean: return try total(builtin, elements(arguments), id)
    case .concatenate, .union:
      var all: [Value] = []
      for argument in arguments {
        switch argument {
        case .list(let items): all += items
        case .null: return nil
        default: all.append(argument)
        }
      }
      return .list(builtin == .union ? try distinct(all, id) : all)
    default: break
    }
    guard let items = elements(Array(arguments.prefix(1))) else { return nil }
    switch builtin {
    case .count: return .number(Decimal(Int64(items.count)))
    case .reverse: return .list(items.reversed())
    case .distinctValues: return .list(try distinct(items, id))
    case .flatten: return .list(flattened(.list(items)))
    case .listContains: return try found(arguments[bounded: 1] ?? .null, among: items, id)
    case .append: return .list(items + arguments.dropFirst())
    case .indexOf:
      var places: [Value] = []
      for (place, item) in items.enumerated() where try isSame(item, arguments[bounded: 1] ?? .null, id) {
        places.append(.number(Decimal(Int64(place + 1))))
      }
      return .list(places)
    case .sublist: return sublist(items, arguments)
    case .insertBefore, .remove:
      guard let place = place(arguments[bounded: 1], in: items.count) else { return nil }
      var changed = items
      if builtin == .remove {
        changed.remove(at: place)
      } else {
        changed.insert(arguments[bounded: 2] ?? .null, at: place)
      }
      return .list(changed)
    default: return nil
    }
  }

  /// The index of a position counted from 1, or from −1 at the end; nil beyond the ends.
  func place(_ position: Value?, in count: Int) -> Int? {
    guard let number = position?.number, let index = Int64(exactly: number), index != 0,
      index.magnitude <= UInt64(count)
    else { return nil }
    return index > 0 ? Int(index) - 1 : count + Int(index)
  }

  private func sublist(_ items: [Value], _ arguments: [Value]) -> Value? {
    guard let start = place(arguments[bounded: 1], in: items.count) else { return nil }
    guard let length = arguments[bounded: 2], length != .null else { return .list(Array(items[start...])) }
    guard let number = length.number, let count = Int64(exactly: number), count >= 1,
      count <= Int64(items.count - start)
    else { return nil }
    return .list(Array(items[start..<(start + Int(count))]))
  }

  private func isSame(_ one: Value, _ other: Value, _ id: FeelNodeID) throws(FeelFault) -> Bool {
    if FeelType(of: one) != FeelType(of: other), FeelEvaluation.order(one, other) == nil { return false }
    return try equal(one, other, id) == .boolean(true)
  }

  private func found(_ wanted: Value, among items: [Value], _ id: FeelNodeID) throws(FeelFault) -> Value {
    var causes: UnknownCauses?
    for item in items {
      if case .unknown(let more) = item {
        causes = causes?.union(more) ?? more
      } else if try isSame(item, wanted, id) {
        return .boolean(true)
      }
    }
    return causes.map { .unknown($0) } ?? .boolean(false)
  }

  private func distinct(_ items: [Value], _ id: FeelNodeID) throws(FeelFault) -> [Value] {
    var seen: Set<Value> = []
    return items.filter { seen.insert($0).inserted }
  }

  private func flattened(_ value: Value) -> [Value] {
    // By a stack of its own: lists may be nested as deep as their makers like.
    var result: [Value] = []
    var stack = [value]
    while let next = stack.popLast() {
      if case .list(let items) = next { stack += items.reversed() } else { result.append(next) }
    }
    return result
  }

  private func extreme(_ items: [Value]?, greatest: Bool) -> Value? {
    guard let items, var best = items.first else { return nil }
    for item in items {
      guard let order = FeelEvaluation.order(item, best) else { return nil }
      if greatest ? order > 0 : order < 0 { best = item }
    }
    return best
  }

  private func total(_ builtin: FeelBuiltin, _ items: [Value]?, _ id: FeelNodeID) throws(FeelFault) -> Value? {
    guard let items else { return nil }
    // An empty list of money sums to nothing in a policy; FEEL says null.
    guard !items.isEmpty else { return mode == .strictUnknown && builtin == .sum ? .number(Decimal(0)) : nil }
    var result = builtin == .product ? Decimal(1) : Decimal(0)
    for item in items {
      guard let number = item.number else { return nil }
      guard let next = builtin == .product ? result.multiplied(by: number) : result.adding(number) else {
        return try failure(.overflow, id)
      }
      result = next
    }
    if builtin == .mean {
      guard let mean = result.divided(by: Decimal(Int64(items.count))) else { return try failure(.overflow, id) }
      result = mean
    }
    return .number(result)
  }
}

import YijuCivilCalendars
import YijuValues

extension FeelEvaluation {
  /// How deep types may be made of types before it counts as a circle.
  private static let typeDepth = 24

  /// `instance of`.
  mutating func instance(_ value: Value, _ type: FeelType, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if case .named(let name) = type, definitions[name] == nil { return try failure(.type, id) }
    // Null is of type Null alone; what `Any` asks is whether there is a value.
    if value == .null { return .boolean(type == .null) }
    return .boolean(try conforms(value, type, id))
  }

  /// Whether a value is of a type. Null is of every type.
  mutating func conforms(
    _ value: Value, _ type: FeelType, _ id: FeelNodeID, depth: Int = 0
  ) throws(FeelFault) -> Bool {
    try step(id)
    guard depth < FeelEvaluation.typeDepth else { return false }
    switch (value, type) {
    case (.null, _), (_, .any), (.unknown, _): return true
    case (.boolean, .boolean), (.number, .number), (.string, .string), (.string, .word), (.string, .level),
      (.date, .date), (.time, .time), (.dateAndTime, .dateAndTime), (.yearsMonths, .yearsMonths),
      (.daysTime, .daysTime):
      return true
    case (.list(let items), .list(let element)):
      for item in items {
        guard try conforms(item, element, id, depth: depth + 1) else { return false }
      }
      return true
    case (.context(let context), .context(let fields)):
      for field in fields {
        guard let found = context[field.name], try conforms(found, field.type, id, depth: depth + 1) else {
          return false
        }
      }
      return true
    case (.range(let range), .range(let element)):
      for bound in [range.low, range.high] {
        if let bound, try !conforms(bound, element, id, depth: depth + 1) { return false }
      }
      return true
    case (.function(let reference), .function(let parameters, let result)):
      return conforms(reference, parameters, result)
    case (_, .named(let name)):
      guard let definition = definitions[name] else { return false }
      return try conforms(value, definition, id, depth: depth + 1)
    default: return false
    }
  }

  private func conforms(_ reference: FunctionReference, _ parameters: [FeelType], _ result: FeelType) -> Bool {
    guard !(parameters.isEmpty && result == .any) else { return true }
    switch reference {
    case .builtin(let number):
      guard let signature = FeelBuiltins.numbered(number)?.signature else { return false }
      return signature.required <= parameters.count
        && (signature.repeats || parameters.count <= signature.parameters.count)
    case .literal(let index):
      guard let closure = closures[bounded: index], closure.parameters.count == parameters.count else { return false }
      // What a function takes may be wider than what is asked for, never narrower.
      return zip(closure.parameters, parameters).allSatisfy { own, asked in
        own.type == .any || asked == .any || own.type == asked || asked.fits(own.type)
      }
    }
  }

  private mutating func conforms(
    _ value: Value, _ definition: FeelItemDefinition, _ id: FeelNodeID, depth: Int
  ) throws(FeelFault) -> Bool {
    guard definition.isList else { return try elementConforms(value, definition, id, depth: depth) }
    guard case .list(let items) = value else { return false }
    for item in items {
      guard try elementConforms(item, definition, id, depth: depth) else { return false }
    }
    return true
  }

  private mutating func elementConforms(
    _ value: Value, _ definition: FeelItemDefinition, _ id: FeelNodeID, depth: Int
  ) throws(FeelFault) -> Bool {
    guard try conforms(value, definition.type, id, depth: depth + 1) else { return false }
    if case .context(let context) = value {
      for field in definition.fields {
        guard let found = context[field.name] else { return false }
        if found != .null, try !conforms(found, field.definition, id, depth: depth + 1) { return false }
      }
    } else if !definition.fields.isEmpty {
      return value == .null
    }
    if let allowed = definition.allowed, value != .null { return try passes(allowed, value) }
    return true
  }

  /// Whether a value passes unary tests of another tree.
  mutating func passes(_ tests: FeelTree, _ subject: Value) throws(FeelFault) -> Bool {
    try tested(tests, subject) == .boolean(true)
  }

  /// What unary tests of another tree say of a value.
  mutating func tested(_ tests: FeelTree, _ subject: Value) throws(FeelFault) -> Value {
    let outer = input
    input = subject
    defer { input = outer }
    return try evaluate(tests)
  }

  // MARK: - Coercion

  /// The value as a type needs it (DMN 1.5, 10.3.2.9.4): itself when it conforms, the one element of a list or a list
  /// of one element, midnight of a date; nil when nothing of that helps.
  mutating func coerced(_ value: Value, to type: FeelType, _ id: FeelNodeID) throws(FeelFault) -> Value? {
    if type == .any || value == .null { return value }
    if case .unknown = value { return value }
    if try conforms(value, type, id) { return value }
    if case .list(let items) = value, items.count == 1, let only = items.first, !isList(type),
      try conforms(only, type, id)
    {
      return only
    }
    if isList(type), try conforms(.list([value]), type, id) { return .list([value]) }
    if case .date(let day) = value, resolved(type) == .dateAndTime,
      let midnight = TimeOfDay(nanoseconds: 0, offset: 0)
    {
      return .dateAndTime(DayTime(day, midnight))
    }
    return nil
  }

  /// The value as a type needs it; null, or a fault in policies, when nothing helps.
  mutating func fitting(_ value: Value, _ type: FeelType, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if let value = try coerced(value, to: type, id) { return value }
    return try failure(.type, id)
  }

  private func isList(_ type: FeelType) -> Bool {
    var type = type
    for _ in 0..<FeelEvaluation.typeDepth {
      switch type {
      case .list: return true
      case .named(let name):
        guard let definition = definitions[name] else { return false }
        if definition.isList { return true }
        type = definition.type
      default: return false
      }
    }
    return false
  }

  private func resolved(_ type: FeelType) -> FeelType {
    var type = type
    for _ in 0..<FeelEvaluation.typeDepth {
      guard case .named(let name) = type, let definition = definitions[name], !definition.isList else { return type }
      type = definition.type
    }
    return type
  }
}

import YijuFacts
import YijuFeel
import YijuValues

/// The values that facts give the names of an expression, without a policy that says their types.
struct ExpressionValues {
  private let facts: FactTree

  init(_ facts: FactTree) { self.facts = facts }

  /// Names that contain spaces or operators, which only the facts can tell from several names.
  var longNames: [String] {
    guard case .object(let entries) = facts.content else { return [] }
    return entries.map(\.key).filter { name in name.utf8.contains { $0 < 0x30 || ($0 > 0x39 && $0 < 0x41) } }
  }

  /// The names given, and in mode strict those that the expression uses and nobody gave, as unknown.
  func names(for tree: FeelTree, mode: FeelMode) -> [String: Value] {
    var names: [String: Value] = [:]
    if case .object(let entries) = facts.content {
      for entry in entries { names[entry.key] = ExpressionValues.value(entry.value, path: entry.key, mode: mode) }
    }
    guard mode == .strictUnknown else { return names }
    for name in tree.freeNames where names[name] == nil {
      let steps = name.split(separator: ".").map(String.init)
      guard let first = steps.first else { continue }
      guard names[first] != nil else {
        names[name] = .unknown(UnknownCauses(fact: name))
        continue
      }
      // A member that a given object does not have is not known, like one that is null.
      if isAbsent(steps) { names[name] = .unknown(UnknownCauses(fact: name)) }
    }
    return names
  }

  private func isAbsent(_ steps: [String]) -> Bool {
    var current = facts
    for step in steps {
      guard case .object = current.content else { return false }
      guard let next = current[step] else { return true }
      current = next
    }
    return false
  }

  private static func value(_ tree: FactTree, path: String, mode: FeelMode) -> Value {
    switch tree.content {
    case .null: return mode == .feel ? .null : .unknown(UnknownCauses(fact: path))
    case .boolean(let flag): return .boolean(flag)
    case .number(let text): return number(text) ?? .string(text)
    case .text(let text): return FeelTemporal.value(Array(text.utf8)) ?? .string(text)
    case .plain(let text):
      if text == "true" || text == "false" { return .boolean(text == "true") }
      return number(text) ?? FeelTemporal.value(Array(text.utf8)) ?? .string(text)
    case .list(let items):
      return .list(items.enumerated().map { value($0.element, path: "\(path)[\($0.offset)]", mode: mode) })
    case .object(let entries):
      return .context(
        ValueContext(
          entries.map { ValueContext.Entry($0.key, value($0.value, path: path + "." + $0.key, mode: mode)) }))
    }
  }

  private static func number(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    let negative = bytes.first == UInt8(ascii: "-")
    guard let number = Decimal(feelLiteral: negative ? bytes.dropFirst() : bytes[...]) else { return nil }
    return .number(negative ? number.negated : number)
  }
}

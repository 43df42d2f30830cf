import YijuPolicies
import YijuYAMLTrees

/// Registers that facts are looked up in.
extension PolicyReader {
  mutating func register(_ entry: YAMLEntry, _ node: NodeID) -> RegisterUse? {
    guard let fields = fields(of: entry.value, as: .register, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let grounds = citesOrInterpretations(fields)
    return title.map { RegisterUse(title: $0, grounds: grounds, node: node) }
  }

  /// `from_register`, `key` and `as_of` of a fact.
  mutating func registerLookup(_ fields: Fields) -> Derivation? {
    let keys = texts(.registerKey, fields)
    if !fields.has(.registerKey) { reportMissing(.registerKey, in: fields) }
    let day = required(.asOf, fields)
    guard let register = required(.fromRegister, fields), let day, !keys.isEmpty else { return nil }
    return .register(register, keys: keys, asOf: day)
  }
}

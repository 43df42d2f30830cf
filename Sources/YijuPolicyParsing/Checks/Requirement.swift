import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// `fact`, `require`, `as_of`, `throughout`, `presume`.
extension PolicyReader {
  mutating func requirement(_ fields: Fields) -> Requirement? {
    let require = feel(.require, fields)
    let asOf = asOf(fields)
    let presume = located(.presume, fields)
    guard let fact = factOrClass(fields) else { return nil }
    return Requirement(fact: fact, require: require, asOf: asOf, presume: presume)
  }

  /// `as_of: a`, `as_of: [a, b]`, `as_of: {any: [a, b]}` or `throughout: [a, b]`.
  mutating func asOf(_ fields: Fields) -> AsOf? {
    if let entry = fields[.throughout] {
      if let other = fields[.asOf] {
        reportMisfit(
          zh: "`\(entry.key)` 和 `\(other.key)` 只能写一个", en: "`\(entry.key)` and `\(other.key)` exclude each other",
          at: other.keySpan, in: fields.node)
      }
      let days = texts(.throughout, fields)
      guard days.count == 2, let first = days.first, let last = days.last else {
        if !days.isEmpty {
          reportMisfit(
            zh: "`\(entry.key)` 要写两个日子：从哪天到哪天", en: "`\(entry.key)` has two days: from which to which",
            at: entry.value.span, in: fields.node)
        }
        return nil
      }
      return .throughout(first, last)
    }
    guard let entry = fields[.asOf] else { return nil }
    guard case .mapping = entry.value.content else {
      let days = texts(.asOf, fields)
      return days.isEmpty ? nil : .all(days)
    }
    let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.asOf.en)
    guard let inner = self.fields(of: entry.value, as: .asOf, at: node, label: name(.asOf)) else { return nil }
    let days = texts(.any, inner)
    if !inner.has(.any) { reportMissing(.any, in: inner) }
    return days.isEmpty ? nil : .any(days)
  }
}

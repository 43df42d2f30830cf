import YijuPolicies
import YijuYAMLTrees

/// `fact` with `one_of` or `none_of`.
extension PolicyReader {
  /// The fact looked at, or the class for which a common check is looked at: a keyword among names of facts.
  mutating func factOrClass(_ fields: Fields) -> Located<String>? {
    guard var fact = required(.fact, fields), let entry = fields[.fact] else { return nil }
    if !declaresFact(fact.value), let word = special(entry.value, Words.classKey, in: fields.node) { fact.value = word }
    return fact
  }

  mutating func membership(_ fields: Fields) -> Membership? {
    let oneOf = fields.has(.oneOf)
    let words = texts(oneOf ? .oneOf : .noneOf, fields)
    let asOf = asOf(fields)
    let presume = located(.presume, fields)
    guard let fact = factOrClass(fields), !words.isEmpty else { return nil }
    return Membership(fact: fact, oneOf: oneOf, words: words, asOf: asOf, presume: presume)
  }
}

import YijuPolicies

/// `fact` with `one_of` or `none_of`.
extension PolicyReader {
  mutating func membership(_ fields: Fields) -> Membership? {
    let oneOf = fields.has(.oneOf)
    let words = texts(oneOf ? .oneOf : .noneOf, fields)
    let asOf = asOf(fields)
    let presume = located(.presume, fields)
    guard let fact = required(.fact, fields), !words.isEmpty else { return nil }
    return Membership(fact: fact, oneOf: oneOf, words: words, asOf: asOf, presume: presume)
  }
}

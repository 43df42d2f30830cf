import YijuDiagnostics

/// A closed set of words, each standing for a value.
struct WordSet<Value: Sendable>: Sendable {
  let words: [(keyword: Keyword, value: Value)]
  private let english: [String: Int]
  private let chinese: [String: Int]

  init(_ words: [(keyword: Keyword, value: Value)]) {
    self.words = words
    let places = words.indices
    self.english = Dictionary(places.map { (words[$0].keyword.en, $0) }, uniquingKeysWith: { first, _ in first })
    self.chinese = Dictionary(places.map { (words[$0].keyword.zh, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keyword of that spelling and its value.
  func find(_ text: String, in language: Language) -> (keyword: Keyword, value: Value)? {
    (language == .zh ? chinese[text] : english[text]).map { words[$0] }
  }
}

extension WordSet where Value: RawRepresentable, Value.RawValue == String {
  /// Words whose English spelling is the value's own.
  init(_ keywords: Keyword...) {
    self.init(keywords.compactMap { keyword in Value(rawValue: keyword.en).map { (keyword, $0) } })
  }
}

import YijuDiagnostics

/// A closed set of words, each standing for a value.
struct WordSet<Value: Sendable>: Sendable {
  let words: [(keyword: Keyword, value: Value)]
  private let english: SpellingIndex
  private let chinese: SpellingIndex

  init(_ words: [(keyword: Keyword, value: Value)]) {
    self.words = words
    self.english = SpellingIndex(words.map(\.keyword.en))
    self.chinese = SpellingIndex(words.map(\.keyword.zh))
  }

  /// The keyword of that spelling and its value.
  func find(_ text: String, in language: Language) -> (keyword: Keyword, value: Value)? {
    (language == .zh ? chinese.find(text) : english.find(text)).map { words[$0] }
  }
}

extension WordSet where Value: RawRepresentable, Value.RawValue == String {
  /// Words whose English spelling is the value's own.
  init(_ keywords: Keyword...) {
    self.init(keywords.compactMap { keyword in Value(rawValue: keyword.en).map { (keyword, $0) } })
  }
}

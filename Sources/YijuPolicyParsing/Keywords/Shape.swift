import YijuDiagnostics

/// The keys that one kind of map can have.
final class Shape: Sendable {
  /// What such a map is called: "a parameter".
  let name: LocalizedText
  /// The keys in the order in which they are usually written.
  let keys: [Keyword]
  /// Keys of the language that this version does not carry out yet.
  let later: [Keyword]
  /// Whether the keys of a later version say one thing together, so that one of them is reported for all.
  let laterIsOneThing: Bool
  private let all: [Keyword]
  private let english: SpellingIndex
  private let chinese: SpellingIndex

  init(zh: String, en: String, _ keys: [Keyword], later: [Keyword] = [], laterIsOneThing: Bool = true) {
    self.name = LocalizedText(zh: zh, en: en)
    self.keys = keys
    self.later = later
    self.laterIsOneThing = laterIsOneThing
    self.all = keys + later
    self.english = SpellingIndex(all.map(\.en))
    self.chinese = SpellingIndex(all.map(\.zh))
  }

  /// The keyword of that spelling.
  func keyword(_ text: String, in language: Language) -> Keyword? {
    (language == .zh ? chinese.find(text) : english.find(text)).map { all[$0] }
  }
}

/// The languages in which everything a person reads is written.
public enum Language: String, Sendable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}

/// One text in both languages of the project.
public struct LocalizedText: Hashable, Sendable {
  /// The text in simplified Chinese.
  public var zh: String
  /// The text in English.
  public var en: String

  /// Creates a text from its two wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

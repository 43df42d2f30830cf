public import YijuDiagnostics

/// Facts of a case as they were given, before the policy gives them types.
public struct FactTree: Sendable, Hashable {
  /// What was given.
  public var content: FactContent
  /// Where, when the facts came from a file.
  public var span: SourceSpan?

  /// Creates a node.
  public init(_ content: FactContent, span: SourceSpan? = nil) {
    self.content = content
    self.span = span
  }
}

/// The content of a node of facts.
public enum FactContent: Sendable, Hashable {
  /// Given as not known.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number as written, never through a float.
  case number(String)
  /// A quoted text.
  case text(String)
  /// A YAML scalar without quotes: the schema decides whether it is a word, a number or a date.
  case plain(String)
  /// A list.
  case list([FactTree])
  /// An object; keys are unique, in the order given.
  case object([FactEntry])
}

/// A named member of an object of facts.
public struct FactEntry: Sendable, Hashable {
  /// The name.
  public var key: String
  /// Where the name stands.
  public var keySpan: SourceSpan?
  /// What it names.
  public var value: FactTree

  /// Creates a member.
  public init(key: String, keySpan: SourceSpan? = nil, value: FactTree) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

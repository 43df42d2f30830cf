public import YijuDiagnostics
public import YijuFacts
import YijuMasking
package import YijuYAMLTrees

/// The facts of a case as they are given: JSON, YAML, or values put together in code.
///
/// A fact that is absent or null is not known; zero, false and the empty list are values. Types and spellings are
/// judged by the policy that decides.
///
/// ```swift
/// let facts = try Facts(json: Array(#"{"certificate": {"level": "五级"}}"#.utf8))
/// ```
public struct Facts: Sendable, Hashable {
  /// The facts.
  public var tree: FactTree

  /// Takes facts put together in code.
  public init(_ tree: FactTree) { self.tree = tree }

  /// Reads facts from JSON (RFC 8259, UTF-8).
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - file: The place of the file in the caller's `SourceFiles`, for the spans of diagnostics.
  /// - Throws: `CaseError` with what is wrong and where: a duplicate key, a lone surrogate, a slip of syntax.
  /// - Complexity: linear in the size of the text.
  public init(json bytes: [UInt8], file: UInt16 = 0) throws(CaseError) {
    let reading = JSONReader.read(bytes, file: file)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw CaseError(unread: bytes, file: file, reading.diagnostics)
    }
    self.tree = root
  }

  /// Reads facts from YAML of the strict profile that policy files follow.
  ///
  /// - Throws: `CaseError` with what is wrong and where.
  /// - Complexity: linear in the size of the text.
  public init(yaml bytes: [UInt8], file: UInt16 = 0) throws(CaseError) {
    let reading = YAMLReader.read(bytes, file: file)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw CaseError(unread: bytes, file: file, reading.diagnostics)
    }
    self.tree = FactTree(root)
  }
}

extension FactTree {
  /// Facts written in YAML: scalars without quotes are left to the schema.
  package init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && (scalar.text.isEmpty || scalar.text == "null" || scalar.text == "~")
      self.init(
        isNull ? .null : scalar.style == .plain ? .plain(scalar.text) : .text(scalar.text), span: node.span)
    case .sequence(let nodes): self.init(.list(nodes.map { FactTree($0) }), span: node.span)
    case .mapping(let entries):
      self.init(
        .object(entries.map { FactEntry(key: $0.key, keySpan: $0.keySpan, value: FactTree($0.value)) }),
        span: node.span)
    }
  }
}

/// Why a case was not decided: errors in its facts, never a denial.
public struct CaseError: Error, Sendable, Hashable {
  /// What is wrong, with the path of each fact.
  public var diagnostics: [Diagnostic]

  /// Wraps diagnostics; personal numbers in their words are masked, for errors end up in logs.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map {
      $0.mapTexts {
        FreeText.masked($0)
      } path: {
        FreeText.masked($0)
      }
    }
  }

  /// Wraps what is wrong with a text that could not be read; nothing of its values is repeated.
  package init(unread bytes: [UInt8], file: UInt16, _ diagnostics: [Diagnostic]) {
    let blotting = Blotting(unread: bytes)
    self.diagnostics = diagnostics.map { $0.blotted(by: blotting, file: file) }
  }
}

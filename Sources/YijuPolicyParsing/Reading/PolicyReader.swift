import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// The state of reading one policy file: where things stand, what is wrong so far, and in which language keywords are.
///
/// Each section has an extension that reads it. A method that returns nil has said why, or the thing is absent.
struct PolicyReader {
  var map: SourceMap
  var diagnostics: [Diagnostic] = []
  /// How many errors there are in `diagnostics`; an element during whose reading it grows has failed.
  var errors = 0
  var failures: Set<String> = []
  let source: [UInt8]
  /// The language of the file's keywords, decided by its first key.
  let language: Language
  /// Where keywords stand, for translating them.
  var sites: [KeywordSite] = []
  let recordsSites: Bool
  /// Where scalars start that a comma has cut in two.
  var cutScalars: Set<Int> = []
  /// Ids of checks outside `when`, with where they stand.
  var checkIDs: [ExactText: SourceSpan] = [:]
  /// Facts the file declares, when one of them is named like the word for a class.
  private let classLikeFacts: Set<String>
  /// Where added steps go, and whether a step may say so here.
  var placements: [String: PolicyOverlay.Placement] = [:]
  var allowsPlacement = false

  init(root: YAMLNode, source: [UInt8], map: SourceMap, recordsSites: Bool) {
    self.map = map
    self.map.reserve(source.count / 24)
    self.source = source
    self.recordsSites = recordsSites
    language = PolicyParser.language(of: root)
    classLikeFacts = PolicyReader.classLikeFacts(in: root)
  }

  /// Whether the file declares a fact that is named like the word for a class: then the name is the fact's.
  func declaresFact(_ name: String) -> Bool { !classLikeFacts.isEmpty && classLikeFacts.contains(name) }

  private static func classLikeFacts(in root: YAMLNode) -> Set<String> {
    func facts(_ node: YAMLNode) -> [YAMLEntry] {
      guard case .mapping(let entries) = node.content else { return [] }
      let own = entries.filter { $0.key == Keyword.facts.en || $0.key == Keyword.facts.zh }
      return own.flatMap { entry -> [YAMLEntry] in
        if case .mapping(let facts) = entry.value.content { facts } else { [] }
      }
    }
    guard case .mapping(let entries) = root.content else { return [] }
    let overlays = entries.filter { entry in
      [Keyword.addSection, .replaceSection].contains { entry.key == $0.en || entry.key == $0.zh }
    }
    let all = facts(root) + overlays.flatMap { facts($0.value) }
    return Set(all.map(\.key).filter { $0 == Keyword.classKey.en || $0 == Keyword.classKey.zh })
  }

  /// Takes up a diagnostic.
  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: SourceSpan, in node: NodeID? = nil,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    if kind.severity == .error { errors += 1 }
    let path = node.map { map.path(of: $0) }
    diagnostics.append(
      Diagnostic(
        kind, arguments, at: span, path: path == "" ? nil : path, labels: labels, fixes: fixes))
  }

  /// Takes up a diagnostic at a node.
  mutating func report(_ kind: DiagnosticKind, _ arguments: [LocalizedText], at node: NodeID) {
    report(kind, arguments, at: map.span(of: node) ?? SourceSpan(start: 0, end: 0), in: node)
  }

  /// Diagnostics by place; those at one place in the order they were found.
  func sortedDiagnostics() -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let a = left.element.span?.start ?? 0
      let b = right.element.span?.start ?? 0
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  /// Reads one element; when that fails its address goes to `failures`.
  mutating func element<Value>(_ address: @autoclosure () -> String, _ read: (inout Self) -> Value?) -> Value? {
    let before = errors
    let value = read(&self)
    if errors > before || value == nil {
      failures.insert(address())
      return nil
    }
    return value
  }

  /// The keyword as this file spells it.
  func spelling(_ keyword: Keyword) -> LocalizedText { .same(keyword[language]) }
}

extension LocalizedText {
  /// A text that reads the same in both languages.
  static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}

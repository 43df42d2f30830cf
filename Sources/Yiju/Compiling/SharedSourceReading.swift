import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuYAMLTrees

/// Files of shared documents → documents by id.
struct SharedSourceReading {
  private(set) var sources: [String: SharedSource] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var files = SourceFiles()

  mutating func read(_ file: SourceFile) {
    let number = files.append(file)
    let tree = YAMLReader.read(file.bytes, file: number)
    diagnostics += tree.diagnostics
    guard let root = tree.root else { return }
    var map = SourceMap()
    let parse = SharedSourceParser.parse(root, source: file.bytes, into: &map)
    diagnostics += parse.diagnostics
    guard let id = parse.id else { return }
    let place = map.span(of: id.node) ?? root.span
    guard let earlier = sources[id.value] else {
      let hasErrors = parse.hasErrors || tree.diagnostics.contains { $0.severity == .error }
      sources[id.value] = SharedSource(
        file: file, isWhole: !hasErrors, place: place, identity: FileIdentity(name: id.value, bytes: file.bytes))
      return
    }
    // The archive may hand over a file as it once was beside the file as it is.
    guard earlier.identity.sha256 != Digests.sha256(file.bytes) else { return }
    diagnostics.append(
      Diagnostic(
        .sharedSourceTwice, id.value, at: place,
        labels: [DiagnosticLabel(earlier.place, LocalizedText(zh: "先读到的在这里", en: "read first here"))]))
  }
}

/// A document that policies share, as the engine keeps it: a policy that takes it reads it among its own files.
struct SharedSource: Sendable {
  var file: SourceFile
  /// Whether it can be taken: a file with errors cannot.
  var isWhole: Bool
  /// Where the file gives its id.
  var place: SourceSpan
  var identity: FileIdentity
}

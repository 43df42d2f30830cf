import Yiju
import YijuCivilCalendars
package import YijuDiagnostics
import YijuFacts
import YijuYAMLTrees

/// What reading a file of test cases gave.
package struct CaseFileReading: Sendable {
  /// The cases; nil when there was an error.
  package var cases: CaseFile?
  /// What is wrong, in order of place.
  package var diagnostics: [Diagnostic]
  /// The file, for showing the findings.
  package var files: SourceFiles
}

/// YAML → test cases: keys, names, dates and words against the form of case files. Keywords are English only.
///
/// Ids of checks and facts are the policy's matter: see `CaseFileChecker`.
package enum CaseFileReader {
  /// Reads one file.
  ///
  /// - Complexity: linear in the size of the file.
  package static func read(_ file: SourceFile) -> CaseFileReading {
    let files = SourceFiles([file])
    let tree = YAMLReader.read(file.bytes, file: 0)
    guard let root = tree.root, !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      return CaseFileReading(cases: nil, diagnostics: tree.diagnostics, files: files)
    }
    var reading = CaseFieldReading()
    let cases = reading.file(root)
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    return CaseFileReading(
      cases: hasErrors ? nil : cases, diagnostics: Diagnostic.sorted(tree.diagnostics + reading.diagnostics),
      files: files)
  }
}

/// One walk over the tree of a case file.
struct CaseFieldReading {
  var diagnostics: [Diagnostic] = []

  mutating func file(_ root: YAMLNode) -> CaseFile? {
    guard var fields = fields(of: root, .file, path: "") else { return nil }
    let policy = policyName(fields.take(.policy))
    let common = facts(fields.take(.given), path: "given")
    let day = fields.take(.asKnownOn).flatMap { self.day($0, path: "as_known_on") }
    let cases = cases(fields.take(.cases), common: common, asKnownOn: day)
    guard let policy, let cases else { return nil }
    return CaseFile(policy: policy, cases: cases)
  }

  private mutating func policyName(_ node: YAMLNode?) -> Placed<String>? {
    guard let node, let text = text(node, path: "policy") else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), !text.utf8.contains(UInt8(ascii: " ")) else {
      report(.caseBadPolicy, [same(text)], at: node.span, path: "policy")
      return nil
    }
    return Placed(text, node.span)
  }

  private mutating func cases(_ node: YAMLNode?, common: FactTree?, asKnownOn: Day?) -> [CaseExample]? {
    guard let node else { return nil }
    guard case .sequence(let nodes) = node.content else {
      wrongShape(node, CaseWords.list, path: "cases")
      return nil
    }
    if nodes.isEmpty { report(.caseNothingExpected, [same("cases")], at: node.span, path: "cases") }
    var names: [String: SourceSpan] = [:]
    var examples: [CaseExample] = []
    for (place, node) in nodes.enumerated() {
      let path = "cases[\(place)]"
      guard var fields = fields(of: node, .example, path: path) else { continue }
      let name = name(fields.take(.name), path: "\(path).name", among: &names)
      let own = facts(fields.take(.given), path: "\(path).given")
      let day = fields.take(.asKnownOn).flatMap { self.day($0, path: "\(path).as_known_on") }
      let expect = fields.take(.expect).flatMap { expectation($0, path: "\(path).expect") }
      guard let name, let expect else { continue }
      let empty = FactTree(.object([]))
      examples.append(
        CaseExample(
          name: name, asKnownOn: day ?? asKnownOn, given: Facts((common ?? empty).merging(own ?? empty)),
          expect: expect))
    }
    return examples
  }

  private mutating func name(
    _ node: YAMLNode?, path: String, among names: inout [String: SourceSpan]
  ) -> Placed<String>? {
    guard let node, let text = text(node, path: path) else { return nil }
    if let first = names[text] {
      report(
        .caseRepeatedName, [same(text)], at: node.span, path: path,
        labels: [DiagnosticLabel(first, LocalizedText(zh: "第一次在这里", en: "first here"))])
    } else {
      names[text] = node.span
    }
    return Placed(text, node.span)
  }

  private mutating func facts(_ node: YAMLNode?, path: String) -> FactTree? {
    guard let node else { return nil }
    guard case .mapping = node.content else {
      wrongShape(node, CaseWords.map, path: path)
      return nil
    }
    return FactTree(node)
  }
}

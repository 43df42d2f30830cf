import Foundation
import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyChecking
import YijuPolicyParsing
import YijuYAMLTrees

/// What the authoring passes say about a policy text.
struct Compiled {
  var diagnostics: [Diagnostic] = []
  private var files = SourceFiles()
  private var map = SourceMap()

  /// Codes of the errors.
  var codes: Set<String> { Set(diagnostics.filter { $0.severity == .error }.map(\.kind.code)) }
  /// What a person would read.
  var report: String { DiagnosticTextRenderer.render(diagnostics, files: files, language: .zh) }

  /// Compiles `text` with its parents, which are shipped policies or the host.
  init(_ text: String, name: String) throws {
    guard let file = parse(Array(text.utf8), name: name) else { return }
    var parents: [ParsedPolicy] = []
    var next = file.extends
    while let reference = next?.value {
      let parent = try #require(parse(Compiled.bytes(of: reference), name: "\(reference.id)@\(reference.version)"))
      parents.append(parent)
      next = parent.extends
    }
    let flat = PolicyFlattener.flatten(file, parents: parents, map: map)
    diagnostics += flat.diagnostics
    if codes.isEmpty || flat.diagnostics.isEmpty {
      diagnostics += PolicyChecker.check(flat.policy, map: map).diagnostics
    }
  }

  private mutating func parse(_ bytes: [UInt8], name: String) -> ParsedPolicy? {
    let id = files.append(SourceFile(name: name, bytes: bytes))
    let reading = YAMLReader.read(bytes, file: id)
    diagnostics += reading.diagnostics
    guard let root = reading.root else { return nil }
    let parsed = PolicyParser.parse(root, source: bytes, into: &map)
    diagnostics += parsed.diagnostics
    var policy = parsed.file
    for taking in policy?.takings ?? [] {
      let document = Compiled.sharedDocuments[taking.shared.id.value]
      policy?.take(document.flatMap { parseShared($0, name: taking.shared.id.value) }, as: taking.id)
    }
    return policy
  }

  /// A shared document, from a file or an example.
  private mutating func parseShared(_ bytes: [UInt8], name: String) -> Source? {
    let id = files.append(SourceFile(name: name, bytes: bytes))
    let reading = YAMLReader.read(bytes, file: id)
    diagnostics += reading.diagnostics
    guard let root = reading.root else { return nil }
    let parsed = SharedSourceParser.parse(root, source: bytes, into: &map)
    diagnostics += parsed.diagnostics
    return parsed.source
  }

  /// Reads an example of a shared document.
  init(sharedDocument text: String, name: String) { _ = parseShared(Array(text.utf8), name: name) }

  /// The shared documents among the examples and of the shipped policies, by their ids.
  private static let sharedDocuments: [String: [UInt8]] = {
    let examples = ReferenceExample.all().filter { $0.placement == .source && $0.wrong == nil }
    let texts = examples.map { $0.lines.joined(separator: "\n") + "\n" }
    let named = texts.map { (String($0.dropFirst("source: ".count).prefix { $0 != "\n" }), Array($0.utf8)) }
    let folder = ReferenceExample.root.appending(path: "policies/sources")
    let shipped = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let files = shipped.compactMap { file in
      (try? Data(contentsOf: file)).map { (file.deletingPathExtension().lastPathComponent, Array($0)) }
    }
    return Dictionary(named + files) { $1 }
  }()

  private static func bytes(of reference: PolicyReference) throws -> [UInt8] {
    let host = PolicyReference(id: "example/study-aid", version: "2024.1")
    let file =
      reference == host
      ? HostPolicy.file
      : ReferenceExample.root.appending(path: "policies/\(reference.id)/\(reference.version).yaml")
    return Array(try Data(contentsOf: file))
  }
}

import Foundation
import YijuDiagnostics
import YijuPolicies
import YijuPolicyChecking
import YijuPolicyParsing
import YijuYAMLTrees

/// A policy file taken through reading, parsing, flattening and checking.
struct Loaded {
  var diagnostics: [Diagnostic]
  var check: PolicyCheck?
  var map: SourceMap
  var files: SourceFiles

  /// `C012@14 …` for every finding of that weight or more, by line.
  func findings(from severity: Severity = .warning) -> [String] {
    diagnostics.filter { $0.severity >= severity }.map { "\($0.kind.code)@\(line(of: $0))" }
  }

  func line(of diagnostic: Diagnostic) -> Int {
    guard let span = diagnostic.span, let file = files[span.file] else { return 0 }
    return file.position(of: span.start).line
  }

  func text(_ language: Language = .zh) -> String {
    diagnostics.map { "\($0.kind.code)@\(line(of: $0)) \($0.path ?? "") \($0.message[language])" }.joined(
      separator: "\n")
  }
}

/// Loads a file and its parents, the file first.
func load(_ texts: [[UInt8]]) -> Loaded {
  var files = SourceFiles()
  var map = SourceMap()
  var diagnostics: [Diagnostic] = []
  var parsed: [ParsedPolicy] = []
  for (place, bytes) in texts.enumerated() {
    _ = files.append(SourceFile(name: "file\(place).yaml", bytes: bytes))
    let reading = YAMLReader.read(bytes, file: UInt16(place))
    diagnostics += reading.diagnostics
    guard let root = reading.root else { continue }
    let parse = PolicyParser.parse(root, source: bytes, into: &map)
    diagnostics += parse.diagnostics
    if let file = parse.file { parsed.append(file) }
  }
  guard let file = parsed.first else {
    return Loaded(diagnostics: diagnostics, check: nil, map: map, files: files)
  }
  let flattening = PolicyFlattener.flatten(file, parents: Array(parsed.dropFirst()), map: map)
  diagnostics += flattening.diagnostics
  let check = PolicyChecker.check(flattening.policy, map: map)
  diagnostics += check.diagnostics
  return Loaded(diagnostics: diagnostics, check: check, map: map, files: files)
}

/// The top folder of the package.
let packageRoot: URL = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { url.deleteLastPathComponent() }
  return url
}()

func bytes(_ path: String) -> [UInt8]? {
  (try? Data(contentsOf: packageRoot.appendingPathComponent(path))).map { [UInt8]($0) }
}

import Foundation
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuYAMLTrees

/// A parsed text with everything a test asks about.
struct Parsed {
  let source: [UInt8]
  let map: SourceMap
  let file: ParsedPolicy?
  let diagnostics: [Diagnostic]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ source: [UInt8]) {
    self.source = source
    var map = SourceMap()
    let reading = YAMLReader.read(source, file: 0)
    if let root = reading.root {
      let parse = PolicyParser.parse(root, source: source, into: &map)
      file = parse.file
      diagnostics = reading.diagnostics + parse.diagnostics
    } else {
      file = nil
      diagnostics = reading.diagnostics
    }
    self.map = map
  }

  var policy: Policy? { file?.policy }
  var codes: [String] { diagnostics.map(\.kind.code) }
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// The bytes a diagnostic is about.
  func text(_ diagnostic: Diagnostic) -> String? {
    guard let span = diagnostic.span, span.end <= source.count else { return nil }
    return String(decoding: source[span.start..<span.end], as: UTF8.self)
  }

  /// The file with the diagnostic's fixes made.
  func repaired(_ diagnostic: Diagnostic) -> String? {
    guard let fix = diagnostic.fixes.first, let span = fix.span, span.end <= source.count else { return nil }
    var bytes = source
    bytes.replaceSubrange(span.start..<span.end, with: Array(fix.replacement.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Diagnostics in Chinese, one a line, for looking at.
  var report: String {
    diagnostics.map { diagnostic in
      var text = diagnostic.kind.template.zh
      for (index, argument) in diagnostic.arguments.enumerated() {
        text = text.replacingOccurrences(of: "{\(index)}", with: argument.zh)
      }
      let line = source[..<min(diagnostic.span?.start ?? 0, source.count)].count { $0 == UInt8(ascii: "\n") } + 1
      return "\(line): \(diagnostic.kind.code) \(text) [\(diagnostic.path ?? "")]"
    }.joined(separator: "\n")
  }
}

/// The folder that lies beside the checkout while the language is being worked out; nil elsewhere.
func shared(_ path: String) -> [UInt8]? {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appendingPathComponent("../shared/\(path)").standardizedFileURL
  return (try? Data(contentsOf: file)).map { Array($0) }
}

/// The tree of a text.
func tree(_ text: String) -> YAMLNode? { YAMLReader.read(Array(text.utf8), file: 0).root }

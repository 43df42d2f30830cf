import Yiju
import YijuDiagnostics
import YijuFacts

/// Lines of the output of `--format jsonl` and `--format grounds`, one JSON object each.
///
/// `line` and `id` stand in front of the record or the grounds and are no part of it.
struct JSONLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 15) }

  /// A record or the grounds of a case.
  mutating func write(object: [UInt8], number: Int?, id: JSONValue?) {
    open(number: number, id: id)
    bytes.append(contentsOf: object.dropFirst())
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A line that could not be decided: `error` is the first finding, `errors` all of them when there are several.
  ///
  /// - Parameters:
  ///   - errors: What is wrong, with places in the line and nothing personal.
  ///   - line: The line.
  mutating func write(_ errors: [Diagnostic], number: Int, id: JSONValue?, line: [UInt8], name: String) {
    open(number: number, id: id)
    let file = SourceFile(name: name, bytes: line)
    let rendered = Diagnostic.sorted(errors).map {
      DiagnosticJSONRenderer.render(one: $0, files: SourceFiles([file]), firstLine: number)
    }
    bytes.append(contentsOf: "\"error\":\(rendered.first ?? "null")".utf8)
    if rendered.count > 1 { bytes.append(contentsOf: ",\"errors\":[\(rendered.joined(separator: ","))]".utf8) }
    bytes.append(contentsOf: "}\n".utf8)
  }

  private mutating func open(number: Int?, id: JSONValue?) {
    bytes.append(UInt8(ascii: "{"))
    if let number { bytes.append(contentsOf: "\"line\":\(number),".utf8) }
    if let id {
      bytes.append(contentsOf: "\"id\":".utf8)
      CanonicalJSON.write(id, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
  }
}

extension Diagnostic {
  /// The same finding with its places counted from elsewhere in the file.
  func moved(by offset: Int) -> Diagnostic {
    func moved(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(file: span.file, start: span.start + offset, end: span.end + offset)
    }
    var copy = self
    copy.span = span.map(moved)
    copy.labels = labels.map { DiagnosticLabel(moved($0.span), $0.text) }
    copy.fixes = fixes.map { DiagnosticFix($0.text, at: $0.span.map(moved), replacement: $0.replacement) }
    return copy
  }
}

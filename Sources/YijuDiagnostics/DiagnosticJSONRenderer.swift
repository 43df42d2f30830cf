/// Renders diagnostics as one JSON array for other programs.
///
/// Each element has `code`, `severity`, `file`, `line`, `column`, `end_line`, `end_column`, `message` (`zh`, `en`),
/// `path` and `fixes` (`message`, `replacement`, and `start` and `end`, byte offsets, where the fix has a place). Lines
/// and columns count from 1, columns in Unicode scalars; the end is the position after the last character. What a
/// diagnostic does not have is `null`.
public enum DiagnosticJSONRenderer {
  /// The diagnostics as one JSON array over all files, sorted by file, place and code, one per line.
  public static func render(_ diagnostics: [Diagnostic], files: SourceFiles) -> String {
    var json = JSONText()
    json.raw("[")
    for (index, diagnostic) in Diagnostic.sorted(diagnostics).enumerated() {
      json.raw(index == 0 ? "\n" : ",\n")
      write(diagnostic, files, to: &json)
    }
    json.raw(diagnostics.isEmpty ? "]\n" : "\n]\n")
    return json.text
  }

  /// One diagnostic as a JSON object on one line, for a stream of them.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found.
  ///   - files: The files that the spans refer to.
  ///   - firstLine: The number of the first line of those files, when they are pieces of longer ones.
  public static func render(one diagnostic: Diagnostic, files: SourceFiles, firstLine: Int = 1) -> String {
    var json = JSONText()
    write(diagnostic, files, firstLine: firstLine, to: &json)
    return json.text
  }

  private static func write(
    _ diagnostic: Diagnostic, _ files: SourceFiles, firstLine: Int = 1, to json: inout JSONText
  ) {
    json.raw("{")
    json.field("code", diagnostic.kind.code)
    json.raw(",")
    json.field("severity", diagnostic.severity.rawValue)
    json.raw(",")
    if let span = diagnostic.span, let file = files[span.file] {
      let (start, end) = (file.position(of: span.start), file.position(of: span.end))
      json.field("file", file.name)
      json.raw(",")
      json.field("line", start.line + firstLine - 1)
      json.raw(",")
      json.field("column", start.column)
      json.raw(",")
      json.field("end_line", end.line + firstLine - 1)
      json.raw(",")
      json.field("end_column", end.column)
    } else {
      json.raw("\"file\":null,\"line\":null,\"column\":null,\"end_line\":null,\"end_column\":null")
    }
    json.raw(",")
    json.field("message", diagnostic.message)
    json.raw(",")
    if let path = diagnostic.path { json.field("path", path) } else { json.raw("\"path\":null") }
    json.raw(",\"fixes\":[")
    for (index, fix) in diagnostic.fixes.enumerated() {
      if index > 0 { json.raw(",") }
      json.raw("{")
      json.field("message", fix.text)
      json.raw(",")
      json.field("replacement", fix.replacement)
      if let span = fix.span {
        json.raw(",")
        json.field("start", span.start)
        json.raw(",")
        json.field("end", span.end)
      }
      json.raw("}")
    }
    json.raw("]}")
  }
}

/// Renders diagnostics as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts and
/// editors show beside the lines of a change.
public enum DiagnosticSARIFRenderer {
  /// The diagnostics as a SARIF log of one run, sorted by file, place and code.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found, in any order.
  ///   - files: The files that the spans refer to.
  ///   - toolVersion: The version of the tool that found it.
  ///   - language: The language of the messages; SARIF has room for one.
  public static func render(
    _ diagnostics: [Diagnostic], files: SourceFiles, toolVersion: String, language: Language = .zh
  ) -> String {
    let sorted = Diagnostic.sorted(diagnostics)
    var kinds: [DiagnosticKind] = []
    for diagnostic in sorted where !kinds.contains(where: { $0.code == diagnostic.kind.code }) {
      kinds.append(diagnostic.kind)
    }
    kinds.sort { $0.code < $1.code }

    var json = JSONText()
    json.raw("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{")
    json.raw("\"tool\":{\"driver\":{\"name\":\"yiju\",")
    json.field("version", toolVersion)
    json.raw(",\"rules\":[")
    for (index, kind) in kinds.enumerated() {
      if index > 0 { json.raw(",") }
      json.raw("{")
      json.field("id", kind.code)
      json.raw(",\"shortDescription\":{")
      json.field("text", kind.outline[language])
      json.raw("},\"messageStrings\":{\"default\":{")
      json.field("text", kind.template[language])
      json.raw("}},\"defaultConfiguration\":{")
      json.field("level", kind.severity.rawValue)
      json.raw("}}")
    }
    json.raw("]}},")
    json.field("language", language == .zh ? "zh-CN" : "en-US")
    json.raw(",\"columnKind\":\"unicodeCodePoints\",\"results\":[")
    for (index, diagnostic) in sorted.enumerated() {
      json.raw(index == 0 ? "\n" : ",\n")
      let rule = kinds.firstIndex { $0.code == diagnostic.kind.code } ?? -1
      write(diagnostic, rule, files, language, to: &json)
    }
    json.raw(sorted.isEmpty ? "]}]}\n" : "\n]}]}\n")
    return json.text
  }

  private static func write(
    _ diagnostic: Diagnostic, _ rule: Int, _ files: SourceFiles, _ language: Language, to json: inout JSONText
  ) {
    json.raw("{")
    json.field("ruleId", diagnostic.kind.code)
    json.raw(",")
    json.field("ruleIndex", rule)
    json.raw(",")
    json.field("level", diagnostic.severity.rawValue)
    json.raw(",\"message\":{")
    json.field("text", diagnostic.message[language])
    json.raw("},\"locations\":[")
    if let span = diagnostic.span, let file = files[span.file] {
      json.raw("{")
      writePlace(span, file, to: &json)
      writeLogicalLocation(diagnostic.path, to: &json)
      json.raw("}")
    }
    json.raw("]")
    let labels = diagnostic.labels.compactMap { label in files[label.span.file].map { (label, $0) } }
    if !labels.isEmpty {
      json.raw(",\"relatedLocations\":[")
      for (index, (label, file)) in labels.enumerated() {
        if index > 0 { json.raw(",") }
        json.raw("{")
        writePlace(label.span, file, to: &json)
        json.raw(",\"message\":{")
        json.field("text", DisplayText.sanitized(label.text[language]))
        json.raw("}}")
      }
      json.raw("]")
    }
    writeFixes(diagnostic.fixes, files, language, to: &json)
    json.raw("}")
  }

  private static func writePlace(_ span: SourceSpan, _ file: SourceFile, to json: inout JSONText) {
    json.raw("\"physicalLocation\":{\"artifactLocation\":{")
    json.field("uri", uri(file.name))
    json.raw("},\"region\":")
    writeRegion(span, file, to: &json)
    json.raw("}")
  }

  private static func writeRegion(_ span: SourceSpan, _ file: SourceFile, to json: inout JSONText) {
    let (start, end) = (file.position(of: span.start), file.position(of: span.end))
    json.raw("{")
    json.field("startLine", start.line)
    json.raw(",")
    json.field("startColumn", start.column)
    json.raw(",")
    json.field("endLine", end.line)
    json.raw(",")
    json.field("endColumn", end.column)
    json.raw("}")
  }

  private static func writeLogicalLocation(_ path: String?, to json: inout JSONText) {
    guard let path else { return }
    json.raw(",\"logicalLocations\":[{")
    json.field("fullyQualifiedName", path)
    json.raw("}]")
  }

  private static func writeFixes(
    _ fixes: [DiagnosticFix], _ files: SourceFiles, _ language: Language, to json: inout JSONText
  ) {
    // SARIF wants the place of an edit; a fix of a value given from outside has none.
    var placed: [(fix: DiagnosticFix, span: SourceSpan, file: SourceFile)] = []
    for fix in fixes {
      if let span = fix.span, let file = files[span.file] { placed.append((fix, span, file)) }
    }
    if placed.isEmpty { return }
    json.raw(",\"fixes\":[")
    for (index, entry) in placed.enumerated() {
      if index > 0 { json.raw(",") }
      json.raw("{\"description\":{")
      json.field("text", DisplayText.sanitized(entry.fix.text[language]))
      json.raw("},\"artifactChanges\":[{\"artifactLocation\":{")
      json.field("uri", uri(entry.file.name))
      json.raw("},\"replacements\":[{\"deletedRegion\":")
      writeRegion(entry.span, entry.file, to: &json)
      json.raw(",\"insertedContent\":{")
      json.field("text", entry.fix.replacement)
      json.raw("}}]}]}")
    }
    json.raw("]")
  }

  /// The name as a relative or absolute URI reference (RFC 3986): what is not a path character is percent-encoded.
  private static func uri(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "~", "/", "@", "+", ",", "=":
        result.unicodeScalars.append(scalar)
      default:
        result += byte < 16 ? "%0" : "%"
        result += String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}

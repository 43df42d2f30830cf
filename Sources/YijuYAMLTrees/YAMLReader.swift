package import YijuDiagnostics

/// Reads one file of the strict YAML profile: UTF-8, one document, text keys given once, no anchors, aliases, tags,
/// merge keys or directives, bounded in depth and size. Scalars stay text; the schema gives them a type.
///
/// Everything wrong that can be told apart is reported in one reading. Never traps, whatever the bytes; the work is
/// linear in their number.
package enum YAMLReader {
  /// Reads `bytes` as the file numbered `file`.
  package static func read(_ bytes: [UInt8], file: UInt16, limits: YAMLLimits = .standard) -> YAMLReading {
    guard bytes.count <= limits.fileBytes else {
      let finding = Diagnostic(
        .yamlFileTooLarge, String(bytes.count), String(limits.fileBytes),
        at: SourceSpan(file: file, start: 0, end: 0))
      return YAMLReading(root: nil, diagnostics: [finding])
    }
    let scan = ByteScan(bytes.span, file: file)
    if scan.isFatal { return YAMLReading(root: nil, diagnostics: scan.diagnostics) }

    return bytes.withUnsafeBufferPointer { buffer in
      var reader = EventReader(bytes, at: buffer, file: file, limits: limits, mark: scan.mark, found: scan.diagnostics)
      defer { reader.close() }
      let root = reader.readFile()
      if reader.isUsable { return YAMLReading(root: root, diagnostics: reader.diagnostics) }
      // Notes say how a text was understood; a file without a tree was not.
      return YAMLReading(root: nil, diagnostics: reader.diagnostics.filter { $0.severity > .note })
    }
  }

  /// The edit that turns a scalar such as `年龄：16` or `age:16` into the `key: value` it was meant to be; nil when the
  /// scalar does not look like one. For a schema that expected a mapping.
  package static func colonFix(for node: YAMLNode, in source: [UInt8]) -> DiagnosticFix? {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain else { return nil }
    guard let slip = SourceLines(source).colonSlip(at: node.span.start), slip.colon.upperBound <= node.span.end
    else { return nil }
    return slip.fix(file: node.span.file)
  }
}

extension ColonSlip {
  func fix(file: UInt16) -> DiagnosticFix {
    DiagnosticFix(
      LocalizedText(zh: "半角冒号加空格", en: "an ASCII colon and a space"),
      at: SourceSpan(file: file, start: colon.lowerBound, end: colon.upperBound), replacement: hasValue ? ": " : ":")
  }
}

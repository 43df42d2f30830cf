/// Renders diagnostics for a terminal: place and sentence, the source line with the stretch marked under it, the path,
/// other places that belong to the finding, and the repaired line.
///
/// ```text
/// policy.yaml:2:1: 错误 P015 键“amount”重复
///   |
/// 2 | amount: 2000
///   | ^^^^^^
///   = 改为：…
/// ```
///
/// A pure function of its arguments. No control or direction-changing character of a file reaches the text.
public enum DiagnosticTextRenderer {
  /// The diagnostics as text, sorted by file, place and code.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found, in any order.
  ///   - files: The files that the spans refer to; a span in a file that is not there is left out.
  ///   - language: The language of the sentences.
  ///   - color: Whether severities are coloured with ANSI escapes.
  ///   - limit: How many are shown; the last line says how many more there are.
  public static func render(
    _ diagnostics: [Diagnostic], files: SourceFiles, language: Language, color: Bool = false, limit: Int = 100
  ) -> String {
    let sorted = Diagnostic.sorted(diagnostics)
    let shown = sorted.prefix(max(0, limit))
    var text = shown.map { block($0, files, language, color) }.joined(separator: "\n")
    let left = sorted.count - shown.count
    if left > 0 {
      if !text.isEmpty { text += "\n" }
      switch language {
      case .zh: text += "另有 \(left) 条未列出。\n"
      case .en: text += "\(left) more not shown\n"
      }
    }
    return text
  }

  /// The closing line: `2 个错误，1 个警告`, or `2 errors, 1 warning`.
  public static func summary(_ diagnostics: [Diagnostic], language: Language) -> String {
    var parts: [String] = []
    for severity in [Severity.error, .warning, .note] {
      let count = diagnostics.count { $0.severity == severity }
      if count == 0 { continue }
      switch language {
      case .zh: parts.append("\(count) 个\(word(severity, .zh))")
      case .en: parts.append("\(count) \(word(severity, .en))" + (count == 1 ? "" : "s"))
      }
    }
    if parts.isEmpty { return language == .zh ? "没有发现问题" : "no problems found" }
    return parts.joined(separator: language == .zh ? "，" : ", ")
  }

  private static func block(
    _ diagnostic: Diagnostic, _ files: SourceFiles, _ language: Language, _ color: Bool
  ) -> String {
    var lines = [header(diagnostic, files, language, color)]
    let main = excerpt(of: diagnostic.span, in: files)
    let labels = diagnostic.labels.map { ($0, files[$0.span.file], excerpt(of: $0.span, in: files)) }
    var widest = main?.number ?? 0
    for (_, _, excerpt) in labels { widest = max(widest, excerpt?.number ?? 0) }
    let gutter = String(repeating: " ", count: String(widest).utf8.count)

    if let main {
      lines.append("\(gutter) |")
      lines += marked(main, with: "^", note: "", gutter)
    }
    if let path = diagnostic.path, !path.isEmpty {
      lines.append("\(gutter) = \(language == .zh ? "位置：" : "at: ")\(DisplayText.sanitized(path, limit: 200))")
    }
    for (label, file, excerpt) in labels {
      let note = DisplayText.sanitized(label.text[language], limit: 200)
      guard let file, let excerpt else {
        lines.append("\(gutter) = \(note)")
        continue
      }
      if label.span.file == diagnostic.span?.file {
        lines.append("\(gutter) :")
      } else {
        lines.append("\(gutter) : \(place(label.span, file))")
      }
      lines += marked(excerpt, with: "-", note: note, gutter)
    }
    for fix in diagnostic.fixes { lines.append("\(gutter) = \(repair(fix, files, language))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func header(
    _ diagnostic: Diagnostic, _ files: SourceFiles, _ language: Language, _ color: Bool
  ) -> String {
    var line = ""
    if let span = diagnostic.span, let file = files[span.file] { line = place(span, file) + ": " }
    let word = word(diagnostic.severity, language) + " " + diagnostic.kind.code
    line += color ? "\u{1B}[1;\(colorNumber(diagnostic.severity))m\(word)\u{1B}[0m" : word
    return line + (language == .zh ? " " : ": ") + DisplayText.sanitized(diagnostic.message[language])
  }

  private static func marked(_ excerpt: SourceExcerpt, with mark: Character, note: String, _ gutter: String) -> [String]
  {
    let number = String(excerpt.number)
    let padding = String(repeating: " ", count: max(0, gutter.utf8.count - number.utf8.count))
    let blank = String(repeating: " ", count: excerpt.column)
    let carets = String(repeating: mark, count: excerpt.width)
    return [
      "\(padding)\(number) | \(excerpt.text)", "\(gutter) | \(blank)\(carets)\(note.isEmpty ? "" : " " + note)",
    ]
  }

  private static func repair(_ fix: DiagnosticFix, _ files: SourceFiles, _ language: Language) -> String {
    let shown =
      repairedLine(fix, files)
      ?? SourceExcerpt.shown(Array(fix.replacement.utf8), around: 0..<fix.replacement.utf8.count)
    let note = DisplayText.sanitized(fix.text[language], limit: 200)
    switch language {
    case .zh: return "改为：\(shown)" + (note.isEmpty ? "" : "（\(note)）")
    case .en: return "fix: \(shown)" + (note.isEmpty ? "" : " (\(note))")
    }
  }

  /// The line with the edit made, cut to what stands around it.
  private static func repairedLine(_ fix: DiagnosticFix, _ files: SourceFiles) -> String? {
    guard let span = fix.span, let file = files[span.file] else { return nil }
    let line = file.line(file.position(of: span.start).line)
    guard span.start >= line.startIndex, span.end <= line.endIndex else { return nil }
    let before = line[line.startIndex..<span.start].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let replacement = Array(fix.replacement.utf8)
    return SourceExcerpt.shown(
      before + replacement + line[max(span.start, span.end)..<line.endIndex],
      around: before.count..<before.count + replacement.count)
  }

  private static func excerpt(of span: SourceSpan?, in files: SourceFiles) -> SourceExcerpt? {
    guard let span, let file = files[span.file] else { return nil }
    return SourceExcerpt(span, in: file)
  }

  private static func place(_ span: SourceSpan, _ file: SourceFile) -> String {
    let position = file.position(of: span.start)
    return "\(DisplayText.sanitized(file.name)):\(position.line):\(position.column)"
  }

  private static func word(_ severity: Severity, _ language: Language) -> String {
    switch (severity, language) {
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.note, .zh): "提示"
    case (_, .en): severity.rawValue
    }
  }

  private static func colorNumber(_ severity: Severity) -> Int {
    switch severity {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }
}

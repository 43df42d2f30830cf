import CLibYAML
import YijuDiagnostics

/// libyaml says where its grammar broke; an author wants to know which line to mend. Each of its sentences is read
/// together with the lines around the place.
extension EventReader {
  private static let valueExpected = LocalizedText(zh: "应当有一个值", en: "a value is expected")

  mutating func reportFailure() {
    let failure = parser.pointee
    let problem = failure.problem.map { String(cString: $0) } ?? ""
    let context = failure.context.map { String(cString: $0) } ?? ""
    if failure.error == YAML_MEMORY_ERROR {
      report(.yamlSyntax, ["out of memory"], at: span(0, 0))
      return
    }
    if failure.error == YAML_READER_ERROR {
      // The look at the bytes refuses all of these first; the mark is not set for them, only the byte offset.
      let at = min(source.count, Int(clamping: failure.problem_offset))
      report(.yamlSyntax, [problem], at: span(at, min(at + 1, source.count)))
      return
    }
    let at = offset(failure.problem_mark)
    let began = context.isEmpty ? at : offset(failure.context_mark)
    let isOpen =
      problem == "did not find expected ',' or ']'" || problem == "did not find expected ',' or '}'"
      || problem == "found unexpected end of stream" || problem == "found unexpected document indicator"
    if isOpen {
      forgetFindings(after: began)
    } else if let last = lastScalar, last.isQuoted, spansLines(last.span), last.span.end <= at,
      lines.lineStart(last.span.end) == lines.lineStart(at)
    {
      // A quote that runs over lines and ends where trouble begins was meant to end on its first line.
      forgetFindings(after: last.span.start)
      report(.yamlUnclosedQuote, [String](), at: span(last.span.start, lines.lineEnd(last.span.start)))
      return
    }
    if isConsequence() { return }
    if !isOpen, reportSlip(from: began, to: at) { return }

    switch problem {
    case "found character that cannot start any token": reportBadStart(at)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      report(.yamlTab, at: span(at, at + 1))
    case "could not find expected ':'": reportMissingColon(from: began, to: at)
    case "mapping values are not allowed in this context": reportUnexpectedColon(at)
    case "found unexpected ':'": report(.yamlUnexpectedColon, at: span(at, at + 1))
    case "block sequence entries are not allowed in this context":
      report(.yamlListItemPlace, at: span(at, at + 1))
    case "mapping keys are not allowed in this context":
      let found = LocalizedText(zh: "用 `?` 引出的", en: "one that is announced by `?`")
      report(.yamlKeyNotText, [found], at: span(at, at + 1))
    case "did not find expected key", "did not find expected '-' indicator": reportBadLine(at, in: began)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": reportBracket(began, at)
    case "did not find expected node content":
      report(.yamlSyntax, [Self.valueExpected], at: span(at, min(at + 1, source.count)))
    case "found unexpected end of stream", "found unexpected document indicator":
      report(.yamlUnclosedQuote, at: span(began, lines.lineEnd(began)))
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      let start = escape(before: at)
      report(.yamlBadEscape, at: span(start, min(start + 2, max(start + 1, lines.lineEnd(start)))))
    case "did not find expected <document start>":
      let start = at < source.count ? at : lines.previousLine(at) ?? at
      let isDirective = lines[start] == UInt8(ascii: "%")
      report(isDirective ? .yamlDirective : .yamlSeveralDocuments, at: span(start, lines.lineEnd(start)))
    case _ where context.hasPrefix("while scanning a block scalar"):
      reportBlockHeader(began)
    case _ where context.hasSuffix("directive") || problem.contains("directive"):
      report(.yamlDirective, at: span(lines.lineStart(at), lines.lineEnd(at)))
    case _ where context.hasSuffix("anchor") || context.hasSuffix("alias") || problem.contains("alias"):
      report(.yamlAnchor, [lines.text(began..<lines.wordEnd(began))], at: span(began, lines.wordEnd(began)))
    case _ where context.hasSuffix("tag") || problem.contains("tag"):
      report(.yamlTag, [lines.text(began..<lines.wordEnd(began))], at: span(began, lines.wordEnd(began)))
    case _ where problem.contains("nesting"):
      report(.yamlTooDeep, [String(limits.depth)], at: span(at, min(at + 1, source.count)))
    default:
      report(.yamlSyntax, [problem], at: span(at, max(at, min(at + 1, source.count))))
    }
  }

  /// Whether a slip reported before explains the failure: with its line on the wrong level, nothing after it fits.
  func isConsequence() -> Bool {
    let slips: [DiagnosticKind] = [
      .yamlTab, .yamlWideSpace, .yamlFullWidthColon, .yamlMissingSpace, .yamlIndentation,
    ]
    return diagnostics.contains { slips.contains($0.kind) }
  }

  /// Full-width colons and foreign spaces between where the trouble began and where it was noticed.
  private mutating func reportSlip(from began: Int, to at: Int) -> Bool {
    var starts = [lines.lineStart(at)]
    let earliest = min(lines.lineStart(began), lines.previousLine(at) ?? began)
    while let start = starts.last, start > earliest, starts.count < 40, let previous = lines.previousLine(start) {
      starts.append(previous)
    }
    for start in starts.reversed() where start >= earliest {
      if let tab = lines.tab(inIndentationAt: start), lines.lineStart(at) == start {
        report(.yamlTab, at: span(tab, tab + 1))
        return true
      }
      if let space = lines.foreignSpace(inIndentationAt: start) {
        report(space.value, at: space.offset, length: space.length, replacement: nil, leavesHole: true)
        return true
      }
      if let slip = lines.colonSlip(ofLineAt: start), slip.isFullWidth, slip.colonEnd <= max(at, lines.lineEnd(start)) {
        report(slip)
        return true
      }
    }
    return false
  }

  private mutating func reportBadStart(_ at: Int) {
    switch lines[at] {
    case 0x09?: report(.yamlTab, at: span(at, at + 1))
    case UInt8(ascii: "%")? where lines.lineStart(at) == at:
      report(.yamlDirective, at: span(at, lines.lineEnd(at)))
    case let byte?:
      let start = String(decoding: [byte], as: UTF8.self)
      let end = lineValueEnd(at)
      let fix = DiagnosticFix(
        LocalizedText(zh: "给整段文字加单引号", en: "quote the text"), at: span(at, end),
        replacement: quoted(lines.text(at..<end)))
      report(.yamlReservedCharacter, [start], at: span(at, at + 1), fixes: [fix])
    case nil: report(.yamlSyntax, [Self.valueExpected], at: span(at, at))
    }
  }

  private mutating func reportMissingColon(from began: Int, to at: Int) {
    let end = lines.lineEnd(began)
    if let slip = lines.colonSlip(at: began) {
      report(slip)
    } else if let quote = lines[began], quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let last = lastScalar, last.span.end <= began, last.isQuoted, spansLines(last.span)
    {
      report(.yamlUnclosedQuote, at: span(last.span.start, lines.lineEnd(last.span.start)))
    } else if at - began > 1_024, lines.lineStart(at) <= began {
      report(.yamlKeyTooLong, [String(at - began), String(limits.keyBytes)], at: span(began, end))
    } else {
      report(.yamlMissingColon, [String](), at: span(began, max(began, end)))
    }
  }

  private mutating func reportUnexpectedColon(_ at: Int) {
    let start = lines.content(ofLineAt: lines.lineStart(at))
    if at - start > 1_024 {
      report(.yamlKeyTooLong, [String(at - start), String(limits.keyBytes)], at: span(start, at))
      return
    }
    // An earlier colon on the line: the value holds one, and needs quotes.
    var colon = start
    while colon < at, !(lines[colon] == UInt8(ascii: ":") && lines[colon + 1] == 0x20) { colon += 1 }
    if colon < at {
      let value = lines.skippingBlanks(colon + 1)
      let end = lineValueEnd(value)
      var fixes: [DiagnosticFix] = []
      if let first = lines[value], first > 0x40 || first == UInt8(ascii: "<") || first == UInt8(ascii: "(") {
        fixes = [
          DiagnosticFix(
            LocalizedText(zh: "给整段文字加单引号", en: "quote the whole text"), at: span(value, end),
            replacement: quoted(lines.text(value..<end)))
        ]
      }
      report(.yamlUnexpectedColon, [String](), at: span(at, at + 1), fixes: fixes)
    } else if let previous = lines.previousLine(at), indent(lines.lineStart(at)) != indent(previous) {
      let wrong = isOdd(previous) && !isOdd(at) ? lines.content(ofLineAt: previous) : start
      report(.yamlIndentation, [String](), at: span(wrong, lines.lineEnd(wrong)))
    } else if let previous = lines.previousLine(at) {
      // Joined to the line before, which has no colon of its own.
      let content = lines.content(ofLineAt: previous)
      if let slip = lines.colonSlip(at: content) {
        report(slip)
      } else {
        report(.yamlMissingColon, [String](), at: span(content, lines.lineEnd(content)))
      }
    } else {
      report(.yamlUnexpectedColon, [String](), at: span(at, at + 1))
    }
  }

  private mutating func reportBadLine(_ at: Int, in began: Int) {
    let content = lines.skippingBlanks(lines.lineStart(at))
    if content < at {
      let fixes = fixAfterQuote(at).map { [$0] } ?? []
      report(.yamlTextAfterValue, [String](), at: span(at, max(at, lineValueEnd(at))), fixes: fixes)
    } else if lines[at] == UInt8(ascii: ":") {
      report(.yamlKeyNotText, [LocalizedText(zh: "空的", en: "empty")], at: span(at, at + 1))
    } else if !isOdd(at), let odd = isOdd(began) ? began : oddLine(before: at) {
      // Levels are two spaces apart nearly everywhere: the line that begins at an odd column is the one that is off.
      report(.yamlIndentation, [String](), at: span(odd, lines.lineEnd(odd)))
    } else {
      report(.yamlIndentation, [String](), at: span(at, max(at, lines.lineEnd(at))))
    }
  }

  /// The first of the lines right before `at` that share an odd indentation or are deeper.
  private func oddLine(before at: Int) -> Int? {
    guard var line = lines.previousLine(at), isOdd(line) else { return nil }
    let depth = indent(line)
    var steps = 0
    while steps < 200, let previous = lines.previousLine(line), indent(previous) >= depth {
      line = previous
      steps += 1
    }
    return indent(line) == depth ? lines.skippingBlanks(line) : nil
  }

  private func isOdd(_ at: Int) -> Bool { (lines.skippingBlanks(lines.lineStart(at)) - lines.lineStart(at)) % 2 == 1 }

  /// The one repair of `"一级" or "二级"` (quotes of FEEL taken for YAML's) and of `'x'，`; none for other texts.
  private func fixAfterQuote(_ at: Int) -> DiagnosticFix? {
    guard let last = lastScalar, last.isQuoted, last.span.end <= at, !spansLines(last.span),
      lines.lineStart(last.span.start) == lines.lineStart(at)
    else { return nil }
    let end = lineValueEnd(at)
    if let (value, length) = ByteScan.decode(source.span, at: at), at + length == end,
      [0x3001, 0x3002, 0xFF0C, 0xFF1B].contains(value)
    {
      return DiagnosticFix(LocalizedText(zh: "删去", en: "delete it"), at: span(at, end), replacement: "")
    }
    guard lines[last.span.start] == UInt8(ascii: "\"") else { return nil }
    return DiagnosticFix(
      LocalizedText(zh: "把整段放进单引号", en: "quote the whole"), at: span(last.span.start, end),
      replacement: quoted(lines.text(last.span.start..<end)))
  }

  /// `>= 36` begins a folded block to YAML; where a sign of comparison follows or a number, a test was meant.
  private mutating func reportBlockHeader(_ began: Int) {
    let end = lineValueEnd(began)
    var fixes: [DiagnosticFix] = []
    if lines[began] == UInt8(ascii: ">") {
      fixes = [
        DiagnosticFix(
          LocalizedText(zh: "给条件加单引号", en: "quote the test"), at: span(began, end),
          replacement: quoted(lines.text(began..<end)))
      ]
    }
    report(.yamlBlockHeader, [String](), at: span(began, end), fixes: fixes)
  }

  private mutating func reportBracket(_ began: Int, _ at: Int) {
    let bracket = lines.text(began..<min(began + 1, source.count))
    let label = DiagnosticLabel(
      span(at, min(at + 1, source.count)), LocalizedText(zh: "读到这里才发现", en: "noticed here"))
    report(
      .yamlUnclosedBracket, [bracket], at: span(began, min(began + 1, source.count)),
      labels: at < source.count ? [label] : [], fixes: fixOfWideBracket(began).map { [$0] } ?? [])
  }

  private func fixOfWideBracket(_ began: Int) -> DiagnosticFix? {
    let (wide, narrow): (UInt32, String) = lines[began] == UInt8(ascii: "[") ? (0xFF3D, "]") : (0xFF5D, "}")
    var index = began
    let end = lines.lineEnd(began)
    while index < end, let (value, length) = ByteScan.decode(source.span, at: index) {
      if value == wide {
        return DiagnosticFix(
          LocalizedText(zh: "半角括号", en: "an ASCII bracket"), at: span(index, index + length), replacement: narrow)
      }
      index += length
    }
    return nil
  }

  // MARK: - Places

  private func spansLines(_ place: SourceSpan) -> Bool { lines.lineEnd(place.start) < place.end }

  private func indent(_ lineStart: Int) -> Int { lines.skippingBlanks(lineStart) - lineStart }

  /// The end of what stands on the line from `at` on, without a comment and trailing blanks.
  private func lineValueEnd(_ at: Int) -> Int {
    let end = lines.lineEnd(at)
    var index = at
    while index < end, !(lines[index] == UInt8(ascii: "#") && index > at && lines[index - 1] == 0x20) { index += 1 }
    while index > at, lines[index - 1] == 0x20 || lines[index - 1] == 0x09 { index -= 1 }
    return max(index, min(at, source.count))
  }

  private func escape(before at: Int) -> Int {
    var index = at
    while index > 0, at - index < 12, lines[index] != UInt8(ascii: "\\") { index -= 1 }
    return lines[index] == UInt8(ascii: "\\") ? index : at
  }
}

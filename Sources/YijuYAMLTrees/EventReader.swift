import CLibYAML
import YijuDiagnostics

/// Builds located nodes from libyaml's events.
///
/// Recursion follows the nesting of the file, which is checked before each step down. libyaml's own work grows with the
/// square of the nesting, so reading stops at the first node that is too deep.
struct EventReader {
  private(set) var diagnostics: [Diagnostic]
  /// False once an error left a hole in the tree.
  private(set) var isUsable = true

  let source: [UInt8]
  /// The same bytes by lines.
  let lines: SourceLines
  let file: UInt16
  let limits: YAMLLimits
  let parser: UnsafeMutablePointer<yaml_parser_t>
  var event = yaml_event_t()
  /// The last scalar read, for telling where an unclosed quote began.
  var lastScalar: (span: SourceSpan, isQuoted: Bool)?

  private let mark: Int
  private var offsets: MarkOffsets
  private var nodes = 0
  private var hasStopped = false
  private let isOpen: Bool
  private static let most = 100

  init(
    _ source: [UInt8], at buffer: UnsafeBufferPointer<UInt8>, file: UInt16, limits: YAMLLimits, mark: Int,
    found: [Diagnostic]
  ) {
    self.source = source
    lines = SourceLines(source)
    self.file = file
    self.limits = limits
    self.mark = mark
    diagnostics = found
    offsets = MarkOffsets(skipping: mark)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isOpen = yaml_parser_initialize(parser) == 1
    if isOpen {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      // With the encoding given libyaml does not look for the byte order mark, so it is not shown to it.
      yaml_parser_set_input_string(parser, buffer.baseAddress.map { $0 + mark }, max(0, buffer.count - mark))
    }
  }

  /// Frees what libyaml holds; the reader cannot be used afterwards.
  mutating func close() {
    yaml_event_delete(&event)
    if isOpen { yaml_parser_delete(parser) }
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  // MARK: - The file

  mutating func readFile() -> YAMLNode? {
    guard isOpen, next(), event.type == YAML_STREAM_START_EVENT, next() else {
      isUsable = false
      return nil
    }
    if event.type == YAML_STREAM_END_EVENT {
      report(.yamlEmpty, at: span(0, 0), leavesHole: true)
      return nil
    }
    checkDirectives()
    guard next() else { return nil }
    let root = readNode(depth: 1, inFlow: false)
    guard let root, next() else { return nil }
    checkRoot(root)
    guard next() else { return nil }
    if event.type == YAML_DOCUMENT_START_EVENT {
      let start = offset(event.start_mark)
      report(.yamlSeveralDocuments, at: span(start, max(start, lines.lineEnd(start))), leavesHole: true)
    }
    return root
  }

  private mutating func checkDirectives() {
    let document = event.data.document_start
    if document.version_directive == nil, document.tag_directives.start == document.tag_directives.end { return }
    var start = mark
    while start < source.count, lines[start] != UInt8(ascii: "%") {
      let end = lines.lineEnd(start)
      start = end + 1
      if lines[end] == 0x0D, lines[start] == 0x0A { start += 1 }
    }
    start = min(start, source.count)
    report(.yamlDirective, at: span(start, lines.lineEnd(start)))
  }

  private mutating func checkRoot(_ root: YAMLNode) {
    switch root.content {
    case .mapping: break
    case .sequence:
      let found = LocalizedText(zh: "列表", en: "a list")
      report(.yamlRootNotMapping, [found], at: firstLine(of: root.span), leavesHole: true)
    case .scalar(let scalar):
      if scalar.text.isEmpty, scalar.style == .plain {
        report(.yamlEmpty, at: span(0, 0), leavesHole: true)
      } else if isUsable {
        if scalar.style == .plain, let slip = lines.colonSlip(at: root.span.start) {
          report(slip)
        } else {
          let found = LocalizedText(zh: "一段文字", en: "a text")
          report(.yamlRootNotMapping, [found], at: firstLine(of: root.span), leavesHole: true)
        }
      }
    }
  }

  // MARK: - Nodes

  /// The node whose first event is the current one; afterwards its last event is.
  mutating func readNode(depth: Int, inFlow: Bool) -> YAMLNode? {
    nodes += 1
    if nodes > limits.nodes {
      let start = offset(event.start_mark)
      stop(.yamlTooManyNodes, [String(limits.nodes)], at: span(start, lines.lineEnd(start)))
      return nil
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return readScalar()
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      let start = offset(event.start_mark)
      if depth > limits.depth {
        stop(.yamlTooDeep, [String(limits.depth)], at: span(start, min(start + 1, source.count)))
        return nil
      }
      checkIndentation(at: start)
      return event.type == YAML_SEQUENCE_START_EVENT ? readSequence(depth: depth) : readMapping(depth: depth)
    default:
      let place = span(event)
      report(.yamlAnchor, [lines.text(place.start..<place.end)], at: place, leavesHole: true)
      return YAMLNode(.scalar(YAMLScalar("", style: .plain)), span: place)
    }
  }

  private mutating func readSequence(depth: Int) -> YAMLNode? {
    let data = event.data.sequence_start
    let isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
    let start = offset(event.start_mark)
    checkProperties(anchor: data.anchor, tag: data.tag, at: start)
    var items: [YAMLNode] = []
    while next() {
      if event.type == YAML_SEQUENCE_END_EVENT {
        let end = isFlow ? closing(start) : items.last?.span.end ?? start
        return YAMLNode(.sequence(items), span: span(start, end))
      }
      guard let item = readNode(depth: depth + 1, inFlow: isFlow) else { return nil }
      if isFlow { checkFlowItem(item) }
      items.append(item)
    }
    return nil
  }

  private mutating func readMapping(depth: Int) -> YAMLNode? {
    let data = event.data.mapping_start
    let isFlow = data.style == YAML_FLOW_MAPPING_STYLE
    let start = offset(event.start_mark)
    checkProperties(anchor: data.anchor, tag: data.tag, at: start)
    var entries: [YAMLEntry] = []
    var keys = KeySet()
    while next() {
      if event.type == YAML_MAPPING_END_EVENT {
        let end = isFlow ? closing(start) : entries.last?.value.span.end ?? start
        return YAMLNode(.mapping(entries), span: span(start, end))
      }
      let (key, keySpan) = readKey()
      if hasStopped { return nil }
      guard next(), let value = readNode(depth: depth + 1, inFlow: isFlow) else { return nil }
      guard let key else { continue }
      if isFlow, case .scalar(let scalar) = value.content, scalar.style == .plain, scalar.text.isEmpty,
        value.span.start == value.span.end, isUsable
      {
        reportMissingValue(of: key, keySpan, after: entries.last)
        continue
      }
      if let first = keys.find(key, in: entries) {
        let label = DiagnosticLabel(entries[first].keySpan, LocalizedText(zh: "先写在这里", en: "first given here"))
        report(.yamlDuplicateKey, [key], at: keySpan, labels: [label])
        continue
      }
      if entries.isEmpty { entries.reserveCapacity(6) }
      entries.append(YAMLEntry(key: key, keySpan: keySpan, value: value))
    }
    return nil
  }

  /// The end of a flow collection; a comma before its bracket is pointed out.
  private mutating func closing(_ start: Int) -> Int {
    let end = max(start, offset(event.end_mark))
    let closer = lines[end - 1]
    guard closer == UInt8(ascii: "]") || closer == UInt8(ascii: "}") else { return end }
    var index = end - 2
    while index > start, let byte = lines[index], byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index -= 1
    }
    if index > start, lines[index] == UInt8(ascii: ",") {
      let comma = span(index, index + 1)
      let fix = DiagnosticFix(LocalizedText(zh: "删去逗号", en: "delete the comma"), at: comma, replacement: "")
      report(.yamlTrailingComma, at: comma, fixes: [fix])
    }
    return end
  }

  // MARK: - Events and places

  /// Moves to the next event; false at a syntax error, which is then reported, and after a stop.
  mutating func next() -> Bool {
    if hasStopped { return false }
    yaml_event_delete(&event)
    if yaml_parser_parse(parser, &event) == 1 { return true }
    hasStopped = true
    isUsable = false
    event = yaml_event_t()
    reportFailure()
    return false
  }

  mutating func offset(_ mark: yaml_mark_t) -> Int {
    offsets.offset(of: Int(clamping: mark.index), in: source)
  }

  mutating func span(_ event: yaml_event_t) -> SourceSpan {
    let start = offset(event.start_mark)
    return span(start, offset(event.end_mark))
  }

  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file, start: start, end: end)
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    span(range.lowerBound, range.upperBound)
  }

  private func firstLine(of place: SourceSpan) -> SourceSpan {
    span(place.start, min(place.end, max(place.start, lines.lineEnd(place.start))))
  }

  // MARK: - Reporting

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText] = [], at place: SourceSpan, leavesHole: Bool = false,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    if leavesHole { isUsable = false }
    diagnostics.append(Diagnostic(kind, arguments, at: place, labels: labels, fixes: fixes))
    if diagnostics.count >= Self.most {
      hasStopped = true
      isUsable = false
    }
  }

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [String], at place: SourceSpan, leavesHole: Bool = false,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    report(
      kind, arguments.map { LocalizedText(zh: $0, en: $0) }, at: place, leavesHole: leavesHole, labels: labels,
      fixes: fixes)
  }

  mutating func report(_ slip: ColonSlip, isFixable: Bool = true) {
    report(
      slip.isFullWidth ? .yamlFullWidthColon : .yamlMissingSpace, [lines.text(slip.name)],
      at: span(slip.name.lowerBound, max(slip.name.upperBound, slip.colonEnd)), leavesHole: true,
      fixes: isFixable ? [slip.fix(file: file)] : [])
  }

  /// Drops what was found inside a text or bracket that should have ended before it. Findings about characters stay.
  mutating func forgetFindings(after offset: Int) {
    let characters: [DiagnosticKind] = [
      .yamlControlCharacter, .yamlBidirectional, .yamlInvisible, .yamlMeaningless, .yamlMixedLineEndings,
    ]
    diagnostics.removeAll { finding in
      guard let place = finding.span else { return false }
      return place.start > offset && !characters.contains(finding.kind)
    }
  }

  mutating func stop(_ kind: DiagnosticKind, _ arguments: [String], at place: SourceSpan) {
    hasStopped = true
    report(kind, arguments, at: place, leavesHole: true)
  }

  mutating func stop(_ kind: DiagnosticKind, _ arguments: [LocalizedText], at place: SourceSpan) {
    hasStopped = true
    report(kind, arguments, at: place, leavesHole: true)
  }
}

import YijuDiagnostics

/// A recursive descent over the bytes. It goes on after slips whose meaning is plain, so that one run reports several,
/// and stops at the first one after which everything else would be guessing.
struct JSONParser {
  let bytes: [UInt8]
  let file: UInt16
  let limits: JSONLimits
  /// Where the text starts and ends in `bytes`.
  let start: Int
  let end: Int
  /// The next byte.
  var at: Int
  /// How many bytes the character seen by `peek` takes: more than one for a full-width one.
  var width = 1
  /// Full-width characters and comments before this offset have been reported.
  var reported = 0
  var depth = 0
  var nodes = 0
  var isStopped = false
  var diagnostics: [Diagnostic] = []
  /// Steps from the innermost outwards, for each diagnostic.
  private var paths: [[FactPath.Step]] = []

  init(_ bytes: [UInt8], in range: Range<Int>, file: UInt16, limits: JSONLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    self.start = range.lowerBound
    self.end = range.upperBound
    self.at = range.lowerBound
  }

  mutating func parse() -> FactTree? {
    guard checkSize(), checkEncoding() else { return nil }
    let root = value()
    if !isStopped, peek() != 0 || at < end {
      report(.jsonTrailingText, [found()], from: at, to: min(at + width, end))
    }
    for (index, path) in paths.enumerated() where !path.isEmpty && diagnostics.indices.contains(index) {
      diagnostics[index].path = FactPath(path.reversed()).description
    }
    return isStopped ? nil : root
  }

  // MARK: - Values

  /// The value that starts here; nil once reading has stopped.
  mutating func value() -> FactTree? {
    let byte = peek()
    nodes += 1
    guard nodes <= limits.nodes else {
      return stop(
        .jsonTooLarge, [LocalizedText(zh: "值的个数", en: "the number of values"), JSONWords.same(String(limits.nodes))],
        from: at, to: at)
    }
    switch byte {
    case ASCII.quote: return text()
    case ASCII.leftBrace: return object()
    case ASCII.leftBracket: return list()
    case 0x30...0x39, UInt8(ascii: "-"): return number()
    case UInt8(ascii: "t") where matches("true"): return word(.boolean(true), count: 4)
    case UInt8(ascii: "f") where matches("false"): return word(.boolean(false), count: 5)
    case UInt8(ascii: "n") where matches("null"): return word(.null, count: 4)
    default: return oddValue(byte)
    }
  }

  private mutating func word(_ content: FactContent, count: Int) -> FactTree? {
    let first = at
    if first + count < end, isWordByte(bytes[first + count]), fullWidth(at: first + count) == nil { return bareWord() }
    at += count
    return FactTree(content, span: span(first, at))
  }

  private mutating func object() -> FactTree? {
    let first = at
    guard enter() else { return nil }
    var entries: [FactEntry] = []
    var seen: Set<String> = []
    var lastComma: Int?
    while true {
      let byte = peek()
      if byte == ASCII.rightBrace {
        if let lastComma { trailingComma(at: lastComma) }
        break
      }
      if byte == ASCII.comma {
        trailingComma(at: at)
        guard !isStopped else { return nil }
        at += width
        continue
      }
      if entries.isEmpty { entries.reserveCapacity(4) }
      guard let key = key(byte) else { return nil }
      guard peek() == ASCII.colon else { return unexpected(JSONWords.colon, openedAt: first) }
      at += width
      let before = diagnostics.count
      let value = value()
      if diagnostics.count > before { addStep(.key(key.text), since: before) }
      guard let value, !isStopped else { return nil }
      if let earlier = duplicate(of: key.text, in: entries, seen: &seen) {
        report(
          .jsonDuplicateKey, [JSONWords.same(key.text)], from: key.span.start, to: key.span.end,
          labels: entries[earlier].keySpan.map { [DiagnosticLabel($0, JSONWords.firstHere)] } ?? [])
        addStep(.key(key.text), since: diagnostics.count - 1)
      } else {
        entries.append(FactEntry(key: key.text, keySpan: key.span, value: value))
      }
      lastComma = nil
      switch peek() {
      case ASCII.comma:
        lastComma = at
        at += width
      case ASCII.rightBrace: continue
      case ASCII.quote where !isStopped: missingComma(after: value)
      default: return unexpected(JSONWords.commaOrBrace, openedAt: first)
      }
      guard !isStopped else { return nil }
    }
    at += width
    depth -= 1
    return isStopped ? nil : FactTree(.object(entries), span: span(first, at))
  }

  private mutating func list() -> FactTree? {
    let first = at
    guard enter() else { return nil }
    var elements: [FactTree] = []
    var lastComma: Int?
    while true {
      let byte = peek()
      if byte == ASCII.rightBracket {
        if let lastComma { trailingComma(at: lastComma) }
        break
      }
      if byte == ASCII.comma {
        trailingComma(at: at)
        guard !isStopped else { return nil }
        at += width
        continue
      }
      if byte == 0, at >= end { return unexpected(JSONWords.commaOrBracket, openedAt: first) }
      let before = diagnostics.count
      let value = value()
      if diagnostics.count > before { addStep(.index(elements.count), since: before) }
      guard let value, !isStopped else { return nil }
      elements.append(value)
      lastComma = nil
      switch peek() {
      case ASCII.comma:
        lastComma = at
        at += width
      case ASCII.rightBracket: continue
      case ASCII.quote, ASCII.leftBrace, ASCII.leftBracket, 0x30...0x39: missingComma(after: value)
      default: return unexpected(JSONWords.commaOrBracket, openedAt: first)
      }
      guard !isStopped else { return nil }
    }
    at += width
    depth -= 1
    return isStopped ? nil : FactTree(.list(elements), span: span(first, at))
  }

  private mutating func enter() -> Bool {
    guard depth < limits.depth else {
      stop(.jsonTooDeep, [JSONWords.same(String(limits.depth))], from: at, to: at + width)
      return false
    }
    depth += 1
    at += width
    return true
  }

  /// The place of the entry already there under that name, comparing by canonical equivalence.
  private func duplicate(of key: String, in entries: [FactEntry], seen: inout Set<String>) -> Int? {
    if entries.count < 12 {
      for index in entries.indices where entries[index].key == key { return index }
      return nil
    }
    if seen.isEmpty { seen = Set(entries.map(\.key)) }
    return seen.insert(key).inserted ? nil : entries.firstIndex { $0.key == key }
  }

  // MARK: - Bytes

  /// The next byte that is not white space, without taking it; 0 at the end. A full-width character counts as the
  /// ASCII one it stands for, and is reported once.
  mutating func peek() -> UInt8 {
    while at < end {
      let byte = bytes[at]
      if ASCII.isSpace(byte) {
        at += 1
      } else if byte < 0x80, byte != ASCII.slash, byte != UInt8(ascii: "#") {
        width = 1
        return byte
      } else if !skipOddSpace() {
        return peekOdd()
      }
    }
    width = 0
    return 0
  }

  func matches(_ word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= end else { return false }
    var offset = at
    return word.withUTF8Buffer { buffer in
      for byte in buffer {
        guard bytes[offset] == byte else { return false }
        offset += 1
      }
      return true
    }
  }

  func span(_ first: Int, _ last: Int) -> SourceSpan { SourceSpan(file: file, start: first, end: last) }

  /// The text of a stretch, cut short for a message.
  func excerpt(_ first: Int, _ last: Int) -> String {
    let text = String(decoding: bytes[max(first, start)..<max(first, min(last, end))], as: UTF8.self)
    let scalars = text.unicodeScalars
    guard scalars.count > 40 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(40))) + "…"
  }

  // MARK: - Findings

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], from first: Int, to last: Int,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    guard !isStopped else { return }
    diagnostics.append(Diagnostic(kind, arguments, at: span(first, last), labels: labels, fixes: fixes))
    paths.append([])
    if diagnostics.count >= limits.diagnostics { isStopped = true }
  }

  /// Reports and stops; always nil, so that a caller can return it.
  @discardableResult
  mutating func stop(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], from first: Int, to last: Int,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) -> FactTree? {
    report(kind, arguments, from: first, to: last, labels: labels, fixes: fixes)
    isStopped = true
    return nil
  }

  private mutating func addStep(_ step: FactPath.Step, since first: Int) {
    for index in paths.indices where index >= first { paths[index].append(step) }
  }
}

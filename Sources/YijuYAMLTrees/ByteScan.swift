import YijuDiagnostics

/// The look at the bytes before libyaml sees them: encoding, characters that have no business in a rule, line endings.
///
/// libyaml reports all of these late, without a place or not at all, and takes U+0085, U+2028 and U+2029 for line
/// breaks, which no editor does.
struct ByteScan {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether libyaml would refuse the bytes too, or read other lines than an editor shows.
  private(set) var isFatal = false
  /// The bytes of the byte order mark.
  private(set) var mark = 0

  private let file: UInt16
  private static let most = 100

  init(_ bytes: Span<UInt8>, file: UInt16) {
    self.file = file
    if let guess = EncodingGuess.wide(bytes) {
      refuse(encoding: guess, at: 0, to: min(2, bytes.count))
      return
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { mark = 3 }
    scan(bytes)
  }

  private mutating func scan(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var endings = LineEndings()
    var index = mark
    while index < count {
      let byte = bytes[index]
      if byte >= 0xE4, byte <= 0xE9 {
        let run = ByteScan.hanRun(bytes, at: index)
        if run > 0 {
          index += run
          continue
        }
      } else if index + 8 <= count, ByteScan.isPrintableASCII(bytes, at: index) {
        index += 8
        continue
      }
      switch byte {
      case 0x20..<0x7F, 0x09: index += 1
      case 0x0A:
        endings.add(.lineFeed, at: index, length: 1)
        index += 1
      case 0x0D:
        let pair = index + 1 < count && bytes[index + 1] == 0x0A
        endings.add(pair ? .pair : .carriageReturn, at: index, length: pair ? 2 : 1)
        index += pair ? 2 : 1
      case 0..<0x80:
        report(.yamlControlCharacter, UInt32(byte), at: index, length: 1, fatal: true)
        index += 1
      default:
        guard let (value, length) = ByteScan.decode(bytes, at: index) else {
          refuse(encoding: EncodingGuess.narrow(bytes), at: index, to: index + 1)
          return
        }
        check(value, at: index, length: length)
        index += length
      }
      if diagnostics.count >= Self.most {
        isFatal = true
        return
      }
    }
    if let mixed = endings.mixed {
      diagnostics.append(
        Diagnostic(
          .yamlMixedLineEndings, mixed.name, endings.firstName,
          at: SourceSpan(file: file, start: mixed.offset, end: mixed.offset + mixed.length)))
    }
  }

  private mutating func check(_ value: UInt32, at index: Int, length: Int) {
    switch HiddenScalars.category(value) {
    case nil, .joiner, .selector: break
    case .control: report(.yamlControlCharacter, value, at: index, length: length, fatal: true)
    case .bidirectional: report(.yamlBidirectional, value, at: index, length: length, fatal: false)
    case .invisible: report(.yamlInvisible, value, at: index, length: length, fatal: value == 0xFEFF)
    case .meaningless: report(.yamlMeaningless, value, at: index, length: length, fatal: value & 0xFFFE == 0xFFFE)
    }
  }

  private mutating func report(_ kind: DiagnosticKind, _ value: UInt32, at index: Int, length: Int, fatal: Bool) {
    let span = SourceSpan(file: file, start: index, end: index + length)
    var fixes: [DiagnosticFix] = []
    if kind == .yamlBidirectional || kind == .yamlInvisible {
      fixes = [DiagnosticFix(LocalizedText(zh: "删去这个字符", en: "delete the character"), at: span, replacement: "")]
    }
    diagnostics.append(Diagnostic(kind, ByteScan.name(of: value), at: span, fixes: fixes))
    if fatal { isFatal = true }
  }

  private mutating func refuse(encoding: LocalizedText, at start: Int, to end: Int) {
    diagnostics.append(
      Diagnostic(.yamlNotUTF8, [encoding], at: SourceSpan(file: file, start: start, end: end)))
    isFatal = true
  }

  /// `U+200B`.
  static func name(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The length of the run of characters from U+4000 to U+9FFF: Han, nothing hidden. Four bytes are looked at together.
  private static func hanRun(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index + 4 <= bytes.count {
      let word = UInt32(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
      guard word & 0xC0C0F0 == 0x8080E0, (4...9).contains(word & 0x0F) else { break }
      index += 3
    }
    return index - start
  }

  private static func isPrintableASCII(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    let below = (word &- ones &* 0x20) & ~word
    let delete = word ^ (ones &* 0x7F)
    return (word | below | ((delete &- ones) & ~delete)) & highs == 0
  }

  /// The well-formed scalar at `index` (Unicode Standard, table 3-7).
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    guard index >= 0, index < bytes.count else { return nil }
    let lead = bytes[index]
    let length: Int
    var value: UInt32
    let least: UInt32
    switch lead {
    case 0..<0x80: return (UInt32(lead), 1)
    case 0xC2..<0xE0: (length, value, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0..<0xF0: (length, value, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0..<0xF5: (length, value, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
  }
}

/// Which line endings a file uses.
private struct LineEndings {
  enum Ending: String {
    case lineFeed = "LF"
    case pair = "CRLF"
    case carriageReturn = "CR"
  }

  private var first: Ending?
  private(set) var mixed: (name: String, offset: Int, length: Int)?

  var firstName: String { first?.rawValue ?? "" }

  mutating func add(_ ending: Ending, at offset: Int, length: Int) {
    guard let first else {
      first = ending
      return
    }
    if ending != first, mixed == nil { mixed = (ending.rawValue, offset, length) }
  }
}

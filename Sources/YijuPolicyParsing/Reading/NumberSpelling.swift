import YijuDiagnostics
import YijuValues

/// How a number is written: digits, one point, a minus; no quotes, zeros in front, exponents, separators or units.
struct NumberSpelling {
  /// The number, when it is written properly.
  private(set) var decimal: Decimal?
  /// The same as a whole number, when it is one and fits.
  private(set) var whole: Int?
  /// What is wrong with it, when that can be told.
  private(set) var reason: LocalizedText?
  /// How it should be written, when that is certain.
  private(set) var repair: String?

  init(_ text: String, isPlain: Bool) {
    let bytes = Array(text.utf8)
    guard NumberSpelling.isProper(bytes) else {
      explain(bytes, text)
      return
    }
    guard isPlain else {
      reason = LocalizedText(zh: "数不加引号", en: "a number takes no quotes")
      repair = text
      return
    }
    whole = Int(text)
    decimal = whole.flatMap { Int64(exactly: $0) }.map { Decimal($0) } ?? Decimal(text: text)
    if decimal == nil {
      reason = LocalizedText(zh: "位数太多", en: "it has too many digits")
    }
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)?`
  private static func isProper(_ bytes: [UInt8]) -> Bool {
    var digits = bytes[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let integer = digits.prefix(while: isDigit)
    guard let first = integer.first, first != UInt8(ascii: "0") || integer.count == 1 else { return false }
    let rest = digits.dropFirst(integer.count)
    guard let point = rest.first else { return true }
    let fraction = rest.dropFirst()
    return point == UInt8(ascii: ".") && !fraction.isEmpty && fraction.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private mutating func explain(_ bytes: [UInt8], _ text: String) {
    let narrow = FullWidth.narrowed(bytes)
    if narrow != bytes {
      reason = LocalizedText(zh: "有全角字符", en: "it has full-width characters")
      offer(narrow)
    } else if bytes.first == UInt8(ascii: "+") {
      reason = LocalizedText(zh: "不写正号", en: "there is no plus sign")
      offer(Array(bytes.dropFirst()))
    } else if bytes.first.map(NumberSpelling.isDigit) == true,
      bytes.contains(UInt8(ascii: ",")) || bytes.contains(UInt8(ascii: "_"))
    {
      reason = LocalizedText(zh: "不写分节号", en: "digits are not grouped")
      offer(bytes.filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "_") })
    } else if bytes.allSatisfy({ NumberSpelling.isDigit($0) || $0 == UInt8(ascii: ".") }),
      bytes.first == UInt8(ascii: "0")
    {
      reason = LocalizedText(zh: "前面不写 0", en: "there are no zeros in front")
      offer(Array(bytes.drop { $0 == UInt8(ascii: "0") }))
    } else {
      let digits = Array(bytes.prefix(while: NumberSpelling.isDigit))
      let rest = bytes.dropFirst(digits.count)
      guard !digits.isEmpty, let next = rest.first else { return }
      if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") || next == UInt8(ascii: "x")
        || next == UInt8(ascii: ":")
      {
        reason = LocalizedText(zh: "只写十进制数字", en: "it is written in plain decimal digits")
      } else if next >= 0x80 || next == UInt8(ascii: " ") || next == UInt8(ascii: "%")
        || (next | 0x20) >= UInt8(ascii: "a")
      {
        reason = LocalizedText(zh: "数后面不写单位，单位另有一项", en: "the unit has a key of its own")
        offer(digits)
      }
    }
  }

  private mutating func offer(_ bytes: [UInt8]) {
    if NumberSpelling.isProper(bytes) { repair = String(decoding: bytes, as: UTF8.self) }
  }
}

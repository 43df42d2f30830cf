import Testing
import YijuValues

@Suite struct CapitalNumeralsTests {
  /// Those of the rule itself (《支付结算办法》附一), of the notice, and both sides of every zero.
  @Test(arguments: [
    ("1000", "壹仟元整"), ("1500", "壹仟伍佰元整"), ("2000", "贰仟元整"), ("92500", "玖万贰仟伍佰元整"),
    ("2213500", "贰佰贰拾壹万叁仟伍佰元整"), ("16409.02", "壹万陆仟肆佰零玖元零贰分"), ("325.04", "叁佰贰拾伍元零肆分"),
    ("1409.50", "壹仟肆佰零玖元伍角"), ("6007.14", "陆仟零柒元壹角肆分"), ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
    ("107000.53", "壹拾万柒仟元零伍角叁分"), ("0", "零元整"), ("0.05", "伍分"), ("0.50", "伍角"), ("0.53", "伍角叁分"),
    ("1", "壹元整"), ("10", "壹拾元整"), ("10.01", "壹拾元零壹分"), ("10.10", "壹拾元零壹角"), ("11.10", "壹拾壹元壹角"),
    ("100", "壹佰元整"), ("101", "壹佰零壹元整"), ("110", "壹佰壹拾元整"), ("1001", "壹仟零壹元整"), ("1010", "壹仟零壹拾元整"),
    ("10000", "壹万元整"), ("10001", "壹万零壹元整"), ("10100", "壹万零壹佰元整"), ("11000", "壹万壹仟元整"),
    ("100010", "壹拾万零壹拾元整"), ("1000000", "壹佰万元整"), ("100000000", "壹亿元整"), ("100000001", "壹亿零壹元整"),
    ("100010000", "壹亿零壹万元整"), ("110000000", "壹亿壹仟万元整"), ("1000000000000", "壹万亿元整"),
    ("1000100000000", "壹万零壹亿元整"), ("9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
  ])
  func aSumIsWrittenInCapitals(_ sum: String, _ text: String) throws {
    #expect(CapitalNumerals.text(of: try #require(Decimal(text: sum))) == text)
  }

  @Test(arguments: ["-1", "0.001", "10000000000000000"]) func whatHasNoFormIsNotWritten(_ sum: String) throws {
    #expect(CapitalNumerals.text(of: try #require(Decimal(text: sum))) == nil)
  }

  /// Written out digit by digit with every zero, then cleaned as one would with a pencil.
  private static func slow(_ fen: Int) -> String {
    let digits = Array("零壹贰叁肆伍陆柒捌玖")
    let units = ["", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿", "拾", "佰", "仟", "万", "拾", "佰", "仟"]
    let yuan = Array(String(fen / 100))
    var text = ""
    for (place, character) in yuan.enumerated() {
      let power = yuan.count - 1 - place
      let value = character.wholeNumberValue ?? 0
      text.append(digits[value])
      if value > 0 || power == 4 || power == 8 || power == 12 { text += units[power] }
    }
    func replace(_ old: String, _ new: String) {
      while let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
    }
    replace("零零", "零")
    replace("零万", "万零")
    replace("零零", "零")
    replace("零亿", "亿零")
    replace("零零", "零")
    replace("亿万", "亿零")
    replace("零万零", "零")
    replace("零零", "零")
    // 万 is 0 and 仟 is not: the law leaves this 零 to choice, and it is not written.
    for digit in digits.dropFirst() { replace("万零\(digit)仟", "万\(digit)仟") }
    if text.hasSuffix("零"), text.count > 1 { text.removeLast() }
    let jiao = fen / 10 % 10
    let rest = fen % 10
    if fen == 0 { return "零元整" }
    var result = fen < 100 ? "" : text + "元"
    if jiao == 0, rest == 0 { return result + "整" }
    if fen >= 100, jiao == 0 || fen / 100 % 10 == 0 { result += "零" }
    if jiao > 0 { result += "\(digits[jiao])角" }
    if rest > 0 { result += "\(digits[rest])分" }
    return result
  }

  /// The slow way is checked only where its cleaning is plainly right: below 亿, where 万 stands once.
  @Test func bothWaysAgree() {
    var random = SplitMix(state: 358)
    for index in 0..<20_000 {
      let size = [100, 10_000, 1_000_000, 100_000_000, 10_000_000_000][index % 5]
      var fen = Int(random.next() % UInt64(size))
      // Zeros are where it goes wrong, so many digits are made zero.
      var power = 1
      while power <= fen {
        if random.next() % 2 == 0 { fen -= fen / power % 10 * power }
        power *= 10
      }
      let sum = Decimal(text: "\(fen / 100).\(fen % 100 < 10 ? "0" : "")\(fen % 100)")
      let text = sum.flatMap { CapitalNumerals.text(of: $0) }
      #expect(text == Self.slow(fen), "\(fen)")
      #expect(Self.read(text ?? "") == fen, "\(fen) \(text ?? "")")
    }
  }

  /// Reads capitals back to 分, for sums of any size.
  private static func read(_ text: String) -> Int {
    let digits = Array("零壹贰叁肆伍陆柒捌玖")
    var total = 0
    var section = 0
    var digit = 0
    var fen = 0
    for character in text {
      if let value = digits.firstIndex(of: character) {
        digit = value
        continue
      }
      switch character {
      case "拾": section += digit * 10
      case "佰": section += digit * 100
      case "仟": section += digit * 1000
      case "万": section = (section + digit) * 10_000
      case "亿":
        total = (total + section + digit) * 100_000_000
        section = 0
      case "元": fen += (total + section + digit) * 100
      case "角": fen += digit * 10
      case "分": fen += digit
      default: break
      }
      digit = 0
    }
    return fen
  }

  @Test func largeSumsReadBack() {
    var random = SplitMix(state: 17)
    for _ in 0..<20_000 {
      var fen = Int(random.next() % 1_000_000_000_000_000_000)
      var power = 1
      while power <= fen / 10 {
        if random.next() % 3 != 0 { fen -= fen / power % 10 * power }
        power *= 10
      }
      let text = Decimal(text: "\(fen / 100).\(fen % 100 < 10 ? "0" : "")\(fen % 100)").flatMap {
        CapitalNumerals.text(of: $0)
      }
      #expect(Self.read(text ?? "") == fen, "\(fen) \(text ?? "")")
      #expect(text?.contains("零零") == false)
    }
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Sums of renminbi in capital numerals (大写), as bills and forms write them so that no stroke can be added.
///
/// After 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》: a sum that ends at 元 is followed by 整, one that ends at
/// 角 or 分 is not; several zeros in a row are written once; where the law leaves a 零 to choice it
/// is written after 元 (`壹仟陆佰捌拾元零叁角贰分`) and left out after 万 (`壹拾万柒仟元整`).
public enum CapitalNumerals {
  /// The sum in capital numerals, without 人民币 in front: `壹仟伍佰元整`, `壹万陆仟肆佰零玖元零贰分`.
  ///
  /// - Parameter sum: In yuan.
  /// - Returns: nil for a negative sum, one finer than 分, and one of 10¹⁶ yuan or more.
  /// - Complexity: constant.
  public static func text(of sum: Decimal) -> String? {
    guard !sum.isNegative || sum == Decimal(0), let fen = sum.scaled(by: 2), fen >= 0, fen < 1_000_000_000_000_000_000
    else { return nil }
    let yuan = fen / 100
    let jiao = Int(fen / 10 % 10)
    let rest = Int(fen % 10)
    if yuan == 0, jiao == 0, rest == 0 { return "零元整" }
    var text = yuan == 0 ? "" : whole(yuan) + "元"
    if jiao == 0, rest == 0 { return text + "整" }
    if yuan > 0, jiao == 0 || yuan % 10 == 0 { text += "零" }
    if jiao > 0 { text += digit(jiao) + "角" }
    if rest > 0 { text += digit(rest) + "分" }
    return text
  }

  /// A whole number from 1: in pieces of 亿, of 万, of one.
  private static func whole(_ number: Int64) -> String {
    piece(number, of: 100_000_000, "亿") { piece($0, of: 10_000, "万") { thousands(Int($0)) } }
  }

  private static func piece(_ number: Int64, of size: Int64, _ name: String, _ inner: (Int64) -> String) -> String {
    let high = number / size
    let low = number % size
    var text = high == 0 ? "" : inner(high) + name
    if high > 0, low > 0, low < size / 10 { text += "零" }
    if low > 0 { text += inner(low) }
    return text
  }

  /// 1 to 9999.
  private static func thousands(_ number: Int) -> String {
    var text = ""
    var isZeroOwed = false
    for (size, name) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
      let value = number / size % 10
      guard value > 0 else {
        isZeroOwed = !text.isEmpty
        continue
      }
      text += (isZeroOwed ? "零" : "") + digit(value) + name
      isZeroOwed = false
    }
    return text
  }

  private static func digit(_ value: Int) -> String {
    let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    return digits.indices.contains(value) ? digits[value] : ""
  }
}

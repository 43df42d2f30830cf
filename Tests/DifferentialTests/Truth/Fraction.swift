import Foundation

/// An exact number of its own, so that sums are checked by other code than that which made them.
struct Fraction: Hashable, Comparable {
  var top: Int
  var bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (left, right) = (abs(top), abs(bottom))
    while right != 0 { (left, right) = (right, left % right) }
    let sign = bottom < 0 ? -1 : 1
    self.top = left == 0 ? 0 : sign * top / left
    self.bottom = left == 0 ? 1 : sign * bottom / left
  }

  /// `1950`, `1,950.50`, `-3`.
  init?(_ text: some StringProtocol) {
    let plain = String(text).filter { $0 != "," }
    let parts = String(plain).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0] + (parts.count == 2 ? parts[1] : "")) else { return nil }
    var bottom = 1
    if parts.count == 2 { for _ in parts[1] { bottom *= 10 } }
    self.init(whole, bottom)
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }
  static func - (left: Fraction, right: Fraction) -> Fraction { left + Fraction(-right.top, right.bottom) }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.top, left.bottom * right.bottom)
  }
  static func < (left: Fraction, right: Fraction) -> Bool { left.top * right.bottom < right.top * left.bottom }
}

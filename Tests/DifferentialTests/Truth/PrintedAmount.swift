import Foundation
import YijuDecisions
import YijuDiagnostics

/// Recomputes an amount from the sentences that explain it, and from nothing else.
enum PrintedAmount {
  struct Broken: Error, CustomStringConvertible { var description: String }

  /// The sum the printed steps lead to.
  static func sum(_ amount: AmountResult) throws -> Fraction {
    var sum: Fraction?
    for step in amount.steps where step.phrase.zh != "不涉及" {
      let pieces = step.phrase.zh.components(separatedBy: " → ")
      guard let last = pieces.last, let after = money(last) else { throw Broken(description: step.phrase.zh) }
      if pieces.count == 1 {
        // `标题：1500 元`
        sum = after
        continue
      }
      let before = money(pieces[0])
      guard pieces.count == 3, before == sum || (sum == nil && pieces[0] == "—") else {
        throw Broken(description: "\(step.phrase.zh) after \(String(describing: sum))")
      }
      let found = try self.after(pieces[1], before: sum ?? Fraction(0), printed: after)
      guard found == after else { throw Broken(description: "\(step.phrase.zh): \(found)") }
      sum = after
    }
    guard let sum else { throw Broken(description: "no step") }
    return sum
  }

  private static func after(_ words: String, before: Fraction, printed: Fraction) throws -> Fraction {
    if let share = share(words, "上浮 ") { return before + before * share }
    if let share = share(words, "按 ") { return before * share }
    if words.contains("的 ") {
      let parts = words.components(separatedBy: "的 ")
      guard parts.count == 2, let share = share(parts[1], "") else { throw Broken(description: words) }
      if words.hasPrefix("加 "), let base = money(parts[0].dropping("加 ")) { return before + base * share }
      if words.hasPrefix("改为 "), let base = money(parts[0].dropping("改为 ")) { return base * share }
      throw Broken(description: words)
    }
    if words.hasPrefix("加 "), let other = money(words.dropping("加 ")) { return before + other }
    if words.hasPrefix("减 "), let other = money(words.dropping("减 ")) { return before - other }
    if words.hasPrefix("不超过 "), let other = money(words.dropping("不超过 ")) { return min(before, other) }
    if words.hasPrefix("不低于 "), let other = money(words.dropping("不低于 ")) { return max(before, other) }
    // Rounding moves a sum by less than one yuan; to what unit is the policy's own rule.
    if words == "取整", before - Fraction(1) < printed, printed < before + Fraction(1) { return printed }
    throw Broken(description: words)
  }

  private static func share(_ words: String, _ prefix: String) -> Fraction? {
    guard words.hasPrefix(prefix), words.hasSuffix("%"), let number = Fraction(words.dropping(prefix).dropLast()) else {
      return nil
    }
    return number * Fraction(1, 100)
  }

  private static func money(_ text: some StringProtocol) -> Fraction? {
    guard text.hasSuffix(" 元") else { return nil }
    let words = text.dropLast(2)
    let start = words.lastIndex(of: "：").map { words.index(after: $0) } ?? words.startIndex
    return Fraction(String(words[start...]).filter { $0 != " " })
  }
}

extension StringProtocol {
  func dropping(_ prefix: String) -> String { String(hasPrefix(prefix) ? self.dropFirst(prefix.count) : self[...]) }
}

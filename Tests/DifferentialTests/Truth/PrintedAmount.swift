import Foundation
import YijuDecisions
import YijuDiagnostics

/// Recomputes an amount from the sentences that explain it, and from nothing else.
enum PrintedAmount {
  struct Broken: Error, CustomStringConvertible { var description: String }

  private static let unknown = "数额尚不能确定"

  /// The sum the printed steps lead to. A step of which it is not known whether it applies leaves two sums open, and the
  /// sentence claims that both lead to the same amount.
  static func sum(_ amount: AmountResult) throws -> Fraction {
    // nil inside is no sum yet; nil outside, a sum that the sentences do not tell.
    var sums: Set<Fraction?>? = [nil]
    for step in amount.steps where step.phrase.zh != "不涉及" {
      let words = step.phrase.zh
      if let act = words.firstMatch(of: /^是否适用尚不能确定（适用时：(.*)）；无论是否适用，最后的金额相同$/)?.1 {
        sums = try sums.flatMap { open in try moved(open, by: String(act)).map { open.union($0) } }
        continue
      }
      let pieces = words.components(separatedBy: " → ")
      guard let last = pieces.last else { throw Broken(description: words) }
      let after = money(last)
      guard after != nil || last.hasSuffix(unknown) else { throw Broken(description: words) }
      if pieces.count == 1 {
        // `标题：1500 元`
        sums = after.map { [$0] }
        continue
      }
      guard pieces.count == 3 else { throw Broken(description: words) }
      // After a value that is not known, the next sum that is printed is taken at its word.
      if sums == nil, let before = money(pieces[0]) { sums = [before] }
      let isBefore =
        pieces[0] == "—" ? sums == [nil] : pieces[0] == unknown ? sums?.count != 1 : sums == [money(pieces[0])]
      guard isBefore else { throw Broken(description: "\(words) after \(String(describing: sums))") }
      var found = try sums.flatMap { try moved($0, by: pieces[1]) }
      if pieces[1] == "取整", let after {
        // Rounding moves a sum by less than one yuan; to what unit is the policy's own rule.
        guard (sums ?? []).allSatisfy({ $0.map { $0 - Fraction(1) < after && after < $0 + Fraction(1) } ?? false })
        else { throw Broken(description: words) }
        found = [after]
      } else if found == nil, let after {
        // Whatever the sum was, a limit that holds gives itself.
        let limit = ["不超过 ", "不低于 "].contains { pieces[1].hasPrefix($0) } ? money(pieces[1].dropFirst(4)) : nil
        guard limit == after else { throw Broken(description: words) }
        found = [after]
      }
      if let after, found != [after] { throw Broken(description: "\(words): \(String(describing: found))") }
      if after == nil, let found, found.count == 1 { throw Broken(description: "\(words): \(found)") }
      sums = found
    }
    guard let sums, sums.count == 1, let sum = sums.first ?? nil else {
      throw Broken(description: "\(String(describing: sums))")
    }
    return sum
  }

  /// The sums after a step, for each of those before; nil when the words do not tell.
  private static func moved(_ sums: Set<Fraction?>, by words: String) throws -> Set<Fraction?>? {
    if words == "取整" || words.contains(unknown) || words.contains("未知") { return nil }
    return Set(try sums.map { try after(words, before: $0 ?? Fraction(0)) })
  }

  private static func after(_ words: String, before: Fraction) throws -> Fraction {
    if words == "没有对应的标准，金额不变" { return before }
    if words.hasPrefix("取 "), let taken = money(words.dropping("取 ")) { return taken }
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

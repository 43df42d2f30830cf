import YijuDiagnostics

/// Breaks text into lines of so many columns, by the rules of Chinese typesetting: between any two Chinese characters,
/// but no line begins with closing punctuation or ends with opening punctuation (GB/T 15834—2011, 5.1), and words and
/// numbers of Latin letters stay whole.
///
/// Text must have been made safe: it has no line feeds and no controls.
enum LineWrapping {
  /// The lines of `text`, the first at most `first` columns wide, the others `rest`.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func lines(_ text: String, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line: [Unit] = []
    var width = 0
    var limit = max(first, 2)
    for unit in units(text) {
      while width + unit.width > limit, unit.kind != .space, !line.isEmpty {
        let head = lastBreak(in: line, before: unit, limit: limit)
        lines.append(joined(line[..<head]))
        line = Array(line[head...].drop { $0.kind == .space })
        width = line.reduce(0) { $0 + $1.width }
        limit = max(rest, 2)
      }
      line.append(unit)
      width += unit.width
    }
    lines.append(joined(line[...]))
    return lines
  }

  /// How many units of `line` stay on it. A line without a place to break is broken where no mark of punctuation
  /// suffers, or in the last resort anywhere.
  private static func lastBreak(in line: [Unit], before next: Unit, limit: Int) -> Int {
    var fitting = 0
    var width = 0
    for unit in line {
      width += unit.width
      if width > limit, unit.kind != .space { break }
      fitting += 1
    }
    let head = line.prefix(fitting)
    let after = line.dropFirst(fitting).first ?? next
    return last(in: head, before: after, where: mayBreak)
      ?? last(in: head, before: after) { $1.kind == .other && $0.kind != .opening } ?? max(fitting, 1)
  }

  private static func last(
    in line: ArraySlice<Unit>, before next: Unit, where isPlace: (Unit, Unit) -> Bool
  ) -> Int? {
    var index = line.count
    var after = next
    for before in line.reversed() {
      if isPlace(before, after) { return index }
      after = before
      index -= 1
    }
    return nil
  }

  private static func mayBreak(_ before: Unit, _ after: Unit) -> Bool {
    if after.kind == .space || after.kind == .closing || before.kind == .opening { return false }
    if before.kind == .space { return true }
    // `36个`, `第3`, `〔2017〕49号`: a number stays with what counts it.
    if before.isDigit || after.isDigit, before.kind == .other || before.text == "〕" {
      return after.isDigit ? !["第", "〕"].contains(before.text) && before.isChinese : false
    }
    return before.isChinese || after.isChinese
  }

  private static func joined(_ units: ArraySlice<Unit>) -> String {
    var units = units
    while units.last?.kind == .space { units.removeLast() }
    return units.reduce(into: "") { $0 += $1.text }
  }

  /// A scalar with the marks on it.
  private struct Unit {
    enum Kind {
      case space
      case opening
      case closing
      case other
    }

    var text: String
    var width: Int
    let kind: Kind
    /// Whether a line may break beside it without a space.
    let isChinese: Bool

    var isDigit: Bool { text.utf8.count == 1 && text.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private static func units(_ text: String) -> [Unit] {
    var units: [Unit] = []
    for scalar in text.unicodeScalars {
      let width = DisplayText.width(of: scalar.value)
      if width == 0, let last = units.indices.last {
        units[last].text.unicodeScalars.append(scalar)
        continue
      }
      units.append(Unit(text: String(scalar), width: width, kind: kind(scalar), isChinese: width == 2))
    }
    return units
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Unit.Kind {
    switch scalar {
    case " ", "\u{3000}": .space
    case "（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "(", "[", "{": .opening
    case "）", "》", "〉", "」", "』", "】", "〕", "”", "’", ")", "]", "}", "，", "。", "、", "；", "：", "？", "！", "…",
      "·", "—", ",", ".", ";", ":", "?", "!", "%", "％":
      .closing
    default: .other
    }
  }
}

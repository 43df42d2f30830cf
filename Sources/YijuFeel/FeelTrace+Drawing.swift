import YijuDiagnostics
import YijuValues

extension FeelTrace {
  /// The text with the value of each part under its column, aligned by display width.
  ///
  /// ```
  /// 月数 >= 最低 and 已参保
  /// │    │  │    │   │
  /// 30   │  36   │   true
  ///      false   false
  /// ```
  ///
  /// Literals and what repeats a literal are left out. A text of several lines is joined to one, as white space means
  /// nothing outside of texts; values longer than `limit` columns are cut.
  package func drawing(_ text: [UInt8], limit: Int = 40) -> String {
    var columns: [Int: Int] = [:]
    var line = ""
    var column = 0
    for (offset, scalar) in scalars(text) {
      columns[offset] = column
      let shown = DisplayText.sanitized(scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : String(scalar))
      line += shown
      column += DisplayText.width(of: shown)
    }
    var labels: [Label] = []
    for index in tree.nodes.indices {
      let id = FeelNodeID(index)
      guard let value = value(id), isWorthShowing(id), let column = columns[anchor(id, text)] else { continue }
      var shown = DisplayText.sanitized(FeelText.literal(of: value), limit: limit)
      if case .unknown(let causes) = value {
        shown = "unknown (" + causes.causes.map { DisplayText.sanitized($0.name) }.joined(separator: ", ") + ")"
      }
      // Of two parts in one place the outer one counts.
      labels.removeAll { $0.column == column }
      labels.append(Label(column: column, text: shown))
    }
    return ([line] + FeelTrace.lines(labels)).joined(separator: "\n") + "\n"
  }

  private struct Label {
    var column: Int
    var text: String
  }

  private func scalars(_ text: [UInt8]) -> [(Int, Unicode.Scalar)] {
    var result: [(Int, Unicode.Scalar)] = []
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      result.append((offset, scalar))
      offset += String(scalar).utf8.count
    }
    return result
  }

  private func isWorthShowing(_ id: FeelNodeID) -> Bool {
    switch tree.node(id) {
    case .null, .boolean, .number, .string, .temporal, .function, .test, .anything, .range: return false
    case .negate, .list, .context: return tree.constant(id) == nil && !isLiteral(id)
    case .name: if case .function? = value(id) { return false } else { return true }
    default: return true
    }
  }

  private func isLiteral(_ id: FeelNodeID) -> Bool {
    switch tree.node(id) {
    case .null, .boolean, .number, .string, .temporal: true
    case .negate, .list, .context: tree.operands(of: id).allSatisfy { isLiteral($0) }
    default: false
    }
  }

  /// The byte under which the value of a node is written: its operator, or where it begins.
  private func anchor(_ id: FeelNodeID, _ text: [UInt8]) -> Int {
    let start = Int(tree.span(id).start)
    func after(_ operand: FeelNodeID, skipping: [UInt8]) -> Int {
      var place = Int(tree.span(operand).end)
      while place < text.count, skipping.contains(text[place]) { place += 1 }
      return place < text.count ? place : start
    }
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x29]
    switch tree.node(id) {
    case .binary(_, let left, _), .between(let left, _, _), .in(let left, _), .instance(let left, _),
      .filter(let left, _):
      return after(left, skipping: blanks)
    case .path(let base, _): return after(base, skipping: blanks + [0x2E])
    default: return start
    }
  }

  /// Lines of values under bars: from the right, as many on one line as do not run into each other.
  private static func lines(_ labels: [Label]) -> [String] {
    let sorted = labels.sorted { $0.column < $1.column }
    guard !sorted.isEmpty else { return [] }
    func bars(_ open: ArraySlice<Label>) -> String {
      var line = ""
      var column = 0
      for label in open {
        line += String(repeating: " ", count: max(0, label.column - column)) + "│"
        column = label.column + 1
      }
      return line
    }
    var lines = [bars(sorted[...])]
    var left = sorted
    while !left.isEmpty {
      // A label fits when nothing, bar or value, stands to its right before it ends.
      var placed: [Int] = []
      var border = Int.max
      for (place, label) in left.enumerated().reversed() {
        let end = label.column + DisplayText.width(of: label.text)
        if end < border { placed.append(place) }
        border = label.column
      }
      var line = ""
      var column = 0
      for (place, label) in left.enumerated() {
        line += String(repeating: " ", count: max(0, label.column - column))
        if placed.contains(place) {
          line += label.text
          column = label.column + DisplayText.width(of: label.text)
        } else {
          line += "│"
          column = label.column + 1
        }
      }
      lines.append(line)
      left = left.enumerated().filter { !placed.contains($0.offset) }.map(\.element)
    }
    return lines
  }
}

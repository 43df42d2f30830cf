import YijuDiagnostics

/// Lines for a terminal: paragraphs with hanging indents, wrapped by display width, coloured line by line.
struct TextPage {
  enum Style: String {
    case plain = ""
    case bold = "\u{1B}[1m"
    case dim = "\u{1B}[2m"
    case good = "\u{1B}[32m"
    case bad = "\u{1B}[31m"
    case open = "\u{1B}[33m"
    case boldGood = "\u{1B}[1;32m"
    case boldBad = "\u{1B}[1;31m"
    case boldOpen = "\u{1B}[1;33m"
  }

  /// A piece of a line that must not be broken, with its own style.
  struct Label {
    var text: String
    var style: Style = .plain
  }

  let color: Bool
  let width: Int
  private(set) var text = ""

  init(color: Bool, width: Int) {
    self.color = color
    self.width = width
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds a paragraph behind its labels.
  ///
  /// - Parameters:
  ///   - indent: Columns before the labels.
  ///   - labels: What stands before the text on the first line.
  ///   - hang: Columns before further lines; nil for those of the text on the first line.
  mutating func paragraph(
    _ content: String, indent: Int = 0, labels: [Label] = [], hang: Int? = nil, style: Style = .plain
  ) {
    let start = labels.reduce(indent) { $0 + DisplayText.width(of: $1.text) }
    let hang = min(hang ?? start, width / 2)
    let lines = LineWrapping.lines(content, first: width - start, rest: width - hang)
    for (index, line) in lines.enumerated() {
      if index == 0 {
        text += spaces(indent)
        for label in labels { text += styled(label.text, label.style) }
      } else {
        text += spaces(hang)
      }
      if !line.isEmpty { text += styled(line, style) }
      text += "\n"
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    guard color, style != .plain else { return text }
    return style.rawValue + text + "\u{1B}[0m"
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

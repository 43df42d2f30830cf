/// Text as HTML that shows exactly it, in an element or in a quoted attribute.
package enum HTMLText {
  /// A passage; values and names are isolated, so that their direction turns nothing around them.
  static func escaped(_ passage: Passage) -> String {
    var result = ""
    for piece in passage.pieces {
      switch piece {
      case .words(let text): result += escaped(text)
      case .value(let text): result += text.isEmpty ? "" : "<bdi class=\"value\">" + escaped(text) + "</bdi>"
      case .name(let text): result += text.isEmpty ? "" : "<bdi>" + escaped(text) + "</bdi>"
      case .quote(let text): result += escaped(text, lineFeeds: .space)
      }
    }
    return result
  }

  /// A document's words, with its own line breaks.
  package static func quoted(_ text: String) -> String {
    escaped(text, lineFeeds: .kept).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
  }

  /// The words of a ground: the style sheet puts a paragraph of a quote into quotation marks; a summary is nobody's words.
  static func words(of ground: Ground) -> String {
    guard !ground.text.isEmpty else { return "" }
    let element = ground.isSummary ? "span" : "p"
    return "<\(element)>" + quoted(ground.text) + "</\(element)>"
  }

  /// A text of one line.
  package static func escaped(text: String) -> String { escaped(text, lineFeeds: .escaped) }

  package static func escaped(_ text: String, lineFeeds: SafeText.LineFeeds = .escaped) -> String {
    var bytes: [UInt8] = []
    for byte in SafeText.shown(text, lineFeeds: lineFeeds).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

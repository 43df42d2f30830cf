/// Prints the address of a clause the way a Chinese document is cited.
enum ClauseReference {
  /// `一/（一）` → `一、（一）`, `三/（二）/5` → `三、（二）5`, `二/段1` → `二、第1段`, `附件1/填表说明/3` →
  /// `附件1 填表说明第3项`, `第六条/第二款` → `第六条第二款`, `第六条/（三）` → `第六条第（三）项`.
  ///
  /// What stands between two parts follows from how the parts are written, as in print: a bare Chinese numeral carries
  /// its 、; brackets and 第…条 need nothing; other words are set apart by a space.
  static func printed(_ anchor: String) -> String {
    var result = ""
    var previous = Part.none
    for component in anchor.utf8.split(separator: UInt8(ascii: "/")) {
      let text = String(Substring(component))
      let part = Part(text)
      switch (previous, part) {
      case (.none, _): break
      case (.numeral, _): result += "、"
      case (.bracketed, _), (.article, _), (_, .bracketed): break
      case (_, .digits): result += "第\(text)项"
      default: result += " "
      }
      switch part {
      case .bracketed where previous == .article: result += "第\(text)项"
      case .paragraph(let number): result += "第\(number)段"
      case .digits where previous == .words: break
      default: result += text
      }
      previous = part
    }
    return result.isEmpty ? anchor : result
  }

  private enum Part: Equatable {
    case none
    case numeral
    case bracketed
    case article
    case digits
    case paragraph(String)
    case words

    init(_ text: String) {
      let scalars = text.unicodeScalars
      if scalars.allSatisfy({ Part.numerals.contains($0) }) {
        self = .numeral
      } else if scalars.first == "（" || scalars.first == "(" {
        self = .bracketed
      } else if scalars.allSatisfy({ ("0"..."9").contains($0) }) {
        self = .digits
      } else if scalars.first == "段", scalars.dropFirst().allSatisfy({ ("0"..."9").contains($0) }), scalars.count > 1 {
        var number = ""
        number.unicodeScalars.append(contentsOf: scalars.dropFirst())
        self = .paragraph(number)
      } else if scalars.first == "第", let last = scalars.last, Part.articleEnds.contains(last) {
        self = .article
      } else {
        self = .words
      }
    }

    private static let numerals: [Unicode.Scalar] = Array("〇零一二三四五六七八九十百".unicodeScalars)
    private static let articleEnds: [Unicode.Scalar] = Array("编章节条款项目段".unicodeScalars)
  }
}

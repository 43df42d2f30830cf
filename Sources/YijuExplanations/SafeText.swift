import YijuDiagnostics

/// Text of policies, facts and documents made fit to be shown: no scalar moves a cursor, turns the direction of other
/// text, hides, or piles up on its neighbours. What is not shown as it is, is shown as `\u{…}`.
package enum SafeText {
  /// What becomes of a line feed.
  package enum LineFeeds {
    /// It is escaped: the text is one line by nature, and a second one would be forged.
    case escaped
    /// It becomes a space: a document's own line break inside a quote.
    case space
    /// It stays.
    case kept
  }

  static func shown(_ text: String, lineFeeds: LineFeeds = .escaped) -> String {
    var result = ""
    var marks = 0
    var previous: Unicode.Scalar?
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      let isMark = isCombining(scalar)
      marks = isMark ? marks + 1 : 0
      if scalar == "\n", lineFeeds != .escaped {
        result += lineFeeds == .kept ? "\n" : " "
      } else if isKept(scalar, after: previous, before: next) && (!isMark || (previous != nil && marks <= marksAllowed))
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
      previous = scalar
    }
    return result
  }

  /// No orthography stacks more; beyond it marks climb over the lines above.
  private static let marksAllowed = 4

  private static func isKept(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch HiddenScalars.category(scalar.value) {
    case nil: true
    case .joiner: previous.map(isArabic) ?? false && next.map(isArabic) ?? false
    case .selector: previous.map(takesSelector) ?? false
    case .control, .bidirectional, .invisible, .meaningless: false
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Uyghur, Kazakh and Kyrgyz names are written in Arabic script, whose words may need a joiner.
  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x065F, 0x066E...0x06D3, 0x06D5...0x06DC, 0x06FA...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF: true
    default: false
    }
  }

  /// Standardised variants exist of ideographs and of Mongolian letters.
  private static func takesSelector(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1820...0x18AA, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

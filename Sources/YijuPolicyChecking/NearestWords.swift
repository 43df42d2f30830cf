/// The stretch of a clause that comes nearest to a quote that does not occur in it.
enum NearestWords {
  /// The words of `clause` nearest to `quote`, widened to the punctuation around them; nil when nothing resembles it.
  ///
  /// - Complexity: O(length of the quote × length of the clause), with both cut to bounds.
  static func find(_ quote: String, in clause: String) -> String? {
    let wanted = Array(quote.unicodeScalars.filter { !isSpace($0) }.prefix(300))
    let text = Array(clause.unicodeScalars.prefix(6_000))
    guard wanted.count > 1, !text.isEmpty else { return nil }
    // By length of the quote's beginning: its distance to a stretch that ends here, and where that stretch starts.
    var distances = Array(0...wanted.count)
    var starts = [Int](repeating: 0, count: wanted.count + 1)
    var best = (distance: wanted.count, range: 0..<0)
    for (place, scalar) in text.enumerated() where !isSpace(scalar) {
      var diagonal = (distance: 0, start: place)
      starts[0] = place + 1
      for index in 1...wanted.count {
        let above = (distance: distances[index], start: starts[index])
        let replaced = diagonal.distance + (wanted[index - 1] == scalar ? 0 : 1)
        if replaced <= above.distance + 1, replaced <= distances[index - 1] + 1 {
          distances[index] = replaced
          starts[index] = diagonal.start
        } else if above.distance <= distances[index - 1] {
          distances[index] = above.distance + 1
        } else {
          distances[index] = distances[index - 1] + 1
          starts[index] = starts[index - 1]
        }
        diagonal = above
      }
      if distances[wanted.count] < best.distance, starts[wanted.count] <= place {
        best = (distances[wanted.count], starts[wanted.count]..<(place + 1))
      }
    }
    guard best.distance * 3 <= wanted.count * 2 else { return nil }
    // A near miss is shown as it stands; where much differs the words around it help.
    if best.distance * 3 <= wanted.count, isBalanced(text[best.range]) { return words(text[best.range]) }
    return words(of: text, around: best.range)
  }

  /// The stretch, widened on both sides up to punctuation or 30 characters.
  private static func words(of text: [Unicode.Scalar], around range: Range<Int>) -> String {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 30, !isBoundary(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 30, !isBoundary(text[end]) { end += 1 }
    return words(text[start..<end])
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var words = ""
    words.unicodeScalars.append(contentsOf: scalars.filter { !isSpace($0) })
    return words
  }

  /// Whether every bracket has its partner.
  private static func isBalanced(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var depth = 0
    for scalar in scalars {
      switch scalar {
      case "（", "(", "《", "〔": depth += 1
      case "）", ")", "》", "〕": depth -= 1
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}"
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "、", "。", "；", "：", "？", "！", "“", "”", ",", ".", ";", ":": true
    default: false
    }
  }
}

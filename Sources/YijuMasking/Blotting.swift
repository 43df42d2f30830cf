/// What may be shown of a text that holds personal data, and of sentences about it: letters and digits are blotted out
/// except where somebody vouches for them.
///
/// It is a list of what is harmless, not of what is not: a value in the wrong field, a slip of syntax or a name as a key
/// stays hidden because nobody vouched for it. Lengths, columns and punctuation stay, which is what a mistake is found by.
package struct Blotting: Sendable {
  /// The bytes of the text with stars of the same length over what is hidden.
  package let shown: [UInt8]
  private let original: [UInt8]
  /// What is hidden, in order; neighbouring characters make one stretch.
  private let stretches: [Range<Int>]
  /// Values that are hidden, as they read without escapes.
  private let values: [String]
  /// Words that may be part of a path although they are no names.
  private let words: Set<String>
  /// Whether what sentences quote of the text is hidden unless it is plain ASCII: what could not be read may be spelled
  /// with escapes.
  private let isUnread: Bool

  /// Blots out everything but the ranges given.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - kept: What may be shown; long numbers are blotted out there, too.
  ///   - values: The hidden values without escapes, to be found in sentences again.
  ///   - words: What may stand in a path besides names.
  /// - Complexity: O(*n* log *n*) in the number of bytes and ranges.
  package init(_ bytes: [UInt8], keeping kept: [Range<Int>], values: Set<String> = [], words: Set<String> = []) {
    self.init(bytes, keeping: kept, values: values, words: words, isUnread: false)
  }

  /// Blots out a text that could not be read: its keys and its punctuation are left, and `true`, `false`, `null`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(unread bytes: [UInt8]) {
    self.init(bytes, keeping: KeyScan.kept(in: bytes), values: [], words: [], isUnread: true)
  }

  private init(
    _ bytes: [UInt8], keeping kept: [Range<Int>], values: Set<String>, words: Set<String>, isUnread: Bool
  ) {
    let stretches = Blotting.hidden(in: bytes, keeping: kept)
    original = bytes
    shown = RedactedBytes.redacted(bytes, stretches)
    self.stretches = stretches
    self.values = values.filter { Blotting.isTelling($0) }.sorted { $0.utf8.count > $1.utf8.count }
    self.words = words
    self.isUnread = isUnread
  }

  private static func hidden(in bytes: [UInt8], keeping kept: [Range<Int>]) -> [Range<Int>] {
    let kept = kept.sorted { $0.lowerBound < $1.lowerBound }
    var stretches: [Range<Int>] = []
    var next = 0
    var place = 0
    while place < bytes.count {
      while next < kept.count, kept[next].upperBound <= place { next += 1 }
      let character = TextScan.character(in: bytes, at: place)
      let isKept = next < kept.count && kept[next].contains(place)
      if !isKept, character.isWord {
        if let last = stretches.last, last.upperBound == place {
          stretches[stretches.count - 1] = last.lowerBound..<place + character.length
        } else {
          stretches.append(place..<place + character.length)
        }
      }
      place += character.length
    }
    return stretches
  }

  // MARK: Sentences

  /// A sentence about some places of the text, or a piece of one, without what is hidden there.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - places: What it is about.
  ///   - isQuote: Whether it is taken from the text, and no words of ours.
  /// - Complexity: O(*n*·*m*) in the length of the sentence and of what is hidden at its places.
  package func masked(_ text: String, at places: [Range<Int>], isQuote: Bool) -> String {
    var text = text
    for value in values where value.utf8.count <= text.utf8.count && (isQuote || !TextScan.isASCII(value)) {
      text = text.replacing(value, with: Blotting.mark(value))
    }
    let near = self.near(places)
    guard !near.isEmpty || isUnread else { return FreeText.masked(text) }
    let masked = TextScan.mapWords(of: text) { word in
      let folded = TextScan.folded(word)
      if isUnread, isQuote, !TextScan.isASCII(folded) { return Blotting.mark(word) }
      guard folded.utf8.count > 1, !KeyScan.isLiteral(folded) else { return word }
      return near.contains { $0.contains(folded) || ($0.utf8.count > 3 && folded.contains($0)) }
        ? Blotting.mark(word) : word
    }
    return FreeText.masked(masked)
  }

  /// The path of a fact with what is no name masked: a key may be anything.
  package func maskedPath(_ path: String) -> String {
    TextScan.split(path, at: ".[]").map { part, separator in
      let isFine =
        part.isEmpty || KeyScan.isName(Array(part.utf8)[...]) || KeyScan.isShortNumber(part) || words.contains(part)
      return (isFine ? part : Blotting.mark(part)) + separator
    }.joined()
  }

  /// What is hidden at some places; nothing for a long stretch, of which no sentence quotes a word.
  private func near(_ places: [Range<Int>]) -> [String] {
    var found: [String] = []
    for place in places where place.count <= Blotting.quoted {
      var low = 0
      var high = stretches.count
      while low < high {
        let middle = low + (high - low) / 2
        if stretches[middle].upperBound <= place.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < stretches.count, stretches[low].lowerBound < place.upperBound {
        let text = TextScan.folded(String(decoding: original[stretches[low]], as: UTF8.self))
        if !found.contains(text) { found.append(text) }
        low += 1
      }
    }
    return found
  }

  /// Bytes of a place that a sentence may quote.
  private static let quoted = 4_096

  /// `[id]`, `[phone]` or `[number]` for such a number, else only how long it is.
  private static func mark(_ word: String) -> String {
    let masked = FreeText.masked(word)
    return masked == word ? Masking.whole(word) : masked
  }

  /// Whether a value is long enough to be looked for: `1` is in every sentence.
  private static func isTelling(_ value: String) -> Bool {
    TextScan.isASCII(value) ? value.utf8.count > 3 : value.unicodeScalars.count > 1
  }
}

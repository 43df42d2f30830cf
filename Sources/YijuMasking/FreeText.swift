/// Personal numbers inside text that nobody declared to hold any: a value typed into the wrong field, a message of an
/// error, the name of a file.
public enum FreeText {
  /// The text with citizen numbers as `[id]`, mobile numbers as `[phone]` and other long numbers, such as of cards, as
  /// `[number]`. Full-width digits count like others.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let runs = numbers(in: scalars)
    guard !runs.isEmpty else { return text }
    var result = String.UnicodeScalarView()
    var place = 0
    for run in runs {
      result.append(contentsOf: scalars[place..<run.range.lowerBound])
      result.append(contentsOf: run.word.unicodeScalars)
      place = run.range.upperBound
    }
    result.append(contentsOf: scalars[place...])
    return String(result)
  }

  /// The name of a file with its numbers masked; beside a citizen number every word of the name counts as a person's.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  public static func maskedFileName(_ path: String) -> String {
    var folders = path.split(separator: "/", omittingEmptySubsequences: false).map { maskedComponent(String($0)) }
    let last = folders.popLast() ?? ""
    return folders.isEmpty ? last : folders.joined(separator: "/") + "/" + last
  }

  private static func maskedComponent(_ name: String) -> String {
    let shown = masked(name)
    guard shown.contains("[id]") else { return shown }
    let dot = shown.lastIndex(of: ".") ?? shown.endIndex
    var result = ""
    var word = ""
    func ended() -> String {
      if word.isEmpty || word.hasPrefix("[") { return word }
      return word.contains { $0.isLetter } ? "[name]" : word
    }
    for character in shown[..<dot] {
      if character == "[" || "_- ".contains(character) || word.hasSuffix("]") {
        result += ended()
        word = ""
        if character != "[" && "_- ".contains(character) {
          result.append(character)
          continue
        }
      }
      word.append(character)
    }
    return result + ended() + shown[dot...]
  }

  // MARK: Runs of digits

  private struct Run {
    var range: Range<Int>
    var word: String
  }

  private static func numbers(in scalars: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var place = 0
    while place < scalars.count {
      guard digit(scalars[place]) != nil else {
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, digit(scalars[end]) != nil { end += 1 }
      let isStopped = end == scalars.count || !isCheckLetter(scalars[end])
      if let word = word(for: scalars[place..<end], isFollowedByCheckLetter: !isStopped) {
        let length = word == "[id]" && !isStopped ? end + 1 : end
        runs.append(Run(range: place..<length, word: word))
        place = length
      } else {
        place = end
      }
    }
    return runs
  }

  private static func word(for digits: ArraySlice<Unicode.Scalar>, isFollowedByCheckLetter: Bool) -> String? {
    switch digits.count {
    case 18, 15: "[id]"
    case 17 where isFollowedByCheckLetter: "[id]"
    case 11 where digits.first.flatMap(digit) == 1: "[phone]"
    case 12...: "[number]"
    default: nil
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0xFF10...0xFF19: scalar.value - 0xFF10
    default: nil
    }
  }

  /// X, also small and full-width, and the letters that look like it.
  private static func isCheckLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x58, 0x78, 0xFF38, 0xFF58, 0x0425, 0x0445, 0xD7: true
    default: false
    }
  }
}

import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Levels and words: every spelling means one level, and every word that is used is declared.
extension PolicyChecking {
  mutating func checkLevels() {
    for entry in policy.levels.entries {
      var canonical: [String: String] = [:]
      var firstPlaces: [String: NodeID] = [:]
      let scale = entry.element
      for word in scale.order + scale.outside {
        if let first = firstPlaces[word.value] {
          reportRepeated(word, in: entry.id.value, first: first)
          continue
        }
        firstPlaces[word.value] = word.node
        canonical[word.value] = word.value
      }
      for spelling in scale.spellings.entries {
        guard canonical[spelling.id.value] == spelling.id.value else {
          reportUnknownWord(
            spelling.id, of: scale.title, among: (scale.order + scale.outside).map(\.value))
          continue
        }
        for word in spelling.element {
          if let first = firstPlaces[word.value] {
            reportRepeated(word, in: entry.id.value, first: first)
            continue
          }
          firstPlaces[word.value] = word.node
          canonical[word.value] = spelling.id.value
        }
      }
      spellings[entry.id.value] = canonical
    }
  }

  private mutating func reportRepeated(_ word: Located<String>, in scale: String, first: NodeID) {
    report(
      .spellingRepeated, same(word.value), same(scale), at: word.node,
      labels: label(first, zh: "这里已经有了", en: "it stands here already"))
  }

  /// A word of something does not exist.
  mutating func reportUnknownWord(_ word: Located<String>, of title: String, among words: [String]) {
    let near = nearest(to: word.value, among: words, limit: 1)
    let shown = words.prefix(12)
    let rest = words.count > shown.count || words.isEmpty
    report(
      .wordUnknown, same(title), same(word.value),
      near.first.map { LocalizedText(zh: "，是不是“\($0)”？", en: "; did you mean “\($0)”?") } ?? same(""),
      LocalizedText(
        zh: shown.joined(separator: "、") + (rest ? "等" : ""),
        en: shown.joined(separator: ", ") + (rest ? " and more" : "")),
      at: word.node, fixes: near.first.map { replacing(word.node, with: $0) } ?? [])
  }

  /// The words a value of that type can be, canonical, in order; nil when they are not a closed set.
  func words(of type: FactType, declared: [Located<String>]) -> [String]? {
    switch type {
    case .word: return declared.map(\.value)
    case .level(let scale): return policy.levels[scale].map { ($0.order + $0.outside).map(\.value) }
    case .yesNo: return ["true", "false"]
    default: return nil
    }
  }

  /// The declared words, gathered once for each declaration.
  mutating func wordSet(of declared: [Located<String>]) -> Set<String> {
    guard let first = declared.first else { return [] }
    if let known = wordSets[first.node] { return known }
    let words = Set(declared.map(\.value))
    wordSets[first.node] = words
    return words
  }

  /// The canonical form of a word that a value of that type can be; nil after saying that it is none, or when the scale
  /// failed before.
  mutating func canonical(
    _ word: Located<String>, type: FactType, declared: [Located<String>], title: String
  ) -> String? {
    switch type {
    case .word:
      if wordSet(of: declared).contains(word.value) { return word.value }
      reportUnknownWord(word, of: title, among: wantsHints ? declared.map(\.value) : [])
      return nil
    case .level(let scale):
      guard let known = spellings[scale] else { return nil }
      if let canonical = known[word.value] {
        if canonical != word.value { checked.canonicalWords[word.node] = canonical }
        return canonical
      }
      reportUnknownWord(word, of: title, among: wantsHints ? words(of: type, declared: declared) ?? [] : [])
      return nil
    case .yesNo:
      if word.value == "true" || word.value == "false" { return word.value }
      reportUnknownWord(word, of: title, among: ["true", "false"])
      return nil
    default:
      return word.value
    }
  }
}

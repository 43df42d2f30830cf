import YijuDiagnostics
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// A word that stands twice was probably meant to be another.
  private mutating func checkRepeated(_ words: [Located<String>], written: [Located<String>]) {
    var first: [String: Int] = [:]
    for (place, word) in words.enumerated() {
      guard let earlier = first[word.value] else {
        first[word.value] = place
        continue
      }
      let other = written[earlier].value
      let hint =
        other == written[place].value
        ? same("") : LocalizedText(zh: "：`\(other)` 就是它", en: ": `\(other)` is the same")
      report(
        .wordRepeated, same(written[place].value), hint, at: word.node,
        labels: label(written[earlier].node, zh: "第一次在这里", en: "first here"))
    }
  }

  /// A membership: words the fact can have.
  mutating func checkMembership(_ membership: Membership, of check: Check) {
    if policy.isClassWord(membership.fact.value) {
      checkClassTest(membership, of: check)
      return
    }
    guard let fact = fact(of: membership.fact) else { return }
    checkAsOf(membership.asOf, of: membership.fact, fact: fact, check: check)
    if let word = membership.presume { checkPresumed(word, fact: fact, check: check) }
    switch fact.element.type.value {
    case .word, .level:
      var words = membership.words
      for (place, word) in membership.words.enumerated() {
        let canonical = canonical(
          word, type: fact.element.type.value, declared: fact.element.words, title: fact.element.title.value)
        words[place].value = canonical ?? word.value
      }
      checkRepeated(words, written: membership.words)
    case .text, .citizenID:
      checkRepeated(membership.words, written: membership.words)
    default:
      report(
        .typeUnfit, LocalizedText(zh: "选项或等级", en: "a word or a level"), same(fact.element.title.value),
        fact.element.type.value.title, at: membership.fact.node)
    }
  }
}

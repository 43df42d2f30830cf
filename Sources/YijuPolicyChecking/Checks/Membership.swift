import YijuDiagnostics
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// A membership: words the fact can have.
  mutating func check(_ membership: Membership, of check: Check) {
    guard let fact = fact(of: membership.fact) else { return }
    self.check(membership.asOf, of: membership.fact, fact: fact, check: check)
    if let word = membership.presume { self.check(presumed: word, fact: fact, check: check) }
    if membership.words.isEmpty {
      report(.membersMissing, same(membership.oneOf ? "one_of" : "none_of"), at: check.node)
    }
    switch fact.type.value {
    case .word, .level:
      for word in membership.words {
        _ = canonical(word, type: fact.type.value, declared: fact.words, title: fact.title.value)
      }
    case .text, .citizenID:
      break
    default:
      report(
        .typeUnfit, LocalizedText(zh: "选项或等级", en: "a word or a level"), same(fact.title.value),
        fact.type.value.title, at: membership.fact.node)
    }
  }
}

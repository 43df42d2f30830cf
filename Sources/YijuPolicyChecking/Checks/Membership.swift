import YijuDiagnostics
import YijuPolicies
import YijuValues

extension PolicyChecking {
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
      for word in membership.words {
        _ = canonical(
          word, type: fact.element.type.value, declared: fact.element.words, title: fact.element.title.value)
      }
    case .text, .citizenID:
      break
    default:
      report(
        .typeUnfit, LocalizedText(zh: "选项或等级", en: "a word or a level"), same(fact.element.title.value),
        fact.element.type.value.title, at: membership.fact.node)
    }
  }
}

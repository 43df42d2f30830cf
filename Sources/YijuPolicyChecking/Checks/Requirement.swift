import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// A requirement: a test of the fact's type, or none for a yes/no fact, which then must be true.
  mutating func checkRequirement(_ requirement: Requirement, of check: Check) {
    if policy.isClassWord(requirement.fact.value) {
      if hasClasses(for: requirement.fact) {
        report(.classTestUnfit, same(check.title.value), at: requirement.require?.node ?? requirement.fact.node)
      }
      return
    }
    guard let fact = fact(of: requirement.fact) else { return }
    checkAsOf(requirement.asOf, of: requirement.fact, fact: fact, check: check)
    if let word = requirement.presume { checkPresumed(word, fact: fact, check: check) }
    guard let require = requirement.require else {
      if fact.element.type.value != .yesNo {
        report(.testMissing, same(fact.element.title.value), fact.element.type.value.title, at: requirement.fact.node)
      }
      return
    }
    let tests = checkTests(require, over: feelType(of: fact), titled: fact.element.title.value, options: .leafTest)
    guard let tests else { return }
    readNames(of: tests, asOf: requirement.asOf, feel: require, for: check.node)
    notePairedDays(tests.names, check: check)
  }
}

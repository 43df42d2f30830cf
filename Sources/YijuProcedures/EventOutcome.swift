import YijuPlans

/// What an event says came of a step.
enum EventOutcome: Sendable, Hashable {
  /// The posting began.
  case begun
  case passed
  case failed

  /// Reads the word of an event; nil when the step knows no such word, or needs one and has none.
  init?(_ word: String?, at step: PlanStep) {
    guard let word else {
      guard step.finding == nil else { return nil }
      self = .passed
      return
    }
    if let finding = step.finding {
      if word.utf8.elementsEqual(finding.good.utf8) {
        self = .passed
        return
      }
      if let bad = finding.bad, word.utf8.elementsEqual(bad.utf8) {
        self = .failed
        return
      }
    }
    switch word {
    case "pass": self = .passed
    case "return" where step.returns: self = .failed
    case "object" where step.mayFail && !step.returns: self = .failed
    case "begin" where step.posting != nil: self = .begun
    default: return nil
    }
  }

  /// The words a step knows, for a diagnostic.
  static func words(at step: PlanStep) -> [String] {
    var words: [String] = []
    if let finding = step.finding { words += [finding.good] + [finding.bad].compactMap { $0 } }
    words.append("pass")
    if step.returns { words.append("return") }
    if step.mayFail && !step.returns { words.append("object") }
    if step.posting != nil { words.append("begin") }
    return words
  }
}

extension PlanStep {
  var returns: Bool {
    if case .returnTo = onFail { true } else { false }
  }

  /// A posting may be objected to, and a finding may be bad, whether or not the text says what follows.
  fileprivate var mayFail: Bool { onFail != nil || finding != nil || posting != nil }
}

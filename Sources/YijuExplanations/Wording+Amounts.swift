import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// The sum, or the sums that remain possible; nil when there is nothing to say.
  func sum(_ amount: ExplainedAmount) -> Passage? {
    if let value = amount.value { return "\(value: values.money(value, currency: amount.currency))" }
    guard !amount.possible.isEmpty else { return nil }
    let sums = Passage(
      pieces: amount.possible.map { .value(values.money($0, currency: amount.currency)) }, separatedBy: listSeparator)
    return say(zh: "未定，可能为 \(sums)", en: "not known yet; possibly \(sums)")
  }

  /// `按等级取补贴标准：五级，1,000 元`
  func step(_ step: ExplainedAmount.Step, of amount: ExplainedAmount) -> Passage {
    var result: Passage = "\(name: step.title)"
    switch step.verdict {
    case .notApplicable: return result + "\(words: colon)\(words: verdict(.notApplicable))"
    case .unknown: return result + "\(words: colon)\(words: verdict(.unknown))"
    case .met, .notMet: break
    }
    let phrase = step.phrase[language]
    if phrase.hasPrefix(step.title) {
      result = "\(words: phrase)"
    } else if !phrase.isEmpty {
      result += "\(words: colon)\(words: phrase)"
    }
    guard let after = step.after else { return result }
    let sum = values.money(digits: after, currency: amount.currency)
    // The sentence most often ends in the sum.
    if ungrouped(phrase).hasSuffix(ungrouped(sum)) { return result }
    return result + say(zh: "，得 \(value: sum)", en: ", giving \(value: sum)")
  }

  private func ungrouped(_ text: String) -> String { String(text.filter { $0 != "," }) }
}

import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuMasking
import YijuValues

/// Puts the masks of a profile on an explanation.
///
/// Personal facts are masked where they stand as values. Sentences of the evaluation hold no personal value today; a
/// long one that came to stand in one would be found by its text. Quotes of the law are never touched.
struct NoticeMasks {
  private let profile: MaskingProfile
  private let kinds: [String: MaskKind]
  private let facts: FactTree
  private let secrets: [(text: String, mask: String)]
  /// Whether long numbers in texts that nobody declared personal are masked too.
  private let isFreeTextMasked: Bool

  /// Shorter texts occur by chance.
  private static let leastSecret = 6

  init(decision: Decision, terms: NoticeTerms, profile: MaskingProfile, isFreeTextMasked: Bool) {
    self.profile = profile
    self.isFreeTextMasked = isFreeTextMasked
    kinds = Dictionary(terms.personal.map { ($0.path, $0.kind) }) { first, _ in first }
    facts = decision.facts
    var secrets: [(text: String, mask: String)] = []
    for personal in terms.personal {
      guard let text = NoticeMasks.text(at: personal.path, in: decision.facts), text.utf8.count >= Self.leastSecret
      else { continue }
      let mask = profile.shown(text, personal.kind)
      if mask != text { secrets.append((text, mask)) }
    }
    self.secrets = secrets
  }

  /// A personal fact as it is shown; nil when it was not given or is not to be shown.
  func fact(_ personal: NoticeTerms.Personal) -> NoticeFact? {
    guard let text = NoticeMasks.text(at: personal.path, in: facts) else { return nil }
    let shown = profile.shown(text, personal.kind)
    return shown.isEmpty ? nil : NoticeFact(path: personal.path, title: personal.title, value: shown)
  }

  private static func text(at path: String, in facts: FactTree) -> String? {
    guard let path = FactPath(path) else { return nil }
    return switch facts[path]?.content {
    case .text(let text)?, .plain(let text)?, .number(let text)?: text.isEmpty ? nil : text
    default: nil
    }
  }
}

// MARK: - The parts of an explanation

extension NoticeMasks {
  func masked(_ explanation: Explanation) -> Explanation {
    var result = explanation
    result.checks = explanation.checks.map(masked)
    result.counterfactuals = explanation.counterfactuals.map(masked)
    result.facts = explanation.facts.map { fact in
      var fact = fact
      fact.value = masked(fact.value, at: fact.path)
      return fact
    }
    result.deadlines = explanation.deadlines.map(masked)
    result.cautions = explanation.cautions.map(masked)
    result.amount?.steps = (explanation.amount?.steps ?? []).map { step in
      var step = step
      step.phrase = masked(step.phrase)
      step.conditions = step.conditions.map(masked)
      return step
    }
    return result
  }

  private func masked(_ check: ExplainedCheck) -> ExplainedCheck {
    var check = check
    check.actual = check.actual.map { masked($0, at: check.fact) }
    check.required = check.required.map(masked)
    check.margin = check.margin.map(masked)
    check.deadline = check.deadline.map(masked)
    check.cautions = check.cautions.map(masked)
    check.conditions = check.conditions.map(masked)
    check.parts = check.parts.map(masked)
    return check
  }

  private func masked(_ deadline: DeadlineResult) -> DeadlineResult {
    var deadline = deadline
    deadline.reasons = deadline.reasons.map { reason in
      var reason = reason
      reason.text = masked(reason.text)
      return reason
    }
    deadline.cautions = deadline.cautions.map(masked)
    return deadline
  }

  private func masked(_ caution: Caution) -> Caution {
    var caution = caution
    caution.text = masked(caution.text)
    return caution
  }

  func masked(_ value: DecisionValue, at path: String?) -> DecisionValue {
    if let path, let kind = kinds[path] {
      guard let text = text(of: value) else { return value }
      return .text(profile.shown(text, kind))
    }
    // The same value under another name, such as a day taken from a personal one.
    if let text = text(of: value), let secret = secrets.first(where: { $0.text == text }) { return .text(secret.mask) }
    guard isFreeTextMasked else { return value }
    return switch value {
    case .text(let text): .text(FreeText.masked(text))
    case .words(let words): .words(words.map { FreeText.masked($0) })
    default: value
    }
  }

  /// The text of a personal value; nil for one that is not known.
  private func text(of value: DecisionValue) -> String? {
    switch value {
    case .unknown: nil
    case .text(let text): text
    case .words(let words): words.joined(separator: "、")
    case .day(let day): day.description
    case .number(let number, _), .money(let number, _), .percent(let number): number.text
    case .boolean(let yes): yes ? "true" : "false"
    case .period(let period): period.englishText
    case .between(let least, let most): "\(least) \(most.map { "\($0)" } ?? "")"
    }
  }

  /// A named day; one that is a personal day is named without its value.
  func masked(_ day: NamedDayValue) -> NamedDayValue {
    guard let value = day.day, secrets.contains(where: { $0.text == value.description }) else { return day }
    var day = day
    day.day = nil
    return day
  }

  /// A text of a kind, or one that nobody declared personal.
  func masked(_ text: String, _ kind: MaskKind?) -> String {
    if let kind { return profile.shown(text, kind) }
    if let secret = secrets.first(where: { $0.text == text }) { return secret.mask }
    return isFreeTextMasked ? FreeText.masked(text) : text
  }

  func kind(at path: String) -> MaskKind? { kinds[path] }

  func masked(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: masked(text.zh), en: masked(text.en))
  }

  private func masked(_ sentence: String) -> String {
    var result = sentence
    for secret in secrets where result.contains(secret.text) {
      result = result.split(separator: secret.text, omittingEmptySubsequences: false).joined(separator: secret.mask)
    }
    return result
  }
}

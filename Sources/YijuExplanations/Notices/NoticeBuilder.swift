package import YijuCivilCalendars
package import YijuDecisions
package import YijuDiagnostics
import YijuFacts
package import YijuMasking
import YijuPlans

/// Makes a notice of a decision: arranges, trims, masks, and works out the last days of the remedies.
package struct NoticeBuilder {
  private let decision: Decision
  private let terms: NoticeTerms
  private let audience: Audience
  private let counterfactuals: Counterfactuals?
  private let profile: MaskingProfile
  private let office: DecidingOffice?
  /// The calendar of an id, as known when the decision was made.
  private let calendar: (String) -> CalendarView?

  package init(
    _ decision: Decision, terms: NoticeTerms, audience: Audience, counterfactuals: Counterfactuals? = nil,
    profile: MaskingProfile? = nil, office: DecidingOffice? = nil, calendar: @escaping (String) -> CalendarView?
  ) {
    self.counterfactuals = counterfactuals
    self.decision = decision
    self.terms = terms
    self.audience = audience
    self.office = office
    self.profile = profile ?? NoticeBuilder.profile(of: audience)
    self.calendar = calendar
  }

  /// The masks each kind of reader sees.
  package static func profile(of audience: Audience) -> MaskingProfile {
    switch audience {
    case .applicant: .applicant
    case .officer: .officer
    case .auditor: .auditor
    case .public: .published
    }
  }

  /// The notice, or why none can be written.
  ///
  /// - Parameters:
  ///   - decidedOn: The day of the decision.
  ///   - servedOn: The day from which the applicant knows of it; nil when it is not known yet.
  package func notice(
    digest: String?, decidedOn: Day, servedOn: Day?
  ) -> (notice: Notice?, diagnostics: [Diagnostic]) {
    if let refusal = DecisionDays.refusal(of: decision, for: audience, decidedOn: decidedOn, servedOn: servedOn) {
      return (nil, [refusal])
    }
    let remedies = RemedyReckoning(decision: decision, plan: terms.plan, office: office, calendar: calendar)
    // A case that no rules cover was turned away as well.
    let isRefused = decision.outcome == .denied || decision.outcome == .notCovered
    let told = isRefused ? remedies.remedies(decidedOn: decidedOn, from: servedOn ?? decidedOn) : nil
    // Only the letter to the applicant must tell what can be done against it.
    if audience == .applicant, let diagnostics = told?.diagnostics, !diagnostics.isEmpty { return (nil, diagnostics) }
    let masks = NoticeMasks(decision: decision, terms: terms, profile: profile, isFreeTextMasked: audience != .auditor)
    var explanation = Explanations.explanation(of: decision, digest: digest)
    // Whoever was granted has nothing to change.
    if audience != .applicant || decision.outcome != .granted { explanation.counterfactuals = counterfactuals }
    // Who was refused is nobody else's concern.
    let isNamed = audience != .public || decision.outcome == .granted
    return (
      Notice(
        audience: audience, decidedOn: decidedOn, servedOn: servedOn ?? decidedOn, isServiceStated: servedOn != nil,
        office: office?.name,
        applicant: isNamed ? terms.personal.filter(\.identifies).compactMap(masks.fact) : [],
        explanation: trimmed(masks.masked(explanation)),
        otherFacts: audience == .officer ? otherFacts(masks) : [], remedies: told?.remedies ?? [],
        papers: audience == .officer ? terms.plan.papers.map(paper) : [],
        contacts: terms.plan.contacts.map {
          NoticeContact(title: $0.title, office: $0.office, phone: $0.phone, email: $0.email)
        }), []
    )
  }

  /// A published list says what was granted and to whom, not how it was looked into.
  private func trimmed(_ explanation: Explanation) -> Explanation {
    guard audience == .public else { return explanation }
    var explanation = explanation
    // Whoever guesses the facts could prove the guess by the digest.
    explanation.provenance.digest = nil
    explanation.counterfactuals = nil
    explanation.causes = []
    explanation.questions = []
    explanation.checks = []
    explanation.classes = []
    explanation.deadlines = []
    explanation.interpretations = []
    explanation.cautions = []
    explanation.facts = []
    explanation.amount?.steps = []
    explanation.amount?.possible = []
    return explanation
  }

  /// Personal facts given that no check looks at and that do not name the applicant.
  private func otherFacts(_ masks: NoticeMasks) -> [NoticeFact] {
    let used = Set(decision.factsUsed.map(\.path))
    return terms.personal.filter { !$0.identifies && !used.contains($0.path) }.compactMap(masks.fact)
  }

  private func paper(_ paper: PlanPaper) -> NoticePaper {
    var zh: [String] = []
    var en: [String] = []
    switch paper.original {
    case .inspect?: (zh, en) = (zh + ["核原件"], en + ["original inspected"])
    case .keep?: (zh, en) = (zh + ["留原件"], en + ["original kept"])
    case nil: break
    }
    switch paper.copy {
    case .inspect?: (zh, en) = (zh + ["核复印件"], en + ["copy inspected"])
    case .keep?: (zh, en) = (zh + ["留复印件"], en + ["copy kept"])
    case nil: break
    }
    return NoticePaper(
      title: paper.title,
      handling: LocalizedText(zh: zh.joined(separator: "、"), en: en.joined(separator: ", ")))
  }
}

public import YijuCivilCalendars
public import YijuDecisions
import YijuDiagnostics
public import YijuExplanations
import YijuFacts
public import YijuMasking
import YijuPlans

extension Policy {
  /// A decision of this policy arranged for one kind of reader.
  ///
  /// A pure function: the decision is not touched, and what the notice leaves out or masks stays in the record.
  ///
  /// ```swift
  /// let notice = try policy.notice(of: decision, for: .applicant, decidedOn: day)
  /// print(Explanations.text(notice, language: .zh))
  /// ```
  ///
  /// - Parameters:
  ///   - decision: A decision this policy made.
  ///   - audience: For whom.
  ///   - decidedOn: The day of the decision; it chooses the law on remedies.
  ///   - servedOn: The day on which the applicant receives it, from which remedies are counted; nil counts them from
  ///     the day of decision and says so.
  ///   - counterfactuals: What would change the decision, to be said in it; the published result leaves it out.
  ///   - masks: What the reader sees of personal facts; nil for the profile of the audience.
  ///   - office: The office that decided, with the bodies it names; nil leaves the policy's words and the place of the
  ///     signature free.
  /// - Throws: `CaseError` with `S070` to `S073` or `S105`: a refusal to the applicant is not written without remedy, body,
  ///   period and basis; `C472` for a remedy that the office names and the policy does not have.
  /// - Complexity: linear in the size of the decision.
  public func notice(
    of decision: Decision, for audience: Audience, decidedOn: Day, servedOn: Day? = nil,
    counterfactuals: Counterfactuals? = nil, masks: MaskingProfile? = nil, office: DecidingOffice? = nil
  ) throws(CaseError) -> Notice {
    let builder = NoticeBuilder(
      decision, terms: NoticeTerms(plan), audience: audience, counterfactuals: counterfactuals, profile: masks,
      office: office, calendar: { calendarView($0, asKnownOn: decision.asKnownOn) })
    let made = builder.notice(digest: decision.digest(), decidedOn: decidedOn, servedOn: servedOn)
    guard let notice = made.notice else { throw CaseError(made.diagnostics) }
    return notice
  }

  /// The bytes of a file of facts with everything blotted out that may be about a person, for excerpts in messages: what
  /// the policy calls personal, values that its facts cannot have, texts, and what the policy does not know.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - facts: What was read from it, with its places.
  /// - Complexity: linear in the size of the file.
  public func redacted(_ bytes: [UInt8], facts: Facts) -> [UInt8] {
    LoadedPolicy.version(self).redacted(bytes, facts: facts)
  }
}

extension LoadedPolicy {
  /// As of the version that decided, or of the latest one when none did.
  ///
  /// - Throws: `CaseError`, as for a single version.
  public func notice(
    of decision: Decision, for audience: Audience, decidedOn: Day, servedOn: Day? = nil,
    counterfactuals: Counterfactuals? = nil, masks: MaskingProfile? = nil, office: DecidingOffice? = nil
  ) throws(CaseError) -> Notice {
    let version = versions.first { $0.version == decision.policy.version } ?? versions.last
    guard let version else { throw CaseError([]) }
    return try version.notice(
      of: decision, for: audience, decidedOn: decidedOn, servedOn: servedOn, counterfactuals: counterfactuals,
      masks: masks, office: office)
  }

  /// As every version sees it: what one of them calls personal is.
  public func redacted(_ bytes: [UInt8], facts: Facts) -> [UInt8] {
    CaseBlotting(self).blotting(of: bytes, facts: facts.tree, file: facts.tree.span?.file ?? 0).shown
  }
}

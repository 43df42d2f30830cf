import YijuCivilCalendars
import YijuDecisions
package import YijuMasking
package import YijuPlans
import YijuValues

/// What a notice needs of the policy and a decision does not carry: which facts are personal, what can be done against
/// the decision, the papers, where to turn to.
package struct NoticeTerms: Sendable {
  /// A fact that is personal data.
  package struct Personal: Sendable, Hashable {
    package var path: String
    package var title: String
    package var kind: MaskKind
    /// Whether it tells who the applicant is: a name or a citizen number.
    package var identifies: Bool
  }

  let plan: Plan
  /// The personal facts in the policy's order.
  package let personal: [Personal]

  package init(_ plan: Plan) {
    self.plan = plan
    personal = plan.facts.compactMap { fact in
      guard let kind = NoticeTerms.kind(of: fact) else { return nil }
      return Personal(
        path: fact.path, title: fact.title, kind: kind, identifies: kind == .name || fact.type == .citizenID)
    }
  }

  /// The kind of mask of a fact; nil for one that is not personal. A citizen number is, whether or not the policy says so.
  package static func kind(of fact: PlanFact) -> MaskKind? {
    fact.sensitivity.flatMap { MaskKind(rawValue: $0) } ?? (fact.type == .citizenID ? .id : nil)
  }
}

package import YijuCivilCalendars

/// A question the text leaves open, the choice the file makes, why, and on what authority.
package struct Interpretation: Sendable, Hashable {
  package enum Authority: Sendable, Hashable {
    case cites([Located<Citation>])
    case policyAuthor
  }

  package var about: [Located<Citation>]
  package var question: String
  package var choice: String
  package var why: String
  package var others: [String]
  package var authority: Authority
  package var decidedBy: String?
  package var on: Day?
  package var node: NodeID

  package init(
    about: [Located<Citation>], question: String, choice: String, why: String, others: [String] = [],
    authority: Authority, node: NodeID
  ) {
    self.about = about
    self.question = question
    self.choice = choice
    self.why = why
    self.others = others
    self.authority = authority
    self.node = node
  }
}

/// A clause the policy does not carry out, with the reason.
package struct SetAside: Sendable, Hashable {
  package enum Reason: String, Sendable {
    case background
    case officeDuty = "office_duty"
    case restates
    case penalty
    case other
  }

  package var cites: [Located<Citation>]
  package var reason: Located<Reason>
  /// The element a `restates` points to.
  package var of: Located<String>?
  package var note: String?
  package var node: NodeID

  package init(cites: [Located<Citation>], reason: Located<Reason>, node: NodeID) {
    self.cites = cites
    self.reason = reason
    self.node = node
  }
}

/// What can be done against a decision.
package enum Remedies: Sendable, Hashable {
  case unstated(interpretation: Located<String>?)
  case stated(ElementMap<Remedy>)
}

/// One remedy.
package struct Remedy: Sendable, Hashable {
  package var title: Located<String>
  package var body: String?
  /// Where it can be lodged online.
  package var online: String?
  /// The remedy that has to be sought first.
  package var comesAfter: Located<String>?
  /// The days of decision it is for; nil: all.
  package var inForce: Located<ValidTime>?
  /// The parameter that holds its period.
  package var within: Located<String>?
  /// How the period is counted.
  package var counting: Located<String>?
  package var grounds: Grounds

  package init(title: Located<String>, body: String?, within: Located<String>?, grounds: Grounds) {
    self.title = title
    self.body = body
    self.within = within
    self.grounds = grounds
  }
}

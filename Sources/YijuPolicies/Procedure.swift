/// An office that acts.
package struct Office: Sendable, Hashable {
  package var title: Located<String>
  package var fullTitle: String?
  package var site: String?
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, fullTitle: String? = nil, site: String? = nil, grounds: Grounds, node: NodeID) {
    self.title = title
    self.fullTitle = fullTitle
    self.site = site
    self.grounds = grounds
    self.node = node
  }
}

/// The steps a file takes through the offices.
package struct Procedure: Sendable, Hashable {
  package var starts: Located<String>
  package var channel: Channel?
  /// The counting rule of limits and postings; nil: day 0 is not counted and nothing moves.
  package var counting: Located<String>?
  package var steps: ElementMap<ProcedureStep>
  package var node: NodeID

  package struct Channel: Sendable, Hashable {
    package var through: Located<String>
    /// Whether the applicant may file in person.
    package var individual: Bool
    package var grounds: Grounds

    package init(through: Located<String>, individual: Bool, grounds: Grounds) {
      self.through = through
      self.individual = individual
      self.grounds = grounds
    }
  }

  package init(starts: Located<String>, channel: Channel?, node: NodeID) {
    self.starts = starts
    self.channel = channel
    self.steps = ElementMap()
    self.node = node
  }
}

/// One step of a procedure.
package struct ProcedureStep: Sendable, Hashable {
  package enum Limit: Sendable, Hashable {
    /// A period parameter, counted from the step named.
    case within(Located<String>, after: Located<String>)
    /// By a day of each month.
    case monthlyByDay(Located<Int>)
  }

  package struct Posting: Sendable, Hashable {
    /// nil: the text does not say where.
    package var place: Located<String>?
    package var period: Located<Stated<String>>
    package var after: Located<String>?
    package var grounds: Grounds

    package init(place: Located<String>?, period: Located<Stated<String>>, after: Located<String>?, grounds: Grounds) {
      self.place = place
      self.period = period
      self.after = after
      self.grounds = grounds
    }
  }

  package enum OnFail: Sendable, Hashable {
    case returnTo(Located<String>, through: Located<String>?)
    case stop
    case unstated
  }

  package var title: Located<String>
  package var actor: Located<String>
  package var to: Located<String>?
  /// The steps that have to be done before; empty: the one written before it.
  package var startsAfter: [Located<String>]
  /// Whether the procedure ends with this step, though it is not the last one written.
  package var ends: Bool
  /// The named day that the day on which the step is done stands for.
  package var sets: Located<String>?
  package var papers: [Located<String>]
  package var limit: Located<Stated<Limit>>
  package var posting: Posting?
  package var finding: Finding?
  package var onFail: OnFail?
  package var onFailGrounds: Grounds
  /// Whether the step is an event the office waits for.
  package var event: Bool
  package var signs: [Located<String>]
  package var produces: [Located<String>]
  package var lookups: [String]
  package var contacts: [Located<String>]
  package var grounds: Grounds
  package var node: NodeID

  package init(
    title: Located<String>, actor: Located<String>, limit: Located<Stated<Limit>>, grounds: Grounds, node: NodeID
  ) {
    self.title = title
    self.actor = actor
    self.startsAfter = []
    self.ends = false
    self.papers = []
    self.limit = limit
    self.onFailGrounds = Grounds()
    self.event = false
    self.signs = []
    self.produces = []
    self.lookups = []
    self.contacts = []
    self.grounds = grounds
    self.node = node
  }
}

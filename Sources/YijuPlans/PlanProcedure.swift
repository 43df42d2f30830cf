package import YijuCivilCalendars

/// The way of a file through the offices, ready to be followed.
package struct PlanProcedure: Sendable, Hashable {
  /// The title of the named day that the first step sets.
  package var startTitle: String
  /// The fact that day is taken from; nil when it is not taken from one alone.
  package var startFact: String?
  package var steps: [PlanStep]
  /// How limits and postings are counted.
  package var rule = LastDayRule(startDay: .excluded, lastDayOff: .keep)
  /// The title of that rule; nil when the policy names none.
  package var ruleTitle: String?
  /// Whether what comes in after offices have closed counts as of the next day.
  package var closesWithOffices = false

  package init(startTitle: String, startFact: String?, steps: [PlanStep]) {
    self.startTitle = startTitle
    self.startFact = startFact
    self.steps = steps
  }
}

/// One step.
package struct PlanStep: Sendable, Hashable {
  package enum Limit: Sendable, Hashable {
    /// A period after an earlier step, by its place.
    case within(PlanPeriod, after: Int)
    /// By a day of each month.
    case monthlyByDay(Int)
    /// The text names none.
    case unstated
  }

  package enum OnFail: Sendable, Hashable {
    /// Back to somebody; `step` is the place of the step that is open again.
    case returnTo(PlanActor, through: PlanActor?, step: Int)
    case stop
    case unstated
  }

  package struct Posting: Sendable, Hashable {
    /// nil: the text does not say where.
    package var place: String?
    /// nil: the text does not say how long.
    package var period: PlanPeriod?
    /// The step whose completion is day 0 when no day of posting is recorded.
    package var after: Int?

    package init(place: String?, period: PlanPeriod?, after: Int?) {
      self.place = place
      self.period = period
      self.after = after
    }
  }

  /// The words a person finds.
  package struct Finding: Sendable, Hashable {
    package var id: String
    package var question: String?
    package var good: String
    package var bad: String?

    package init(id: String, question: String?, good: String, bad: String?) {
      self.id = id
      self.question = question
      self.good = good
      self.bad = bad
    }
  }

  package var id: String
  package var title: String
  package var actor: PlanActor
  package var to: PlanActor?
  /// The places of the steps that have to be done before, all of them earlier.
  package var startsAfter: [Int]
  /// Whether the policy says so, and it is not simply the step before.
  package var statesOrder: Bool
  package var papers: [PlanPaper]
  package var signs: [PlanPaper]
  package var produces: [PlanPaper]
  package var limit: Limit
  package var posting: Posting?
  package var finding: Finding?
  package var onFail: OnFail?
  /// Whether the step is an event that the office waits for.
  package var isEvent: Bool
  package var contacts: [PlanContact]
  /// Places in the plan's `cites` and `interpretations`.
  package var cites: [Int]
  package var interpretations: [Int]

  package init(id: String, title: String, actor: PlanActor, limit: Limit) {
    self.id = id
    self.title = title
    self.actor = actor
    self.startsAfter = []
    self.statesOrder = false
    self.papers = []
    self.signs = []
    self.produces = []
    self.limit = limit
    self.isEvent = false
    self.contacts = []
    self.cites = []
    self.interpretations = []
  }
}

/// Who acts: an office, or the applicant.
package struct PlanActor: Sendable, Hashable {
  /// The id of an applicant in every policy.
  package static let applicantID = "applicant"

  package var id: String
  package var title: String
  package var fullTitle: String?

  package init(id: String, title: String, fullTitle: String? = nil) {
    self.id = id
    self.title = title
    self.fullTitle = fullTitle
  }
}

/// A paper or form that goes with the file.
package struct PlanPaper: Sendable, Hashable {
  package enum Handling: String, Sendable {
    case inspect
    case keep
  }

  package var id: String
  package var title: String
  package var original: Handling?
  package var copy: Handling?
  /// How many copies of a form are filled in.
  package var copies: Int?

  package init(id: String, title: String, original: Handling? = nil, copy: Handling? = nil, copies: Int? = nil) {
    self.id = id
    self.title = title
    self.original = original
    self.copy = copy
    self.copies = copies
  }
}

/// Where to turn to.
package struct PlanContact: Sendable, Hashable {
  package var title: String
  package var phone: String?
  package var email: String?
  /// The office it belongs to.
  package var office: String?

  package init(title: String, phone: String?, email: String?, office: String? = nil) {
    self.title = title
    self.phone = phone
    self.email = email
    self.office = office
  }
}

/// A period of the law; one that changed over time has a value for each span.
package struct PlanPeriod: Sendable, Hashable {
  package struct Dated: Sendable, Hashable {
    package var from: Day
    package var to: Day
    package var period: Period

    package init(from: Day, to: Day, period: Period) {
      self.from = from
      self.to = to
      self.period = period
    }
  }

  /// The title of the parameter.
  package var title: String
  /// In order of time; the day on which the procedure starts selects. Empty: what selects is not known here.
  package var values: [Dated]

  package init(title: String, values: [Dated]) {
    self.title = title
    self.values = values
  }

  /// The period for a procedure that started on a day; without a day only one that never changed.
  package func period(on start: Day?) -> Period? {
    guard let start else { return values.count == 1 ? values.first?.period : nil }
    return values.first { $0.from <= start && start <= $0.to }?.period
  }
}

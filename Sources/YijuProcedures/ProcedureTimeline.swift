public import YijuCivilCalendars
public import YijuDecisions

/// Where a file stands in its procedure on a day, step by step, and when it can and must end.
///
/// It says nothing about entitlement: findings of the procedure change no decision, and a return is no refusal.
public struct ProcedureTimeline: Sendable, Hashable {
  /// The id of the policy.
  public var policyID: String
  /// Its version.
  public var policyVersion: String
  /// Its title.
  public var policyTitle: String
  /// The number of its document.
  public var policyNumber: String?
  /// The day on which one asks.
  public var today: Day
  /// Publications up to this day count.
  public var asKnownOn: Day
  /// The calendar's id; nil when the policy names none.
  public var calendarID: String?
  /// The first day the calendar arranges at all; nil when the policy names none. A day that is not arranged lies before
  /// it, or has not been arranged yet.
  public var calendarBegins: Day?
  /// The title of the counting rule of limits and postings; nil when the policy names none: day 0 is not counted and
  /// nothing moves.
  public var countingRule: String?
  /// Where the file stands: what is most pressing of the steps in hand, or `done`.
  public var state: StepState
  /// The title of the day that the first step sets, such as 申领日.
  public var startTitle: String
  /// That day; a return leaves it as it is. nil before the first step.
  public var startedOn: Day?
  /// Every step, in order.
  public var steps: [TimelineStep]
  /// The places of the steps whose turn it is, in order; several where steps go on at once, none when all are done or
  /// the file stopped.
  public var inHand: [Int]
  /// The soonest the whole can be done: everything at once, postings for their full length.
  public var earliestEnd: CalendarAnswer<Day>?
  /// When the whole is done if every stated limit is used up and steps without one take no time.
  public var endAtLimits: CalendarAnswer<Day>?
  /// The titles of the steps to come that no limit bounds: while there is one, the latest end is open.
  public var openSteps: [String]
  /// What to be careful about in the days of the open step and of those counted to the end.
  public var cautions: [DayCaution]
  /// The choices of the policy that its steps rest on, each once.
  public var interpretations: [RelianceOnInterpretation]

  /// The last day on which the whole must be done; nil while a step without a limit is to come.
  public var latestEnd: CalendarAnswer<Day>? { openSteps.isEmpty ? endAtLimits : nil }

  /// The place of the first step in hand.
  public var current: Int? { inHand.first }

  /// The first step in hand.
  public var currentStep: TimelineStep? { stepsInHand.first }

  /// The steps whose turn it is, in order.
  public var stepsInHand: [TimelineStep] { inHand.compactMap { steps.indices.contains($0) ? steps[$0] : nil } }
}

/// Where a step, or the whole file, stands.
public enum StepState: String, Sendable, CaseIterable {
  /// Done, in time or late.
  case done
  /// It is the step's turn, and the last day has not passed.
  case due
  /// It is the step's turn and nothing bounds it: somebody, an event or the end of a posting is waited for.
  case waiting
  /// It is the step's turn, and the last day has passed.
  case overdue
  /// The file went back from this step.
  case returned
  /// The file ends here without being done.
  case stopped
  /// Earlier steps are not done.
  case notReached = "not_reached"
}

/// One step as it stands.
public struct TimelineStep: Sendable, Hashable {
  /// The step's id.
  public var id: String
  /// Its title.
  public var title: String
  /// Who acts.
  public var actor: ProcedureActor
  /// To whom.
  public var to: ProcedureActor?
  /// The steps that have to be done before; nil when it is simply the one before it.
  public var startsAfter: [StepName]?
  /// Papers that are handed in.
  public var papers: [ProcedurePaper]
  /// Forms that are signed.
  public var signs: [ProcedurePaper]
  /// Papers that come out of the step.
  public var produces: [ProcedurePaper]
  /// Where the step stands.
  public var state: StepState
  /// Its events of all rounds, in order.
  public var events: [ProcedureEvent]
  /// The day it was done.
  public var doneOn: Day?
  /// The office hours it came after, so that it counts as of the next day; nil when it counts as of its own.
  public var hoursMissed: DayHours?
  /// How late it was done, or how late it is; nil when in time, not bounded or not begun.
  public var late: Delay?
  /// How long the last day is away while the step is due.
  public var left: Delay?
  /// The time it has; nil when the text names none.
  public var limit: TimelineLimit?
  /// How it is posted.
  public var posting: TimelinePosting?
  /// What is waited for, in the state `waiting`; in every state of a step in hand the word on an objection.
  public var waiting: Waiting?
  /// To whom the file went back, in the state `returned`; where it would go is in the policy.
  public var returnedTo: ProcedureActor?
  /// Through whom it went back.
  public var returnedThrough: ProcedureActor?
  /// Whether a return opened the step again.
  public var isReopened: Bool
  /// The soonest it can be done, while it is not.
  public var earliest: CalendarAnswer<Day>?
  /// When it is done if every stated limit up to it is used up.
  public var atLimits: CalendarAnswer<Day>?
  /// Where to turn to.
  public var contacts: [ProcedureContact]
  /// The words of the law.
  public var cites: [CitedText]
  /// The ids of the interpretations it rests on.
  public var interpretations: [String]
}

/// A step as another one names it.
public struct StepName: Sendable, Hashable {
  /// The id.
  public var id: String
  /// The title.
  public var title: String
}

/// Who acts: an office, or the applicant.
public struct ProcedureActor: Sendable, Hashable {
  /// The id in the policy.
  public var id: String
  /// The title.
  public var title: String
  /// The full title.
  public var fullTitle: String?
}

/// A paper or a form of the file.
public struct ProcedurePaper: Sendable, Hashable {
  /// The id in the policy.
  public var id: String
  /// The title.
  public var title: String
  /// Whether the original is shown (`inspect`) or kept (`keep`).
  public var original: String?
  /// Whether a copy is shown or kept.
  public var copy: String?
  /// How many copies of a form are filled in.
  public var copies: Int?
}

/// Where to turn to.
public struct ProcedureContact: Sendable, Hashable {
  /// What for.
  public var title: String
  /// The telephone number.
  public var phone: String?
  /// The address for mail.
  public var email: String?
}

/// The time a step has.
public struct TimelineLimit: Sendable, Hashable {
  /// The period; nil for a day of the month, or when what selects it is not known.
  public var period: Period?
  /// The day of the month by which the step is done.
  public var monthDay: Int?
  /// The step whose completion is day 0.
  public var afterStep: String?
  /// Its title.
  public var afterTitle: String?
  /// Day 0; nil before that step is done.
  public var start: Day?
  /// The last day; nil before day 0 is known.
  public var lastDay: CalendarAnswer<Day>?
  /// How the last day was reached, day by day; for the step that is open and for late ones.
  public var explanation: LastDayExplanation?
}

/// How a step is posted.
public struct TimelinePosting: Sendable, Hashable {
  /// Where; nil when the text does not say.
  public var place: String?
  /// How long; nil when the text does not say.
  public var period: Period?
  /// Day 0: the day of posting, else the day of the step before it.
  public var start: Day?
  /// Whether the day of posting was recorded, and not taken from the step before.
  public var isStartRecorded: Bool
  /// The last day of the posting.
  public var lastDay: CalendarAnswer<Day>?
  /// How it was reached, day by day; while the posting runs.
  public var explanation: LastDayExplanation?
}

/// A stretch of days after or before a last day.
public struct Delay: Sendable, Hashable {
  /// Natural days.
  public var days: Int
  /// Working days; nil when the limit is not counted in them or the calendar does not cover them.
  public var workingDays: Int?

  /// Creates a stretch.
  public init(days: Int, workingDays: Int?) {
    self.days = days
    self.workingDays = workingDays
  }
}

/// What a step that nothing bounds waits for.
public enum Waiting: Sendable, Hashable {
  /// Its actor, whom the text gives no limit.
  case actor
  /// An event.
  case event
  /// The end of the posting; the last day, which the calendar may not cover.
  case posting(CalendarAnswer<Day>)
  /// A word on what follows an objection, about which the text is silent.
  case consequence
  /// A calendar that covers the last day.
  case calendar(from: Day)
}

public import YijuCivilCalendars
public import YijuDiagnostics

/// A decision arranged for one kind of reader: trimmed to what that reader needs, with personal data masked.
///
/// It never says another thing than the decision, and making it takes nothing from the record.
public struct Notice: Sendable, Hashable {
  /// For whom.
  public var audience: Audience
  /// The day of the decision: it chooses the law on remedies.
  public var decidedOn: Day
  /// The day from which the reader knows of it.
  public var servedOn: Day
  /// Whether that day was given; otherwise it stands for the day of decision.
  public var isServiceStated: Bool
  /// The office that decided; nil when it was not stated, and then the letter leaves its place free.
  public var office: String?
  /// Who the applicant is, masked.
  public var applicant: [NoticeFact]
  /// The decision, trimmed and masked, with what would change it when that was asked.
  public var explanation: Explanation
  /// Facts given that no check looks at, masked; the officer's sheet only.
  public var otherFacts: [NoticeFact]
  /// What can be done against it; empty unless it was refused.
  public var remedies: [NoticeRemedy]
  /// The papers that are handed in; the officer's sheet only.
  public var papers: [NoticePaper]
  /// Where to turn to.
  public var contacts: [NoticeContact]
}

/// A fact as a notice shows it.
public struct NoticeFact: Sendable, Hashable {
  /// The path.
  public var path: String
  /// The title.
  public var title: String
  /// The value, masked where it is personal.
  public var value: String
}

/// What can be done against a decision, with its last day.
public struct NoticeRemedy: Sendable, Hashable {
  /// The id in the policy.
  public var id: String
  /// What it is.
  public var title: String
  /// Whom to turn to.
  public var body: String
  /// Where it can be lodged online, when the policy or the office says.
  public var online: String?
  /// Where the body is, when the office says.
  public var address: String?
  /// By telephone, when the office says.
  public var phone: String?
  /// The title of the remedy that has to be sought first.
  public var comesAfter: String?
  /// Within what period.
  public var period: Period
  /// The day from which it is counted.
  public var countedFrom: Day
  /// The end by counting alone; nil for working days the calendar does not reach.
  public var rawEnd: Day?
  /// The last day; nil when the calendar does not reach it.
  public var lastDay: Day?
  /// The first day the calendar does not arrange, when that is why the last day is not known.
  public var unknownFrom: Day?
  /// How the last day was reached.
  public var steps: [LocalizedText]
  /// The words it rests on.
  public var grounds: [Ground]
  /// The choices it rests on.
  public var interpretations: [ExplainedInterpretation]
}

/// A paper to be handed in.
public struct NoticePaper: Sendable, Hashable {
  /// The title.
  public var title: String
  /// What happens to original and copy; empty where the policy does not say.
  public var handling: LocalizedText
}

/// Where to turn to.
public struct NoticeContact: Sendable, Hashable {
  /// What for.
  public var title: String
  /// Whose.
  public var office: String?
  /// By telephone.
  public var phone: String?
  /// By mail.
  public var email: String?
}

import YijuCivilCalendars
import YijuFeel
import YijuPolicies
import YijuValues

/// What a type is called, before the scale of a level is known.
enum TypeName: String, Sendable {
  case yesno, count, decimal, money, percent, date, period, text, word, level
  case citizenID = "citizen_id"
  case list
}

/// The closed sets of words.
enum Words {
  static let yesNo = WordSet<Bool>([(.yes, true), (.no, false)])
  static let unstated = WordSet<Bool>([(.unstated, true)])
  static let sighting = WordSet<Source.Sighting>(.official, .secondary)
  static let detail = WordSet<Source.Detail>(.title, .number, .issuedOn, .publishedOn, .inForce)
  static let coverage = WordSet<Source.Coverage>(.full, .excerpt)
  static let type = WordSet<TypeName>(
    .yesNo, .count, .decimal, .money, .percent, .date, .period, .textType, .word, .level, .citizenID, .list)
  static let nature = WordSet<FactNature>(.fixed, .documentNature, .choice, .state, .runningTotal)
  static let changeability = WordSet<FactChangeability>(.changesNever, .changesWithTime, .changesByPerson)
  static let sensitivity = WordSet<Sensitivity>([
    (.nameMask, .name), (.idMask, .id), (.accountMask, .account), (.phone, .phone), (.addressMask, .address),
  ])
  static let comparison = WordSet<TextComparison>(.exact, .normalized)
  static let monthRun = WordSet<MonthRun>(.totalRun, .latestRun)
  static let monthEnd = WordSet<MonthEnd>(.monthOfDay, .monthBefore)
  static let taken = WordSet<NamedDay.Taken>(.takeDay, .monthStart, .monthEnd, .previousMonthEnd)
  /// Units that have a word in both languages; others are kept as written.
  static let unit = WordSet<String>(
    [Keyword.dayUnit, .workingDay, .month, .year, .time, .person, .percent, .yuan].map { ($0, $0.en) })
  static let startDay = WordSet<CountingRule.StartDay>(.excluded, .included)
  static let noSuchDay = WordSet<CountingRule.NoSuchDay>(.monthEnd)
  static let lastDayOff = WordSet<LastDayOffRule>(.nextWorkingDay, .nextDayNotHoliday, .keep)
  static let afterHours = WordSet<CountingRule.AfterHours>(.nextDay, .sameDay)
  static let policyCalendar = WordSet<String>([(.policyCalendar, "policy")])
  static let hitPolicy = WordSet<RowChoice?>([
    (.unique, .unique), (.anyRow, .any), (.firstRow, .first), (.priority, .priority), (.least, .least),
    (.greatest, .greatest), (.sum, .sum), (.ruleOrder, nil), (.outputOrder, nil), (.collect, nil), (.countRows, nil),
  ])
  static let classKey = WordSet<String>([(.classKey, "class")])
  static let classesPrefer = WordSet<ClassPreference>(.highestAmount, .firstClass)
  static let onFail = WordSet<Check.OnFail>(.deny, .comeBack)
  static let scope = WordSet<Check.Scope>(.caseScope, .scheme)
  static let notNeeded = WordSet<Bool>([(.notNeeded, true)])
  static let zero = WordSet<Amount.Zero>(.denied, .granted)
  static let keepSum = WordSet<Bool>([(.keepSum, true)])
  static let running = WordSet<Bool>([(.running, true)])
  static let roundTo = WordSet<RoundingRule.Unit>(.fen, .jiao, .wholeYuan)
  static let mode = WordSet<RoundingRule.Mode>(.halfUp, .halfEven, .down, .up)
  static let applicant = WordSet<String>([(.applicant, "applicant")])
  static let outcome = WordSet<ProcedureStep.OnFail>([(.stop, .stop), (.unstated, .unstated)])
  static let handling = WordSet<Paper.Handling>(.inspect, .keepPaper)
  static let row = WordSet<Bool>([(.caseRow, true)])
  static let figures = WordSet<FormField.Content>([(.figures, .amountFigures), (.capitals, .amountCapitals)])
  static let sign = WordSet<FormField.Content>([(.hand, .signature)])
  static let policyAuthor = WordSet<Bool>([(.policyAuthor, true)])
  static let reason = WordSet<SetAside.Reason>(.background, .officeDuty, .restates, .penalty, .other)
  /// First pieces of an address.
  static let section = WordSet<String>(
    [
      Keyword.policy, .sources, .levels, .facts, .registers, .days, .cohorts, .parameters, .tables, .counting, .classes,
      .checks, .amount, .offices, .procedure, .papers, .forms, .contacts, .remedies, .interpretations,
    ].map { ($0, $0.en) })
  static let steps = WordSet<String>([(.steps, "steps")])
}

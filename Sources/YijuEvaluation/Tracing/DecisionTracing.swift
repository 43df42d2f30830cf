import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

/// Writes down a decision with all its grounds, from verdicts that are already there: an explanation is never a guess
/// about how a verdict came to be.
struct DecisionTracing {
  let evaluator: Evaluator
  let inputs: CaseInputs
  let state: EvaluationState
  /// The day by which cited laws are chosen: the selecting date, else the day of knowledge.
  let caseDay: Day
  /// Lent and not copied: a plan has many parts.
  var plan: Plan { _read { yield evaluator.plan } }
  private(set) var reliedOn: Set<Int> = []
  private(set) var usedSlots: Set<Int> = []
  /// The days of calendars that checks asked about, in the order of the checks.
  var calendarDays: [CalendarDays] = []

  init(_ evaluator: Evaluator, _ inputs: CaseInputs, _ state: EvaluationState, caseDay: Day) {
    self.evaluator = evaluator
    self.inputs = inputs
    self.state = state
    self.caseDay = caseDay
  }

  mutating func use(_ slots: [Int]) { usedSlots.formUnion(slots) }

  mutating func rely(on interpretations: [Int]) -> [String] {
    reliedOn.formUnion(interpretations)
    return interpretations.map { plan.interpretations[$0].id }
  }

  func cites(_ places: [Int]) -> [CitedText] { inForce(places.map { plan.cites[$0] }) }

  /// Of several authorities those that were law on the case's day: citing a later code for an earlier case would be an
  /// anachronism that a reviewing body notices.
  func inForce(_ cites: [CitedText]) -> [CitedText] {
    guard !plan.lawInForce.isEmpty else { return cites }
    let day = Int64(caseDay.ordinal)
    let valid = cites.filter { cite in plan.lawInForce[cite.source].map { $0.low <= day && day <= $0.high } ?? true }
    return valid.isEmpty ? cites : valid
  }

  /// An interpretation with the authorities that were law on the case's day.
  func interpretation(_ place: Int) -> RelianceOnInterpretation {
    var interpretation = plan.interpretations[place]
    interpretation.authority = inForce(interpretation.authority)
    return interpretation
  }

  // MARK: Checks

  mutating func result(of place: Int) -> CheckResult {
    let check = plan.checks[place]
    var result = CheckResult(
      id: check.id, title: check.title, kind: check.kind, verdict: state.verdict(check.node),
      required: RequiredCondition(test: "", phrase: LocalizedText(zh: "", en: "")))
    result.cites = cites(check.cites)
    result.interpretations = rely(on: check.interpretations)
    result.mayComeBack = check.mayComeBack
    result.isScheme = check.isScheme
    result.conditions = check.conditions.map { self.result(of: $0) }
    result.parts = check.parts.map { self.result(of: $0) }
    // Of a check that does not concern the case only its condition is shown.
    let concerns = result.verdict != .notApplicable || check.conditions.isEmpty
    switch check.kind {
    case .requirement, .membership: traceTest(check, into: &result)
    case .deadline: traceDeadline(check, into: &result, concerns: concerns)
    case .gate: traceGate(check, into: &result)
    case .count, .exclusion: traceEntries(check, into: &result)
    case .finding: traceFinding(check, into: &result)
    case .all, .any, .none, .classes, .applicantClass:
      result.required = RequiredCondition(test: check.required.test, phrase: check.required.phrase)
      if check.kind != .classes { result.actual = Self.joined(result.parts) }
    }
    if result.verdict != .unknown { result.causes = [] }
    if concerns {
      for id in relyOnWhatIsBehind(check) where !result.interpretations.contains(id) {
        result.interpretations.append(id)
      }
    }
    return result
  }

  /// What was found of a group: what was found of its members, when all of it is known.
  static func joined(_ parts: [CheckResult]) -> DecisionValue {
    var words: [String] = []
    for part in parts {
      switch part.actual {
      case .text(let text): words.append(text)
      case .number(let number, _), .money(let number, _), .percent(let number): words.append(number.text)
      case .day(let day): words.append(day.description)
      case .words(let inner): words += inner
      case .boolean(let value): words.append(value ? "true" : "false")
      case .period(let period): words.append(period.isoText ?? period.englishText)
      case .unknown, .between: return .unknown
      }
    }
    return words.isEmpty ? .unknown : .words(words)
  }

  // MARK: Values

  func shown(_ code: Int64, type: FactType, unit: String?, words: [String], scale: Int?) -> DecisionValue {
    guard code != SlotCode.unknown else { return .unknown }
    switch type {
    case .yesNo: return .boolean(code != 0)
    case .count, .decimal: return .number(evaluator.decimal(code, type: type), unit: unit)
    case .money: return .money(evaluator.decimal(code, type: type), currency: unit ?? plan.amount?.currency ?? "")
    case .percent: return .percent(evaluator.decimal(code, type: type))
    case .date: return evaluator.day(ofCode: code).map { .day($0) } ?? .unknown
    case .period: return SlotCode.period(code).map { .period($0) } ?? .unknown
    case .text, .citizenID: return inputs.texts.indices.contains(Int(code)) ? .text(inputs.texts[Int(code)]) : .unknown
    case .word: return wordText(code, words).map { .text($0) } ?? .unknown
    case .level: return scale.flatMap { plan.scales[$0].word(code) }.map { .text($0) } ?? .unknown
    case .list: return .unknown
    }
  }

  /// A word of the fact's list, or one the case gave that is not in it.
  private func wordText(_ code: Int64, _ words: [String]) -> String? {
    let place = Int(clamping: code)
    if words.indices.contains(place) { return words[place] }
    return inputs.texts.indices.contains(place - words.count) ? inputs.texts[place - words.count] : nil
  }

  func shown(_ code: Int64, ofFact place: Int) -> DecisionValue {
    let fact = plan.facts[place]
    return shown(code, type: fact.type, unit: fact.unit, words: fact.words, scale: fact.scale)
  }

  func shown(slot: Int) -> DecisionValue {
    switch plan.slots[slot].content {
    case .fact(let fact), .factOn(let fact, _), .factThroughout(let fact, _, _), .presumed(let fact, _, _):
      return shown(inputs.slots[slot], ofFact: fact)
    case .day: return evaluator.day(ofSlot: slot, inputs).map { .day($0) } ?? .unknown
    }
  }

  func shown(law place: Int, code: Int64) -> DecisionValue {
    let value = plan.values[place]
    if value.type == .text, plan.texts.indices.contains(Int(clamping: code)) { return .text(plan.texts[Int(code)]) }
    let scale: Int? = if case .level(let id) = value.type { plan.scales.firstIndex { $0.id == id } } else { nil }
    return shown(code, type: value.type, unit: value.unit, words: [], scale: scale)
  }

  /// A value of the law as it applied to this case.
  func named(_ place: Int) -> NamedValue {
    let value = plan.values[place]
    let cell = evaluator.plan.cell(ofValue: place, inputs)
    return NamedValue(
      path: value.path, title: value.title, value: shown(law: place, code: cell?.code ?? SlotCode.unknown),
      cites: cites(cell?.cites ?? []), rules: fittedRules(place))
  }

  func named(day place: Int) -> NamedDayValue {
    let day = plan.days[place]
    return NamedDayValue(id: day.id, title: day.title, day: evaluator.day(ofSlot: day.slot, inputs))
  }

  /// The named days at which the slots look.
  func days(of slots: [Int]) -> [NamedDayValue] {
    slots.flatMap { slot in plan.slots[slot].content.days.map { named(day: $0) } }
  }

  func required(_ required: PlanRequired) -> RequiredCondition {
    let values = required.values.map { named($0) }
    return RequiredCondition(
      test: Phrasing.filled(required.test, with: values.map { Phrasing.test($0.value) }),
      phrase: LocalizedText(
        zh: Phrasing.filled(required.phrase.zh, with: values.map { Phrasing.spaced(Phrasing.text($0.value).zh) }),
        en: Phrasing.filled(required.phrase.en, with: values.map { Phrasing.text($0.value).en })), values: values)
  }
}

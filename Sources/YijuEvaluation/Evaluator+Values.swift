import YijuCivilCalendars
import YijuPlans
import YijuValues

// Decoding of slots and of values of the law.
extension Evaluator {
  func day(ofCode code: Int64) -> Day? {
    code == SlotCode.unknown ? nil : Int32(exactly: code).flatMap(Day.init(ordinal:))
  }

  func day(ofSlot slot: Int, _ inputs: CaseInputs) -> Day? { day(ofCode: inputs.slots[slot]) }

  func decimal(_ code: Int64, type: FactType) -> Decimal {
    Decimal(code, scale: SlotCode.scale(of: type, minorDigits: plan.amount?.minorDigits ?? 2))
  }

  func value(ofSlot slot: Int, _ inputs: CaseInputs) -> Value {
    switch plan.slots[slot].content {
    case .fact(let fact), .factOn(let fact, _), .factThroughout(let fact, _, _), .presumed(let fact, _, _):
      return value(inputs.slots[slot], of: plan.facts[fact], inputs)
    case .day(let place):
      return day(ofSlot: slot, inputs).map { .date($0) } ?? .unknown(UnknownCauses(fact: plan.days[place].id))
    }
  }

  func value(of operand: PlanFormulaOperand, _ inputs: CaseInputs) -> Value {
    switch operand {
    case .fact(let fact): value(inputs.facts[fact].code, of: plan.facts[fact], inputs)
    case .slot(let slot): value(ofSlot: slot, inputs)
    case .value(let place): value(ofLaw: place, inputs)
    }
  }

  private func value(ofLaw place: Int, _ inputs: CaseInputs) -> Value {
    value(plan.code(ofValue: place, inputs), ofLaw: place)
  }

  func value(_ code: Int64, ofLaw place: Int) -> Value {
    let law = plan.values[place]
    guard code != SlotCode.unknown else { return .unknown(UnknownCauses([UnknownCause(.law, law.path)])) }
    switch law.type {
    case .yesNo: return .boolean(code != 0)
    case .count, .decimal, .money, .percent: return .number(decimal(code, type: law.type))
    case .date: return day(ofCode: code).map { .date($0) } ?? .null
    case .period: return SlotCode.period(code).map(Self.duration) ?? .null
    case .text, .word, .citizenID:
      return plan.texts.indices.contains(Int(code)) ? .string(plan.texts[Int(code)]) : .null
    case .level(let id): return plan.scales.first { $0.id == id }?.word(code).map { .string($0) } ?? .null
    case .list: return .null
    }
  }

  func value(_ code: Int64, of fact: PlanFact, _ inputs: CaseInputs) -> Value {
    guard code != SlotCode.unknown else { return .unknown(UnknownCauses(fact: fact.path)) }
    return value(code, type: fact.type, words: fact.words, scale: fact.scale, inputs)
  }

  func value(_ code: Int64, type: FactType, words: [String], scale: Int?, _ inputs: CaseInputs) -> Value {
    switch type {
    case .yesNo: return .boolean(code != 0)
    case .count, .decimal, .money, .percent: return .number(decimal(code, type: type))
    case .date: return day(ofCode: code).map { .date($0) } ?? .null
    case .period: return SlotCode.period(code).map(Self.duration) ?? .null
    case .text, .citizenID:
      return inputs.texts.indices.contains(Int(code)) ? .string(inputs.texts[Int(code)]) : .null
    case .word:
      let place = Int(clamping: code)
      if words.indices.contains(place) { return .string(words[place]) }
      return inputs.texts.indices.contains(place - words.count) ? .string(inputs.texts[place - words.count]) : .null
    case .level: return scale.flatMap { plan.scales[$0].word(code) }.map { .string($0) } ?? .null
    case .list: return .null
    }
  }

  /// Working days cannot be a duration of FEEL; checking has refused to reckon with them.
  private static func duration(_ period: Period) -> Value {
    switch period.unit {
    case .month: .yearsMonths(MonthsDuration(months: Int64(period.count)))
    case .year: .yearsMonths(MonthsDuration(months: Int64(period.count) * 12))
    case .day, .workingDay: .daysTime(TimeDuration(days: Int64(period.count)))
    }
  }
}

import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuPlans
import YijuValues

// Facts computed from others. One that is given too must agree.
extension FactBinder {
  mutating func deriveFacts() { deriveFacts(plan.derivedFacts) }

  /// Derives some facts, each after those it needs.
  mutating func deriveFacts(_ places: some Sequence<Int>) {
    for place in places where plan.facts[place].nature == .timeless {
      guard let derivation = plan.facts[place].derivation else { continue }
      let code: Int64 =
        switch derivation {
        case .exists(let list, let fields): existing(in: list, fields: fields)
        case .formula(let formula): computed(formula, of: place)
        // Of a fact that varies with time: its slots are filled day by day.
        case .months: SlotCode.unknown
        case .register(let register, let keys, let day): lookedUp(place, in: register, keys: keys, day: day)
        }
      guard code != SlotCode.unknown else { continue }
      if inputs.facts[place].origin == .given {
        if inputs.facts[place].code != code { reportContradiction(place, code) }
      } else {
        inputs.facts[place] = CaseFact(code: code, origin: .derived)
      }
    }
  }

  mutating func reportContradiction(_ place: Int, _ code: Int64) {
    let fact = plan.facts[place]
    var from = LocalizedText(zh: "其他事实", en: "other facts")
    if case .register(let register, _, _) = fact.derivation {
      let title = plan.registers[register].title
      from = LocalizedText(zh: "名录“\(title)”", en: "the register `\(title)`")
    }
    if case .months(let months) = fact.derivation {
      let path = plan.facts[months.list].path
      from = LocalizedText(zh: "`\(path)`", en: "`\(path)`")
    }
    if case .exists(let list, let fields) = fact.derivation {
      let path = plan.facts[list].path
      from = LocalizedText(zh: "`\(path)`", en: "`\(path)`")
      if let row = matchingEntry(in: list, fields: fields) {
        from = LocalizedText(zh: "`\(path)` 第 \(row + 1) 条", en: "entry \(row + 1) of `\(path)`")
      }
    }
    let found = Diagnostic(.contradiction, [same(fact.title), from], at: spans[place], path: fact.path)
    // A fact that is looked at on several days, or by a table too, is wrong once.
    if !diagnostics.contains(found) { diagnostics.append(found) }
  }

  private func matchingEntry(in list: Int, fields: [Int]) -> Int? {
    inputs.lists[list]?.entries.firstIndex { agreement($0, list: list, fields: fields) == 1 }
  }

  /// 1 when an entry agrees with this case in every field, 0 when none can, else unknown.
  private func existing(in list: Int, fields: [Int]) -> Int64 {
    guard let given = inputs.lists[list] else { return SlotCode.unknown }
    var isOpen = !given.isComplete
    for entry in given.entries {
      switch agreement(entry, list: list, fields: fields) {
      case 1: return 1
      case SlotCode.unknown: isOpen = true
      default: break
      }
    }
    return isOpen ? SlotCode.unknown : 0
  }

  private func agreement(_ entry: [Int64], list: Int, fields: [Int]) -> Int64 {
    var isOpen = false
    for field in fields {
      guard let own = plan.facts[list].thisCase[field] else { continue }
      let mine = inputs.facts[own].code
      if entry[field] == SlotCode.unknown || mine == SlotCode.unknown {
        isOpen = true
      } else if entry[field] != mine {
        return 0
      }
    }
    return isOpen ? SlotCode.unknown : 1
  }

  /// The value of a fact on a day: what a history says, else what its formula gives on that day.
  mutating func code(of place: Int, on day: Int64) -> Int64 {
    let fact = plan.facts[place]
    guard fact.nature != .timeless else { return inputs.facts[place].code }
    if case .months(let months) = fact.derivation {
      return known(months, of: place, on: day).flatMap { $0.low == $0.high ? $0.low : nil } ?? SlotCode.unknown
    }
    var given = SlotCode.unknown
    if case .single(let code)? = histories[place] {
      given = code
    } else if let history = histories[place], day != SlotCode.unknown {
      given = history.code(on: day)
      if given == SlotCode.unknown, fact.nature == .runningTotal, let bounds = history.bounds(on: day),
        bounds.low == bounds.high
      {
        given = bounds.low
      }
    }
    // Checking has refused facts that need themselves, so that this ends.
    guard case .formula(let formula) = fact.derivation else { return given }
    let derived = computed(formula, of: place, on: day)
    if derived == SlotCode.unknown { return given }
    if given == SlotCode.unknown {
      inputs.facts[place] = CaseFact(code: derived, origin: .derived)
    } else if given != derived {
      reportContradiction(place, derived)
    }
    return given == SlotCode.unknown ? derived : given
  }

  private mutating func computed(_ formula: PlanFormula, of place: Int, on day: Int64 = SlotCode.unknown) -> Int64 {
    var context = FeelContext()
    for (name, operand) in zip(formula.names, formula.operands) {
      if case .fact(let needed) = operand, plan.facts[needed].nature != .timeless {
        let fact = plan.facts[needed]
        let code = code(of: needed, on: day)
        context.names[name] = value(code, type: fact.type, words: fact.words, scale: fact.scale, name: fact.path)
      } else {
        context.names[name] = value(of: operand)
      }
    }
    switch FeelEvaluator.evaluate(formula.expression, over: context, mode: .strictUnknown) {
    case .value(.unknown): return SlotCode.unknown
    case .value(let value):
      if let code = code(of: value, fact: plan.facts[place]) { return code }
    case .fault: break
    }
    report(.formulaFault, [same(plan.facts[place].title)], path: plan.facts[place].path, span: spans[place])
    return SlotCode.unknown
  }

  private mutating func value(of operand: PlanFormulaOperand) -> Value {
    switch operand {
    case .fact(let place):
      let fact = plan.facts[place]
      return value(inputs.facts[place].code, type: fact.type, words: fact.words, scale: fact.scale, name: fact.path)
    // What a check looks at has no part in deriving a fact.
    case .slot: return .unknown(UnknownCauses([]))
    case .value(let place):
      let law = plan.values[place]
      let code = code(ofLaw: place)
      guard code != SlotCode.unknown else { return .unknown(UnknownCauses([UnknownCause(.law, law.path)])) }
      let scale: Int? = if case .level(let id) = law.type { plan.scales.firstIndex { $0.id == id } } else { nil }
      return value(code, type: law.type, words: [], scale: scale, name: law.path)
    }
  }

  private func value(_ code: Int64, type: FactType, words: [String], scale: Int?, name: String) -> Value {
    guard code != SlotCode.unknown else { return .unknown(UnknownCauses(fact: name)) }
    switch type {
    case .yesNo: return .boolean(code != 0)
    case .count, .decimal, .money, .percent:
      return .number(Decimal(code, scale: SlotCode.scale(of: type, minorDigits: plan.amount?.minorDigits ?? 2)))
    case .date: return Int32(exactly: code).flatMap(Day.init(ordinal:)).map { .date($0) } ?? .null
    case .text, .citizenID:
      return inputs.texts.indices.contains(Int(clamping: code)) ? .string(inputs.texts[Int(code)]) : .null
    case .word: return words.indices.contains(Int(clamping: code)) ? .string(words[Int(code)]) : .null
    case .level: return scale.flatMap { plan.scales[$0].word(code) }.map { .string($0) } ?? .null
    case .period: return SlotCode.period(code).map(Self.duration) ?? .null
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

  private mutating func code(of value: Value, fact: PlanFact) -> Int64? {
    switch (value, fact.type) {
    case (.boolean(let value), .yesNo): value ? 1 : 0
    case (.number(let number), .count), (.number(let number), .decimal), (.number(let number), .money),
      (.number(let number), .percent):
      SlotCode.code(number, scale: SlotCode.scale(of: fact.type, minorDigits: plan.amount?.minorDigits ?? 2))
    case (.date(let day), .date): Int64(day.ordinal)
    case (.string(let text), .text): code(ofText: text, isNormalized: fact.isNormalized)
    case (.string(let text), .word): fact.words.firstIndex(of: text).map(Int64.init)
    case (.string(let text), .level): fact.scale.flatMap { plan.scales[$0].codes[TextFolding.folded(text)] }
    default: nil
    }
  }
}

import YijuCivilCalendars
import YijuFacts
import YijuPlans
import YijuValues

// A case that was read, with some of its facts changed.
extension FactBinder {
  /// Takes the new values of facts that do not vary with time, and forgets those that shall not be known.
  mutating func take(_ changes: [CaseChange]) {
    for change in changes {
      if plan.facts[change.fact].type == .list {
        inputs.lists[change.fact] = change.list
        inputs.facts[change.fact].origin = change.list == nil ? .missing : .given
      } else if plan.facts[change.fact].nature == .timeless {
        inputs.facts[change.fact] = CaseFact(
          code: change.code, origin: change.code == SlotCode.unknown ? .missing : .given)
      } else if change.code == SlotCode.unknown {
        histories[change.fact] = nil
        inputs.facts[change.fact] = CaseFact()
      }
    }
  }

  /// Carries facts that vary with time along with the days that moved, and takes their new values on these; returns
  /// the facts of which something else is known now.
  ///
  /// Facts with a formula follow from those they need.
  mutating func carry(_ changes: [CaseChange], from before: CaseInputs) -> [Int] {
    var varied: [Int] = []
    for place in plan.facts.indices where carry(place, changes, from: before) { varied.append(place) }
    return varied
  }

  /// Carries one fact along; returns whether something else is known of it now.
  mutating func carry(_ place: Int, _ changes: [CaseChange], from before: CaseInputs) -> Bool {
    guard plan.facts[place].nature != .timeless, plan.facts[place].derivation == nil else { return false }
    let change = changes.first { $0.fact == place && $0.code != SlotCode.unknown }
    if change == nil, histories[place] == nil { return false }
    var seen: [Int] = []
    var isVaried = false
    for slot in plan.facts[place].slots {
      switch plan.slots[slot].content {
      case .factOn(_, let day):
        guard !seen.contains(day) else { continue }
        seen.append(day)
        let old = before.slots[plan.days[day].slot]
        let new = inputs.slots[plan.days[day].slot]
        if carry(place, from: old, to: new, change) { isVaried = true }
      case .factThroughout(_, let from, let to):
        let old = before.slots[plan.days[to].slot]
        let new = inputs.slots[plan.days[to].slot]
        let first = inputs.slots[plan.days[from].slot]
        if let change, change.reach == .movedDays {
          if lay(change, of: place, from: first, to: new, after: old) { isVaried = true }
        } else if fill(place, after: old, to: new) {
          isVaried = true
        }
      case .fact, .presumed, .day: break
      }
    }
    return isVaried
  }

  private mutating func carry(_ place: Int, from old: Int64, to new: Int64, _ change: CaseChange?) -> Bool {
    let isMoved = old != new && new != SlotCode.unknown && old != SlotCode.unknown
    if let change, change.reach == .everyDay || (change.reach == .movedDays && isMoved) {
      observe(place, on: new, change.code)
      return true
    }
    guard isMoved, old < new, let code = carried(place, from: old, to: new) else { return false }
    observe(place, on: new, code)
    return true
  }

  /// What a fact is taken to be on a later day; nil when the case says it, or says nothing of the old day either.
  private func carried(_ place: Int, from old: Int64, to new: Int64) -> Int64? {
    guard let history = histories[place] else { return nil }
    if case .single(let code) = history {
      return code == SlotCode.unknown ? nil : grown(code, place, from: old, to: new)
    }
    if history.code(on: new) != SlotCode.unknown { return nil }
    let isTotal = plan.facts[place].nature == .runningTotal
    var code = history.code(on: old)
    let then = history.bounds(on: old)
    if code == SlotCode.unknown, isTotal, let then, then.low == then.high { code = then.low }
    guard code != SlotCode.unknown else { return nil }
    let total = grown(code, place, from: old, to: new)
    // A total never falls: later observations bound it.
    guard isTotal, let bounds = history.bounds(on: new) else { return total }
    return min(max(total, bounds.low), bounds.high)
  }

  /// A running total after the time between two days; a state stays.
  private func grown(_ code: Int64, _ place: Int, from old: Int64, to new: Int64) -> Int64 {
    // Asked for every day of three years: the nature first, which costs least.
    guard plan.facts[place].nature == .runningTotal, plan.facts[place].changeability == .withTime,
      let unit = plan.facts[place].accrual, let first = Int32(exactly: old).flatMap(Day.init(ordinal:)),
      let last = Int32(exactly: new).flatMap(Day.init(ordinal:))
    else { return code }
    let full = Int64(unit.full(from: first, to: last))
    guard full > 0 else { return code }
    let one = SlotCode.code(Decimal(1), scale: SlotCode.scale(of: plan.facts[place].type, minorDigits: 2)) ?? 0
    let (gain, overflow) = full.multipliedReportingOverflow(by: one)
    let (total, isTooGreat) = code.addingReportingOverflow(gain)
    guard !overflow, !isTooGreat else { return code }
    guard let greatest = plan.facts[place].domain.map(\.high).max() else { return min(total, SlotCode.greatest) }
    return max(code, min(total, greatest))
  }

  /// Notes a value on a day in the form in which the case has given the fact.
  private mutating func observe(_ place: Int, on day: Int64, _ code: Int64) {
    switch histories[place] {
    case .single: histories[place] = .single(code)
    case nil: histories[place] = askedDays(of: place).count > 1 ? .on([(day, code)]) : .single(code)
    case .on(var values):
      values.removeAll { $0.day == day }
      let next = values.firstIndex { $0.day > day } ?? values.endIndex
      values.insert((day, code), at: next)
      histories[place] = .on(values)
    case .spans(let spans, let otherwise):
      histories[place] = .spans(
        Self.laid(SlotRange(low: day, high: day), code, over: spans), otherwise: otherwise)
    }
    // A single value is one of the facts as given; others stand in their history.
    if case .single(let code)? = histories[place] { inputs.facts[place] = CaseFact(code: code, origin: .given) }
    inputs.facts[place].origin = .given
  }

  /// Takes a state to be another throughout days that all lie after those of the case: these are over.
  private mutating func lay(
    _ change: CaseChange, of place: Int, from first: Int64, to last: Int64, after old: Int64
  ) -> Bool {
    guard old != SlotCode.unknown, first != SlotCode.unknown, last != SlotCode.unknown, old < first, first <= last,
      case .spans(let spans, let otherwise)? = histories[place]
    else { return false }
    histories[place] = .spans(
      Self.laid(SlotRange(low: first, high: last), change.code, over: spans), otherwise: otherwise)
    return true
  }

  /// Lets a state that is looked at throughout go on as it was, on the days of which nothing is said.
  private mutating func fill(_ place: Int, after old: Int64, to new: Int64) -> Bool {
    guard old != SlotCode.unknown, new != SlotCode.unknown, old < new,
      case .spans(var spans, let otherwise)? = histories[place], otherwise == SlotCode.unknown
    else { return false }
    let code = spans.first { $0.range.low <= old && old <= $0.range.high }?.code ?? SlotCode.unknown
    guard code != SlotCode.unknown else { return false }
    var day = old + 1
    var gaps: [SlotRange] = []
    for span in spans where span.range.high > old && span.range.low <= new {
      if span.range.low > day { gaps.append(SlotRange(low: day, high: span.range.low - 1)) }
      day = max(day, span.range.high >= new ? new + 1 : span.range.high + 1)
    }
    if day <= new { gaps.append(SlotRange(low: day, high: new)) }
    for gap in gaps { spans = Self.laid(gap, code, over: spans) }
    histories[place] = .spans(spans, otherwise: otherwise)
    return !gaps.isEmpty
  }

  /// Spans with another laid over them, in order of time.
  private static func laid(
    _ range: SlotRange, _ code: Int64, over spans: [(range: SlotRange, code: Int64)]
  ) -> [(range: SlotRange, code: Int64)] {
    var result: [(range: SlotRange, code: Int64)] = []
    for span in spans {
      if span.range.low < range.low {
        result.append((SlotRange(low: span.range.low, high: min(span.range.high, range.low - 1)), span.code))
      }
      if span.range.high > range.high {
        result.append((SlotRange(low: max(span.range.low, range.high + 1), high: span.range.high), span.code))
      }
    }
    result.append((range, code))
    return result.sorted { $0.range.low < $1.range.low }
  }

  // MARK: Writing

  /// What is known of a fact now, as it could be given.
  func written(_ place: Int) -> FactTree {
    let fact = plan.facts[place]
    if fact.type == .list {
      guard let list = inputs.lists[place] else { return FactTree(.null) }
      return FactTree(.list(list.entries.map { FactTree(.object(written($0, fact.fields))) }))
    }
    guard let history = histories[place] else { return written(inputs.facts[place].code, FactSchema(fact)) }
    switch history {
    case .single(let code): return written(code, FactSchema(fact))
    case .on(let values):
      let entries = values.map { FactEntry(key: Self.dayText($0.day), value: written($0.code, FactSchema(fact))) }
      return FactTree(.object([FactEntry(key: "on", value: FactTree(.object(entries)))]))
    case .spans(let spans, let otherwise):
      let elements = spans.map { span in
        var members = [FactEntry(key: "from", value: FactTree(.text(Self.dayText(span.range.low))))]
        if span.range.high < SlotCode.greatest {
          members.append(FactEntry(key: "to", value: FactTree(.text(Self.dayText(span.range.high)))))
        }
        return FactTree(.object(members + [FactEntry(key: "value", value: written(span.code, FactSchema(fact)))]))
      }
      var members = [FactEntry(key: "spans", value: FactTree(.list(elements)))]
      if otherwise != SlotCode.unknown {
        members.append(FactEntry(key: "otherwise", value: written(otherwise, FactSchema(fact))))
      }
      return FactTree(.object(members))
    }
  }

  private func written(_ codes: [Int64], _ fields: [PlanField]) -> [FactEntry] {
    zip(fields, codes).compactMap { field, code in
      code == SlotCode.unknown ? nil : FactEntry(key: field.name, value: written(code, FactSchema(field)))
    }
  }

  private static func dayText(_ code: Int64) -> String {
    Int32(exactly: code).flatMap(Day.init(ordinal:)).map { $0.description } ?? ""
  }

  private func written(_ code: Int64, _ schema: FactSchema) -> FactTree {
    guard code != SlotCode.unknown else { return FactTree(.null) }
    func text(_ place: Int64) -> FactTree {
      let place = Int(clamping: place)
      return FactTree(inputs.texts.indices.contains(place) ? .text(inputs.texts[place]) : .null)
    }
    switch schema.type {
    case .yesNo: return FactTree(.boolean(code != 0))
    case .count, .decimal, .money, .percent:
      let scale = SlotCode.scale(of: schema.type, minorDigits: plan.amount?.minorDigits ?? 2)
      return FactTree(.number(Decimal(code, scale: scale).normalized.text))
    case .date: return FactTree(.text(Self.dayText(code)))
    case .period: return FactTree(SlotCode.period(code).map { .text($0.isoText ?? $0.englishText) } ?? .null)
    case .text, .citizenID: return text(code)
    case .word:
      let place = Int(clamping: code)
      return schema.words.indices.contains(place)
        ? FactTree(.text(schema.words[place])) : text(code - Int64(schema.words.count))
    case .level: return FactTree(schema.scale.flatMap { plan.scales[$0].word(code) }.map { .text($0) } ?? .null)
    case .list: return FactTree(.null)
    }
  }
}

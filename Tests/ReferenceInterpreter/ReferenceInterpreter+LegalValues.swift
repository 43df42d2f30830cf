import YijuCivilCalendars
import YijuPolicies
import YijuValues

/// §6: named days, cohorts, dated values and tables.
extension ReferenceInterpreter {
  /// What a parameter or a table may give.
  enum Found: Hashable {
    case value(LegalValue)
    /// The text leaves it open, or nothing applies on that day, or it was not published yet.
    case open
    case noRow
  }

  /// §6 `days`: the day of a date fact, the end of its month or of the month before, or by cohort.
  mutating func day(named id: String) -> Day? {
    guard let named = policy.days[id] else { return nil }
    let fact: String
    if let cohort = named.cohort {
      guard let spans = possibleSpans(of: cohort.value), spans.count == 1, let span = spans.first,
        let row = named.rows[span]
      else { return nil }
      fact = row.value
    } else {
      guard let named = named.fact else { return nil }
      fact = named.value
    }
    guard let date = value(of: fact, at: .timeless)?.date else { return nil }
    switch named.take {
    case .day: return date
    case .monthStart: return date.startOfMonth
    case .monthEnd: return date.endOfMonth
    case .previousMonthEnd: return date.previousMonthEnd
    }
  }

  /// §6 `cohorts`: the span the day lies in; all while the day is not known; nil when it lies in none.
  mutating func possibleSpans(of id: String) -> [String]? {
    guard let cohort = policy.cohorts[id] else { return nil }
    guard let day = day(named: cohort.by.value) else { return cohort.spans.ids }
    let spans = cohort.spans.entries.filter { entry in
      entry.element.from.value <= day && (entry.element.to?.value.value.map { day <= $0 } ?? true)
    }
    return spans.isEmpty ? nil : spans.map(\.id.value)
  }

  /// The value of a parameter or a table for this case; nil when it is not known.
  mutating func legalValue(of id: String) -> LegalValue? {
    let found = compatible(found(id))
    guard found.count == 1, case .value(let value)? = found.first else { return nil }
    return value
  }

  /// §10: only the rows that there are can be meant, when there is one.
  func compatible(_ found: Set<Found>) -> Set<Found> {
    let rows = found.filter { $0 != .noRow }
    return rows.isEmpty ? found : rows
  }

  /// All a parameter or a table may give, as far as the facts are known.
  mutating func found(_ id: String) -> Set<Found> {
    if let parameter = policy.parameters[id] { return found(parameter) }
    if let table = policy.tables[id] { return found(table) }
    return [.open]
  }

  /// §6: the value whose days cover the day `by` names, if its first cite was published.
  private mutating func found(_ parameter: Parameter) -> Set<Found> {
    let values = inForce(parameter.values, by: parameter.by)
    guard !values.isEmpty else { return [.open] }
    return Set(
      values.map { value in
        isPublished(value.grounds, parameter.grounds) ? .value(value.value.value) : .open
      })
  }

  /// §6 `tables` and §10: the rows that agree with every key that is known.
  private mutating func found(_ table: LegalTable) -> Set<Found> {
    if table.choice != nil { return foundByRules(table) }
    var keys: [[String]?] = []
    for key in table.keys {
      if key.value == "class" {
        keys.append(currentClass.map { [$0] })
      } else if policy.facts[key.value] != nil {
        keys.append(possibleWords(of: key.value))
      } else {
        guard let spans = possibleSpans(of: key.value) else { return [.open] }
        keys.append(spans)
      }
    }
    let values = inForce(table.values, by: table.by)
    guard !values.isEmpty else { return [.open] }
    var result: Set<Found> = []
    for value in values {
      var compatible: [LegalTable.Row] = []
      for row in value.value {
        let agrees = zip(zip(row.keys, table.keys), keys).allSatisfy { pair, words in
          guard let words else { return true }
          let word = checked.canonicalWords[pair.0.node] ?? pair.0.value
          let comparison = policy.facts[pair.1.value]?.compare ?? .exact
          return words.contains { isSameText($0, word, comparison) }
        }
        if agrees { compatible.append(row) }
      }
      for row in compatible {
        guard case .stated(let cell) = row.value.value,
          isPublished(row.grounds, value.grounds.cites.isEmpty ? table.grounds : value.grounds)
        else {
          result.insert(.open)
          continue
        }
        result.insert(.value(cell))
      }
      if !covers(compatible, table, keys) { result.insert(.noRow) }
    }
    return result
  }

  /// Whether there is a row for every combination of words the keys may have.
  private func covers(_ rows: [LegalTable.Row], _ table: LegalTable, _ keys: [[String]?]) -> Bool {
    var combinations: [[String]] = [[]]
    for words in keys {
      guard let words else { return false }
      combinations = combinations.flatMap { start in words.map { start + [$0] } }
    }
    return combinations.allSatisfy { wanted in
      rows.contains { row in
        zip(zip(row.keys, table.keys), wanted).allSatisfy { pair, word in
          isSameText(
            checked.canonicalWords[pair.0.node] ?? pair.0.value, word, policy.facts[pair.1.value]?.compare ?? .exact)
        }
      }
    }
  }

  /// The words a key fact may have: one when it is known; nil when it may have any.
  private mutating func possibleWords(of id: String) -> [String]? {
    guard let fact = policy.facts[id] else { return nil }
    if let value = value(of: id, at: .timeless) {
      switch value {
      case .string(let text): return [text]
      case .boolean(let flag): return [flag ? "true" : "false"]
      case .number(let number): return [number.text]
      case .date(let day): return ["\(day)"]
      default: return nil
      }
    }
    switch fact.type.value {
    case .yesNo: return ["true", "false"]
    case .word: return fact.allowsOtherWords ? nil : fact.words.map(\.value)
    case .level(let scale): return policy.levels[scale].map { ($0.order + $0.outside).map(\.value) }
    default: return nil
    }
  }

  /// The dated values that may apply: all while the day is not known.
  mutating func inForce<Wrapped>(
    _ values: [DatedValue<Wrapped>], by: Located<String>?
  ) -> [DatedValue<Wrapped>] {
    guard let by else { return values }
    guard let day = day(named: by.value) else { return values }
    return values.filter { value in
      (value.from.map { $0.value <= day } ?? true) && (value.to?.value.value.map { day <= $0 } ?? true)
    }
  }

  /// §6: a value is known from the `published_on` of its first cite; what carries no date counts always.
  func isPublished(_ own: Grounds, _ inherited: Grounds) -> Bool {
    let cites = own.cites.isEmpty ? inherited.cites : own.cites
    guard let source = cites.first.flatMap({ policy.sources[$0.value.source] }),
      let published = source.publishedOn?.value.value
    else { return true }
    return published <= asKnownOn
  }

  func number(of value: LegalValue) -> Decimal? {
    switch value {
    case .number(let number), .money(let number), .percent(let number): number
    case .boolean, .day, .period, .text, .level: nil
    }
  }

  /// The value as expressions see it.
  func value(of legal: LegalValue) -> Value? {
    switch legal {
    case .boolean(let flag): return .boolean(flag)
    case .number(let number), .money(let number), .percent(let number): return .number(number)
    case .day(let day): return .date(day)
    case .text(let text): return .string(text)
    case .level(let word, let scale): return .string(canonicalLevel(word, scale: scale) ?? word)
    case .period(let period):
      switch period.unit {
      case .month: return .yearsMonths(MonthsDuration(months: Int64(period.count)))
      case .year: return .yearsMonths(MonthsDuration(months: Int64(period.count) * 12))
      case .day: return .daysTime(TimeDuration(days: Int64(period.count)))
      case .workingDay: return nil
      }
    }
  }
}

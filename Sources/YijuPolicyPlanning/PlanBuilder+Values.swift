import YijuCivilCalendars
import YijuPlans
import YijuPolicies
import YijuValues

extension PlanBuilder {
  /// The value of the law under a name: a parameter, else a table.
  mutating func value(named name: String) -> Int? {
    let key = key(ofValue: name)
    if let place = valuePlaces[key] { return place }
    let value: PlanValue? =
      if let parameter = policy.parameters[name] {
        self.value(parameter, id: name)
      } else if let table = policy.tables[name] {
        self.value(table, id: name)
      } else {
        nil
      }
    guard let value else { return nil }
    let place = plan.values.count
    plan.values.append(value)
    valuePlaces[key] = place
    return place
  }

  /// Under which a value is shared: a table by class is another value for each.
  private mutating func key(ofValue name: String) -> String {
    guard !policy.classes.isEmpty, let table = policy.tables[name], policy.isByClass(table) else { return name }
    dependsOnClass = true
    return "\(name)@\(currentClassID ?? "")"
  }

  private mutating func value(_ parameter: Parameter, id: String) -> PlanValue {
    let cells = parameter.values.map { dated -> DatedCell in
      let grounds = dated.grounds.cites.isEmpty ? parameter.grounds : dated.grounds
      return DatedCell(
        from: dated.from.map { Int64($0.value.ordinal) } ?? SlotCode.least, to: last(dated.to),
        cell: cell(code(dated.value.value, type: parameter.type.value), grounds))
    }
    let content: PlanValue.Content =
      if let by = parameter.by, let day = dayPlaces[by.value] {
        .dated(day: plan.days[day].slot, spans: cells.sorted { $0.from < $1.from })
      } else {
        .constant(cells.first?.cell ?? cell(SlotCode.unknown, parameter.grounds))
      }
    return PlanValue(
      path: "parameters.\(id)", title: parameter.title.value, type: parameter.type.value, unit: parameter.unit?.value,
      content: content)
  }

  private mutating func value(_ table: LegalTable, id: String) -> PlanValue {
    let keys = zip(table.keys, table.keyDays).filter { !policy.isClassWord($0.0.value) }.compactMap {
      key(named: $0.value, on: $1?.value)
    }
    let day = table.by.flatMap { dayPlaces[$0.value] }.map { plan.days[$0].slot }
    if let choice = table.choice?.value {
      return PlanValue(
        path: "tables.\(id)", title: table.title.value, type: table.type.value, unit: table.unit?.value,
        content: .rules(
          keys: keys, day: day, choice: choice, pages: table.values.map { rulePage($0, of: table) }),
        isPartial: table.partial)
    }
    let pages = table.values.map { dated in
      page(dated, names: table.keys.map(\.value), type: table.type.value, grounds: table.grounds)
    }
    return PlanValue(
      path: "tables.\(id)", title: table.title.value, type: table.type.value, unit: table.unit?.value,
      content: content(keys: keys, day: day, pages: pages), isPartial: table.partial)
  }

  /// A table whose only key was the class is one value, or one for each span of days.
  private func content(keys: [TableKey], day: Int?, pages: [TablePage]) -> PlanValue.Content {
    let cells = pages.compactMap { page in
      page.cells.first.map { DatedCell(from: page.from, to: page.to, cell: $0) }
    }
    guard keys.isEmpty, cells.count == pages.count, let first = cells.first else {
      return .table(keys: keys, day: day, pages: pages)
    }
    guard let day else { return .constant(first.cell) }
    return .dated(day: day, spans: cells.sorted { $0.from < $1.from })
  }

  private mutating func key(named name: String, on day: String?) -> TableKey? {
    if let fact = factPlaces[name] {
      guard let day = day.flatMap({ dayPlaces[$0] }) else { return .slot(slot(.fact(fact))) }
      return .slot(slot(.factOn(fact, day: day)))
    }
    guard let cohort = policy.cohorts[name], let day = dayPlaces[cohort.by.value] else { return nil }
    let spans = cohort.spans.entries.map {
      SlotRange(low: Int64($0.element.from.value.ordinal), high: last($0.element.to))
    }
    return .cohort(day: plan.days[day].slot, spans: spans)
  }

  private mutating func page(
    _ dated: DatedValue<[LegalTable.Row]>, names: [String], type: FactType, grounds: Grounds
  ) -> TablePage {
    var rows: [(keys: [Int64], cell: PlanCell)] = []
    let classKey = policy.classes.isEmpty ? nil : names.firstIndex { policy.isClassWord($0) }
    let currentClassID = currentClassID ?? ""
    for row in dated.value {
      // Of the rows by class those of the class are left, without its word.
      if let classKey, row.keys.indices.contains(classKey),
        !row.keys[classKey].value.utf8.elementsEqual(currentClassID.utf8)
      {
        continue
      }
      let codes = row.keys.indices.filter { $0 != classKey }.map { place in
        code(ofKey: row.keys[place].value, named: names.indices.contains(place) ? names[place] : "")
      }
      let own = row.grounds.cites.isEmpty && row.grounds.interpretations.isEmpty ? grounds : row.grounds
      let value = row.value.value.value.map { code($0, type: type) } ?? SlotCode.unknown
      var cell = cell(value, own)
      cell.interpretations += row.keys.indices.flatMap { place in
        spanInterpretations(row.keys[place].value, named: names.indices.contains(place) ? names[place] : "")
      }
      rows.append((codes, cell))
    }
    rows.sort { $0.keys.lexicographicallyPrecedes($1.keys) }
    return TablePage(
      from: dated.from.map { Int64($0.value.ordinal) } ?? SlotCode.least, to: last(dated.to),
      keys: rows.flatMap(\.keys), cells: rows.map(\.cell))
  }

  /// What the span of a cohort rests on.
  private mutating func spanInterpretations(_ word: String, named name: String) -> [Int] {
    policy.cohorts[name]?.spans[word].map { interpretations($0.grounds) } ?? []
  }

  /// The code of a row's word under the key's fact or cohort.
  private mutating func code(ofKey word: String, named name: String) -> Int64 {
    if let fact = factPlaces[name] {
      return code(ofWord: word, in: plan.facts[fact]) ?? SlotCode.unknown
    }
    return policy.cohorts[name]?.spans.index(of: word).map(Int64.init) ?? SlotCode.unknown
  }

  /// The code of a word, a level, a text or a yes/no word of a fact.
  mutating func code(ofWord word: String, in fact: PlanFact) -> Int64? {
    switch fact.type {
    case .level: fact.scale.flatMap { plan.scales[$0].codes[TextFolding.folded(word)] }
    case .word: fact.words.firstIndex(of: word).map(Int64.init)
    case .yesNo: word == "true" ? 1 : word == "false" ? 0 : nil
    case .text, .citizenID: Int64(text(word, isNormalized: fact.isNormalized))
    case .count: Decimal(text: word).flatMap { SlotCode.code($0, scale: 0) }
    default: nil
    }
  }

  /// The place of a text; of two that a normalized fact takes for one the first stands for both.
  mutating func text(_ text: String, isNormalized: Bool = false) -> Int {
    let folded = TextFolding.folded(text)
    let place = plan.texts.firstIndex { isNormalized ? TextFolding.folded($0) == folded : $0 == text }
    if let place { return place }
    plan.texts.append(text)
    return plan.texts.count - 1
  }

  mutating func cell(_ code: Int64, _ grounds: Grounds) -> PlanCell {
    PlanCell(
      code: code, cites: cites(grounds), interpretations: interpretations(grounds),
      publishedOn: publishedOn(grounds))
  }

  /// When a value became known: with its first cite. nil for what is known as long as the policy is.
  private func publishedOn(_ grounds: Grounds) -> Day? {
    guard let cite = grounds.cites.first, let day = policy.sources[cite.value.source]?.publishedOn?.value.value,
      plan.publishedOn.map({ $0 < day }) ?? true
    else { return nil }
    return day
  }

  /// The slot code of a value of the law; unknown when it has more digits than a slot holds.
  mutating func code(_ value: LegalValue, type: FactType) -> Int64 {
    let code: Int64? =
      switch value {
      case .boolean(let value): value ? 1 : 0
      case .number(let number), .money(let number), .percent(let number):
        SlotCode.code(number, scale: codeScale(type))
      case .day(let day): Int64(day.ordinal)
      case .period(let period): SlotCode.code(period)
      case .text(let text): Int64(self.text(text))
      case .level(let word, let scale):
        scalePlaces[scale].flatMap { plan.scales[$0].codes[TextFolding.folded(word)] }
      }
    return code ?? SlotCode.unknown
  }
}

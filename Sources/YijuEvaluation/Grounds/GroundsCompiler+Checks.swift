import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuValues

// Checks that are made ready.
extension GroundsCompiler {
  /// A check with marks for what differs: all that belongs to it has a simpler form.
  mutating func check(_ place: Int, isConcerned: Bool = true) -> JSONValue {
    let check = plan.checks[place]
    var shown = tracing.result(of: place)
    shown.verdict = .met
    shown.causes = []
    shown.cautions = []
    shown.deadline = nil
    shown.conditions = []
    shown.parts = []
    shown.actual = sample(of: check)
    if !isConcerned { shown.interpretations = check.interpretations.map { plan.interpretations[$0].id } }
    let margin = sampleMargin(of: check)
    shown.margin = margin
    var json = form.value(of: shown).setting("verdict", marks.mark(.verdict(node: check.node)))
    switch check.kind {
    case .deadline: json = deadline(place, json)
    case .all, .any, .none: json = group(check, json)
    case .requirement, .membership: json = requirement(check, json, fact: margin == nil ? nil : check.fact)
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: break
    }
    func set(_ name: String, _ elements: [JSONValue]) {
      if !elements.isEmpty { json = json.setting(name, .array(elements)) }
    }
    set("conditions", check.conditions.map { self.check($0) })
    set("parts", check.parts.map { self.check($0) })
    if check.kind == .deadline { tell(.lastDayAsked(self.place(ofDeadline: place)), in: asked) }
    return json
  }

  /// Whether a check has the simpler form, and all that belongs to it: one fact of a plain type, values of the law that
  /// are the same for every case, clauses that were law on every day.
  func canPrepare(_ place: Int) -> Bool {
    let check = plan.checks[place]
    guard !plan.citesVary(check.cites), check.required.values.allSatisfy(isConstant),
      (check.conditions + check.parts).allSatisfy(canPrepare)
    else { return false }
    switch check.kind {
    case .requirement, .membership:
      guard check.className == nil, check.slots.count == 1, let slot = check.slots.first,
        ![.valueRange, .test].contains(plan.nodes[check.body].operation),
        !plan.slots[slot].content.days.contains(where: isByCohort)
      else { return false }
      switch plan.slots[slot].content.fact.map({ plan.facts[$0].type }) {
      case .yesNo, .count, .date, .word, .level, .text, .citizenID, nil: return true
      case .decimal, .money, .percent, .period, .list: return false
      }
    case .deadline:
      let deadline = evaluator.deadlines[Int(plan.nodes[check.body].b)]
      guard case .counted(let anchor, let value, _) = deadline.deadline.end else { return false }
      return deadline.needsOnlyAnchor && isConstant(value) && !isByCohort(anchor) && !isByCohort(deadline.deadline.day)
    case .all, .any, .none: return true
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: return false
    }
  }

  /// Whether a day, and what it rests on, is that of the cohort of another.
  private func isByCohort(_ day: Int) -> Bool { plan.days[day].cohortDay != nil }

  private func isConstant(_ value: Int) -> Bool {
    guard case .constant(let cell) = plan.values[value].content else { return false }
    return cell.code != SlotCode.unknown && !plan.citesVary(cell.cites)
  }

  // MARK: The kinds

  private mutating func requirement(_ check: PlanCheck, _ json: JSONValue, fact: Int?) -> JSONValue {
    guard let slot = check.slots.first else { return json }
    let value = value(ofSlot: slot)
    var json = withDays(plan.slots[slot].content.days, json.setting("actual", marks.mark(.value(value))))
    if let margin = json["margin"], let fact {
      let filled = margin.setting("value", marks.mark(.margin(node: check.body)))
      json = json.setting(
        "margin",
        filled["text"] == nil ? filled : filled.setting("text", marks.mark(.marginText(node: check.body, fact: fact))))
    }
    guard let presumed = check.presumed, let fact = check.fact else { return json }
    return withPresumption(of: check, presumed, fact: fact, json)
  }

  /// The named days with marks in place of the day.
  private mutating func withDays(_ days: [Int], _ json: JSONValue) -> JSONValue {
    guard case .array(let shown)? = json["as_of"], !days.isEmpty, shown.count == days.count else { return json }
    return json.setting("as_of", .array(zip(shown, days).map { $0.setting("day", markedDay($1)) }))
  }

  mutating func markedDay(_ place: Int) -> JSONValue {
    marks.mark(.value(GroundsValue(source: .slot(plan.days[place].slot), spelling: .day)))
  }

  /// A distance between a number or a day and its bounds; nil where there are none.
  private func sampleMargin(of check: PlanCheck) -> Margin? {
    let none = LocalizedText(zh: "", en: "")
    if check.kind == .deadline { return Margin(value: .number(Decimal(0), unit: Unit.day.name), phrase: none) }
    guard let fact = check.fact.map({ plan.facts[$0] }), fact.type == .count || fact.type == .date,
      check.parts.isEmpty, let bounds = evaluator.bounds(of: plan.nodes[check.body], tracing.inputs),
      bounds.low != bounds.high, bounds.low > SlotCode.least || bounds.high < SlotCode.greatest
    else { return nil }
    return Margin(value: .number(Decimal(0), unit: fact.type == .date ? Unit.day.name : fact.unit), phrase: none)
  }

  private mutating func withPresumption(
    of check: PlanCheck, _ presumed: PlanCheck.Presumption, fact: Int, _ json: JSONValue
  ) -> JSONValue {
    // The case of which nothing is known gives nothing, so that everything is presumed in it.
    guard let caution = tracing.presumption(check) else { return json }
    let place = parts.add(Self.elements([caution.jsonValue]))
    let first = parts.presumedSlots.count
    parts.presumedSlots += check.slots
    let element = GroundsParts.Element.presumed(
      fact: fact, slots: first..<parts.presumedSlots.count, start: place.lowerBound, count: place.count)
    tell(element, in: cautions)
    return withOwnCautions(element, json)
  }

  /// Records say again beside a check what is to be known of it.
  private mutating func withOwnCautions(_ element: GroundsParts.Element, _ json: JSONValue) -> JSONValue {
    guard form == .record else { return json }
    let own = addList(nil)
    add(element, to: own)
    return json.setting("cautions", marks.mark(.list(own)))
  }

  private mutating func group(_ check: PlanCheck, _ json: JSONValue) -> JSONValue {
    let words = words(of: check)
    return words.isEmpty ? json : json.setting("actual", .array(words.map { marks.mark(.value($0)) }))
  }

  /// What was found of a group: what was found of its members, one word each.
  mutating func words(of check: PlanCheck) -> [GroundsValue] {
    var words: [GroundsValue] = []
    for part in check.parts.map({ plan.checks[$0] }) {
      switch part.kind {
      case .requirement, .membership: words += part.slots.map { value(ofSlot: $0) }
      case .deadline:
        words.append(value(ofSlot: plan.days[plan.deadlines[Int(plan.nodes[part.body].b)].day].slot))
      case .all, .any, .none: words += self.words(of: part)
      case .gate, .count, .exclusion, .finding, .classes, .applicantClass: break
      }
    }
    for place in words.indices { words[place].isWord = true }
    return words
  }

  private mutating func deadline(_ place: Int, _ json: JSONValue) -> JSONValue {
    let deadline = self.place(ofDeadline: place)
    tell(.lastDayCautions(deadline), in: cautions)
    tell(.lastDay(deadline), in: lastDays)
    let day = plan.deadlines[deadlines[deadline].deadline].day
    var margin = (json["margin"] ?? .null).setting("value", marks.mark(.lastDayMargin(deadline)))
    if form == .record { margin = margin.setting("text", marks.mark(.lastDayMarginText(deadline))) }
    let filled = withDays([day], json).setting("actual", markedDay(day)).setting("margin", margin)
      .setting("required", marks.mark(.lastDayTest(deadline)))
    guard form == .record else { return filled }
    return withOwnCautions(
      .lastDayCautions(deadline),
      filled.setting("required_text", marks.mark(.lastDayTestText(deadline)))
        .setting("deadline", marks.mark(.lastDay(deadline))))
  }

  // MARK: Values

  mutating func value(ofSlot slot: Int) -> GroundsValue {
    guard let fact = plan.slots[slot].content.fact else { return GroundsValue(source: .slot(slot), spelling: .day) }
    return GroundsValue(source: .slot(slot), spelling: spelling(ofFact: fact))
  }

  mutating func spelling(ofFact place: Int) -> GroundsValue.Spelling {
    switch plan.facts[place].type {
    case .yesNo: .yesNo
    case .count: .whole
    case .date: .day
    case .word, .level: .word(table: table(ofFact: place))
    case .text, .citizenID: .text
    case .decimal, .money, .percent, .period, .list: .shown(fact: place)
    }
  }

  /// A value that is written as those of a check are.
  private func sample(of check: PlanCheck) -> DecisionValue {
    switch check.kind {
    case .requirement, .membership:
      check.slots.first.map { plan.slots[$0].content.fact.map { sample(ofFact: $0) } ?? .day(.earliest) } ?? .unknown
    case .deadline: .day(.earliest)
    case .all, .any, .none: hasWords(check) ? .words([""]) : .unknown
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: .unknown
    }
  }

  private func hasWords(_ check: PlanCheck) -> Bool {
    check.parts.contains { place in
      let part = plan.checks[place]
      return [.all, .any, .none].contains(part.kind) ? hasWords(part) : true
    }
  }

  /// A value of a fact; only its type and its unit are looked at.
  func sample(ofFact place: Int) -> DecisionValue {
    let fact = plan.facts[place]
    return switch fact.type {
    case .yesNo: .boolean(true)
    case .count, .decimal: .number(Decimal(0), unit: fact.unit)
    case .money: .money(Decimal(0), currency: fact.unit ?? plan.amount?.currency ?? "")
    case .percent: .percent(Decimal(0))
    case .date: .day(.earliest)
    case .period: Period(1, .month).map { .period($0) } ?? .unknown
    case .text, .word, .level, .citizenID: .text("")
    case .list: .number(Decimal(0), unit: nil)
    }
  }
}

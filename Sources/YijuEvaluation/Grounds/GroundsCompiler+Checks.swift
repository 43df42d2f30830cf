import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

extension GroundsCompiler {
  /// A check with marks for what differs; one without a simpler form is a mark itself.
  mutating func check(_ place: Int) -> JSONValue {
    let result = tracing.result(of: place)
    guard canPrepare(place) else {
      let traced = self.place(ofTraced: place)
      parts.cautions.append(.traced(traced))
      parts.deadlines.append(.traced(traced))
      return marks.mark(.traced(traced))
    }
    let check = plan.checks[place]
    var shown = result
    shown.verdict = .met
    shown.causes = []
    shown.asOf = []
    shown.conditions = []
    shown.parts = []
    var json = shown.grounds.setting("verdict", marks.mark(.verdict(node: check.node)))
    switch check.kind {
    case .deadline: json = deadline(place, json)
    case .all, .any, .none: json = group(check, json)
    case .requirement, .membership: json = requirement(check, json)
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: break
    }
    func set(_ name: String, _ elements: [JSONValue]) {
      if !elements.isEmpty { json = json.setting(name, .array(elements)) }
    }
    set("conditions", check.conditions.map { self.check($0) })
    set("parts", check.parts.map { self.check($0) })
    return json
  }

  /// Whether a check has the simpler form, and all that belongs to it: one fact of a plain type, values of the law that
  /// are the same for every case, clauses that were law on every day.
  private func canPrepare(_ place: Int) -> Bool {
    let check = plan.checks[place]
    guard !plan.citesVary(check.cites), check.required.values.allSatisfy(isConstant),
      (check.conditions + check.parts).allSatisfy(canPrepare)
    else { return false }
    switch check.kind {
    case .requirement, .membership:
      guard check.className == nil, check.slots.count == 1, let slot = check.slots.first,
        plan.nodes[check.body].operation != .valueRange
      else { return false }
      switch plan.slots[slot].content.fact.map({ plan.facts[$0].type }) {
      case .yesNo, .count, .date, .word, .level, .text, .citizenID, nil: return true
      case .decimal, .money, .percent, .period, .list: return false
      }
    case .deadline:
      let deadline = evaluator.deadlines[Int(plan.nodes[check.body].b)]
      guard case .counted(_, let value, _) = deadline.deadline.end else { return false }
      return deadline.needsOnlyAnchor && isConstant(value)
    case .all, .any, .none: return true
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: return false
    }
  }

  private func isConstant(_ value: Int) -> Bool {
    guard case .constant(let cell) = plan.values[value].content else { return false }
    return cell.code != SlotCode.unknown && !plan.citesVary(cell.cites)
  }

  // MARK: The kinds

  private mutating func requirement(_ check: PlanCheck, _ json: JSONValue) -> JSONValue {
    guard let slot = check.slots.first else { return json }
    let value = value(ofSlot: slot)
    var json = json.setting("actual", marks.mark(.value(value)))
    let fact = plan.slots[slot].content.fact
    if let unit = fact.flatMap({ unit(ofFact: $0) }) { json = json.setting("actual_unit", .string(unit)) }
    let days = plan.slots[slot].content.days.map { named(day: $0) }
    if !days.isEmpty { json = json.setting("as_of", .array(days)) }
    if let margin = margin(check) { json = json.setting("margin", margin) }
    if let presumed = check.presumed, let fact = check.fact {
      addPresumption(of: check, presumed, fact: fact)
    }
    return json
  }

  /// The distance between a number or a day and its bounds; nil where there are none.
  private mutating func margin(_ check: PlanCheck) -> JSONValue? {
    guard let fact = check.fact.map({ plan.facts[$0] }), fact.type == .count || fact.type == .date,
      let bounds = evaluator.bounds(of: plan.nodes[check.body], tracing.inputs), bounds.low != bounds.high,
      bounds.low > SlotCode.least || bounds.high < SlotCode.greatest
    else { return nil }
    return distance(
      marks.mark(.margin(node: check.body)), unit: fact.type == .date ? Unit.day.name : fact.unit)
  }

  private func distance(_ value: JSONValue, unit: String?) -> JSONValue {
    .object((unit.map { [JSONMember("unit", .string($0))] } ?? []) + [JSONMember("value", value)])
  }

  private mutating func addPresumption(of check: PlanCheck, _ presumed: PlanCheck.Presumption, fact: Int) {
    // The case of which nothing is known gives nothing, so that everything is presumed in it.
    guard let caution = tracing.presumption(check) else { return }
    let place = parts.add(Self.elements([caution]))
    parts.cautions.append(
      .presumed(fact: fact, slots: check.slots, start: place.lowerBound, count: place.count))
  }

  private mutating func group(_ check: PlanCheck, _ json: JSONValue) -> JSONValue {
    let words = words(of: check)
    return words.isEmpty ? json : json.setting("actual", .array(words.map { marks.mark(.value($0)) }))
  }

  /// What was found of a group: what was found of its members, one word each.
  private mutating func words(of check: PlanCheck) -> [GroundsValue] {
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
    parts.cautions.append(.deadline(deadline))
    parts.deadlines.append(.prepared(deadline))
    let day = deadlines[deadline]
    return
      json
      .setting("actual", marks.mark(.value(GroundsValue(source: .slot(day.daySlot), spelling: .day))))
      .setting("as_of", .array([named(day: plan.deadlines[day.deadline].day)]))
      .setting("required", marks.mark(.lastDayTest(deadline)))
      .setting("margin", distance(marks.mark(.lastDayMargin(deadline)), unit: Unit.day.name))
  }

  // MARK: Values

  mutating func named(day place: Int) -> JSONValue {
    let day = plan.days[place]
    return .object([
      JSONMember("id", .string(day.id)),
      JSONMember("day", marks.mark(.value(GroundsValue(source: .slot(day.slot), spelling: .day)))),
    ])
  }

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

  /// The unit beside the values of a fact.
  func unit(ofFact place: Int) -> String? {
    let fact = plan.facts[place]
    return switch fact.type {
    case .count, .decimal: fact.unit
    case .money: fact.unit ?? plan.amount?.currency ?? ""
    case .yesNo, .date, .word, .level, .text, .citizenID, .percent, .period, .list: nil
    }
  }
}

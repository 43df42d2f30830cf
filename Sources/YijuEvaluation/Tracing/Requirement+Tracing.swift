import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

extension DecisionTracing {
  mutating func traceTest(_ check: PlanCheck, into result: inout CheckResult) {
    if let name = check.className {
      result.fact = "class"
      result.actual = .text(name)
      result.required = required(check.required)
      return
    }
    use(check.slots)
    result.fact = check.fact.map { plan.facts[$0].path }
    result.asOf = days(of: check.slots)
    result.required = required(check.required)
    noteDays(ofTestOf: check)
    let place = decidingPlace(check)
    guard check.slots.indices.contains(place) else { return }
    let slot = check.slots[place]
    result.actual = actual(slot, check)
    result.margin = margin(node(at: place, of: check), slot: slot, fact: check.fact)
    result.causes = causes(ofSlot: slot) + lawCauses(check.required)
    for cause in operandCauses(node(at: place, of: check)) where !result.causes.contains(cause) {
      result.causes.append(cause)
    }
    result.cautions += [presumption(check), unlistedWord(check, slot)].compactMap { $0 }
  }

  /// Of several days the first on which the check fails or cannot be told, else the first.
  private func decidingPlace(_ check: PlanCheck) -> Int {
    guard check.slots.count > 1 else { return 0 }
    let verdicts = check.slots.indices.map { state.verdict(node(at: $0, of: check)) }
    return verdicts.firstIndex(of: state.verdict(check.body)) ?? 0
  }

  func node(at place: Int, of check: PlanCheck) -> Int {
    guard check.slots.count > 1 else { return check.body }
    return Int(plan.children[Int(plan.nodes[check.body].firstChild) + place])
  }

  /// The facts a test names besides the one it is about.
  private func operandCauses(_ node: Int) -> [UnknownReason] {
    guard plan.nodes.indices.contains(node), plan.nodes[node].operation == .test else { return [] }
    return plan.tests[Int(plan.nodes[node].b)].operands.flatMap { operand -> [UnknownReason] in
      switch operand {
      case .fact(let fact): inputs.facts[fact].code == SlotCode.unknown ? causes(ofFact: fact) : []
      case .slot(let slot): causes(ofSlot: slot)
      case .value(let value): causes(ofValue: value)
      }
    }
  }

  private func actual(_ slot: Int, _ check: PlanCheck) -> DecisionValue {
    guard inputs.slots[slot] == SlotCode.unknown,
      let bound = inputs.bounds.first(where: { $0.slot == slot })?.range
    else { return shown(slot: slot) }
    return .between(
      least: max(bound.low, 0), most: bound.high == SlotCode.greatest ? nil : bound.high)
  }

  func presumption(_ check: PlanCheck) -> Caution? {
    guard let presumed = check.presumed, let fact = check.fact,
      inputs.facts[fact].origin == .missing || check.slots.contains(where: { inputs.presumed.contains($0) })
    else { return nil }
    let title = plan.facts[fact].title
    return Caution(
      code: "presumed",
      text: LocalizedText(
        zh: "未填“\(title)”，按政策文件的解释推定为“\(presumed.word)”",
        en: "`\(title)` was not given; by an interpretation of the policy it is presumed to be `\(presumed.word)`"),
      about: check.id)
  }

  /// A word that is none of those the policy names decides nothing by itself, but it may be a slip of the pen.
  private func unlistedWord(_ check: PlanCheck, _ slot: Int) -> Caution? {
    guard let place = check.fact, plan.facts[place].allowsOtherWords, inputs.slots[slot] != SlotCode.unknown,
      inputs.slots[slot] >= Int64(plan.facts[place].words.count), case .text(let word) = shown(slot: slot)
    else { return nil }
    let known = plan.facts[place].words
    return Caution(
      code: "unlisted_word",
      text: LocalizedText(
        zh: "“\(plan.facts[place].title)”填的是“\(word)”，不是政策列出的任何一种（\(known.joined(separator: "、"))），请核对",
        en: "`\(plan.facts[place].title)` is given as `\(word)`, which is none of those the policy lists "
          + "(\(known.joined(separator: ", "))); please check"), about: check.id)
  }

  // MARK: Margin

  /// How far a number or a day lies from the bound it is held against.
  private func margin(_ node: Int, slot: Int, fact: Int?) -> Margin? {
    guard let fact, plan.nodes.indices.contains(node), inputs.slots[slot] != SlotCode.unknown,
      let bounds = evaluator.bounds(of: plan.nodes[node], inputs)
    else { return nil }
    let code = inputs.slots[slot]
    let distance = Evaluator.distance(code, from: bounds.low, to: bounds.high)
    guard bounds.low != bounds.high, distance != SlotCode.unknown else { return nil }
    // Against the bound it breaks, else against the nearer one.
    let isAgainstLow = bounds.low > SlotCode.least && code.subtractingReportingOverflow(bounds.low) == (distance, false)
    return margin(distance, isAgainstLow: isAgainstLow, plan.facts[fact])
  }

  func margin(_ distance: Int64, isAgainstLow: Bool, _ fact: PlanFact) -> Margin? {
    switch fact.type {
    case .count, .decimal, .money:
      let number = evaluator.decimal(distance, type: fact.type)
      let unit = fact.type == .money ? fact.unit ?? plan.amount?.currency : fact.unit
      let size =
        unit.map { Phrasing.count(number.magnitude, Unit($0)) }
        ?? LocalizedText(zh: number.magnitude.text, en: number.magnitude.text)
      let phrase: LocalizedText =
        if distance < 0 {
          isAgainstLow
            ? LocalizedText(zh: "差 \(size.zh)", en: "\(size.en) short")
            : LocalizedText(zh: "超出 \(size.zh)", en: "\(size.en) too many")
        } else if distance == 0 {
          LocalizedText(zh: "刚好达到", en: "exactly at the limit")
        } else {
          isAgainstLow
            ? LocalizedText(zh: "多 \(size.zh)", en: "\(size.en) more")
            : LocalizedText(zh: "尚余 \(size.zh)", en: "\(size.en) left")
        }
      return Margin(value: .number(number, unit: unit), phrase: phrase)
    case .date:
      let number = Decimal(distance)
      let size = Phrasing.count(number.magnitude, .day)
      let phrase: LocalizedText =
        if distance < 0 {
          isAgainstLow
            ? LocalizedText(zh: "早了 \(size.zh)", en: "\(size.en) too early")
            : LocalizedText(zh: "晚了 \(size.zh)", en: "\(size.en) too late")
        } else if distance == 0 {
          LocalizedText(zh: "正是当日", en: "on the very day")
        } else {
          isAgainstLow
            ? LocalizedText(zh: "比最早一日晚 \(size.zh)", en: "\(size.en) after the earliest day")
            : LocalizedText(zh: "比最晚一日早 \(size.zh)", en: "\(size.en) before the latest day")
        }
      return Margin(value: .number(number, unit: Unit.day.name), phrase: phrase)
    default: return nil
    }
  }
}

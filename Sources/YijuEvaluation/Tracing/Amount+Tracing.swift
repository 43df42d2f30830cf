import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

extension DecisionTracing {
  /// The amount of a case whose checks let it be granted, or of one whose outcome waits for the amount.
  ///
  /// - Parameter settlement: Which class is paid, in a policy that has classes.
  mutating func amountResult(_ settlement: ClassSettlement?, outcome: Outcome) -> AmountResult? {
    guard var amount = plan.amount else { return nil }
    let evaluation: AmountEvaluation
    let possible: [Decimal]
    let isDenial: Bool
    if evaluator.paysByClass, let settlement {
      isDenial = outcome == .denied && isDeniedForZero(settlement.value)
      guard outcome == .granted || isDenial, let paid = settlement.paid else {
        return AmountResult(value: nil, currency: amount.currency, steps: [], possible: settlement.possible)
      }
      amount = plan.classes[paid].amount ?? amount
      evaluation = settlement.amounts[paid]
      possible = settlement.possible
    } else {
      evaluation = AmountEvaluation(amount, evaluator, inputs, state)
      isDenial = outcome == .denied && isDeniedForZero(evaluation.value)
      possible = evaluation.possible
    }
    guard outcome == .granted || isDenial, let value = evaluation.value else {
      return AmountResult(value: nil, currency: amount.currency, steps: [], possible: possible)
    }
    var steps: [AmountStepResult] = []
    for (step, done) in zip(amount.steps, evaluation.steps) {
      let base = Self.base(of: step.operation).flatMap { place in
        evaluation.steps.indices.contains(place) ? evaluation.steps[place].after : nil
      }
      steps.append(result(of: step, done, base: base, amount))
    }
    if let last = evaluation.steps.last?.after, last != value, let rounding = amount.rounding {
      steps.append(roundingStep(rounding, before: last, after: value, amount))
    }
    return AmountResult(
      value: value, currency: amount.currency, steps: steps, possible: [], rounding: amount.rounding.map(Self.shown),
      isDenial: isDenial)
  }

  /// Whether every check let the case be granted and the sum came to nothing.
  private func isDeniedForZero(_ sum: Decimal?) -> Bool {
    plan.amount?.zeroDenies == true && sum?.isZero == true
      && state.verdict(plan.root) != .notMet && plan.schemeNodes.allSatisfy { state.verdict($0) != .notMet }
  }

  private static func shown(_ rounding: PlanRounding) -> AmountRounding {
    let mode =
      switch rounding.mode {
      case .halfUp: "half_up"
      case .halfEven: "half_even"
      case .down: "down"
      case .up: "up"
      }
    return AmountRounding(mode: mode, digits: rounding.digits)
  }

  private static func rounding(of operation: PlanAmountStep.Operation) -> AmountRounding? {
    if case .round(let rounding) = operation { shown(rounding) } else { nil }
  }

  /// The rounding at the end, where it changes the sum: without it the steps would not lead to the amount.
  private func roundingStep(
    _ rounding: PlanRounding, before: Decimal, after: Decimal, _ amount: PlanAmount
  ) -> AmountStepResult {
    let from = Phrasing.text(.money(before, currency: amount.currency))
    let to = Phrasing.text(.money(after, currency: amount.currency))
    return AmountStepResult(
      id: "rounding", title: "取整", operation: "round", verdict: .met, operand: nil, before: before.text,
      after: after.text,
      phrase: LocalizedText(zh: "\(from.zh) → 取整 → \(to.zh)", en: "\(from.en) → rounded → \(to.en)"),
      cites: cites(rounding.cites), rounding: Self.shown(rounding))
  }

  /// The step whose sum a percentage is taken of; nil for the running sum.
  private static func base(of operation: PlanAmountStep.Operation) -> Int? {
    switch operation {
    case .raiseBy(_, let base), .multiplyBy(_, let base): base
    case .take, .add, .subtract, .atMost, .notBelow, .round: nil
    }
  }

  private mutating func result(
    of step: PlanAmountStep, _ done: AmountEvaluation.Step, base: Decimal?, _ amount: PlanAmount
  ) -> AmountStepResult {
    let conditions = step.conditions.map { result(of: $0) }
    let operand = value(of: step.operation).map { named($0) }
    return AmountStepResult(
      id: step.id, title: step.title, operation: Self.name(of: step.operation), verdict: done.verdict,
      operand: done.verdict == .met ? operand : nil, before: done.before?.text, after: done.after?.text,
      phrase: phrase(step, done, operand, base: base, amount), cites: cites(step.cites), conditions: conditions,
      base: Self.base(of: step.operation).flatMap { amount.steps.indices.contains($0) ? amount.steps[$0].id : nil },
      rounding: Self.rounding(of: step.operation))
  }

  private func value(of operation: PlanAmountStep.Operation) -> Int? {
    switch operation {
    case .take(let value, _), .raiseBy(let value, _), .multiplyBy(let value, _), .add(let value), .subtract(let value),
      .atMost(let value), .notBelow(let value):
      value
    case .round: nil
    }
  }

  private static func name(of operation: PlanAmountStep.Operation) -> String {
    switch operation {
    case .take: "take"
    case .raiseBy: "raise_by"
    case .multiplyBy: "multiply_by"
    case .add: "add"
    case .subtract: "subtract"
    case .atMost: "at_most"
    case .notBelow: "not_below"
    case .round: "round"
    }
  }

  private func phrase(
    _ step: PlanAmountStep, _ done: AmountEvaluation.Step, _ operand: NamedValue?, base: Decimal?,
    _ amount: PlanAmount
  ) -> LocalizedText {
    guard done.verdict == .met else { return LocalizedText(zh: "不涉及", en: "does not apply") }
    func money(_ sum: Decimal?) -> LocalizedText {
      sum.map { Phrasing.text(.money($0, currency: amount.currency)) } ?? LocalizedText(zh: "—", en: "—")
    }
    let before = money(done.before)
    let after = money(done.after)
    // A percentage of another sum than the running one: the sentence has to name that sum.
    let other = base.flatMap { $0 == done.before ? nil : money($0) }
    let reason = Self.reason(operand?.rules ?? [])
    let plain = operand.map { Phrasing.text($0.value) } ?? LocalizedText(zh: "", en: "")
    let used = LocalizedText(zh: plain.zh + reason.zh, en: plain.en + reason.en)
    switch step.operation {
    case .take:
      return LocalizedText(
        zh: "\(step.title)\(reason.zh)：\(after.zh)", en: "\(step.title)\(reason.en): \(after.en)")
    case .raiseBy:
      if let other {
        return LocalizedText(
          zh: "\(before.zh) → 加 \(other.zh)的 \(used.zh) → \(after.zh)",
          en: "\(before.en) → plus \(used.en) of \(other.en) → \(after.en)")
      }
      return LocalizedText(
        zh: "\(before.zh) → 上浮 \(used.zh) → \(after.zh)", en: "\(before.en) → raised by \(used.en) → \(after.en)")
    case .multiplyBy:
      if let other {
        return LocalizedText(
          zh: "\(before.zh) → 改为 \(other.zh)的 \(used.zh) → \(after.zh)",
          en: "\(before.en) → becomes \(used.en) of \(other.en) → \(after.en)")
      }
      return LocalizedText(
        zh: "\(before.zh) → 按 \(used.zh) → \(after.zh)", en: "\(before.en) → at \(used.en) → \(after.en)")
    case .add:
      return LocalizedText(
        zh: "\(before.zh) → 加 \(used.zh) → \(after.zh)", en: "\(before.en) → plus \(used.en) → \(after.en)")
    case .subtract:
      return LocalizedText(
        zh: "\(before.zh) → 减 \(used.zh) → \(after.zh)", en: "\(before.en) → minus \(used.en) → \(after.en)")
    case .atMost:
      return LocalizedText(
        zh: "\(before.zh) → 不超过 \(used.zh) → \(after.zh)", en: "\(before.en) → at most \(used.en) → \(after.en)")
    case .notBelow:
      return LocalizedText(
        zh: "\(before.zh) → 不低于 \(used.zh) → \(after.zh)", en: "\(before.en) → at least \(used.en) → \(after.en)")
    case .round: return LocalizedText(zh: "\(before.zh) → 取整 → \(after.zh)", en: "\(before.en) → rounded → \(after.en)")
    }
  }

  /// What says whether the steps of the amount apply.
  mutating func amountConditions(_ settlement: ClassSettlement?) -> [CheckResult] {
    openSteps(settlement).flatMap(\.conditions).map { result(of: $0) }
  }

  /// The values the amount waits for, when it is not known; a step that does not apply waits for nothing.
  func amountCauses(_ settlement: ClassSettlement?) -> [UnknownReason] {
    openSteps(settlement).filter { step in step.when.map { state.verdict($0) != .notMet } ?? true }
      .flatMap { step in value(of: step.operation).map { causes(ofValue: $0) } ?? [] }
  }

  /// The steps of the amounts that are not known.
  private func openSteps(_ settlement: ClassSettlement?) -> [PlanAmountStep] {
    guard evaluator.paysByClass, let settlement else { return plan.amount?.steps ?? [] }
    return plan.classes.indices
      .filter { settlement.verdicts[$0] != .notMet && settlement.amounts[$0].value == nil }
      .flatMap { plan.classes[$0].amount?.steps ?? [] }
  }

  /// What came of each class.
  func classResults(_ settlement: ClassSettlement) -> [ClassResult] {
    plan.classes.indices.map { place in
      let verdict = settlement.verdicts[place]
      let amount = settlement.amounts[place]
      return ClassResult(
        id: plan.classes[place].id, title: plan.classes[place].title, verdict: verdict,
        amount: verdict == .met ? amount.value : nil, possible: verdict == .notMet ? [] : amount.possible)
    }
  }
}

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
      let base = Self.base(of: step.operation).map { place in
        evaluation.steps.indices.contains(place) ? evaluation.steps[place].after : nil
      }
      steps.append(result(of: step, done, base: base, amount))
    }
    if let last = evaluation.steps.last, last.after != value, let rounding = amount.rounding {
      steps.append(roundingStep(rounding, before: last.after, after: value, amount))
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
  private mutating func roundingStep(
    _ rounding: PlanRounding, before: Decimal?, after: Decimal, _ amount: PlanAmount
  ) -> AmountStepResult {
    let from = Self.text(before, amount)
    let to = Self.text(after, amount)
    return AmountStepResult(
      id: "rounding", title: "取整", operation: "round", verdict: .met, operand: nil, before: before?.text,
      after: after.text,
      phrase: LocalizedText(zh: "\(from.zh) → 取整 → \(to.zh)", en: "\(from.en) → rounded → \(to.en)"),
      cites: cites(rounding.cites), rounding: Self.shown(rounding),
      interpretations: rely(on: rounding.interpretations))
  }

  /// The step whose sum a percentage is taken of; nil for the running sum.
  private static func base(of operation: PlanAmountStep.Operation) -> Int? {
    switch operation {
    case .raiseBy(_, let base), .multiplyBy(_, let base): base
    case .take, .add, .subtract, .atMost, .notBelow, .round: nil
    }
  }

  private mutating func result(
    of step: PlanAmountStep, _ done: AmountEvaluation.Step, base: Decimal??, _ amount: PlanAmount
  ) -> AmountStepResult {
    let conditions = step.conditions.map { result(of: $0) }
    let used = done.verdict == .notApplicable ? nil : value(of: step.operation)
    let operand = used.map { named($0) }
    return AmountStepResult(
      id: step.id, title: step.title, operation: Self.name(of: step.operation), verdict: done.verdict,
      operand: operand, before: done.before?.text, after: done.after?.text,
      phrase: phrase(step, done, operand, base: base, amount), cites: cites(step.cites), conditions: conditions,
      base: Self.base(of: step.operation).flatMap { amount.steps.indices.contains($0) ? amount.steps[$0].id : nil },
      rounding: Self.rounding(of: step.operation),
      interpretations: done.verdict == .notApplicable ? [] : rely(on: step, value: used))
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

  /// A step in words.
  ///
  /// - Parameter base: The sum a percentage is taken of when that is not the running sum; inside, nil when not known.
  private func phrase(
    _ step: PlanAmountStep, _ done: AmountEvaluation.Step, _ operand: NamedValue?, base: Decimal??,
    _ amount: PlanAmount
  ) -> LocalizedText {
    if done.verdict == .notApplicable { return LocalizedText(zh: "不涉及", en: "does not apply") }
    let reason = Self.reason(operand?.rules ?? [])
    let plain = operand.map { Phrasing.text($0.value) } ?? LocalizedText(zh: "", en: "")
    let used = LocalizedText(zh: plain.zh + reason.zh, en: plain.en + reason.en)
    // A percentage of another sum than the running one: the sentence has to name that sum.
    let other = base.flatMap { $0 == done.before && $0 != nil ? nil : Self.text($0, amount) }
    let act =
      done.keeps
      ? LocalizedText(zh: "没有对应的标准，金额不变", en: "no row fits and the sum stays")
      : Self.act(step.operation, used, of: other)
    guard done.verdict == .met else {
      // The sum is known, so it is the same on every way; the sentence must not say which way it is.
      return LocalizedText(
        zh: "是否适用尚不能确定（适用时：\(act.zh)）；无论是否适用，最后的金额相同",
        en: "not known whether it applies (if so: \(act.en)); the amount comes out the same either way")
    }
    let after = Self.text(done.after, amount)
    if case .take = step.operation {
      return LocalizedText(
        zh: "\(step.title)\(reason.zh)：\(after.zh)", en: "\(step.title)\(reason.en): \(after.en)")
    }
    let before = done.isFirst ? LocalizedText(zh: "—", en: "—") : Self.text(done.before, amount)
    return LocalizedText(
      zh: "\(before.zh) → \(act.zh) → \(after.zh)", en: "\(before.en) → \(act.en) → \(after.en)")
  }

  /// A sum in words; one that is not known says so.
  private static func text(_ sum: Decimal?, _ amount: PlanAmount) -> LocalizedText {
    sum.map { Phrasing.text(.money($0, currency: amount.currency)) }
      ?? LocalizedText(zh: "数额尚不能确定", en: "a sum not known")
  }

  /// What a step does to the running sum.
  private static func act(
    _ operation: PlanAmountStep.Operation, _ used: LocalizedText, of other: LocalizedText?
  ) -> LocalizedText {
    switch operation {
    case .take: return LocalizedText(zh: "取 \(used.zh)", en: "take \(used.en)")
    case .raiseBy:
      if let other {
        return LocalizedText(zh: "加 \(other.zh)的 \(used.zh)", en: "plus \(used.en) of \(other.en)")
      }
      return LocalizedText(zh: "上浮 \(used.zh)", en: "raised by \(used.en)")
    case .multiplyBy:
      if let other {
        return LocalizedText(zh: "改为 \(other.zh)的 \(used.zh)", en: "becomes \(used.en) of \(other.en)")
      }
      return LocalizedText(zh: "按 \(used.zh)", en: "at \(used.en)")
    case .add: return LocalizedText(zh: "加 \(used.zh)", en: "plus \(used.en)")
    case .subtract: return LocalizedText(zh: "减 \(used.zh)", en: "minus \(used.en)")
    case .atMost: return LocalizedText(zh: "不超过 \(used.zh)", en: "at most \(used.en)")
    case .notBelow: return LocalizedText(zh: "不低于 \(used.zh)", en: "at least \(used.en)")
    case .round: return LocalizedText(zh: "取整", en: "rounded")
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

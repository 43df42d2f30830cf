import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

/// The members about the sum, made ready for each word or level that selects it.
struct GroundsAmounts: Sendable {
  /// The members of one code, each with a comma behind, and the interpretations they rest on.
  struct Entry: Sendable {
    var bytes: Range<Int>
    var relied: [Int] = []
  }

  /// What is said where the case is granted, nil when that takes more than a look-up, and where a check denies it.
  private struct Row: Sendable {
    var granted: Entry?
    var denied: Entry
  }

  private let slot: Int?
  private let first: Int64
  private let rows: [Row]
  let pool: [UInt8]

  /// nil when the amount needs more than one look-up, or its clauses were not law on every day.
  init?(_ evaluator: Evaluator, _ form: GroundsForm) {
    let plan = evaluator.plan
    guard let amount = plan.amount else {
      self.slot = nil
      self.first = 0
      self.rows = []
      self.pool = form.members(of: nil, isGranted: true)
      return
    }
    guard evaluator.amounts != nil, let step = amount.steps.first, step.conditions.isEmpty,
      case .take(let value, _) = step.operation, case .table(let keys, _, let pages) = plan.values[value].content,
      case .slot(let slot)? = keys.first,
      !plan.citesVary(step.cites + pages.flatMap { $0.cells.flatMap(\.cites) }),
      let codes = plan.possibleCodes(ofSlot: slot)
    else { return nil }
    var pool: [UInt8] = []
    func add(_ result: AmountResult?, isGranted: Bool, relied: Set<Int>) -> Entry {
      let start = pool.count
      pool += form.members(of: result, isGranted: isGranted)
      return Entry(bytes: start..<pool.count, relied: relied.sorted())
    }
    self.rows = codes.map { code in
      var inputs = CaseInputs(of: plan)
      inputs.slots[slot] = code
      var state = EvaluationState(for: plan)
      var granted = DecisionTracing(evaluator, inputs, state, caseDay: evaluator.asKnownOn)
      let paid = granted.amountResult(nil, outcome: .granted)
      state.verdicts[plan.root] = Verdict.notMet.rawValue
      var denied = DecisionTracing(evaluator, inputs, state, caseDay: evaluator.asKnownOn)
      let refused = denied.amountResult(nil, outcome: .denied)
      return Row(
        granted: paid?.value == nil ? nil : add(paid, isGranted: true, relied: granted.reliedOn),
        denied: add(refused, isGranted: false, relied: denied.reliedOn))
    }
    self.slot = slot
    self.first = codes.lowerBound
    self.pool = pool
  }

  /// The members of a case that is granted, or that a check denies; nil when they are not made ready.
  @inline(__always)
  func entry(_ inputs: CaseInputs, isGranted: Bool) -> Entry? {
    guard let slot else { return Entry(bytes: 0..<pool.count) }
    let row = inputs.slots[slot] &- first
    guard row >= 0, row < Int64(rows.count) else { return nil }
    return isGranted ? rows[Int(row)].granted : rows[Int(row)].denied
  }
}

extension Plan {
  /// Whether one of some clauses is law on some days only.
  func citesVary(_ places: [Int]) -> Bool {
    !lawInForce.isEmpty && places.contains { lawInForce[cites[$0].source] != nil }
  }

  /// The codes a slot of words, levels or yes and no may have; nil for other types.
  fileprivate func possibleCodes(ofSlot slot: Int) -> ClosedRange<Int64>? {
    guard let place = slots[slot].content.fact else { return nil }
    let fact = facts[place]
    switch fact.type {
    case .yesNo: return 0...1
    case .word: return fact.words.isEmpty ? nil : 0...Int64(fact.words.count - 1)
    case .level:
      guard let scale = fact.scale.map({ scales[$0] }), !scale.order.isEmpty else { return nil }
      return -Int64(scale.outside.count)...Int64(scale.order.count - 1)
    case .count, .decimal, .money, .percent, .date, .period, .text, .citizenID, .list: return nil
    }
  }
}

extension PlanSlot.Content {
  /// The fact whose value the slot holds; nil for a named day.
  var fact: Int? {
    switch self {
    case .fact(let fact), .factOn(let fact, _), .factThroughout(let fact, _, _), .presumed(let fact, _, _): fact
    case .day: nil
    }
  }

  /// The named days on which the slot looks.
  var days: [Int] {
    switch self {
    case .factOn(_, let day), .presumed(_, _, let day?): [day]
    case .factThroughout(_, let from, let to): [from, to]
    case .fact, .presumed, .day: []
    }
  }
}

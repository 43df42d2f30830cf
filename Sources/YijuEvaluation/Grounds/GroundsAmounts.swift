import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

/// The members about the sum, made ready for each word or level that selects it.
struct GroundsAmounts: Sendable {
  /// The members of one code, each with a comma behind; no range when the case takes the longer way.
  private struct Entry: Sendable {
    var granted: Range<Int>?
    var denied: Range<Int>
  }

  /// The interpretations a sum rests on, whatever the code.
  let relied: Set<Int>
  private let slot: Int?
  private let first: Int64
  private let entries: [Entry]
  let pool: [UInt8]

  /// A policy that pays nothing.
  init(pool: [UInt8] = []) { self.init(relied: [], slot: nil, first: 0, entries: [], pool: pool) }

  private init(relied: Set<Int>, slot: Int?, first: Int64, entries: [Entry], pool: [UInt8]) {
    self.relied = relied
    self.slot = slot
    self.first = first
    self.entries = entries
    self.pool = pool
  }

  /// nil when the amount needs more than one look-up, or its clauses were not law on every day.
  init?(_ evaluator: Evaluator, _ compiler: GroundsCompiler) {
    let plan = evaluator.plan
    guard let amount = plan.amount else {
      let members = CanonicalJSON.bytes(.object(compiler.members(of: nil, isGranted: true))).dropFirst().dropLast()
      self.init(pool: members.isEmpty ? [] : members + [UInt8(ascii: ",")])
      return
    }
    guard evaluator.amounts != nil, let step = amount.steps.first, step.conditions.isEmpty,
      case .take(let value, _) = step.operation, case .table(let keys, _, let pages) = plan.values[value].content,
      case .slot(let slot)? = keys.first,
      !plan.citesVary(step.cites + pages.flatMap { $0.cells.flatMap(\.cites) }),
      let codes = plan.possibleCodes(ofSlot: slot)
    else { return nil }
    var pool: [UInt8] = []
    var relied: Set<Set<Int>> = []
    func add(_ result: AmountResult?, isGranted: Bool) -> Range<Int> {
      let members = compiler.members(of: result, isGranted: isGranted)
      let bytes = members.isEmpty ? [] : CanonicalJSON.bytes(.object(members)).dropFirst().dropLast()
      let start = pool.count
      pool += bytes
      if !bytes.isEmpty { pool.append(UInt8(ascii: ",")) }
      return start..<pool.count
    }
    let entries = codes.map { code in
      var inputs = CaseInputs(of: plan)
      inputs.slots[slot] = code
      var state = EvaluationState(for: plan)
      var granted = DecisionTracing(evaluator, inputs, state, caseDay: evaluator.asKnownOn)
      let paid = granted.amountResult(nil, outcome: .granted)
      if paid?.value != nil { relied.insert(granted.reliedOn) }
      state.verdicts[plan.root] = Verdict.notMet.rawValue
      var denied = DecisionTracing(evaluator, inputs, state, caseDay: evaluator.asKnownOn)
      return Entry(
        granted: paid?.value == nil ? nil : add(paid, isGranted: true),
        denied: add(denied.amountResult(nil, outcome: .denied), isGranted: false))
    }
    // Interpretations that differ from code to code would have to be told for each.
    guard relied.count < 2 else { return nil }
    self.init(relied: relied.first ?? [], slot: slot, first: codes.lowerBound, entries: entries, pool: pool)
  }

  /// Where in the pool the members of a case stand; nil when they are not made ready.
  @inline(__always)
  func place(_ inputs: CaseInputs, isGranted: Bool) -> Range<Int>? {
    guard let slot else { return 0..<pool.count }
    let row = inputs.slots[slot] &- first
    guard row >= 0, row < Int64(entries.count) else { return nil }
    return isGranted ? entries[Int(row)].granted : entries[Int(row)].denied
  }
}

extension Plan {
  /// Whether one of some clauses is law on some days only.
  func citesVary(_ places: [Int]) -> Bool {
    !lawInForce.isEmpty && places.contains { lawInForce[cites[$0].source] != nil }
  }

  /// Whether the interpretations a decision rests on may differ from case to case, but for those of the sum: a check may
  /// not concern the case, a day may be that of a cohort, a value of the law may be another.
  var interpretationsVary: Bool {
    checks.contains { !$0.conditions.isEmpty } || days.contains { $0.cohortDay != nil }
      || values.indices.contains { !isAmount(of: $0) && values[$0].content.hasInterpretationsByCase }
  }

  private func isAmount(of value: Int) -> Bool {
    guard let step = amount?.steps.first, case .take(value, _) = step.operation else { return false }
    return true
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

extension PlanValue.Content {
  /// Whether it has several cells, and one of them rests on an interpretation.
  fileprivate var hasInterpretationsByCase: Bool {
    switch self {
    case .constant, .given: false
    case .dated(_, let spans): spans.contains { !$0.cell.interpretations.isEmpty }
    case .table(_, _, let pages): pages.contains { $0.cells.contains { !$0.interpretations.isEmpty } }
    case .rules(_, _, _, let pages): pages.contains { $0.rules.contains { !$0.cell.interpretations.isEmpty } }
    }
  }
}

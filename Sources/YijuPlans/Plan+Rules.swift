import YijuFeel
import YijuValues

// Tables of rules.
extension Plan {
  /// More combinations of what unknown keys can be than this are not told apart: the value is unknown.
  private static let combinationLimit = 4_096

  /// What a table of rules can still give.
  struct RuleOutcomes {
    /// Ascending, each once; with the code for “not known” where the text leaves the value open.
    var codes: [Int64] = []
    /// Whether no rule may fit.
    var mayHaveNone = false
  }

  /// The rules that fit this case, with their page; nil when the case does not say which. A key that is not known does
  /// not matter where the same rules fit for everything it can be.
  func fittingRules(_ place: Int, _ inputs: CaseInputs) -> (page: RulePage, keys: [TableKey], rules: [Int])? {
    guard case .rules(let keys, let day, _, let pages) = values[place].content,
      let page = rulePage(of: pages, day: day, inputs)
    else { return nil }
    if let codes = knownCodes(of: keys, inputs) { return (page, keys, page.fitting(codes)) }
    guard let combinations = combinations(of: keys, page, inputs, budget: Plan.combinationLimit),
      let first = combinations.first.map({ page.fitting($0) }),
      combinations.allSatisfy({ page.fitting($0) == first })
    else { return nil }
    return (page, keys, first)
  }

  /// The rules whose values count for this case; nil when the case does not say which, or none fits.
  package func countingRules(_ place: Int, _ inputs: CaseInputs) -> (page: RulePage, keys: [TableKey], rules: [Int])? {
    guard case .rules(_, _, let choice, _) = values[place].content,
      let (page, keys, rules) = fittingRules(place, inputs), !rules.isEmpty,
      let cell = page.cell(choosing: choice, among: rules)
    else { return nil }
    switch choice {
    case .sum, .any: return (page, keys, rules)
    case .unique, .first, .priority, .least, .greatest:
      return (page, keys, rules.first { page.rules[$0].cell == cell }.map { [$0] } ?? rules)
    }
  }

  /// Whether the case says which rule would fit and there is none.
  func hasNoRule(_ place: Int, _ inputs: CaseInputs) -> Bool {
    guard case .rules(let keys, let day, let choice, let pages) = values[place].content else { return false }
    if let day, inputs.slots[day] == SlotCode.unknown { return false }
    guard let page = rulePage(of: pages, day: day, inputs) else { return true }
    guard let codes = knownCodes(of: keys, inputs) else { return false }
    return page.cell(choosing: choice, among: page.fitting(codes)) == nil
  }

  /// The codes of keys when all are known. Outside a cohort's spans nothing is said, not even that no rule fits.
  func knownCodes(of keys: [TableKey], _ inputs: CaseInputs) -> [Int64]? {
    var codes: [Int64] = []
    for key in keys {
      let code = code(ofKey: key, inputs)
      if code == SlotCode.unknown || isOutside(key, code) { return nil }
      codes.append(code)
    }
    return codes
  }

  private func isOutside(_ key: TableKey, _ code: Int64) -> Bool {
    if case .cohort = key { code == Plan.noSpan } else { false }
  }

  /// Everything a table can give for what is known of its keys: one value of each stretch that all rules treat alike is
  /// tried for a key that is not known.
  func outcomes(ofRules place: Int, _ inputs: CaseInputs) -> RuleOutcomes {
    guard case .rules(let keys, let day, let choice, let pages) = values[place].content else {
      return RuleOutcomes()
    }
    let known = day.map { inputs.slots[$0] } ?? SlotCode.unknown
    var outcomes = RuleOutcomes()
    if keys.contains(where: { isOutside($0, code(ofKey: $0, inputs)) }) { return outcomes }
    var budget = Plan.combinationLimit
    for page in pages where day == nil || known == SlotCode.unknown || (page.from <= known && known <= page.to) {
      guard let combinations = combinations(of: keys, page, inputs, budget: budget) else {
        return RuleOutcomes(codes: [SlotCode.unknown], mayHaveNone: true)
      }
      budget -= combinations.count
      for codes in combinations {
        if let cell = page.cell(choosing: choice, among: page.fitting(codes)) {
          outcomes.codes.append(cell.code)
        } else {
          outcomes.mayHaveNone = true
        }
      }
    }
    outcomes.codes = Plan.unique(outcomes.codes)
    return outcomes
  }

  /// Everything the keys can be together; nil when that is too much, or when nothing is said of one of them.
  private func combinations(
    of keys: [TableKey], _ page: RulePage, _ inputs: CaseInputs, budget: Int
  ) -> [[Int64]]? {
    var combinations: [[Int64]] = [[]]
    for (column, key) in zip(page.columns, keys) {
      if isOutside(key, code(ofKey: key, inputs)) { return nil }
      let codes = possibleCodes(ofKey: key, column, inputs)
      guard combinations.count * codes.count <= budget else { return nil }
      combinations = combinations.flatMap { start in codes.map { start + [$0] } }
    }
    return combinations
  }

  /// The code of a key, or one for each stretch of codes it can have that makes a difference.
  private func possibleCodes(ofKey key: TableKey, _ column: RuleColumn, _ inputs: CaseInputs) -> [Int64] {
    if let codes = possibleCodes(ofKey: key, inputs) {
      guard codes.count > 1 else { return codes }
      return column.representatives(within: codes.sorted().map { SlotRange(low: $0, high: $0) })
    }
    guard case .slot(let slot) = key else { return column.representatives(within: [RuleColumn.everything]) }
    let fact: PlanFact
    switch slots[slot].content {
    case .fact(let place), .factOn(let place, _): fact = facts[place]
    case .factThroughout, .presumed, .day: return column.representatives(within: [RuleColumn.everything])
    }
    var possible = fact.domain.isEmpty ? [RuleColumn.everything] : fact.domain
    // A running total lies between two observations.
    if let bound = inputs.bounds.first(where: { $0.slot == slot })?.range { possible = [bound] }
    // The binder takes no number below 0 for these.
    if fact.type == .count || fact.type == .money {
      possible = possible.filter { $0.high >= 0 }.map { SlotRange(low: max(0, $0.low), high: $0.high) }
    }
    return column.representatives(within: possible)
  }

  func rulePage(of pages: [RulePage], day: Int?, _ inputs: CaseInputs) -> RulePage? {
    guard let day else { return pages.first }
    let code = inputs.slots[day]
    return code == SlotCode.unknown ? nil : pages.first { $0.from <= code && code <= $0.to }
  }
}

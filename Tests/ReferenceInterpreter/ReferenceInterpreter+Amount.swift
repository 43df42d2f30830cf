import YijuCivilCalendars
import YijuPolicies
import YijuValues

/// §8: one running sum, changed step by step; what is not known is carried as a set of at most 16 sums.
extension ReferenceInterpreter {
  private static let mostSums = 16

  /// One way the steps may have gone.
  private struct Branch: Hashable {
    /// nil: not known, or none yet.
    var sum: Decimal?
    /// No step has given a sum.
    var isEmpty = false
    /// The sum after each step.
    var after: [String: Decimal?] = [:]
  }

  /// The sums that are possible, rounded as declared; nil among them when one is not known.
  mutating func sums(of amount: Amount) -> Set<Decimal?> {
    var branches: Set<Branch> = [Branch(sum: nil, isEmpty: true)]
    for entry in amount.steps.entries {
      branches = step(entry, branches)
      // So many ways are not told apart.
      if branches.count > Self.mostSums { return [nil] }
      branches = Set(
        branches.map { branch in
          var branch = branch
          branch.after.updateValue(branch.sum, forKey: entry.id.value)
          return branch
        })
    }
    return Set(
      branches.map { branch in
        guard case .declared(let rule)? = amount.rounding?.value else { return branch.sum }
        return branch.sum.map { rounded($0, rule) }
      })
  }

  /// A step whose `when` is not met keeps the sum; while it is unknown both ways are carried.
  private mutating func step(_ entry: ElementMap<AmountStep>.Entry, _ branches: Set<Branch>) -> Set<Branch> {
    let applies = conjunction(of: entry.element.when)
    var result: Set<Branch> = []
    if applies != .yes { result.formUnion(branches) }
    if applies != .no {
      for branch in branches { result.formUnion(carried(entry.element.operation, branch)) }
    }
    return result
  }

  private mutating func carried(_ operation: AmountStep.Operation, _ branch: Branch) -> Set<Branch> {
    var results: Set<Decimal?> = []
    // Plain loops: a closure that captured a decimal would trap in a debug build, which misplaces 16-byte words.
    switch operation {
    case .take(let operand, _) where policy.facts[operand.value] != nil:
      for other in operands(operand) { results.insert(other) }
    case .take(let operand, let keepIfNoRow):
      let found = found(operand.value)
      for one in found {
        switch one {
        case .value(let value): results.insert(number(of: value))
        case .open: results.insert(nil)
        case .noRow:
          // Without `keep` only the rows that there are can be meant.
          if keepIfNoRow { results.insert(branch.sum) } else if found.count == 1 { results.insert(nil) }
        }
      }
    case .raiseBy(let operand, let of):
      for percent in operands(operand) {
        results.insert(sum(branch.sum, share(base(of, branch), percent)))
      }
    case .multiplyBy(let operand, let of):
      for percent in operands(operand) { results.insert(share(base(of, branch), percent)) }
    case .add(let operand):
      for other in operands(operand) { results.insert(sum(branch.isEmpty ? Decimal(0) : branch.sum, other)) }
    case .subtract(let operand):
      for other in operands(operand) { results.insert(sum(branch.isEmpty ? Decimal(0) : branch.sum, other?.negated)) }
    case .atMost(let operand):
      for other in operands(operand) { results.insert(lesser(branch.sum, other)) }
    case .notBelow(let operand):
      for other in operands(operand) { results.insert(lesser(branch.sum?.negated, other?.negated)?.negated) }
    case .round(let rule):
      if let sum = branch.sum { results.insert(rounded(sum, rule)) } else { results.insert(nil) }
    }
    var branches: Set<Branch> = []
    for sum in results {
      // What was neither taken nor added to is still nothing.
      branches.insert(Branch(sum: sum, isEmpty: branch.isEmpty && keepsNothing(operation, sum), after: branch.after))
    }
    return branches
  }

  private func keepsNothing(_ operation: AmountStep.Operation, _ sum: Decimal?) -> Bool {
    switch operation {
    case .take(_, let keepIfNoRow): keepIfNoRow && sum == nil
    case .round: true
    case .raiseBy, .multiplyBy, .add, .subtract, .atMost, .notBelow: false
    }
  }

  private func base(_ base: AmountStep.Base, _ branch: Branch) -> Decimal? {
    guard case .step(let id) = base else { return branch.sum }
    return branch.after[id.value] ?? nil
  }

  private func sum(_ left: Decimal?, _ right: Decimal?) -> Decimal? {
    guard let left, let right else { return nil }
    return left.adding(right)
  }

  private func share(_ base: Decimal?, _ percent: Decimal?) -> Decimal? {
    guard let base, let percent else { return nil }
    return base.multiplied(by: percent)?.multiplied(by: Decimal(1, scale: 2))
  }

  private func lesser(_ left: Decimal?, _ right: Decimal?) -> Decimal? {
    guard let left, let right else { return nil }
    return left < right ? left : right
  }

  /// What an operand may be: the literal 0, a fact, or a value of the law.
  private mutating func operands(_ operand: Located<String>) -> Set<Decimal?> {
    if let literal = Decimal(text: operand.value) { return [literal] }
    if policy.facts[operand.value] != nil { return [value(of: operand.value, at: .timeless)?.number] }
    let found = found(operand.value)
    let values = found.filter { $0 != .noRow }
    if values.isEmpty { return [nil] }
    return Set(
      values.map { one in
        guard case .value(let value) = one else { return nil }
        return number(of: value)
      })
  }

  private func rounded(_ sum: Decimal, _ rule: RoundingRule) -> Decimal {
    let scale =
      switch rule.unit {
      case .fen: 2
      case .jiao: 1
      case .yuan: 0
      }
    let mode: RoundingMode =
      switch rule.mode {
      case .halfUp: .halfUp
      case .halfEven: .halfEven
      case .down: .down
      case .up: .up
      }
    return sum.rounded(scale: scale, mode)
  }
}

import YijuCivilCalendars
import YijuPolicies
import YijuValues

/// §8: one running sum, changed step by step; what is not known is carried as a set of at most 16 sums.
extension ReferenceInterpreter {
  private static let mostSums = 16

  /// One way the steps may have gone.
  private struct Branch: Hashable {
    /// nil: not known.
    var sum: Decimal?
    /// The sum after each step.
    var after: [String: Decimal?] = [:]
  }

  /// The sums that are possible, rounded as declared; nil among them when one is not known.
  mutating func sums(of amount: Amount) -> Set<Decimal?> {
    var branches: Set<Branch> = [Branch(sum: Decimal(0))]
    for entry in amount.steps.entries {
      branches = step(entry, branches)
      if Set(branches.map(\.sum)).count > Self.mostSums {
        branches = Set(branches.map { branch in
          var branch = branch
          branch.sum = nil
          return branch
        })
      }
      branches = Set(branches.map { branch in
        var branch = branch
        branch.after.updateValue(branch.sum, forKey: entry.id.value)
        return branch
      })
    }
    return Set(branches.map { branch in
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
    func changed(_ operands: Set<Decimal?>, _ change: (Decimal, Decimal) -> Decimal?) -> Set<Branch> {
      Set(operands.map { operand in
        var next = branch
        next.sum = branch.sum.flatMap { sum in operand.flatMap { change(sum, $0) } }
        return next
      })
    }
    func base(_ base: AmountStep.Base) -> Decimal? {
      switch base {
      case .running, .missing: branch.sum
      case .step(let id): branch.after[id.value] ?? nil
      }
    }
    func share(_ base: Decimal?, _ percent: Decimal) -> Decimal? {
      base?.multiplied(by: percent)?.multiplied(by: Decimal(1, scale: 2))
    }
    switch operation {
    case .take(let operand, let keepIfNoRow):
      var result: Set<Branch> = []
      let found = found(operand.value)
      for one in found {
        var next = branch
        switch one {
        case .value(let value): next.sum = number(of: value)
        case .open: next.sum = nil
        case .noRow:
          // Without `keep` only the rows that there are can be meant.
          if !keepIfNoRow {
            if found.count > 1 { continue }
            next.sum = nil
          }
        }
        result.insert(next)
      }
      return result
    case .raiseBy(let operand, let of):
      let base = base(of)
      return changed(operands(operand)) { sum, percent in share(base, percent).flatMap { sum.adding($0) } }
    case .multiplyBy(let operand, let of):
      let base = base(of)
      return Set(operands(operand).map { percent in
        var next = branch
        next.sum = percent.flatMap { share(base, $0) }
        return next
      })
    case .add(let operand): return changed(operands(operand)) { $0.adding($1) }
    case .subtract(let operand): return changed(operands(operand)) { $0.subtracting($1) }
    case .atMost(let operand): return changed(operands(operand)) { min($0, $1) }
    case .notBelow(let operand): return changed(operands(operand)) { max($0, $1) }
    case .round(let rule):
      var next = branch
      next.sum = branch.sum.map { rounded($0, rule) }
      return [next]
    }
  }

  /// What an operand may be: the literal 0, a fact, or a value of the law.
  private mutating func operands(_ operand: Located<String>) -> Set<Decimal?> {
    if let literal = Decimal(text: operand.value) { return [literal] }
    if policy.facts[operand.value] != nil { return [value(of: operand.value, at: .timeless)?.number] }
    let found = found(operand.value)
    let values = found.filter { $0 != .noRow }
    if values.isEmpty { return [nil] }
    return Set(values.map { one in
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

import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// What checks leave of the facts they look at.
extension PolicyChecking {
  /// What a check leaves of a fact at a time; several where it looks at several days. A fact whose check is wrong is
  /// `unclear`: what other checks leave of it proves nothing.
  mutating func allowed(by check: Check) -> [(slot: FactSlot, allowed: Allowed)] {
    switch check.kind {
    case .requirement(let requirement):
      guard let fact = policy.facts.entry(requirement.fact.value) else { return [] }
      let allowed: Allowed
      if let require = requirement.require {
        guard let tests = checked.expressions[require.node]?.tree else {
          unclear.insert(requirement.fact.value)
          return []
        }
        allowed = self.allowed(by: tests, of: fact)
      } else {
        allowed = Allowed(words: ["true"])
      }
      return slots(of: requirement.fact.value, asOf: requirement.asOf, fact: fact).map { ($0, allowed) }
    case .membership(let membership):
      guard let fact = policy.facts.entry(membership.fact.value) else { return [] }
      let named = Set(membership.words.map { checked.canonicalWords[$0.node] ?? $0.value })
      // A word that does not exist was meant to be another.
      if !areWords(named, of: fact) {
        unclear.insert(membership.fact.value)
        return []
      }
      let left = membership.oneOf ? named : rest(of: fact, without: named)
      guard let left else { return [] }
      return slots(of: membership.fact.value, asOf: membership.asOf, fact: fact).map { ($0, Allowed(words: left)) }
    case .deadline(let deadline):
      // A day that rolls may lie later than the day written.
      guard case .byDay(let last) = deadline.end, deadline.lastDayOff?.value == .keep,
        let day = policy.days[deadline.day.value], day.take == .day, let fact = day.fact?.value,
        let high = bounds(of: last.value).high
      else { return [] }
      return [(FactSlot(fact: fact, time: .timeless), Allowed(high: .init(value: high, isIncluded: true)))]
    case .gate, .count, .exclusion, .finding, .group:
      return []
    }
  }

  /// Whether all are words the fact can have, canonical ones for a level.
  private mutating func areWords(_ words: Set<String>, of fact: DeclaredFact) -> Bool {
    switch fact.element.type.value {
    case .word: return words.isSubset(of: wordSet(of: fact.element.words))
    case .level(let scale):
      guard let known = spellings[scale] else { return false }
      return words.allSatisfy { known[$0] == $0 }
    default: return true
    }
  }

  /// The words of a fact without some; nil where they are no closed set or too many to be of use.
  private func rest(of fact: DeclaredFact, without words: Set<String>) -> Set<String>? {
    guard !fact.element.allowsOtherWords,
      let all = self.words(of: fact.element.type.value, declared: fact.element.words), all.count <= 1_000
    else { return nil }
    return Set(all).subtracting(words)
  }

  private func slots(of fact: String, asOf: AsOf?, fact declared: DeclaredFact) -> [FactSlot] {
    guard declared.element.nature?.value.variesWithTime == true else { return [FactSlot(fact: fact, time: .timeless)] }
    guard case .all(let days)? = asOf else { return [] }
    return days.map { FactSlot(fact: fact, time: .on($0.value)) }
  }

  // MARK: Tests

  /// What unary tests leave; open where they are more than comparisons with known values.
  func allowed(by tree: FeelTree, of fact: DeclaredFact) -> Allowed {
    switch tree.node(tree.root) {
    case .anyOf(let run):
      var either: Allowed?
      for child in tree.children(run) {
        let allowed = self.allowed(by: child, in: tree)
        if allowed.isOpen { return Allowed() }
        either = either.map { $0.or(allowed) } ?? allowed
      }
      return either ?? Allowed()
    case .noneOf(let run):
      guard var left = rest(of: fact, without: []) else { return Allowed() }
      for child in tree.children(run) {
        guard let words = allowed(by: child, in: tree).words else { return Allowed() }
        left.subtract(words)
      }
      return Allowed(words: left)
    default:
      return allowed(by: tree.root, in: tree)
    }
  }

  private func allowed(by id: FeelNodeID, in tree: FeelTree) -> Allowed {
    switch tree.node(id) {
    case .boolean(let value):
      return Allowed(words: [value ? "true" : "false"])
    case .string(let at):
      return Allowed(words: [tree.name(at)])
    case .test(let comparison, let operand):
      let (low, high) = bounds(of: operand, in: tree)
      switch comparison {
      case .less: return Allowed(high: high.map { .init(value: $0, isIncluded: false) })
      case .lessOrEqual: return Allowed(high: high.map { .init(value: $0, isIncluded: true) })
      case .greater: return Allowed(low: low.map { .init(value: $0, isIncluded: false) })
      case .greaterOrEqual: return Allowed(low: low.map { .init(value: $0, isIncluded: true) })
      case .equal: return equal(low, high)
      default: return Allowed()
      }
    case .range(let low, let includesLow, let high, let includesHigh):
      return Allowed(
        low: bounds(of: low, in: tree).low.map { .init(value: $0, isIncluded: includesLow) },
        high: bounds(of: high, in: tree).high.map { .init(value: $0, isIncluded: includesHigh) })
    default:
      let (low, high) = bounds(of: id, in: tree)
      return equal(low, high)
    }
  }

  private func equal(_ low: Decimal?, _ high: Decimal?) -> Allowed {
    Allowed(
      low: low.map { .init(value: $0, isIncluded: true) }, high: high.map { .init(value: $0, isIncluded: true) })
  }

  /// The least and the greatest value of an operand; nil where it is not known before a case is.
  private func bounds(of id: FeelNodeID, in tree: FeelTree) -> (low: Decimal?, high: Decimal?) {
    switch tree.node(id) {
    case .number(let at):
      return (tree.number(at), tree.number(at))
    case .negate(let inner):
      let (low, high) = bounds(of: inner, in: tree)
      return (high?.negated, low?.negated)
    case .temporal(let at):
      guard case .date(let day) = tree.temporal(at) else { return (nil, nil) }
      return (PolicyChecking.number(of: day), PolicyChecking.number(of: day))
    case .name, .path:
      return tree.dottedName(id).map { bounds(of: $0) } ?? (nil, nil)
    default:
      return (nil, nil)
    }
  }

  /// The least and the greatest value of a parameter or a table; nil where a cell leaves it open.
  func bounds(of name: String) -> (low: Decimal?, high: Decimal?) {
    var values: [Decimal] = []
    if let parameter = policy.parameters[name] {
      for value in parameter.values {
        guard let number = PolicyChecking.number(of: value.value.value) else { return (nil, nil) }
        values.append(number)
      }
    } else if let table = policy.tables[name] {
      // What rows add up to has other bounds than each of them.
      guard table.choice?.value != .sum else { return (nil, nil) }
      for value in table.values {
        for row in value.value {
          guard let cell = row.value.value.value, let number = PolicyChecking.number(of: cell) else {
            return (nil, nil)
          }
          values.append(number)
        }
      }
    }
    return (values.min(), values.max())
  }

  private static func number(of value: LegalValue) -> Decimal? {
    if case .day(let day) = value { return number(of: day) }
    return value.number
  }

  static func number(of day: Day) -> Decimal { Decimal(Int64(day.ordinal)) }

  // MARK: Words for it

  /// “不早于 2017-01-01”, “至少 36”, “是五级、四级”.
  func text(of allowed: Allowed, type: FactType) -> LocalizedText {
    if let words = allowed.words {
      if words == ["true"] { return LocalizedText(zh: "“是”", en: "yes") }
      if words == ["false"] { return LocalizedText(zh: "“否”", en: "no") }
      let shown = wantsHints ? words.sorted().prefix(8).joined(separator: "、") : "…"
      return LocalizedText(zh: "“\(shown)”", en: "“\(shown)”")
    }
    let isDate = type == .date
    func value(_ bound: Allowed.Bound) -> String {
      guard isDate, let ordinal = Int32(exactly: bound.value), let day = Day(ordinal: ordinal) else {
        return bound.value.normalized.text
      }
      return "\(day)"
    }
    var zh: [String] = []
    var en: [String] = []
    if let low = allowed.low {
      zh.append((low.isIncluded ? (isDate ? "不早于 " : "不小于 ") : (isDate ? "晚于 " : "大于 ")) + value(low))
      en.append(
        (low.isIncluded ? (isDate ? "not before " : "at least ") : (isDate ? "after " : "more than ")) + value(low))
    }
    if let high = allowed.high {
      zh.append((high.isIncluded ? (isDate ? "不晚于 " : "不大于 ") : (isDate ? "早于 " : "小于 ")) + value(high))
      en.append(
        (high.isIncluded ? (isDate ? "not after " : "at most ") : (isDate ? "before " : "less than ")) + value(high))
    }
    return LocalizedText(zh: zh.joined(separator: "、"), en: en.joined(separator: " and "))
  }
}

extension Int32 {
  /// The number when it is whole and fits.
  fileprivate init?(exactly number: Decimal) {
    guard let whole = number.scaled(by: 0), let value = Int32(exactly: whole) else { return nil }
    self = value
  }
}

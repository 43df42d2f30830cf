import YijuCivilCalendars
import YijuFacts
import YijuPolicies
import YijuValues

/// §4 count and exclusion, §10: counts are intervals.
extension ReferenceInterpreter {
  /// How many entries of some lists match.
  struct Matches {
    /// Entries that match.
    var matching = 0
    /// Entries that may match.
    var possible = 0
    /// Whether there may be entries that the case does not list.
    var isOpen = false
  }

  /// §10: list absent = [0, ∞); `[]` = 0; an entry with an unknown needed field counts 0 to 1; an incomplete list has
  /// no upper bound.
  mutating func entries(
    of lists: [String], matches: (inout ReferenceInterpreter, String, FactTree) -> Truth
  ) -> Matches {
    var result = Matches()
    for list in lists {
      let node = FactPath(list).flatMap { facts[$0] }
      let entries: [FactTree]
      switch node?.content {
      case .list(let all)?: entries = all
      case .object?:
        guard case .list(let known)? = node?["known"]?.content else {
          result.isOpen = true
          continue
        }
        entries = known
        if node?["complete"]?.content != .boolean(true) { result.isOpen = true }
      default:
        result.isOpen = true
        continue
      }
      for entry in entries {
        switch matches(&self, list, entry) {
        case .yes: result.matching += 1
        case .unknown: result.possible += 1
        case .no: break
        }
      }
    }
    return result
  }

  /// §4 count: earlier entries that match plus this case are at most so many; a case that does not match `where`
  /// itself is not concerned.
  mutating func body(of count: EntryCount) -> Body {
    let found = entries(of: count.among.map(\.value)) { run, list, entry in
      var parts = count.same.map { run.isSame($0.value, entry, in: list) }
      if let field = count.sameYear { parts.append(run.isSameYear(field.value, entry, in: list)) }
      if let field = count.sameMonth { parts.append(run.isSameMonth(field.value, entry, in: list)) }
      for condition in count.conditions.entries {
        parts.append(run.meets(condition.element, run.field(condition.id.value, of: entry, in: list)))
      }
      return Truth.all(parts)
    }
    var concerns = Truth.yes
    if let list = count.among.first?.value {
      concerns = Truth.all(
        count.conditions.entries.map { condition in
          meets(condition.element, thisCase(condition.id.value, in: list))
        })
    }
    let limit: Decimal?
    switch count.atMost {
    case .reference(let reference): limit = legalValue(of: reference.value).flatMap { number(of: $0) }
    case .feel(let feel):
      limit = checked.expressions[feel.node].flatMap { evaluate($0, input: nil, at: .timeless) }?.number
    }
    guard let limit else { return Body(truth: .unknown, concerns: concerns) }
    let least = Decimal(Int64(found.matching + 1))
    let most = Decimal(Int64(found.matching + found.possible + 1))
    if least > limit { return Body(truth: .no, concerns: concerns) }
    return Body(truth: !found.isOpen && most <= limit ? .yes : .unknown, concerns: concerns)
  }

  /// §4 exclusion: no earlier entry matches; §10: met only by a complete list.
  mutating func truth(of exclusion: Exclusion) -> Truth {
    let found = entries(of: exclusion.among.map(\.value)) { run, list, entry in
      var parts = exclusion.same.map { run.isSame($0.value, entry, in: list) }
      if let field = exclusion.higher { parts.append(run.isHigher(field.value, entry, in: list)) }
      for condition in exclusion.conditions.entries {
        parts.append(run.meets(condition.element, run.field(condition.id.value, of: entry, in: list)))
      }
      return Truth.all(parts)
    }
    if found.matching > 0 { return .no }
    return found.possible > 0 || found.isOpen ? .unknown : .yes
  }

  // MARK: One entry

  /// `same`: a field of the entry equals that of this case.
  mutating func isSame(_ name: String, _ entry: FactTree, in list: String) -> Truth {
    guard let theirs = field(name, of: entry, in: list), let ours = thisCase(name, in: list) else { return .unknown }
    if case (.string(let left), .string(let right)) = (theirs, ours) {
      // Where only one side is normalised, both are: a second payment must not slip through by a space.
      let own = policy.facts[list]?.thisCase[name].flatMap { policy.facts[$0.value]?.compare }
      let isNormalized = policy.facts[list]?.item[name]?.compare == .normalized || own == .normalized
      return Truth(isSameText(left, right, isNormalized ? .normalized : .exact))
    }
    return Truth(theirs == ours)
  }

  /// `same_year`: the calendar year of that field is the same on both sides.
  private mutating func isSameYear(_ name: String, _ entry: FactTree, in list: String) -> Truth {
    guard let theirs = field(name, of: entry, in: list)?.date, let ours = thisCase(name, in: list)?.date else {
      return .unknown
    }
    return Truth(theirs.year == ours.year)
  }

  /// `same_month`: the year and the month of that field are the same on both sides.
  private mutating func isSameMonth(_ name: String, _ entry: FactTree, in list: String) -> Truth {
    guard let theirs = field(name, of: entry, in: list)?.date, let ours = thisCase(name, in: list)?.date else {
      return .unknown
    }
    return Truth("\(theirs)".prefix(7) == "\(ours)".prefix(7))
  }

  /// `higher`: the entry stands higher on the scale; ungraded words take part in no comparison.
  private mutating func isHigher(_ name: String, _ entry: FactTree, in list: String) -> Truth {
    guard case .level(let id)? = policy.facts[list]?.item[name]?.type.value, let scale = policy.levels[id],
      let theirs = field(name, of: entry, in: list)?.string, let ours = thisCase(name, in: list)?.string
    else { return .unknown }
    let order = scale.order.map(\.value)
    guard let theirPlace = order.firstIndex(of: theirs), let ourPlace = order.firstIndex(of: ours) else { return .no }
    return Truth(theirPlace > ourPlace)
  }

  /// `where`: a unary test of a field.
  private mutating func meets(_ feel: Feel, _ value: Value?) -> Truth {
    guard let value else { return .unknown }
    return test(feel, of: value, at: .timeless)
  }

  /// A field of an entry; nil when it is not known.
  private func field(_ name: String, of entry: FactTree, in list: String) -> Value? {
    guard let field = policy.facts[list]?.item[name], let node = entry[name] else { return nil }
    return value(node, field.type.value, words: field.words)
  }

  /// §4 `this_case`: what this application would look like as an entry.
  private mutating func thisCase(_ name: String, in list: String) -> Value? {
    guard let fact = policy.facts[list]?.thisCase[name] else { return nil }
    return value(of: fact.value, at: .timeless)
  }
}

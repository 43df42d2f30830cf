import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Facts that are looked up in a register: by what, and on which day.
extension PolicyChecking {
  mutating func checkLookup(
    _ fact: Fact, in register: Located<String>, keys: [Located<String>], asOf day: Located<String>
  ) {
    _ = resolve(register, as: .register)
    let isDay = resolve(day, as: .day) != nil
    if isDay { readDay(day.value, for: fact.node) }
    checkLookedUp(fact)
    for key in keys {
      guard resolve(key, as: .fact) != nil, let needed = policy.facts[key.value] else { continue }
      switch needed.type.value {
      case .text, .word, .level: break
      default:
        report(
          .typeUnfit, LocalizedText(zh: "文本、词语或等级", en: "a text, a word or a level"), same(needed.title.value),
          needed.type.value.title, at: key.node)
        continue
      }
      guard needed.nature?.value.variesWithTime == true else {
        read(key.value, .timeless, for: fact.node)
        continue
      }
      if isDay { read(key.value, .on(day.value), for: fact.node) }
    }
  }

  /// The register says what holds on one day, so the fact itself does not vary, and it is of a type that a list can give.
  private mutating func checkLookedUp(_ fact: Fact) {
    if let nature = fact.nature, nature.value.variesWithTime {
      report(
        .typeUnfit, LocalizedText(zh: "不随时间变化的性质", en: "a nature that does not vary with time"),
        same(fact.title.value), LocalizedText(zh: "随时间变化的", en: "one that does"), at: nature.node)
    }
    switch fact.type.value {
    case .list, .citizenID, .period:
      report(
        .typeUnfit, LocalizedText(zh: "名录能给出的类型", en: "a type that a register can give"), same(fact.title.value),
        fact.type.value.title, at: fact.type.node)
    case .yesNo, .count, .decimal, .money, .percent, .date, .text, .word, .level: break
    }
  }

  /// Notes the date facts that a named day is taken from.
  private mutating func readDay(_ id: String, for node: NodeID) {
    guard let day = policy.days[id] else { return }
    for fact in [day.fact].compactMap({ $0 }) + day.rows.entries.map(\.element) where exists(fact.value, .fact) {
      read(fact.value, .timeless, for: node)
    }
  }
}

import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Facts: types, units, the fields of lists, and facts that follow from others.
/// A fact as declared, in its box: most of checking looks at one or two of its fields.
typealias DeclaredFact = ElementMap<Fact>.Entry

extension PolicyChecking {
  mutating func checkFacts() {
    for entry in policy.facts.entries {
      let title = entry.element.title.value
      let type = entry.element.type
      checkType(type, unit: entry.element.unit, title: title, node: entry.element.node)
      if let nature = entry.element.nature, nature.value.variesWithTime, type.value == .list {
        report(
          .typeUnfit, LocalizedText(zh: "不随时间变化的性质", en: "a nature that does not vary with time"), same(title),
          type.value.title, at: nature.node)
      }
      checkChanges(of: entry.element)
      for field in entry.element.item.entries {
        checkType(field.element.type, unit: field.element.unit, title: field.element.title.value, node: field.id.node)
      }
      if let domain = entry.element.domain {
        _ = checkTests(domain, over: feelType(of: entry), titled: title, options: .domain)
      }
      if !entry.element.thisCase.isEmpty { checkThisCase(of: entry.element, id: entry.id.value) }
    }
  }

  /// Only a fact that varies with time is another on a later day, and a date that somebody sets and that follows the one
  /// the person chooses; what is computed, and what a list has recorded, is changed by nobody.
  private mutating func checkChanges(of fact: Fact) {
    guard let changes = fact.changes, changes.value != .never else { return }
    let title = same(fact.title.value)
    if fact.derivation != nil {
      report(.changesUnfit, title, LocalizedText(zh: "由别的事实推出", en: "follows from other facts"), at: changes.node)
    } else if fact.type.value == .list {
      report(.changesUnfit, title, LocalizedText(zh: "是以往的记录", en: "is a record of the past"), at: changes.node)
    } else if changes.value == .withTime, fact.nature?.value.variesWithTime == false,
      fact.type.value != .date || fact.nature?.value != .choice
    {
      report(
        .changesUnfit, title, LocalizedText(zh: "不随时间变化", en: "does not vary with time"), at: changes.node)
    }
  }

  /// The scale of a level is declared, and a unit fits the type.
  mutating func checkType(_ type: Located<FactType>, unit: Located<String>?, title: String, node: NodeID) {
    if case .level(let scale) = type.value { _ = resolve(Located(scale, type.node), as: .level) }
    checkUnit(unit, of: type.value, title: title, node: node)
  }

  private mutating func checkThisCase(of fact: Fact, id: String) {
    for entry in fact.thisCase.entries {
      guard let field = fact.item[entry.id.value] else {
        if isBroken("facts", id) { continue }
        reportUnknownField(entry.id, of: fact, id: id)
        continue
      }
      guard resolve(entry.element, as: .fact) != nil, let source = policy.facts[entry.element.value] else { continue }
      if source.nature?.value.variesWithTime == true {
        report(.asOfMissing, same(source.title.value), namedDays, at: entry.element.node)
      } else if !areComparable(source.type.value, field.type.value) {
        report(
          .typeUnfit, field.type.value.title, same(source.title.value), source.type.value.title, at: entry.element.node)
      }
    }
  }

  /// A list has no field of that name.
  mutating func reportUnknownField(_ field: Located<String>, of fact: Fact, id: String) {
    let fields = wantsHints ? fact.item.ids : []
    let near = nearest(to: field.value, among: fields)
    report(
      .nameUnknown, same(field.value), LocalizedText(zh: "字段（清单 `\(id)`）", en: "field of the list `\(id)`"),
      hint(near, all: fields), at: field.node,
      fixes: near.count == 1 ? replacing(field.node, with: near.first ?? field.value) : [])
  }

  /// Whether values of the two types can be the same.
  func areComparable(_ one: FactType, _ other: FactType) -> Bool {
    if one == other { return true }
    switch (one, other) {
    case (.text, .word), (.word, .text), (.text, .citizenID), (.citizenID, .text): return true
    case (.count, .decimal), (.decimal, .count): return true
    default: return false
    }
  }

  /// Facts given by `derive`, `formula` and `from_register`.
  mutating func checkDerivations() {
    for entry in policy.facts.entries {
      guard let derivation = entry.element.derivation, !isBroken("facts", entry.id.value) else { continue }
      if findings[entry.id.value] != nil {
        report(.findingComputed, same(entry.element.title.value), at: entry.id.node)
        continue
      }
      switch derivation {
      case .exists(let list, let fields):
        checkExists(entry.element, list: list, fields: fields)
      case .months(let months):
        checkMonths(entry.element, months)
      case .formula(let feel):
        let checkedFormula = checkExpression(feel, expected: feelType(of: entry), options: .formula)
        guard let checkedFormula else { continue }
        checkTime(of: checkedFormula, in: feel, of: entry.element)
      case .register(let register, let keys, let day):
        checkLookup(entry.element, in: register, keys: keys, asOf: day)
      }
    }
  }

  private mutating func checkExists(_ fact: Fact, list: Located<String>, fields: [Located<String>]) {
    if fact.type.value != .yesNo {
      report(.typeUnfit, FactType.yesNo.title, same(fact.title.value), fact.type.value.title, at: fact.type.node)
    }
    guard let listFact = listFact(list) else { return }
    read(list.value, .timeless, for: fact.node)
    for field in fields { checkSame(field, keyword: "same", in: listFact, id: list.value, owner: fact.node) }
  }

  /// The list fact a reference names; nil after saying what is wrong.
  mutating func listFact(_ reference: Located<String>) -> Fact? {
    guard resolve(reference, as: .fact) != nil, let fact = policy.facts[reference.value] else { return nil }
    guard fact.type.value == .list else {
      report(.typeUnfit, FactType.list.title, same(fact.title.value), fact.type.value.title, at: reference.node)
      return nil
    }
    return fact
  }

  /// A field in which entries are compared with this case: it exists, and this case has it.
  mutating func checkSame(_ field: Located<String>, keyword: String, in list: Fact, id: String, owner: NodeID) {
    guard list.item[field.value] != nil else {
      reportUnknownField(field, of: list, id: id)
      return
    }
    guard let source = list.thisCase[field.value] else {
      report(
        .thisCaseLacksField, same(keyword), same(field.value), same(id), at: field.node,
        labels: label(list.node, zh: "这份清单", en: "this list"))
      return
    }
    if exists(source.value, .fact) { read(source.value, .timeless, for: owner) }
  }
}

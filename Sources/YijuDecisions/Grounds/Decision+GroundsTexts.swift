import YijuFacts

extension Decision {
  /// The words the grounds only name, once each: of the policy, its checks and facts, the clauses and interpretations.
  var groundsTexts: JSONValue {
    var texts = GroundsTexts()
    for check in checks { texts.add(check) }
    for step in amount?.steps ?? [] { texts.add(step) }
    texts.add(cites: selection.cites)
    for fact in factsUsed {
      GroundsTexts.add(fact.title, at: fact.path, to: &texts.facts)
      texts.add(cites: fact.lookup?.cites ?? [])
    }
    for one in classes { GroundsTexts.add(one.title, at: one.id, to: &texts.classes) }
    var members = GroundsMembers()
    members.add("policy", policy.jsonValue)
    members.add("checks", .object(texts.checks))
    members.add("classes", texts.classes.isEmpty ? .null : .object(texts.classes))
    members.add("facts", .object(texts.facts))
    members.add("clauses", .array(texts.clauses))
    members.add("interpretations", .array(interpretations.map(\.jsonValue)))
    return members.object
  }
}

/// Titles by id, and clauses with their words, each once and in the order in which the decision names them.
private struct GroundsTexts {
  var checks: [JSONMember] = []
  var classes: [JSONMember] = []
  var facts: [JSONMember] = []
  private(set) var clauses: [JSONValue] = []
  private var seen: Set<CitedText> = []

  mutating func add(_ check: CheckResult) {
    Self.add(check.title, at: check.id, to: &checks)
    add(cites: check.cites)
    for value in check.required.values { add(cites: value.cites) }
    for inner in check.conditions + check.parts { add(inner) }
  }

  mutating func add(_ step: AmountStepResult) {
    add(cites: step.cites + (step.operand?.cites ?? []))
    for condition in step.conditions { add(condition) }
  }

  mutating func add(cites: [CitedText]) {
    for cite in cites where seen.insert(cite).inserted { clauses.append(cite.jsonValue) }
  }

  /// A check that is looked at for each class is one check with one title.
  static func add(_ title: String, at key: String, to titles: inout [JSONMember]) {
    if !titles.contains(where: { $0.key == key }) { titles.append(JSONMember(key, .string(title))) }
  }
}

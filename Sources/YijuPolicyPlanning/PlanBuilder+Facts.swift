import YijuFeel
import YijuPlans
import YijuPolicies
import YijuValues

extension PlanBuilder {
  mutating func planScales() {
    for entry in policy.levels.entries {
      var codes: [String: Int64] = [:]
      let scale = entry.element
      func add(_ word: String, _ code: Int64) {
        codes[TextFolding.folded(word)] = code
        for spelling in scale.spellings[word] ?? [] { codes[TextFolding.folded(spelling.value)] = code }
      }
      for (rank, word) in scale.order.enumerated() { add(word.value, Int64(rank)) }
      for (place, word) in scale.outside.enumerated() { add(word.value, SlotCode.outside(place)) }
      scalePlaces[entry.id.value] = plan.scales.count
      plan.scales.append(
        PlanScale(
          id: entry.id.value, title: scale.title, order: scale.order.map(\.value), outside: scale.outside.map(\.value),
          codes: codes))
    }
  }

  mutating func planFacts() {
    for entry in policy.facts.entries {
      factPlaces[entry.id.value] = plan.facts.count
      plan.facts.append(fact(entry.element, path: entry.id.value))
    }
    for (place, entry) in policy.facts.entries.enumerated() where !entry.element.item.isEmpty {
      plan.facts[place].thisCase = entry.element.item.ids.map { field in
        entry.element.thisCase[field].flatMap { factPlaces[$0.value] }
      }
      // A text compared with another has to be brought to the same form: the laxer of the two.
      for (field, own) in plan.facts[place].thisCase.enumerated() {
        guard let own, plan.facts[own].isNormalized || plan.facts[place].fields[field].isNormalized else { continue }
        plan.facts[own].isNormalized = true
        plan.facts[place].fields[field].isNormalized = true
      }
    }
  }

  private func fact(_ fact: Fact, path: String) -> PlanFact {
    let nature: PlanFact.Nature =
      switch fact.nature?.value {
      case .state: .state
      case .runningTotal: .runningTotal
      default: .timeless
      }
    var planned = PlanFact(path: path, title: fact.title.value, type: fact.type.value, nature: nature)
    planned.changeability = changeability(of: fact)
    planned.isOnDocument = fact.nature?.value == .document
    planned.unit = fact.unit?.value
    planned.question = fact.question
    planned.proof = fact.proof
    planned.sensitivity = fact.sensitive?.rawValue
    planned.words = fact.words.map(\.value)
    planned.allowsOtherWords = fact.allowsOtherWords
    planned.scale = scale(of: fact.type.value)
    planned.isNormalized = fact.compare == .normalized
    planned.fields = fact.item.entries.map { entry in
      var field = PlanField(name: entry.id.value, title: entry.element.title.value, type: entry.element.type.value)
      field.unit = entry.element.unit?.value
      field.words = entry.element.words.map(\.value)
      field.scale = scale(of: entry.element.type.value)
      field.isNormalized = entry.element.compare == .normalized
      return field
    }
    if let domain = fact.domain, let tree = tree(domain) {
      planned.domain = ranges(of: tree, scale: codeScale(fact.type.value)) ?? []
      planned.domainText = domain.text
    }
    return planned
  }

  /// What follows from other facts, and what a list has recorded, is changed by nobody.
  private func changeability(of fact: Fact) -> PlanFact.Changeability {
    guard fact.derivation == nil, fact.type.value != .list else { return .never }
    switch fact.changes?.value ?? fact.nature?.value.changeability {
    case .byPerson: return .byPerson
    case .withTime: return .withTime
    case .never, nil: return .never
    }
  }

  func scale(of type: FactType) -> Int? {
    if case .level(let scale) = type { scalePlaces[scale] } else { nil }
  }

  func codeScale(_ type: FactType) -> Int { SlotCode.scale(of: type, minorDigits: minorDigits) }

  /// Digits of the currency's minor unit (ISO 4217): two for every currency a policy can name so far.
  var minorDigits: Int { 2 }

  /// The parsed tree of a FEEL field.
  func tree(_ feel: Feel) -> FeelTree? { checked.expressions[feel.node]?.tree }

  mutating func planDerivations() {
    plan.derivedFacts = checked.derivedFacts.compactMap { factPlaces[$0] }
    for (place, entry) in policy.facts.entries.enumerated() {
      switch entry.element.derivation {
      case .exists(let list, let same):
        guard let listPlace = factPlaces[list.value] else { continue }
        let names = plan.facts[listPlace].fields.map(\.name)
        plan.facts[place].derivation = .exists(
          list: listPlace, fields: same.compactMap { field in names.firstIndex(of: field.value) })
      case .months(let months):
        guard let list = factPlaces[months.list.value],
          let field = plan.facts[list].fields.firstIndex(where: { $0.name == months.field.value })
        else { continue }
        plan.facts[place].derivation = .months(
          PlanMonths(list: list, field: field, run: months.run.value, end: months.end.value))
      case .formula(let feel):
        plan.facts[place].derivation = tree(feel).map { .formula(formula($0)) }
      case .register(let register, let keys, let asOf):
        planLookup(of: place, in: register.value, keys: keys.map(\.value), asOf: asOf.value)
      case nil: break
      }
    }
  }

  private mutating func planLookup(of place: Int, in register: String, keys: [String], asOf: String) {
    guard let day = dayPlaces[asOf], let registerPlace = policy.registers.index(of: register) else { return }
    let keyPlaces = keys.compactMap { factPlaces[$0] }
    // A key that varies with time is looked at on that day: binding asks the slots for which days a value stands.
    for key in keyPlaces where plan.facts[key].nature != .timeless { _ = slot(.factOn(key, day: day)) }
    plan.facts[place].derivation = .register(registerPlace, keys: keyPlaces, day: day)
  }

  mutating func planRegisters() {
    for entry in policy.registers.entries {
      plan.registers.append(
        PlanRegister(
          id: entry.id.value, title: entry.element.title.value, cites: cites(entry.element.grounds),
          interpretations: interpretations(entry.element.grounds)))
    }
  }

  /// An expression with what its names stand for. A name without meaning was refused by checking.
  mutating func formula(_ tree: FeelTree) -> PlanFormula {
    let (names, operands) = operands(of: tree)
    return PlanFormula(expression: tree, names: names, operands: operands)
  }

  /// - Parameter day: The named day on which facts that vary with time are looked at.
  mutating func operands(of tree: FeelTree, on day: Int? = nil) -> (names: [String], operands: [PlanFormulaOperand]) {
    var names: [String] = []
    var operands: [PlanFormulaOperand] = []
    for index in tree.nodes.indices {
      guard let name = tree.dottedName(FeelNodeID(index)), !names.contains(name) else { continue }
      if let fact = factPlaces[name] {
        names.append(name)
        let varies = plan.facts[fact].nature != .timeless
        operands.append(varies ? day.map { .slot(slot(.factOn(fact, day: $0))) } ?? .fact(fact) : .fact(fact))
      } else if let value = value(named: name) {
        names.append(name)
        operands.append(.value(value))
      }
    }
    return (names, operands)
  }
}

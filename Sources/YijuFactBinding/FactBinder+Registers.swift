import YijuCivilCalendars
import YijuDecisions
import YijuFacts
package import YijuPlans
package import YijuRegisters
import YijuValues

// Facts looked up in a register.
extension FactBinder {
  /// What the register says of this case's names on the named day; unknown when a name, the day or the list is.
  mutating func lookedUp(_ place: Int, in register: Int, keys: [Int], day: Int) -> Int64 {
    let code = dayCode(day, depth: 0)
    guard let view = registers[register], code != SlotCode.unknown, let ordinal = Int32(exactly: code),
      let day = Day(ordinal: ordinal)
    else { return SlotCode.unknown }
    var names: [String] = []
    for key in keys {
      guard let name = text(of: key, on: code) else { return SlotCode.unknown }
      names.append(name)
    }
    let answer = view.answer(names, on: day)
    inputs.lookups.append(CaseLookup(fact: place, lookup: lookup(answer, names, day, in: register, view.register)))
    let fact = plan.facts[place]
    switch (answer.finding, fact.type) {
    case (.listed, .yesNo): return 1
    case (.notListed, .yesNo): return 0
    case (.listed(let value?), _):
      // Compiling has read every value of the register as this fact once.
      return scalar(FactTree(.plain(value)), schema: FactSchema(fact), path: fact.path)?.code ?? SlotCode.unknown
    case (.listed, _), (.notListed, _), (.notKnown, _), (.notCovered, _): return SlotCode.unknown
    }
  }

  private mutating func text(of place: Int, on day: Int64) -> String? {
    let fact = plan.facts[place]
    let code = code(of: place, on: day)
    guard code != SlotCode.unknown else { return nil }
    switch fact.type {
    case .level: return fact.scale.flatMap { plan.scales[$0].word(code) }
    case .word:
      let word = Int(clamping: code)
      if fact.words.indices.contains(word) { return fact.words[word] }
      return inputs.texts.indices.contains(word - fact.words.count) ? inputs.texts[word - fact.words.count] : nil
    case .text:
      return inputs.texts.indices.contains(Int(clamping: code)) ? inputs.texts[Int(clamping: code)] : nil
    default: return nil
    }
  }

  /// The code of a named day before the slots are filled. Days by cohort lean on another day; checking has bounded how far.
  private func dayCode(_ place: Int, depth: Int) -> Int64 {
    let day = plan.days[place]
    if let fact = day.fact { return taken(inputs.facts[fact].code, day.taken) }
    guard depth < 8, let by = day.cohortDay else { return SlotCode.unknown }
    let code = dayCode(by, depth: depth + 1)
    guard code != SlotCode.unknown, let fact = day.spans.first(where: { $0.from <= code && code <= $0.to })?.fact else {
      return SlotCode.unknown
    }
    return taken(inputs.facts[fact].code, day.taken)
  }

  private func lookup(
    _ answer: RegisterAnswer, _ asked: [String], _ day: Day, in place: Int, _ register: Register
  ) -> RegisterLookup {
    var value: String?
    let finding: RegisterLookup.Finding
    switch answer.finding {
    case .listed(let said):
      finding = .listed
      value = said
    case .notListed: finding = .notListed
    case .notKnown: finding = .notKnown
    case .notCovered: finding = .notCovered
    }
    var lookup = RegisterLookup(
      register: register.id, title: plan.registers[place].title, finding: finding, names: answer.names, day: day)
    lookup.value = value
    lookup.alias = answer.alias == nil ? nil : asked.last
    lookup.aliasNote = answer.alias?.note
    lookup.note = answer.note
    if let document = answer.document.map({ register.documents[$0] }) {
      lookup.document = document.title
      lookup.number = document.number
      lookup.publishedOn = document.publishedOn
      lookup.status = document.status
    }
    return lookup
  }
}

extension FactBinding {
  /// Why a register cannot give a fact of a plan: the first value that the fact cannot have; nil when it can give all.
  ///
  /// - Complexity: linear in the values of the register.
  package static func unfitValue(of register: Register, for fact: Int, in plan: Plan) -> String? {
    guard plan.facts[fact].type != .yesNo else { return nil }
    var binder = FactBinder(plan)
    let schema = FactSchema(plan.facts[fact])
    return register.values.first { binder.scalar(FactTree(.plain($0)), schema: schema, path: "") == nil }
  }
}

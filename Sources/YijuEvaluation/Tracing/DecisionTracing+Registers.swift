import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans

// What registers said, and how far that can be relied on.
extension DecisionTracing {
  /// The look-ups a decision rests on, by fact.
  mutating func lookups() -> [(fact: Int, lookup: RegisterLookup)] {
    guard !inputs.lookups.isEmpty else { return [] }
    let decisive = plan.decisiveFacts
    var lookups: [(fact: Int, lookup: RegisterLookup)] = []
    for found in inputs.lookups where decisive.contains(found.fact) {
      guard case .register(let place, _, _) = plan.facts[found.fact].derivation else { continue }
      _ = rely(on: plan.registers[place].interpretations)
      var lookup = found.lookup
      lookup.cites = cites(plan.registers[place].cites)
      lookups.append((found.fact, lookup))
    }
    return lookups
  }

  /// A list that was not seen itself, and a choice the file makes about a name, are said.
  func cautions(_ lookups: [(fact: Int, lookup: RegisterLookup)]) -> [Caution] {
    lookups.flatMap { fact, lookup in
      [statusCaution(lookup, plan.facts[fact].path), aliasCaution(lookup, plan.facts[fact].path)].compactMap { $0 }
    }
  }

  private func statusCaution(_ lookup: RegisterLookup, _ path: String) -> Caution? {
    let document = lookup.number ?? lookup.document ?? ""
    let text: LocalizedText
    switch lookup.status {
    case .seen, nil: return nil
    case .secondary:
      text = LocalizedText(
        zh: "“\(lookup.title)”依据的文件（\(document)）只见于转引，请核对原件",
        en: "the document behind `\(lookup.title)` (\(document)) is known from other texts only; check the original")
    case .memory:
      text = LocalizedText(
        zh: "“\(lookup.title)”依据的文件（\(document)）凭记忆记载，尚待核对",
        en: "the document behind `\(lookup.title)` (\(document)) is stated from memory; it has to be confirmed")
    case .estimate:
      text = LocalizedText(
        zh: "“\(lookup.title)”中的这一项是推算的（\(document)），没有找到文件",
        en: "this entry of `\(lookup.title)` is an estimate (\(document)); no document was found")
    }
    return Caution(code: "register_\(lookup.status?.rawValue ?? "")", text: text, about: path)
  }

  private func aliasCaution(_ lookup: RegisterLookup, _ path: String) -> Caution? {
    guard let alias = lookup.alias, let note = lookup.aliasNote else { return nil }
    let name = lookup.names.last ?? ""
    return Caution(
      code: "register_alias",
      text: LocalizedText(
        zh: "“\(alias)”按“\(name)”查“\(lookup.title)”，这是名录编写人的选择：\(note)",
        en:
          "`\(alias)` is looked up in `\(lookup.title)` as `\(name)`, a choice of those who keep the register: \(note)"),
      about: path)
  }
}

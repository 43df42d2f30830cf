import YijuCivilCalendars
import YijuFacts
import YijuPolicies
import YijuRegisters
import YijuValues

/// §5: registers, document by document in the order in which they were published.
extension ReferenceInterpreter {
  mutating func lookedUp(_ fact: Fact, in id: String, keys: [String], on day: Day?) -> Value? {
    guard let register = registers[id], let day else { return nil }
    var names: [String] = []
    for key in keys {
      let varies = policy.facts[key]?.nature?.value.variesWithTime == true
      guard case .string(let name)? = value(of: key, at: varies ? .on(day) : .timeless) else { return nil }
      names.append(name)
    }
    var said = statement(register, names, day)
    guard said.isCovered else { return nil }
    if !said.isMentioned, let last = names.last, let other = alias(register, last, day) {
      said = statement(register, names.dropLast() + [other], day)
    }
    switch (said.row, fact.type.value) {
    case (_?, .yesNo): return .boolean(true)
    case (nil, .yesNo): return register.isPartial ? .boolean(false) : nil
    case (let row?, _): return row.value.flatMap { value(FactTree(.plain($0)), fact.type.value, words: fact.words) }
    case (nil, _): return nil
    }
  }

  private struct Said {
    var isCovered = false
    /// Whether a document since the last whole list names it, be it to take it off.
    var isMentioned = false
    var row: RegisterRow?
  }

  /// The documents known on the day one asks, as they came out.
  private func known(_ register: Register) -> [RegisterDocument] {
    var documents = register.documents.filter { $0.publishedOn.map { $0 <= asKnownOn } ?? true }
    // A stable sort, by insertion.
    for place in documents.indices.dropFirst() {
      var at = place
      while at > 0, (documents[at].publishedOn ?? .earliest) < (documents[at - 1].publishedOn ?? .earliest) {
        documents.swapAt(at, at - 1)
        at -= 1
      }
    }
    return documents
  }

  private func statement(_ register: Register, _ names: [String], _ day: Day) -> Said {
    var said = Said()
    for document in known(register) {
      if let covers = document.covers, covers.contains(day) { said = Said(isCovered: true) }
      for row in document.rows {
        let days = row.days ?? document.covers ?? register.covers
        let isSame =
          row.names.count == names.count
          && zip(row.names, names).allSatisfy { isSameText($0, $1, .normalized) }
        guard isSame, days.contains(day) else { continue }
        said.isMentioned = true
        said.row = row.isRemoval ? nil : row
      }
    }
    return said
  }

  private func alias(_ register: Register, _ name: String, _ day: Day) -> String? {
    var found: String?
    for document in known(register) where (document.covers ?? register.covers).contains(day) {
      for alias in document.aliases where isSameText(alias.name, name, .normalized) { found = alias.of }
    }
    return found
  }
}

import YijuPolicies
import YijuYAMLTrees

/// `among`, `same`, `same_year`, `same_month`, `where`, `at_most`.
extension PolicyReader {
  mutating func entryCount(_ fields: Fields) -> EntryCount? {
    let among = self.among(fields)
    let same = texts(.same, fields)
    let sameYear = located(.sameYear, fields)
    let sameMonth = located(.sameMonth, fields)
    let conditions = conditions(fields)
    guard let entry = fields[.atMost], let limit = limit(entry, fields), !among.isEmpty else { return nil }
    var count = EntryCount(among: among, same: same, sameYear: sameYear, atMost: limit)
    count.sameMonth = sameMonth
    count.conditions = conditions
    return count
  }

  /// A name when plain, an expression when quoted.
  private mutating func limit(_ entry: YAMLEntry, _ fields: Fields) -> EntryCount.Limit? {
    if entry.value.isPlain { return located(.atMost, fields).map { .reference($0) } }
    return feel(.atMost, fields).map { .feel($0) }
  }

  /// The lists that are looked through.
  mutating func among(_ fields: Fields) -> [Located<String>] {
    if !fields.has(.among) { reportMissing(.among, in: fields) }
    return texts(.among, fields)
  }

  /// `where`: unary tests by field.
  mutating func conditions(_ fields: Fields) -> ElementMap<Feel> {
    var conditions = ElementMap<Feel>()
    guard let entry = fields[.where] else { return conditions }
    let place = map.add(entry.keySpan, parent: fields.node, component: Keyword.where.en)
    for entry in mapping(entry.value, at: place, label: name(.where)) ?? [] {
      let id = self.place(entry, under: place)
      let node = map.add(spot(of: entry.value, id), parent: place, component: entry.key)
      if let feel = feel(entry.value, at: node, label: label(entry)) {
        conditions.set(feel, for: Located(entry.key, id))
      }
    }
    return conditions
  }
}

import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Documents and their clauses.
extension PolicyReader {
  mutating func sources(_ fields: Fields, under file: NodeID) -> ElementMap<Source> {
    section(.sources, fields, under: file, ids: .plain) { $0.source($1, $2) }
  }

  private mutating func source(_ entry: YAMLEntry, _ node: NodeID) -> Source? {
    guard let fields = fields(of: entry.value, as: .source, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let coverage = requiredWord(.coverage, fields, Words.coverage)
    if !fields.has(.checkedOn) { reportMissing(.checkedOn, in: fields) }
    if !fields.has(.clauses) { reportMissing(.clauses, in: fields) }
    var source = Source(title: title ?? Located("", node), coverage: coverage ?? Located(.excerpt, node), node: node)
    source.number = text(.number, fields)
    source.issuedOn = statedDay(.issuedOn, fields)?.value
    source.publishedOn = statedDay(.publishedOn, fields)
    source.url = text(.url, fields)
    source.checkedOn = day(.checkedOn, fields)
    source.seen = word(.seen, fields, Words.sighting)?.value
    if let entry = fields[.inForce] {
      let place = map.add(entry.keySpan, parent: node, component: Keyword.inForce.en)
      source.inForce = validTime(entry.value, label: name(.inForce), at: place, requiresCites: false)
        .map { Located($0, place) }
    }
    if let entry = fields[.clauses] { source.clauses = clauses(entry, under: node) }
    return title == nil || coverage == nil ? nil : source
  }

  private mutating func clauses(_ entry: YAMLEntry, under parent: NodeID) -> ElementMap<Clause> {
    var clauses = ElementMap<Clause>()
    let section = map.add(entry.keySpan, parent: parent, component: Keyword.clauses.en)
    guard let entries = mapping(entry.value, at: section, label: name(.clauses)) else { return clauses }
    clauses.reserve(entries.count)
    for entry in entries {
      let isCanonical = Anchor.isCanonical(entry.key)
      let anchor = isCanonical ? entry.key : Anchor.canonical(entry.key)
      let node = map.add(entry.keySpan, parent: section, component: anchor)
      if !isCanonical {
        report(
          .anchorSpelling, [.same(entry.key), .same(anchor)], at: entry.keySpan, in: node,
          fixes: [
            DiagnosticFix(
              LocalizedText(zh: "改为 `\(anchor)`", en: "write `\(anchor)`"), at: entry.keySpan, replacement: anchor)
          ])
      }
      if clauses.index(of: anchor) != nil {
        report(.duplicateKey, [.same(anchor)], at: entry.keySpan, in: node)
        continue
      }
      if let clause = clause(entry, node) { clauses.set(clause, for: Located(anchor, node)) }
    }
    return clauses
  }

  private mutating func clause(_ entry: YAMLEntry, _ node: NodeID) -> Clause? {
    guard case .mapping = entry.value.content else {
      guard let text = text(entry.value, label: label(entry), in: node) else { return nil }
      return Clause(text: Located(text, map.add(entry.value.span, parent: node, component: Keyword.text.en)))
    }
    guard let fields = fields(of: entry.value, as: .clause, at: node, label: label(entry)) else { return nil }
    let clause = Clause(title: text(.title, fields), text: located(.text, fields), remark: text(.remark, fields))
    if !fields.has(.title), !fields.has(.text) { reportMissing(.text, in: fields) }
    return clause
  }
}

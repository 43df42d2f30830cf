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
    return fields.has(.shared) ? taken(fields, node) : source(fields, node)
  }

  /// A document that is written out.
  mutating func source(_ fields: Fields, _ node: NodeID) -> Source? {
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
    source.unverified = details(fields)
    if let entry = fields[.inForce] {
      let place = map.add(entry.keySpan, parent: node, component: Keyword.inForce.en)
      source.inForce = validTime(entry.value, label: name(.inForce), at: place, requiresCites: false)
        .map { Located($0, place) }
    }
    if let entry = fields[.clauses] { source.clauses = clauses(entry, under: node) }
    if coverage?.value == .full { refuseSummaries(of: source) }
    return title == nil || coverage == nil ? nil : source
  }

  /// What the file states about a document and nobody could check: one word or a list of them.
  private mutating func details(_ fields: Fields) -> [Source.Detail] {
    guard let entry = fields[.unverified] else { return [] }
    let written: [YAMLNode] = if case .sequence(let items) = entry.value.content { items } else { [entry.value] }
    if written.isEmpty { report(.missingValue, [spelling(.unverified), spelling(.unstated)], at: fields.node) }
    return written.compactMap { word($0, .unverified, Words.detail, in: fields.node) }
  }

  /// A document that stands in full stands in its own words.
  private mutating func refuseSummaries(of source: Source) {
    for clause in source.clauses.entries {
      guard let summary = clause.element.summary else { continue }
      report(
        .summaryInFullText, [.same(clause.id.value), spelling(.summary), spelling(.full), spelling(.excerpt)],
        at: summary.node)
    }
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
    var clause = Clause(title: text(.title, fields), text: located(.text, fields), remark: text(.remark, fields))
    clause.summary = located(.summary, fields)
    if !fields.has(.title), !fields.has(.text), !fields.has(.summary) { reportMissing(.text, in: fields) }
    if fields.has(.text), let summary = fields[.summary] {
      reportMisfit(
        zh: "有了 `\(Keyword.text.zh)` 就不写 `\(Keyword.summary.zh)`：原文和大意不能混在一条里",
        en: "a clause has its `\(Keyword.text.en)` or a `\(Keyword.summary.en)` of it, not both",
        at: summary.keySpan, in: node)
    }
    return clause
  }
}

import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Tables against checks: a row for every value that can come, and no row for one that cannot.
extension PolicyChecking {
  mutating func compareTablesWithChecks() {
    guard !hasFailures else { return }
    for entry in policy.tables.entries {
      let uses = tableUses[entry.id.value] ?? (isUsed(entry.id.value, .table) ? [TableUse()] : [])
      guard !uses.isEmpty else { continue }
      if entry.element.choice != nil {
        compareRules(of: entry, uses: uses)
        continue
      }
      for (domains, className) in domains(of: entry.element, uses: uses) {
        for value in entry.element.values {
          compare(rows(value.value, of: entry.element, forClass: className), of: entry, with: domains, uses: uses)
        }
      }
    }
  }

  /// What the keys of a table can be: once, or for each class where the table has rows for each.
  private func domains(of table: LegalTable, uses: [TableUse]) -> [(domains: [KeyDomain], className: String?)] {
    func domains(in remainders: [FactSlot: Remainder], className: String?) -> [KeyDomain]? {
      var domains: [KeyDomain] = []
      for (key, day) in zip(table.keys, table.keyDays) {
        let domain = domain(of: key, on: day, uses: uses, in: remainders, className: className)
        guard let domain else { return nil }
        domains.append(domain)
      }
      return domains
    }
    guard policy.classes.count == classRemainders.count, !classRemainders.isEmpty else {
      return domains(in: remainders, className: nil).map { [($0, nil)] } ?? []
    }
    let byClass = zip(policy.classes.ids, classRemainders).compactMap { id, remainders in
      domains(in: remainders, className: id).map { (domains: $0, className: Optional(id)) }
    }
    if policy.isByClass(table) {
      // A class for which no step looks the table up needs no row.
      return byClass.filter { one in
        let narrowed = uses.map { $0.narrowed[ApplicantClass.word] }
        return narrowed.contains { $0?.contains(one.className ?? "") ?? true }
      }
    }
    guard byClass.count == policy.classes.count, var joined = byClass.first?.domains else { return [] }
    for (domains, _) in byClass.dropFirst() {
      for (place, domain) in domains.enumerated() { joined[place].join(domain) }
    }
    return [(joined, nil)]
  }

  private func rows(
    _ rows: [LegalTable.Row], of table: LegalTable, forClass className: String?
  ) -> [LegalTable.Row] {
    guard let className, let place = table.keys.firstIndex(where: { policy.isClassWord($0.value) }) else { return rows }
    return rows.filter { $0.keys.indices.contains(place) && $0.keys[place].value == className }
  }

  /// What a step's `when` leaves of facts.
  mutating func use(of step: AmountStep) -> TableUse {
    var use = TableUse()
    if case .take(_, true) = step.operation { use.mayMiss = true }
    for entry in step.when.entries where entry.element.when.isEmpty {
      if let classes = classes(admittedBy: entry.element) {
        use.narrowed[ApplicantClass.word] = use.narrowed[ApplicantClass.word]?.intersection(classes) ?? classes
      }
      for (slot, allowed) in allowed(by: entry.element) {
        guard slot.time == .timeless, let words = allowed.words else { continue }
        use.narrowed[slot.fact] = use.narrowed[slot.fact]?.intersection(words) ?? words
      }
    }
    return use
  }

  /// The values a key can have.
  struct KeyDomain {
    var fact: String?
    /// In order of the declaration; nil when they are no closed set.
    var words: [String]?
    /// Those a check lets pass; the check that leaves the others out.
    var possible: Set<String>
    var by: String

    /// Takes up what the key can be for another class.
    mutating func join(_ other: KeyDomain) {
      possible.formUnion(other.possible)
      words = words.flatMap { own in other.words.map { own + $0.filter { !own.contains($0) } } }
      if by != other.by { by = "" }
    }
  }

  func domain(
    of key: Located<String>, on day: Located<String>?, uses: [TableUse], in remainders: [FactSlot: Remainder],
    className: String?
  ) -> KeyDomain? {
    if policy.isClassWord(key.value) {
      return className.map { KeyDomain(fact: nil, words: [$0], possible: [$0], by: "") }
    }
    if let cohort = policy.cohorts[key.value], policy.facts.index(of: key.value) == nil {
      return KeyDomain(fact: nil, words: cohort.spans.ids, possible: Set(cohort.spans.ids), by: "")
    }
    guard let fact = policy.facts[key.value], !unclear.contains(key.value) else { return nil }
    let words = fact.allowsOtherWords ? nil : words(of: fact.type.value, declared: fact.words)
    let remainder = remainders[FactSlot(fact: key.value, time: day.map { .on($0.value) } ?? .timeless)]
    var possible = Set(words ?? [])
    if let left = remainder?.allowed.words { possible = words == nil ? left : possible.intersection(left) }
    let narrowed = uses.map { $0.narrowed[key.value] }
    if !narrowed.contains(where: { $0 == nil }) {
      possible = possible.intersection(narrowed.reduce(into: Set<String>()) { $0.formUnion($1 ?? []) })
    }
    let isClosed = words != nil || remainder?.allowed.words != nil
    return KeyDomain(
      fact: key.value, words: isClosed ? words ?? possible.sorted() : nil, possible: possible,
      by: remainder?.wordsBy.address ?? "")
  }

  private mutating func compare(
    _ rows: [LegalTable.Row], of entry: ElementMap<LegalTable>.Entry, with domains: [KeyDomain], uses: [TableUse]
  ) {
    let path = "tables." + entry.id.value
    var seen: Set<[String]> = []
    let all = domains.map { Set($0.words ?? []) }
    for row in rows {
      guard row.keys.count == domains.count else { return }
      let words = row.keys.map { checked.canonicalWords[$0.node] ?? $0.value }
      seen.insert(words)
      for (index, domain) in domains.enumerated() where domain.words != nil {
        guard all[index].contains(words[index]), !domain.possible.contains(words[index]) else { continue }
        let isByClass = policy.isByClass(entry.element)
        reportDead(
          row.keys[index], word: isByClass ? words.joined(separator: "/") : words[index], domain: domain, path: path)
        break
      }
    }
    if entry.element.partial || uses.allSatisfy(\.mayMiss) || unclearTables.contains(entry.id.value) { return }
    reportGaps(in: seen, domains: domains, entry: entry, path: path)
  }

  private mutating func reportDead(_ key: Located<String>, word: String, domain: KeyDomain, path: String) {
    let left =
      wantsHints ? (domain.words ?? []).filter { domain.possible.contains($0) }.prefix(12).joined(separator: "、") : "…"
    let why =
      domain.by.isEmpty
      ? LocalizedText(zh: "用到它的步骤只查\(left)", en: "the steps that use it look up only \(left)")
      : LocalizedText(zh: "条件 `\(domain.by)` 只许\(left)", en: "the check `\(domain.by)` lets only \(left) pass")
    report(.rowDead, same(path), same(word), why, at: key.node)
  }

  /// Walks the values that can come together until a few are missing.
  private mutating func reportGaps(
    in seen: Set<[String]>, domains: [KeyDomain], entry: ElementMap<LegalTable>.Entry, path: String
  ) {
    let orElse = LocalizedText(
      zh: "；文件没有规定时写 `unstated`，或从条件中排除它",
      en: ", or `unstated` where the text leaves it open, or let the check exclude it")
    if let open = domains.first(where: { $0.words == nil }) {
      let title = open.fact.flatMap { policy.facts[$0]?.title.value } ?? ""
      report(
        .tableGap, same(path), LocalizedText(zh: "其他\(title)", en: "any other \(title)"),
        LocalizedText(zh: "“\(title)”可以是任何文字", en: "“\(title)” can be any text"),
        LocalizedText(zh: "，或写明 `partial: true`", en: ", or write `partial: true`"), at: entry.id.node)
      return
    }
    let lists = domains.map { domain in (domain.words ?? []).filter { domain.possible.contains($0) } }
    guard !lists.contains(where: \.isEmpty) else { return }
    var places = [Int](repeating: 0, count: lists.count)
    var missing = 0
    while missing < 5 {
      let words = zip(lists, places).map { $0[$1] }
      if !seen.contains(words) {
        missing += 1
        reportGap(words, domains: domains, orElse: orElse, entry: entry, path: path)
      }
      var index = lists.count - 1
      while index >= 0 {
        places[index] += 1
        if places[index] < lists[index].count { break }
        places[index] = 0
        index -= 1
      }
      if index < 0 { return }
    }
  }

  private mutating func reportGap(
    _ words: [String], domains: [KeyDomain], orElse: LocalizedText, entry: ElementMap<LegalTable>.Entry, path: String
  ) {
    let shown = words.joined(separator: "/")
    let checks = domains.map(\.by).filter { !$0.isEmpty }
    let why =
      checks.isEmpty
      ? LocalizedText(zh: "没有条件排除它", en: "no check excludes it")
      : LocalizedText(
        zh: "条件 \(checks.map { "`\($0)`" }.joined(separator: "、")) 允许它",
        en: "\(checks.map { "`\($0)`" }.joined(separator: " and ")) lets it pass")
    report(.tableGap, same(path), same(shown), why, orElse, at: entry.id.node)
  }
}

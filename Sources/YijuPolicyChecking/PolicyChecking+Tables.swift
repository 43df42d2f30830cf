import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Tables: keys that do not vary with time, rows that exist once, cells of the declared type.
extension PolicyChecking {
  mutating func checkTables() {
    for entry in policy.tables.entries {
      let table = entry.element
      let path = "tables." + entry.id.value
      checkType(table.type, unit: table.unit, title: table.title.value, node: table.node)
      var keys: [TableKey?] = []
      for (reference, day) in zip(table.keys, table.keyDays) {
        let key = key(of: reference, on: day)
        if key == nil { unclearTables.insert(entry.id.value) }
        if case .fact(let fact)? = key {
          read(fact, day.map { .on($0.value) } ?? .timeless, for: table.node)
        }
        keys.append(key)
      }
      var spans: [TimeSpan] = []
      for value in table.values {
        checkOrder(of: value)
        noteReachBack(of: value, inherited: table.grounds, title: table.title.value)
        if table.choice == nil {
          checkRows(of: value.value, in: table, entry: entry, keys: keys)
        } else {
          checkRules(of: value.value, in: table, entry: entry, keys: keys)
        }
        spans.append(span(of: value, shown: value.from.map { "\($0.value)" } ?? "-"))
      }
      checkBy(table.by, spans: spans, element: path, node: entry.id.node)
      if spans.count > 1 { checkSequence(spans, path: path) }
      checkChoice(of: table, path: path)
      findOverlaps(in: entry)
    }
  }

  /// What a key of a table stands for.
  enum TableKey: Equatable {
    case fact(String)
    case cohort(String)
    case applicantClass
  }

  private mutating func key(of reference: Located<String>, on day: Located<String>?) -> TableKey? {
    if policy.isClassWord(reference.value) {
      if let day { report(.asOfSenseless, same(reference.value), at: day.node) }
      return hasClasses(for: reference) && day == nil ? .applicantClass : nil
    }
    guard let kind = resolve(reference, as: .fact, .cohort) else { return nil }
    guard kind == .fact, let fact = policy.facts[reference.value] else {
      if let day { report(.asOfSenseless, same(reference.value), at: day.node) }
      return day == nil ? .cohort(reference.value) : nil
    }
    switch (fact.nature?.value.variesWithTime == true, day) {
    case (true, nil):
      report(.asOfMissing, same(fact.title.value), namedDays, at: reference.node)
      return nil
    case (false, let day?):
      report(.asOfSenseless, same(fact.title.value), at: day.node)
      return nil
    case (true, let day?): if useDay(day) == nil { return nil }
    case (false, nil): break
    }
    if fact.type.value == .list {
      report(
        .typeUnfit, LocalizedText(zh: "单个值的事实", en: "a fact with a single value"), same(fact.title.value),
        fact.type.value.title, at: reference.node)
      return nil
    }
    return .fact(reference.value)
  }

  private mutating func checkRows(
    of rows: [LegalTable.Row], in table: LegalTable, entry: ElementMap<LegalTable>.Entry, keys: [TableKey?]
  ) {
    let path = "tables." + entry.id.value
    var seen: [[String]: NodeID] = [:]
    seen.reserveCapacity(rows.count)
    for row in rows {
      if let cell = row.value.value.value {
        checkValue(Located(cell, row.value.node), title: table.title.value)
      }
      guard let words = canonicalKeys(of: row, keys: keys) else {
        unclearTables.insert(entry.id.value)
        continue
      }
      if let first = seen[words] {
        unclearTables.insert(entry.id.value)
        report(
          .rowRepeated, same(path), same(words.joined(separator: "/")), at: row.keys.last?.node ?? row.value.node,
          labels: label(first, zh: "第一次写在这里", en: "written here first"))
      }
      seen[words] = row.keys.last?.node ?? row.value.node
    }
  }

  /// The words of a row in their canonical spelling; nil when one of them is wrong.
  private mutating func canonicalKeys(of row: LegalTable.Row, keys: [TableKey?]) -> [String]? {
    guard row.keys.count == keys.count else { return nil }
    var words: [String] = []
    for (word, key) in zip(row.keys, keys) {
      switch key {
      case .fact(let id):
        guard let fact = policy.facts[id],
          let canonical = canonical(word, type: fact.type.value, declared: fact.words, title: fact.title.value)
        else { return nil }
        words.append(canonical)
      case .cohort(let id):
        guard let cohort = policy.cohorts[id] else { return nil }
        guard cohort.spans.index(of: word.value) != nil else {
          reportUnknownWord(word, of: cohort.title?.value ?? id, among: cohort.spans.ids)
          return nil
        }
        words.append(word.value)
      case .applicantClass:
        guard policy.classes.index(of: word.value) != nil else {
          if !isBroken("classes", word.value) { reportUnknownClass(word) }
          return nil
        }
        words.append(word.value)
      case nil: return nil
      }
    }
    return words
  }
}

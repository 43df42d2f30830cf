import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuYAMLTrees

/// Tables of rules: rows that fit by tests over their keys.
extension PolicyReader {
  /// What becomes of the rows that fit; `unique` where nothing is said. False after saying what is wrong.
  mutating func rowChoice(_ fields: Fields, into table: inout LegalTable) -> Bool {
    let several = fields[.values].map { hasRules($0.value) } ?? false
    if let written = word(.hitPolicy, fields, Words.hitPolicy) {
      guard let choice = written.value else {
        let usable = Words.hitPolicy.words.filter { $0.value != nil }.map { "`\($0.keyword[language])`" }
        report(
          .hitPolicyGivesList,
          [
            .same(fields[.hitPolicy].map { self.written($0.value.span) } ?? ""),
            LocalizedText(zh: usable.joined(separator: "、"), en: usable.joined(separator: ", ")),
          ], at: written.node)
        return false
      }
      table.choice = Located(choice, written.node)
    } else if fields.has(.hitPolicy) {
      return false
    } else if fields.has(.rules) || several {
      table.choice = Located(.unique, table.node)
    }
    guard let entry = fields[.valueOrder] else {
      if table.choice?.value == .priority { reportMissing(.valueOrder, in: fields) }
      return true
    }
    guard table.choice?.value == .priority else {
      reportMisfit(
        zh: "`\(Keyword.valueOrder[language])` 只用于 `\(Keyword.priority[language])`",
        en: "`\(Keyword.valueOrder[language])` belongs to `\(Keyword.priority[language])`", at: entry.keySpan,
        in: fields.node)
      return false
    }
    guard case .sequence(let items) = entry.value.content else {
      reportShape(
        entry.value, label: name(.valueOrder), expected: LocalizedText(zh: "列表", en: "a list"), in: fields.node)
      return false
    }
    let list = place(.valueOrder, entry.value, in: fields)
    for (index, item) in items.enumerated() {
      let node = map.add(item.span, parent: list, component: "[\(index)]")
      guard let value = legalValue(item, table.type.value, table.unit, label: name(.valueOrder), in: list) else {
        return false
      }
      table.valueOrder.append(Located(value, node))
    }
    return true
  }

  /// Whether one of several dated values is written as rules.
  private func hasRules(_ node: YAMLNode) -> Bool {
    guard case .sequence(let items) = node.content else { return false }
    return items.contains { item in
      guard case .mapping(let entries) = item.content else { return false }
      return entries.contains { $0.key == Keyword.rules[language] }
    }
  }

  mutating func rules(_ entry: YAMLEntry, _ table: LegalTable, under parent: NodeID) -> [LegalTable.Row]? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.rules.en)
    guard let entries = mapping(entry.value, at: node, label: name(.rules)) else { return nil }
    if entries.isEmpty { report(.missingValue, [wording(.keyword(.rules)), spelling(.unstated)], at: node) }
    var rows: [LegalTable.Row] = []
    rows.reserveCapacity(entries.count)
    for entry in entries {
      let place = place(entry, under: node)
      checkID(entry, .plain, at: place)
      if let row = rule(entry, table, at: place) { rows.append(row) }
    }
    // A rule that could not be read leaves a gap that nobody wrote.
    return rows.count == entries.count ? rows : nil
  }

  private mutating func rule(_ entry: YAMLEntry, _ table: LegalTable, at place: NodeID) -> LegalTable.Row? {
    guard let fields = fields(of: entry.value, as: .rule, at: place, label: label(entry)) else { return nil }
    let grounds = grounds(fields)
    guard let cells = fields[.fits] else {
      reportMissing(.fits, in: fields)
      return nil
    }
    guard let written = fields[.value] else {
      reportMissing(.value, in: fields)
      return nil
    }
    let value = statedValue(written.value, table, at: place, label: label(entry))
    guard let conditions = conditions(cells, table, in: fields), let value else { return nil }
    return LegalTable.Row(id: Located(entry.key, place), conditions: conditions, value: value, grounds: grounds)
  }

  /// A condition for each key; one alone needs no list.
  private mutating func conditions(_ entry: YAMLEntry, _ table: LegalTable, in fields: Fields) -> [RowCondition]? {
    let list = place(.fits, entry.value, in: fields)
    var nodes = [entry.value]
    if case .sequence(let items) = entry.value.content { nodes = items }
    guard nodes.count == table.keys.count else {
      report(
        .ruleWidth, [.same(map.path(of: list)), .same("\(nodes.count)"), .same("\(table.keys.count)")], at: list)
      return nil
    }
    var conditions: [RowCondition] = []
    for (index, node) in nodes.enumerated() {
      let place = map.add(spot(of: node, list), parent: list, component: "[\(index)]")
      guard let condition = condition(node, at: place) else { return nil }
      conditions.append(condition)
    }
    return conditions
  }

  /// Words as they are, alone or in a list; in single quotes, tests.
  private mutating func condition(_ node: YAMLNode, at place: NodeID) -> RowCondition? {
    if case .scalar(let scalar) = node.content,
      scalar.style == .singleQuoted || scalar.style == .literal || scalar.style == .folded
    {
      return feel(node, at: place, label: name(.fits)).map { .tests($0) }
    }
    guard case .sequence(let items) = node.content else {
      return text(node, label: name(.fits), in: place).map { .words([Located($0, place)], node: place) }
    }
    if items.isEmpty { report(.missingValue, [wording(.keyword(.fits)), spelling(.unstated)], at: place) }
    var words: [Located<String>] = []
    for (index, item) in items.enumerated() {
      guard let text = text(item, label: name(.fits), in: place) else { return nil }
      words.append(Located(text, map.add(item.span, parent: place, component: "[\(index)]")))
    }
    return words.isEmpty ? nil : .words(words, node: place)
  }
}

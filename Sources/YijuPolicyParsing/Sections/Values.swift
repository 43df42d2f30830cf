import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues
import YijuYAMLTrees

/// Parameters and tables: the numbers of the law.
extension PolicyReader {
  mutating func parameter(_ entry: YAMLEntry, _ node: NodeID) -> Parameter? {
    guard let fields = fields(of: entry.value, as: .parameter, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    if !fields.has(.type) { reportMissing(.type, in: fields) }
    let type = factType(fields)
    let unit = unit(fields)
    let grounds = fields.has(.values) ? grounds(fields) : requiredGrounds(fields)
    guard let title, let type else { return nil }
    var parameter = Parameter(title: title, type: type, grounds: grounds, node: node)
    parameter.unit = unit
    parameter.by = located(.by, fields)
    if type.value == .period, !fields.has(.unit) { reportMissing(.unit, in: fields) }
    if type.value == .list {
      reportMisfit(
        zh: "参数不能是清单", en: "a parameter cannot be a list", at: fields[.type]?.value.span, in: node)
    }
    excludeValues(fields, .value, .values)
    if let entry = fields[.value] {
      guard let value = legalValue(entry.value, type.value, unit, label: name(.value), in: node) else { return nil }
      let place = place(.value, entry.value, in: fields)
      parameter.values = [DatedValue(value: Located(value, place), grounds: grounds, node: place)]
    } else if let entry = fields[.values] {
      parameter.values = datedValues(entry, .values, .datedValue, fields) { reader, inner in
        if !inner.has(.value) { reader.reportMissing(.value, in: inner) }
        guard let entry = inner[.value],
          let value = reader.legalValue(entry.value, type.value, unit, label: reader.name(.value), in: inner.node)
        else { return nil }
        return Located(value, reader.place(.value, entry.value, in: inner))
      }
    }
    return parameter
  }

  /// Either one value or several.
  private mutating func excludeValues(_ fields: Fields, _ one: Keyword, _ several: Keyword) {
    if !fields.has(one), !fields.has(several) {
      reportMissing(
        one, in: fields,
        hint: LocalizedText(zh: "（或 `\(several[language])`）", en: " (or `\(several[language])`)"))
    } else if fields.has(one), let entry = fields[several] {
      reportMisfit(
        zh: "`\(one[language])` 和 `\(several[language])` 只能写一个：分时段时只写 `\(several[language])`",
        en:
          "`\(one[language])` and `\(several[language])` exclude each other: a dated value has `\(several[language])` only",
        at: entry.keySpan, in: fields.node)
    }
  }

  /// A list of `{from, to, …, cites}`.
  private mutating func datedValues<Value>(
    _ entry: YAMLEntry, _ keyword: Keyword, _ shape: Shape, _ fields: Fields,
    read: (inout PolicyReader, Fields) -> Value?
  ) -> [DatedValue<Value>] {
    guard case .sequence(let items) = entry.value.content else {
      reportShape(
        entry.value, label: name(keyword), expected: LocalizedText(zh: "列表", en: "a list"), in: fields.node)
      return []
    }
    let list = map.add(entry.keySpan, parent: fields.node, component: keyword.en)
    if items.isEmpty { report(.missingValue, [wording(.keyword(keyword)), spelling(.unstated)], at: list) }
    var values: [DatedValue<Value>] = []
    for (index, item) in items.enumerated() {
      let node = map.add(item.span, parent: list, component: "[\(index)]")
      guard let inner = self.fields(of: item, as: shape, at: node) else { continue }
      if !inner.has(.from) { reportMissing(.from, in: inner) }
      let from = day(.from, inner)
      let to = statedDay(.to, inner)
      let grounds = requiredGrounds(inner)
      guard let value = read(&self, inner) else { continue }
      values.append(DatedValue(from: from, to: to, value: value, grounds: grounds, node: node))
    }
    return values
  }

  // MARK: Tables

  mutating func table(_ entry: YAMLEntry, _ node: NodeID) -> LegalTable? {
    guard let fields = fields(of: entry.value, as: .table, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let unit = unit(fields)
    if !fields.has(.type), !fields.has(.unit) {
      reportMissing(
        .type, in: fields,
        hint: LocalizedText(zh: "（或 `\(Keyword.unit[language])`）", en: " (or `\(Keyword.unit[language])`)"))
    }
    if !fields.has(.keys) { reportMissing(.keys, in: fields) }
    let keys = tableKeys(fields)
    let grounds = grounds(fields)
    let written = factType(fields)
    guard let title, !keys.isEmpty, let type = written ?? implied(by: unit, fields) else { return nil }
    var table = LegalTable(title: title, type: type, keys: keys.map(\.name), grounds: grounds, node: node)
    table.keyDays = keys.map(\.day)
    table.unit = unit
    guard rowChoice(fields, into: &table) else { return nil }
    table.by = located(.by, fields)
    table.partial = yesNo(.partial, fields)
    if type.value == .period, !fields.has(.unit) { reportMissing(.unit, in: fields) }
    excludeValues(fields, fields.has(.rules) ? .rules : .rows, .values)
    if fields.has(.rows) || fields.has(.rules) {
      guard let rows = rows(in: fields, of: table) else { return nil }
      table.values = [DatedValue(value: rows, grounds: grounds, node: node)]
    } else if let entry = fields[.values] {
      let shape = table
      table.values = datedValues(entry, .values, .datedRows, fields) { $0.rows(in: $1, of: shape) }
    }
    let isCited =
      !grounds.cites.isEmpty
      || table.values.allSatisfy { value in
        !value.grounds.cites.isEmpty
          || value.value.allSatisfy { !$0.grounds.cites.isEmpty || $0.value.value == .unstated }
      }
    if !isCited, !fields.has(.cites) { reportUncited(table, fields) }
    return table
  }

  /// Where some rows have a citation the others are meant to have one, too.
  private mutating func reportUncited(_ table: LegalTable, _ fields: Fields) {
    let rows = table.values.flatMap(\.value)
    let uncited = rows.filter { $0.grounds.cites.isEmpty && $0.value.value != .unstated }
    guard uncited.count < rows.count, !fields.excuses(.cites) else { return reportMissing(.cites, in: fields) }
    for row in uncited {
      guard let key = row.id ?? row.keys.last else { continue }
      report(.missingKey, [wording(.id(key.value)), spelling(.cites), .same("")], at: key.node)
    }
  }

  /// The keys: names, or `{fact, as_of}` for a fact that varies with time.
  private mutating func tableKeys(_ fields: Fields) -> [(name: Located<String>, day: Located<String>?)] {
    guard let entry = fields[.keys] else { return [] }
    var keys: [(name: Located<String>, day: Located<String>?)] = []
    guard case .sequence(let items) = entry.value.content, !items.isEmpty else {
      keys = texts(.keys, fields).map { ($0, nil) }
      if keys.count == 1, !declaresFact(keys[0].name.value),
        let word = special(entry.value, Words.classKey, in: fields.node)
      {
        keys[0].name.value = word
      }
      return keys
    }
    let list = place(.keys, entry.value, in: fields)
    for (index, item) in items.enumerated() {
      let node = map.add(item.span, parent: list, component: "[\(index)]")
      if case .mapping = item.content {
        guard let inner = self.fields(of: item, as: .tableKey, at: node) else { return [] }
        let day = required(.asOf, inner)
        guard let name = required(.fact, inner) else { return [] }
        keys.append((name, day))
      } else {
        guard let text = text(item, label: name(.keys), in: fields.node) else { return [] }
        // `class` is a keyword among names of facts.
        let word = declaresFact(text) ? nil : special(item, Words.classKey, in: fields.node)
        keys.append((Located(word ?? text, node), nil))
      }
    }
    return keys
  }

  /// The type of a table that gives a unit only.
  private func implied(by unit: Located<String>?, _ fields: Fields) -> Located<FactType>? {
    guard let unit, !fields.has(.type) else { return nil }
    if Unit(unit.value).isMoney { return Located(.money, unit.node) }
    if unit.value == Unit.percent.name { return Located(.percent, unit.node) }
    return Located(.count, unit.node)
  }

  /// The rows of a table or of one of its times: nested words, or rules.
  private mutating func rows(in fields: Fields, of table: LegalTable) -> [LegalTable.Row]? {
    switch (fields[.rows], fields[.rules]) {
    case (let rows?, nil):
      guard table.choice == nil else {
        return mixedRows(at: rows.keySpan, in: fields)
      }
      return self.rows(rows, table, under: fields.node)
    case (nil, let rules?): return self.rules(rules, table, under: fields.node)
    case (_?, let rules?): return mixedRows(at: rules.keySpan, in: fields)
    case (nil, nil):
      reportMissing(table.choice == nil ? .rows : .rules, in: fields)
      return nil
    }
  }

  private mutating func mixedRows(at span: SourceSpan, in fields: Fields) -> [LegalTable.Row]? {
    let (rows, rules, policy) = (Keyword.rows[language], Keyword.rules[language], Keyword.hitPolicy[language])
    reportMisfit(
      zh: "`\(rows)` 按字词查，`\(rules)` 按条件查，一张表只能用一种；`\(policy)` 只用于 `\(rules)`",
      en: "`\(rows)` are looked up by words and `\(rules)` by conditions: a table has one or the other, and "
        + "`\(policy)` belongs to `\(rules)`", at: span, in: fields.node)
    return nil
  }

  private mutating func rows(_ entry: YAMLEntry, _ table: LegalTable, under parent: NodeID) -> [LegalTable.Row] {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.rows.en)
    var rows: [LegalTable.Row] = []
    readRows(entry.value, table, words: [], at: node, label: name(.rows), into: &rows)
    return rows
  }

  private mutating func readRows(
    _ value: YAMLNode, _ table: LegalTable, words: [Located<String>], at node: NodeID, label: Label,
    into rows: inout [LegalTable.Row]
  ) {
    guard let entries = mapping(value, at: node, label: label) else { return }
    if entries.isEmpty { report(.missingValue, [wording(label), spelling(.unstated)], at: node) }
    for entry in entries {
      let place = place(entry, under: node)
      let words = words + [Located(entry.key, place)]
      if words.count < table.keys.count {
        readRows(entry.value, table, words: words, at: place, label: self.label(entry), into: &rows)
      } else if let (cell, grounds) = cell(entry, table, at: place) {
        rows.append(LegalTable.Row(keys: words, value: cell, grounds: grounds))
      }
    }
  }

  private mutating func cell(
    _ entry: YAMLEntry, _ table: LegalTable, at place: NodeID
  ) -> (Located<Stated<LegalValue>>, Grounds)? {
    var node = entry.value
    var grounds = Grounds()
    if case .mapping = node.content {
      guard let fields = fields(of: node, as: .cell, at: place, label: label(entry)) else { return nil }
      grounds = self.grounds(fields)
      guard let value = fields[.value] else {
        reportMissing(.value, in: fields)
        return nil
      }
      node = value.value
    }
    return statedValue(node, table, at: place, label: label(entry)).map { ($0, grounds) }
  }

  /// The value of a cell, or `unstated`.
  mutating func statedValue(
    _ node: YAMLNode, _ table: LegalTable, at place: NodeID, label: Label
  ) -> Located<Stated<LegalValue>>? {
    let located = map.add(spot(of: node, place), parent: place, component: Keyword.value.en)
    if special(node, Words.unstated, in: place) != nil { return Located(.unstated, located) }
    guard let value = legalValue(node, table.type.value, table.unit, label: label, in: place) else { return nil }
    return Located(.stated(value), located)
  }

  // MARK: One value

  /// A value of the law, typed by the schema.
  mutating func legalValue(
    _ node: YAMLNode, _ type: FactType, _ unit: Located<String>?, label: Label, in owner: NodeID
  ) -> LegalValue? {
    switch type {
    case .yesNo: return yesNo(node, label: label, in: owner).map { .boolean($0) }
    case .date: return day(node, label: label, in: owner).map { .day($0) }
    case .text, .word, .citizenID: return text(node, label: label, in: owner).map { .text($0) }
    case .level(let scale): return text(node, label: label, in: owner).map { .level($0, scale: scale) }
    case .count:
      return whole(node, label: label, in: 0...1_000_000_000, owner: owner).map { .number(Decimal(Int64($0))) }
    case .period: return period(node, unit, label: label, in: owner)
    case .decimal: return number(node, label: label, in: owner).map { .number($0) }
    case .percent: return percent(node, label: label, in: owner).map { .percent($0) }
    case .money: return money(node, unit, label: label, in: owner).map { .money($0) }
    case .list: return nil
    }
  }

  private mutating func period(
    _ node: YAMLNode, _ unit: Located<String>?, label: Label, in owner: NodeID
  ) -> LegalValue? {
    guard let count = whole(node, label: label, in: 0...100_000, owner: owner), let unit else { return nil }
    guard let unit = PeriodUnit(rawValue: unit.value) else {
      let known = [Keyword.dayUnit, .workingDay, .month, .year].map { "`\($0[language])`" }
      report(
        .unknownWord,
        [
          spelling(.unit), .same(map.span(of: unit.node).map(written) ?? unit.value),
          LocalizedText(zh: known.joined(separator: "、"), en: known.joined(separator: ", ")),
        ], at: unit.node)
      return nil
    }
    return Period(count, unit).map { .period($0) }
  }

  private mutating func number(_ node: YAMLNode, label: Label, in owner: NodeID) -> Decimal? {
    guard let text = text(node, label: label, in: owner) else { return nil }
    let spelling = NumberSpelling(text, isPlain: node.isPlain)
    if let decimal = spelling.decimal { return decimal }
    reportNumber(
      text, spelling, node, label: label, expected: LocalizedText(zh: "数", en: "a number"), in: owner)
    return nil
  }

  /// `30` or `30%`.
  private mutating func percent(_ node: YAMLNode, label: Label, in owner: NodeID) -> Decimal? {
    if case .scalar(let scalar) = node.content, scalar.style == .plain, scalar.text.utf8.last == UInt8(ascii: "%"),
      let decimal = NumberSpelling(String(scalar.text.dropLast()), isPlain: true).decimal
    {
      return decimal
    }
    return number(node, label: label, in: owner)
  }

  private mutating func money(
    _ node: YAMLNode, _ unit: Located<String>?, label: Label, in owner: NodeID
  ) -> Decimal? {
    guard let amount = number(node, label: label, in: owner) else { return nil }
    guard case .scalar(let scalar) = node.content,
      let point = scalar.text.utf8.firstIndex(of: UInt8(ascii: ".")),
      scalar.text.utf8.distance(from: point, to: scalar.text.utf8.endIndex) > 3
    else { return amount }
    let currency = Unit(unit?.value ?? Unit.yuan.name)
    report(
      .tooManyDecimals,
      [.same(scalar.text), LocalizedText(zh: currency.chinese, en: currency.name)], at: node.span, in: owner)
    return nil
  }
}

import YijuCivilCalendars
import YijuDiagnostics
import YijuRegisters
import YijuYAMLTrees

/// How the rows of a document are read.
struct RowReading {
  /// How many keys the register has.
  var keys: Int
  var isRemoval: Bool
  var path: String
}

extension CalendarReader {
  /// The rows below a node: maps by name for every key but the last, and for the last a list of names or a map of them.
  mutating func readRows(
    _ node: YAMLNode, names: [String], _ reading: RowReading, into placed: inout PlacedRegisterDocument
  ) {
    guard names.count + 1 >= reading.keys else {
      for entry in map(node, path: reading.path) ?? [] {
        readRows(entry.value, names: names + [entry.key], reading, into: &placed)
      }
      return
    }
    switch node.content {
    case .sequence(let nodes):
      for node in nodes {
        guard let name = text(node, path: reading.path) else { continue }
        append(RegisterRow(names: names + [name], isRemoval: reading.isRemoval), at: node.span, reading, to: &placed)
      }
    case .mapping(let entries):
      for entry in entries {
        var row = RegisterRow(names: names + [entry.key], isRemoval: reading.isRemoval)
        guard fill(&row, from: entry, reading, in: placed) else { continue }
        append(row, at: entry.keySpan, reading, to: &placed)
      }
    case .scalar:
      wrongShape(node, LocalizedText(zh: "一组名称", en: "a list of names, or a map of them"), path: reading.path)
    }
  }

  /// `NAME: VALUE`, or `NAME: {value, from, to, note}`; false after reporting.
  private mutating func fill(
    _ row: inout RegisterRow, from entry: YAMLEntry, _ reading: RowReading, in placed: PlacedRegisterDocument
  ) -> Bool {
    let path = "\(reading.path).\(entry.key)"
    guard case .mapping = entry.value.content else {
      row.value = text(entry.value, path: path)
      return row.value != nil
    }
    guard let fields = fields(entry.value, .registerRow, path: path) else { return false }
    row.value = text(fields[.value], path: "\(path).\(CalendarKeyword.value.en)")
    row.note = text(fields[.note], path: "\(path).\(CalendarKeyword.note.en)")
    let from = day(fields[.from], path: "\(path).\(CalendarKeyword.from.en)")
    let to = day(fields[.to], path: "\(path).\(CalendarKeyword.to.en)")
    guard from != nil || to != nil else { return true }
    guard let days = placed.days else { return true }
    guard let span = DaySpan(from ?? days.first, to ?? days.last) else {
      let ends = [from ?? days.first, to ?? days.last].map { "\($0)" }.joined(separator: "..")
      report(.calendarBadSpan, [same(ends)], at: (fields[.to] ?? fields[.from] ?? entry.value).span, path: path)
      return false
    }
    checkWithin(span, days, at: (fields[.from] ?? fields[.to] ?? entry.value).span, path: path)
    row.days = span
    return true
  }

  private mutating func append(
    _ row: RegisterRow, at place: SourceSpan, _ reading: RowReading, to placed: inout PlacedRegisterDocument
  ) {
    entryCount += 1
    guard entryCount <= CalendarReader.mostEntries else {
      if entryCount == CalendarReader.mostEntries + 1 {
        let limit = CalendarReader.mostEntries
        report(
          .calendarTooLong,
          [
            LocalizedText(zh: "名录", en: "the register"), LocalizedText(zh: "\(limit) 项", en: "\(limit) entries"),
          ], at: place, path: reading.path)
      }
      return
    }
    if reading.isRemoval, row.value != nil {
      wrongShape(
        YAMLNode(.scalar(YAMLScalar(row.value ?? "", style: .plain)), span: place),
        LocalizedText(zh: "一组名称，不带值", en: "names without values"), path: reading.path)
    }
    placed.document.rows.append(row)
    placed.rowSpans.append(place)
  }

  /// `NAME: NAME`, or `NAME: {of, note}`; a list of names is refused, since one of them has to be chosen.
  mutating func readAlias(_ entry: YAMLEntry, path: String, into placed: inout PlacedRegisterDocument) {
    let path = "\(path).\(entry.key)"
    var alias: RegisterAlias?
    switch entry.value.content {
    case .scalar: alias = text(entry.value, path: path).map { RegisterAlias(name: entry.key, of: $0) }
    case .sequence(let nodes):
      let names = nodes.compactMap { text($0, path: path) }
      reportAmbiguous(entry.key, names, at: entry.value.span, path: path)
    case .mapping:
      guard let fields = fields(entry.value, .registerAlias, path: path) else { return }
      let node = required(.belongsTo, of: fields, .registerAlias, at: entry.keySpan, path: path)
      alias = text(node, path: path).map { name in
        RegisterAlias(
          name: entry.key, of: name, note: text(fields[.note], path: "\(path).\(CalendarKeyword.note.en)"))
      }
    }
    guard let alias else { return }
    placed.document.aliases.append(alias)
    placed.aliasSpans.append(entry.keySpan)
  }

  mutating func reportAmbiguous(_ name: String, _ ways: [String], at place: SourceSpan, path: String) {
    let shown = ways.prefix(4)
    report(
      .registerAmbiguousAlias,
      [
        same(name),
        LocalizedText(
          zh: shown.map { "“\($0)”" }.joined(separator: "、"), en: shown.map { "`\($0)`" }.joined(separator: ", ")),
        spelled(.note),
      ], at: place, path: path)
  }
}

import YijuCivilCalendars
import YijuDiagnostics
import YijuRegisters
import YijuValues
import YijuYAMLTrees

/// What a register may not say, because nothing would tell which of two things counts.
extension CalendarReader {
  /// A document says one thing of a name on a day.
  mutating func checkRepeated(_ placed: PlacedRegisterDocument) {
    var rows: [String: [Int]] = [:]
    for (place, row) in placed.document.rows.enumerated() { rows[Register.key(row.names), default: []].append(place) }
    for key in rows.keys.sorted() {
      guard let places = rows[key], places.count > 1, let days = placed.days else { continue }
      let order = places.sorted { left, right in
        let (a, b) = (placed.first(left, days), placed.first(right, days))
        return a == b ? left < right : a < b
      }
      for (earlier, later) in zip(order, order.dropFirst())
      where (placed.document.rows[earlier].days ?? days).last >= placed.first(later, days) {
        report(
          .registerRepeated, [same(placed.document.rows[later].names.joined(separator: " "))],
          at: placed.rowSpans[later], path: placed.path,
          labels: [DiagnosticLabel(placed.rowSpans[earlier], LocalizedText(zh: "前一次在这里", en: "first here"))])
      }
    }
  }

  /// Of two lists that cover a day the one published later counts; published on one day, neither does.
  mutating func checkLists(_ documents: [PlacedRegisterDocument], at place: SourceSpan) {
    let lists = documents.filter { $0.document.covers != nil }
    if lists.isEmpty {
      report(.registerWithoutList, [spelled(.covers)], at: place, path: CalendarKeyword.documents.en)
    }
    // Most registers have a handful of lists; a thousand at most.
    var byPublication: [Day?: [PlacedRegisterDocument]] = [:]
    for list in lists { byPublication[list.document.publishedOn, default: []].append(list) }
    for together in byPublication.values where together.count > 1 {
      let order = together.sorted { left, right in
        let (a, b) = (left.document.covers?.first ?? .earliest, right.document.covers?.first ?? .earliest)
        return a == b ? left.span.start < right.span.start : a < b
      }
      for (earlier, later) in zip(order, order.dropFirst()) {
        guard let before = earlier.document.covers, let after = later.document.covers, after.first <= before.last else {
          continue
        }
        report(
          .registerListsCollide, [same(earlier.document.id), same(later.document.id), same("\(after.first)")],
          at: later.span, path: later.path)
      }
    }
  }

  /// Whether an entry has a value is the same for all: the register either lists names or says something of them.
  mutating func checkValues(_ documents: [PlacedRegisterDocument]) {
    var hasValues: Bool?
    for placed in documents {
      for (row, span) in zip(placed.document.rows, placed.rowSpans) where !row.isRemoval {
        let hasValue = row.value != nil
        if let expected = hasValues, expected != hasValue {
          let verb =
            hasValue ? LocalizedText(zh: "有值", en: "has a value") : LocalizedText(zh: "没有值", en: "has no value")
          report(
            .registerMixedValues, [same(row.names.joined(separator: " ")), verb], at: span, path: placed.path)
          return
        }
        hasValues = hasValue
      }
    }
  }

  /// An alias leads to one name, which is not an alias itself and is not also on the list under its own name.
  mutating func checkAliases(_ documents: [PlacedRegisterDocument]) {
    let listed = Set(documents.flatMap { $0.document.rows.compactMap { $0.names.last.map(TextFolding.folded) } })
    for placed in documents {
      var targets: [String: RegisterAlias] = [:]
      for alias in placed.document.aliases where targets[TextFolding.folded(alias.name)] == nil {
        targets[TextFolding.folded(alias.name)] = alias
      }
      let own = Set(
        placed.document.rows.filter { !$0.isRemoval }.compactMap { $0.names.last.map(TextFolding.folded) })
      for (alias, span) in zip(placed.document.aliases, placed.aliasSpans) {
        let name = TextFolding.folded(alias.name)
        let path = "\(placed.path).\(CalendarKeyword.aliases.en).\(alias.name)"
        if let first = targets[name], first != alias {
          reportAmbiguous(alias.name, [first.of, alias.of], at: span, path: path)
        } else if own.contains(name) {
          reportAmbiguous(alias.name, [alias.name, alias.of], at: span, path: path)
        } else if let next = targets[TextFolding.folded(alias.of)] {
          report(.registerAliasOfAlias, [same(alias.name), same(alias.of), same(next.of)], at: span, path: path)
        } else if !listed.contains(TextFolding.folded(alias.of)) {
          report(.registerAliasToNowhere, [same(alias.name), same(alias.of)], at: span, path: path)
        }
      }
    }
  }

  /// What is taken off a list has to be on one.
  mutating func checkRemovals(_ documents: [PlacedRegisterDocument]) {
    let listed = Set(documents.flatMap { $0.document.rows.filter { !$0.isRemoval }.map { Register.key($0.names) } })
    for placed in documents {
      for (row, span) in zip(placed.document.rows, placed.rowSpans)
      where row.isRemoval && !listed.contains(Register.key(row.names)) {
        report(
          .registerNothingToRemove, [same(row.names.joined(separator: " "))], at: span,
          path: "\(placed.path).\(CalendarKeyword.removed.en)")
      }
    }
  }
}

extension PlacedRegisterDocument {
  /// The first day on which a row counts.
  fileprivate func first(_ row: Int, _ days: DaySpan) -> Day { (document.rows[row].days ?? days).first }
}

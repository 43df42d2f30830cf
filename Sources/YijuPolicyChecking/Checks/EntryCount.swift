import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// A count: fields that entries and this case have, a year where the text says one, a limit that can be met.
  mutating func checkCount(_ count: EntryCount, of check: Check) {
    for reference in count.among {
      guard let list = listFact(reference) else { continue }
      read(reference.value, .timeless, for: check.node)
      for field in count.same { checkSame(field, keyword: "same", in: list, id: reference.value, owner: check.node) }
      checkDate(count.sameYear, keyword: "same_year", in: list, id: reference.value, owner: check.node)
      checkDate(count.sameMonth, keyword: "same_month", in: list, id: reference.value, owner: check.node)
      for condition in count.conditions.entries {
        checkSame(condition.id, keyword: "where", in: list, id: reference.value, owner: check.node)
        checkCondition(condition, in: list, check: check)
      }
    }
    if count.sameYear == nil { checkYear(of: count, check: check) }
    if count.sameMonth == nil { checkMonth(of: count, check: check) }
    checkLimit(count.atMost, of: check)
  }

  /// The field by which years or months are compared is a date, in entries and in this case.
  private mutating func checkDate(
    _ field: Located<String>?, keyword: String, in list: Fact, id: String, owner: NodeID
  ) {
    guard let field else { return }
    checkSame(field, keyword: keyword, in: list, id: id, owner: owner)
    guard let column = list.item[field.value], column.type.value != .date else { return }
    report(.typeUnfit, FactType.date.title, same(column.title.value), column.type.value.title, at: field.node)
  }

  /// A condition on a field of entries: a test of the field's type.
  mutating func checkCondition(_ condition: ElementMap<Feel>.Entry, in list: Fact, check: Check) {
    guard let field = list.item[condition.id.value] else { return }
    let tests = checkTests(
      condition.element, over: feelType(of: field), titled: field.title.value, options: .leafTest)
    guard let tests else { return }
    readNames(of: tests, asOf: nil, feel: condition.element, for: check.node)
    notePairedDays(tests.names, check: check)
  }

  private mutating func checkLimit(_ limit: EntryCount.Limit, of check: Check) {
    switch limit {
    case .reference(let reference):
      if Decimal(text: reference.value)?.isZero == true {
        report(.atMostZero, same(reference.value), at: reference.node)
        return
      }
      guard let found = legalValue(reference, of: [.count]) else { return }
      if let unit = found.unit, ["day", "working_day", "week", "month", "year", "hour"].contains(unit) {
        report(
          .unitClash, same(check.title.value), title(of: "time"), same(found.title), title(of: unit),
          at: reference.node)
      }
      let isZero = policy.parameters[reference.value]?.values.contains { $0.value.value == .number(Decimal(0)) } == true
      if isZero { report(.atMostZero, same("0"), at: reference.node) }
      notePairedDays([reference.value], check: check)
    case .feel(let feel):
      if Decimal(text: feel.text)?.isZero == true {
        report(.atMostZero, same(feel.text), at: feel.node)
        return
      }
      guard let expression = checkExpression(feel, expected: .number(nil), options: .formula) else { return }
      readNames(of: expression, asOf: nil, feel: feel, for: check.node)
      notePairedDays(expression.names, check: check)
    }
  }

  /// Where the words speak of a year, the rule says by which date the year is told.
  private mutating func checkYear(of count: EntryCount, check: Check) {
    let words = ["每年", "每人每年", "一年", "年度", "当年", "同年", "每自然年", "a year", "per year", "yearly", "annual"]
    guard speaks(check, of: words, limit: count.atMost) else { return }
    report(.yearUndefined, same(check.title.value), at: count.among.first?.node ?? check.node)
  }

  /// Where the words speak of a month, the rule says by which date the month is told.
  private mutating func checkMonth(of count: EntryCount, check: Check) {
    let words = ["每月", "同月", "同一月", "同一个月", "per month", "monthly", "same month"]
    guard speaks(check, of: words, limit: count.atMost) else { return }
    report(.monthUndefined, same(check.title.value), at: count.among.first?.node ?? check.node)
  }

  /// Whether the title, the words cited or the limit speak of one of these.
  private func speaks(_ check: Check, of words: [String], limit: EntryCount.Limit) -> Bool {
    var texts = [check.title.value] + check.grounds.cites.compactMap(\.value.quote)
    if case .reference(let reference) = limit, let parameter = policy.parameters[reference.value] {
      texts.append(parameter.title.value)
      texts += parameter.grounds.cites.compactMap(\.value.quote)
    }
    return texts.contains { text in words.contains { text.contains($0) } }
  }
}

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
      if let year = count.sameYear {
        checkSame(year, keyword: "same_year", in: list, id: reference.value, owner: check.node)
        if let field = list.item[year.value], field.type.value != .date {
          report(
            .typeUnfit, FactType.date.title, same(field.title.value), field.type.value.title, at: year.node)
        }
      }
      for condition in count.conditions.entries {
        checkSame(condition.id, keyword: "where", in: list, id: reference.value, owner: check.node)
        checkCondition(condition, in: list, check: check)
      }
    }
    if count.sameYear == nil { checkYear(of: count, check: check) }
    checkLimit(count.atMost, of: check)
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
    var texts = [check.title.value]
    if case .reference(let reference) = count.atMost, let parameter = policy.parameters[reference.value] {
      texts.append(parameter.title.value)
      texts += parameter.grounds.cites.compactMap(\.value.quote)
    }
    texts += check.grounds.cites.compactMap(\.value.quote)
    let words = ["每年", "每人每年", "一年", "年度", "当年", "同年", "每自然年", "a year", "per year", "yearly", "annual"]
    let speaksOfYear = texts.contains { text in words.contains { text.contains($0) } }
    guard speaksOfYear else { return }
    report(.yearUndefined, same(check.title.value), at: count.among.first?.node ?? check.node)
  }
}

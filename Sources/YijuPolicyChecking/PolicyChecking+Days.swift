import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Named days, and cohorts cut from them.
extension PolicyChecking {
  mutating func checkDays() {
    for entry in policy.days.entries {
      let day = entry.element
      requireGrounds(day.grounds, kind: ElementKind.day.title, id: entry.id)
      if let fact = day.fact { checkDateFact(fact) }
      guard let reference = day.cohort else { continue }
      guard resolve(reference, as: .cohort) != nil, let cohort = policy.cohorts[reference.value] else { continue }
      checkRows(of: entry, by: cohort, cohortID: reference.value)
    }
    for entry in policy.cohorts.entries {
      _ = resolve(entry.element.by, as: .day)
      for span in entry.element.spans.entries {
        requireGrounds(span.element.grounds, kind: LocalizedText(zh: "时段", en: "span"), id: span.id)
      }
      checkSpans(of: entry)
    }
  }

  /// A day is taken from a date that does not itself vary with time.
  private mutating func checkDateFact(_ reference: Located<String>) {
    guard resolve(reference, as: .fact) != nil, let fact = policy.facts[reference.value] else { return }
    if fact.type.value != .date {
      report(.typeUnfit, FactType.date.title, same(fact.title.value), fact.type.value.title, at: reference.node)
    } else if fact.nature?.value.variesWithTime == true {
      report(
        .typeUnfit, LocalizedText(zh: "不随时间变化的日期", en: "a date that does not vary with time"),
        same(fact.title.value), LocalizedText(zh: "随时间变化的", en: "one that does"), at: reference.node)
    }
  }

  private mutating func checkRows(of entry: ElementMap<NamedDay>.Entry, by cohort: Cohort, cohortID: String) {
    for row in entry.element.rows.entries {
      if cohort.spans.index(of: row.id.value) == nil {
        reportUnknownWord(row.id, of: cohort.title?.value ?? cohortID, among: cohort.spans.ids)
      }
      if row.element.value != "unstated" { checkDateFact(row.element) }
    }
    for span in cohort.spans.ids where entry.element.rows.index(of: span) == nil {
      report(
        .tableGap, same("days." + entry.id.value), same(span),
        LocalizedText(zh: "`cohorts.\(cohortID)` 有这一段", en: "`cohorts.\(cohortID)` has that span"),
        LocalizedText(zh: "；文件没有规定时写 `unstated`", en: ", or `unstated` where the text does not say it"),
        at: entry.id.node)
    }
  }

  private mutating func checkSpans(of entry: ElementMap<Cohort>.Entry) {
    let cohort = entry.element
    var spans: [TimeSpan] = []
    for span in cohort.spans.entries {
      checkOrder(span.element)
      spans.append(
        TimeSpan(
          from: span.element.from.value, to: span.element.to?.value.value, isOpen: span.element.to?.value.value == nil,
          shown: span.id.value, node: span.element.from.node))
    }
    checkSequence(spans, path: "cohorts." + entry.id.value, by: cohort.by)
  }

  /// An element says what it rests on.
  mutating func requireGrounds(
    _ grounds: Grounds, kind: LocalizedText, id: Located<String>, orElse: LocalizedText = same("")
  ) {
    guard grounds.cites.isEmpty, grounds.interpretations.isEmpty else { return }
    report(.groundsMissing, kind, same(id.value), orElse, at: id.node)
  }
}

import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Named days, and cohorts cut from them.
extension PolicyChecking {
  mutating func checkDays() {
    for entry in policy.days.entries {
      let day = entry.element
      if let fact = day.fact { checkDateFact(fact) }
      guard let reference = day.cohort else { continue }
      guard resolve(reference, as: .cohort) != nil, let cohort = policy.cohorts[reference.value] else { continue }
      checkRows(of: entry, by: cohort, cohortID: reference.value)
    }
    for entry in policy.cohorts.entries {
      _ = resolve(entry.element.by, as: .day)
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
      checkDateFact(row.element)
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
    checkSequence(spans, path: "cohorts." + entry.id.value)
  }
}

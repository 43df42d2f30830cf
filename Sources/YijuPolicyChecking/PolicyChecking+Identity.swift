import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Identity: the document, the validity and the selecting date make sense.
extension PolicyChecking {
  mutating func checkIdentity() {
    checkDocument()
    checkForce()
    checkSelectingFact()
    checkFreshness()
  }

  /// The calendar, which something that depends on working days needs. What every policy must have the flattening saw to.
  mutating func requireCalendar(for title: LocalizedText, at node: NodeID) {
    if policy.calendar != nil || isBroken("calendar", "") || calendarReported { return }
    calendarReported = true
    report(
      .calendarMissing, title, at: node)
  }

  private mutating func checkDocument() {
    // A file of vocabulary has no document; parsing has said so.
    guard !policy.isAbstract, let document = policy.document else { return }
    guard resolve(document, as: .source) != nil, let source = policy.sources[document.value] else { return }
    if source.publishedOn == nil {
      report(.publicationMissing, same(document.value), at: source.node)
    }
    guard let published = source.publishedOn?.value.value, let inForce = policy.inForce,
      inForce.from.value < published
    else { return }
    report(
      .retroactive, LocalizedText(zh: "本版", en: "this version"), same("\(published)"),
      same("\(inForce.from.value)"), at: inForce.from.node)
  }

  private mutating func checkForce() {
    guard let inForce = policy.inForce else { return }
    if inForce.to == nil { report(.endOfForceMissing, at: inForce.from.node, path: "in_force.to") }
    checkOrder(inForce)
  }

  /// `to` is not before `from`.
  mutating func checkOrder(_ time: ValidTime) {
    guard let to = time.to, let last = to.value.value, last < time.from.value else { return }
    report(.datesReversed, same("\(time.from.value)"), same("\(last)"), at: to.node)
  }

  private mutating func checkSelectingFact() {
    guard let selecting = policy.selectedBy else { return }
    guard resolve(selecting.fact, as: .fact) != nil, let fact = policy.facts[selecting.fact.value] else { return }
    guard fact.type.value != .date else { return }
    report(.selectingFactUnfit, same(fact.title.value), fact.type.value.title, at: selecting.fact.node)
  }

  /// Sources checked more than a year before the newest day the file mentions: there is no clock here, so the file
  /// itself says how late it is.
  private mutating func checkFreshness() {
    var newest: Day?
    for entry in policy.sources.entries {
      for day in [entry.element.checkedOn?.value, entry.element.publishedOn?.value.value] {
        if let day { newest = newest.map { max($0, day) } ?? day }
      }
    }
    guard let newest, let limit = newest.adding(months: -12) else { return }
    for entry in policy.sources.entries {
      guard let checkedOn = entry.element.checkedOn, checkedOn.value < limit else { continue }
      report(
        .sourceStale, same(entry.id.value), same("\(checkedOn.value)"), same("\(newest)"), at: checkedOn.node)
    }
  }
}

import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Identity: a policy that decides has everything a decision needs, and its dates make sense.
extension PolicyChecking {
  mutating func checkIdentity() {
    checkDocument()
    checkForce()
    checkSelectingFact()
    if !policy.isAbstract { requireSections() }
    checkFreshness()
  }

  private mutating func requireSections() {
    require(
      "jurisdiction", policy.jurisdiction != nil,
      LocalizedText(zh: "请写明适用的地区", en: "say where it applies"))
    require(
      "issued_by", !policy.issuedBy.isEmpty,
      LocalizedText(zh: "请写明发文机关", en: "say which authority issued it"))
    require(
      "document", policy.document != nil,
      LocalizedText(zh: "请写明 `sources` 中哪一份就是本政策", en: "say which of the `sources` is this policy"))
    require(
      "in_force", policy.inForce != nil,
      LocalizedText(zh: "请写明自何日至何日有效", en: "say from which to which day it is in force"))
    require(
      "selected_by", policy.selectedBy != nil,
      LocalizedText(zh: "请写明按哪个日期确定适用哪一版", en: "say which date selects the version"))
    require(
      "days", !policy.days.isEmpty,
      LocalizedText(zh: "条件看哪一天，须先在这里起名", en: "the days that checks look at are named here"))
    require(
      "checks", !policy.checks.isEmpty,
      LocalizedText(zh: "没有条件的政策对谁都准予", en: "without checks everybody would be granted"))
    require(
      "amount", policy.amount != nil,
      LocalizedText(zh: "请写明补贴金额怎样得出", en: "say how the amount comes about"))
    require(
      "remedies", policy.remedies != nil,
      LocalizedText(
        zh: "请写明救济途径；文件没有规定的，写 `unstated` 并用一条解释说明",
        en: "say what can be done against a decision, or `unstated` with an interpretation"))
  }

  private mutating func require(_ section: String, _ isThere: Bool, _ why: LocalizedText) {
    if isThere || isBroken(section, "") || policy.failures.contains(where: { $0.hasPrefix(section + ".") }) { return }
    report(.sectionMissing, same(section), why, at: policy.id.node, path: section)
  }

  /// A section that is required because of something else in the policy.
  mutating func requireCalendar(for title: LocalizedText, at node: NodeID) {
    if policy.calendar != nil || isBroken("calendar", "") || calendarReported { return }
    calendarReported = true
    report(
      .sectionMissing, same("calendar"),
      LocalizedText(zh: "“\(title.zh)”要用到工作日", en: "“\(title.en)” depends on working days"), at: node)
  }

  private mutating func checkDocument() {
    guard let document = policy.document else { return }
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

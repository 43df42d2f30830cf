import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuPlans
import YijuPolicies

// Papers, steps, contacts and documents.
extension GuideBuilder {
  func papers() -> [PolicyGuide.Paper] {
    policy.papers.entries.map { entry in
      PolicyGuide.Paper(
        title: entry.element.title.value, original: entry.element.original?.rawValue,
        copy: entry.element.copy?.rawValue, copies: nil, isForm: false)
    }
      + policy.forms.entries.filter { !$0.element.oneRowPerCase }.map { entry in
        PolicyGuide.Paper(
          title: entry.element.title.value, original: nil, copy: nil, copies: entry.element.copies, isForm: true)
      }
  }

  func step(_ step: ProcedureStep) -> PolicyGuide.Step {
    var result = PolicyGuide.Step(
      title: step.title.value, actor: actor(step.actor.value), to: step.to.map { actor($0.value) }, limit: limit(step))
    result.papers = step.papers.map {
      policy.papers[$0.value]?.title.value ?? policy.forms[$0.value]?.title.value ?? $0.value
    }
    if let posting = step.posting {
      let period = posting.period.value.value.flatMap { name in
        policy.parameters[name].flatMap { $0.values.last }.map {
          Phrases.text(Phrases.value($0.value.value, unit: nil))
        }
      }
      result.posting = LocalizedText(
        zh: (posting.place.map { "在\($0.value)公示" } ?? "公示") + (period.map { " \($0.zh)" } ?? "，文件没有规定多久")
          + (posting.place == nil ? "，文件没有规定地点" : ""),
        en: (posting.place.map { "posted at \($0.value)" } ?? "posted")
          + (period.map { " for \($0.en)" } ?? "; for how long is not stated")
          + (posting.place == nil ? "; where is not stated" : ""))
    }
    if let finding = step.finding {
      result.failure = finding.bad?.value
      result.finding = [finding.good.value, finding.bad?.value].compactMap { $0 }.joined(separator: " / ")
    }
    result.onFail = step.onFail.map(onFail)
    result.cites = step.grounds.cites.compactMap { cited($0.value) }
    return result
  }

  private func actor(_ id: String) -> LocalizedText {
    if let office = policy.offices[id] { return Phrases.same(office.fullTitle ?? office.title.value) }
    return id == PlanActor.applicantID ? LocalizedText(zh: "申请人", en: "the applicant") : Phrases.same(id)
  }

  private func limit(_ step: ProcedureStep) -> LocalizedText {
    switch step.limit.value {
    case .unstated: return LocalizedText(zh: "文件没有规定", en: "not stated")
    case .stated(.monthlyByDay(let day)):
      return LocalizedText(zh: "每月 \(day.value) 日前", en: "by day \(day.value) of each month")
    case .stated(.within(let name, let after)):
      let period = policy.parameters[name.value].flatMap { $0.values.last }.map {
        Phrases.text(Phrases.value($0.value.value, unit: nil))
      }
      let from =
        policy.procedure?.steps[after.value]?.title.value ?? policy.days[after.value]?.title.value ?? after.value
      return LocalizedText(
        zh: "自“\(from)”起 \(period?.zh ?? name.value)内", en: "within \(period?.en ?? name.value) after “\(from)”")
    }
  }

  private func onFail(_ fail: ProcedureStep.OnFail) -> LocalizedText {
    switch fail {
    case .stop: return LocalizedText(zh: "到此为止", en: "the file ends here")
    case .unstated: return LocalizedText(zh: "文件没有规定怎样处理", en: "what follows is not stated")
    case .returnTo(let whom, let through):
      let by = through.map { actor($0.value) }
      return LocalizedText(
        zh: "\(by.map { "经\($0.zh)" } ?? "")退回\(actor(whom.value).zh)",
        en: "goes back to \(actor(whom.value).en)\(by.map { " through \($0.en)" } ?? "")")
    }
  }

  func contact(_ contact: Contact) -> PolicyGuide.Contact {
    PolicyGuide.Contact(
      title: contact.title.value, office: contact.office.map { actor($0.value).zh }, phone: contact.phone,
      email: contact.email)
  }

  func remedies() -> [LocalizedText] {
    guard case .stated(let remedies)? = policy.remedies?.value else { return [] }
    return remedies.entries.map { entry in
      let period = entry.element.within.flatMap { policy.parameters[$0.value]?.values.last }.map {
        Phrases.text(Phrases.value($0.value.value, unit: nil))
      }
      let title = entry.element.title.value
      let first = entry.element.comesAfter.flatMap { remedies[$0.value]?.title.value }
      let online = entry.element.online
      return LocalizedText(
        zh: title + (entry.element.body.map { "，向\($0)提出" } ?? "") + (period.map { "，\($0.zh)内" } ?? "")
          + (first.map { "，须先经“\($0)”" } ?? "") + (online.map { "；网上渠道：\($0)" } ?? ""),
        en: title + (entry.element.body.map { ", to \($0)" } ?? "") + (period.map { ", within \($0.en)" } ?? "")
          + (first.map { ", after “\($0)”" } ?? "") + (online.map { "; online: \($0)" } ?? ""))
    }
  }

  func source(_ source: Source) -> PolicyGuide.Source {
    var result = PolicyGuide.Source(
      title: source.title.value, number: source.number, isWhole: source.coverage.value == .full)
    result.issuedOn = source.issuedOn?.value
    result.publishedOn = source.publishedOn?.value.value
    result.checkedOn = source.checkedOn?.value
    result.url = source.url
    result.isOfficial = source.seen.map { $0 == .official }
    return result
  }
}

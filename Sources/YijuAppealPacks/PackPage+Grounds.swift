import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts

extension PackPage {
  /// Facts, clauses, days of the calendar and contacts: what the decision stands on, apart from its reasons.
  mutating func grounds(
    _ decision: Decision, _ sources: PackSources, _ calendar: PackCalendar, contacts: [String], language: Language
  ) {
    heading(1, LocalizedText(zh: "事实、依据和日历", en: "Facts, clauses and calendar"))
    facts(decision, language)
    openFacts(decision, language)
    events(decision, language)
    clauses(sources, language)
    days(calendar, language)
    heading(2, LocalizedText(zh: "联系方式", en: "Contacts"))
    if contacts.isEmpty {
      paragraph(LocalizedText(zh: "政策文件没有写明。", en: "The policy states none."))
    }
    for contact in contacts { paragraph(contact) }
  }

  private mutating func facts(_ decision: Decision, _ language: Language) {
    heading(2, LocalizedText(zh: "所用的事实", en: "Facts used"))
    table(
      [
        LocalizedText(zh: "事实", en: "fact"), LocalizedText(zh: "值", en: "value"), LocalizedText(zh: "来历", en: "origin"),
        LocalizedText(zh: "看哪一天", en: "looked at on"), LocalizedText(zh: "证明材料", en: "paper"),
      ],
      decision.factsUsed.map { fact in
        [
          "\(fact.title)  \(fact.path)", PackPage.text(fact.value, language), PackPage.origin(fact.origin)[language],
          fact.asOf.map { "\($0.title) \($0.day?.description ?? "")" } ?? "", fact.proof ?? "",
        ]
      })
    heading(2, LocalizedText(zh: "办理时填写的全部事实", en: "All facts as given"))
    var rows: [[String]] = []
    func visit(_ value: JSONValue, _ path: FactPath) {
      switch value {
      case .object(let members): for member in members { visit(member.value, path.appending(.key(member.key))) }
      case .array(let elements) where elements.isEmpty: rows.append(["\(path)", "[]"])
      case .array(let elements):
        for (index, element) in elements.enumerated() { visit(element, path.appending(.index(index))) }
      case .string(let text): rows.append(["\(path)", text])
      case .null, .bool, .int: rows.append(["\(path)", String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)])
      }
    }
    visit(decision.facts.jsonValue, FactPath())
    table([LocalizedText(zh: "事实", en: "fact"), LocalizedText(zh: "所填的值", en: "value given")], rows)
  }

  private mutating func clauses(_ sources: PackSources, _ language: Language) {
    heading(2, LocalizedText(zh: "依据的条款", en: "Clauses relied on"))
    for document in sources.documents {
      heading(
        3,
        LocalizedText(
          zh: "《\(document.title)》\(document.number ?? "")", en: "\(document.title) \(document.number ?? "")"))
      if !document.particulars.isEmpty {
        paragraph(
          document.particulars.map { $0[language] }.joined(separator: language == .zh ? "；" : "; "), style: "small")
      }
      for clause in document.clauses {
        paragraph(clause.cite.clause)
        if clause.cite.isSummary {
          paragraph(LocalizedText(zh: "大意，不是原文：", en: "A summary, not the words:"), style: "small")
        }
        quote(clause.cite.text)
        if let whole = clause.whole, whole != clause.cite.text {
          paragraph(LocalizedText(zh: "该条全文：", en: "The clause in full:"), style: "small")
          quote(whole)
        }
        let uses = clause.uses.joined(separator: language == .zh ? "；" : "; ")
        paragraph(LocalizedText(zh: "用于：\(uses)", en: "For: \(uses)"), style: "small")
      }
    }
  }

  private mutating func days(_ calendar: PackCalendar, _ language: Language) {
    heading(2, LocalizedText(zh: "期限和所用的日历", en: "Last days and the calendar behind them"))
    if calendar.extracts.isEmpty {
      paragraph(LocalizedText(zh: "没有用到日历。", en: "No calendar was used."))
    }
    for extract in calendar.extracts {
      let last = extract.deadline.lastDay.map(\.description)
      heading(
        3,
        LocalizedText(
          zh: "\(extract.deadline.title)：最后一日 \(last ?? "尚无法判断")",
          en: "\(extract.deadline.title): last day \(last ?? "not known")"))
      for reason in extract.deadline.reasons { paragraph(reason.text) }
      table(
        [
          LocalizedText(zh: "日子", en: "day"), LocalizedText(zh: "上班", en: "worked"),
          LocalizedText(zh: "文件", en: "document"),
          LocalizedText(zh: "把握", en: "how sure"), LocalizedText(zh: "出处", en: "seen at"),
        ], extract.days.map { PackPage.row($0, language) })
      if extract.omitted > 0 {
        paragraph(
          LocalizedText(zh: "另有 \(extract.omitted) 天从略。", en: "\(extract.omitted) more days are left out."),
          style: "small")
      }
    }
  }

  private static func row(_ day: DayReason, _ language: Language) -> [String] {
    let isWorking = day.isWorking.map { $0 ? LocalizedText(zh: "是", en: "yes") : LocalizedText(zh: "否", en: "no") }
    let source = day.source.map { "\($0.title) \($0.number ?? "")" }
    return [
      language == .zh ? day.chineseText : day.englishText,
      (isWorking ?? LocalizedText(zh: "不知道", en: "not known"))[language], source ?? "", day.status?.rawValue ?? "",
      day.source?.url ?? "",
    ]
  }

  private static func origin(_ origin: FactUsed.Origin) -> LocalizedText {
    switch origin {
    case .given: LocalizedText(zh: "填报", en: "given")
    case .derived: LocalizedText(zh: "由其他事实算出", en: "computed from other facts")
    case .register: LocalizedText(zh: "查名录得出", en: "found in a register")
    case .presumed: LocalizedText(zh: "未填，按解释推定", en: "not given, presumed by an interpretation")
    case .missing: LocalizedText(zh: "不知道", en: "not known")
    }
  }

  static func text(_ value: DecisionValue, _ language: Language) -> String {
    Explanations.text(value, language: language)
  }
}

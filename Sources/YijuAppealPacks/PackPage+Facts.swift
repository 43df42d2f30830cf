import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

extension PackPage {
  /// The facts that nobody gave, and what became of the checks that look at them.
  mutating func openFacts(_ decision: Decision, _ language: Language) {
    heading(2, LocalizedText(zh: "缺少、推定的事实及其影响", en: "Facts missing or presumed, and what that changed"))
    let facts = decision.factsUsed.filter { $0.origin == .missing || $0.origin == .presumed }
    guard !facts.isEmpty else {
      return paragraph(LocalizedText(zh: "没有：所用的事实都是填报或者算出的。", en: "None: every fact used was given or computed."))
    }
    var uses: [String: [CheckResult]] = [:]
    func visit(_ check: CheckResult) {
      var paths = check.causes.compactMap { cause in if case .fact(let path) = cause { path } else { nil } }
      if let fact = check.fact, !paths.contains(fact) { paths.append(fact) }
      for path in paths { uses[path, default: []].append(check) }
      for inner in check.conditions + check.parts { visit(inner) }
    }
    for check in decision.checks { visit(check) }
    table(
      [
        LocalizedText(zh: "事实", en: "fact"), LocalizedText(zh: "怎样处理", en: "how it was taken"),
        LocalizedText(zh: "影响", en: "what that changed"),
      ],
      facts.map { fact in
        let taken =
          fact.origin == .missing
          ? LocalizedText(zh: "没有填，按不知道处理", en: "not given, taken as not known")
          : LocalizedText(
            zh: "没有填，按解释推定为 \(PackPage.text(fact.value, .zh))",
            en: "not given, presumed to be \(PackPage.text(fact.value, .en))")
        let checks = (uses[fact.path] ?? []).map { "\($0.title)：\(PackPage.verdict($0.verdict)[language])" }
        let none = LocalizedText(zh: "不影响各项检查的结果", en: "no check turns on it")
        return [
          "\(fact.title)  \(fact.path)", taken[language],
          checks.isEmpty ? none[language] : checks.joined(separator: "；"),
        ]
      })
  }

  /// What had happened in the procedure, and who did it.
  mutating func events(_ decision: Decision, _ language: Language) {
    guard let standing = decision.procedure else { return }
    heading(
      2, LocalizedText(zh: "办理经过（至 \(standing.today)）", en: "What had happened up to \(standing.today)"))
    var titles: [String: String] = [:]
    for step in standing.state["steps"]?.arrayValue ?? [] {
      if let id = step["id"]?.stringValue { titles[id] = step["title"]?.stringValue }
    }
    table(
      [
        LocalizedText(zh: "日期", en: "day"), LocalizedText(zh: "步骤", en: "step"), LocalizedText(zh: "结果", en: "outcome"),
        LocalizedText(zh: "办理人", en: "by"), LocalizedText(zh: "备注", en: "note"),
      ],
      (standing.events.arrayValue ?? []).map { event in
        let step = event["step"]?.stringValue ?? ""
        return [
          [event["on"]?.stringValue, event["at"]?.stringValue].compactMap { $0 }.joined(separator: " "),
          titles[step] ?? step, event["outcome"]?.stringValue ?? "", event["by"]?.stringValue ?? "",
          event["note"]?.stringValue ?? "",
        ]
      })
  }

  /// Other decisions about the same claim, and where each first differs from this one.
  mutating func related(_ decisions: [RelatedDecision], _ language: Language) {
    guard !decisions.isEmpty else { return }
    heading(2, LocalizedText(zh: "同一事项的其他决定", en: "Other decisions about the same claim"))
    let same = LocalizedText(zh: "没有不同", en: "nothing")
    table(
      [
        LocalizedText(zh: "记录", en: "record"), LocalizedText(zh: "依据的版本", en: "version"),
        LocalizedText(zh: "公布截至", en: "as known on"), LocalizedText(zh: "结论", en: "outcome"),
        LocalizedText(zh: "首先不同之处", en: "what differs first"),
      ],
      decisions.map { decision in
        [
          decision.path, "\(decision.record.policyID)@\(decision.record.policyVersion)", "\(decision.record.asKnownOn)",
          decision.outcome, (decision.difference ?? same)[language],
        ]
      }, files: 0)
  }

  private static func verdict(_ verdict: Verdict) -> LocalizedText {
    switch verdict {
    case .met: LocalizedText(zh: "符合", en: "met")
    case .notMet: LocalizedText(zh: "不符合", en: "not met")
    case .unknown: LocalizedText(zh: "无法判断", en: "not known")
    case .notApplicable: LocalizedText(zh: "不涉及", en: "does not apply")
    }
  }
}

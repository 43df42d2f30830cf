import YijuDecisions
import YijuDiagnostics

/// Puts a notice into words: which sections stand in which order for which reader.
struct NoticeComposer {
  let notice: Notice
  let wording: NoticeWording
  var words: Wording { wording.words }
  var explanation: Explanation { notice.explanation }

  init(_ notice: Notice, language: Language) {
    self.notice = notice
    wording = NoticeWording(language)
  }

  func page() -> NoticePage {
    var page = NoticePage(
      title: wording.title(notice),
      subtitle: subtitle,
      outcome: explanation.outcome, outcomeWord: words.outcome(explanation.outcome))
    switch notice.audience {
    case .applicant: page.blocks = applicantBlocks()
    case .officer, .auditor: page.blocks = officerBlocks()
    case .public: page.blocks = publicBlocks()
    }
    return page
  }

  /// The policy with its number; a bracket in Chinese needs no space before it.
  private var subtitle: Passage {
    let policy = explanation.policy
    let isBare = words.language == .zh && policy.number == nil
    return "\(name: policy.title)\(words: isBare ? "" : " ")\(words.version(of: policy))"
  }

  // MARK: Readers

  private func applicantBlocks() -> [NoticePage.Block] {
    var blocks = identity() + [.paragraph(wording.lead(notice), .plain)]
    switch explanation.outcome {
    case .denied:
      let failed = explanation.checks.filter { $0.verdict == .notMet }
      blocks.append(.heading(wording.failed))
      blocks += items(failed)
      blocks += table(explanation.checks.filter { $0.verdict != .notMet }, heading: wording.others)
      blocks += facts()
      blocks += calculation()
      blocks += counterfactuals(showsProof: false)
      blocks += remedies()
    case .granted:
      blocks += calculation() + table(explanation.checks, heading: wording.allChecks) + facts()
    case .undetermined:
      blocks += questions() + counterfactuals(showsProof: false)
      blocks += table(explanation.checks, heading: wording.allChecks) + facts()
    case .notCovered:
      blocks += words.summary(explanation).map { .paragraph($0, .plain) }
      blocks += counterfactuals(showsProof: false) + remedies()
    }
    return blocks + cautions() + contacts() + foot()
  }

  private func officerBlocks() -> [NoticePage.Block] {
    var blocks = identity() + words.summary(explanation).map { .paragraph($0, .plain) }
    blocks += questions()
    let ordered =
      explanation.checks.filter { $0.verdict == .notMet } + explanation.checks.filter { $0.verdict == .unknown }
      + explanation.checks.filter { $0.verdict == .met || $0.verdict == .notApplicable }
    if !ordered.isEmpty {
      blocks.append(.heading(wording.allChecks))
      blocks += items(ordered)
    }
    blocks += counterfactuals(showsProof: true) + calculation() + facts()
    if !notice.otherFacts.isEmpty {
      blocks.append(.heading(wording.otherFacts))
      blocks.append(.rows(notice.otherFacts.map { ("\(name: $0.title)", "\(value: $0.value)") }))
    }
    if !notice.papers.isEmpty {
      blocks.append(.heading(wording.papers))
      blocks.append(.list(notice.papers.map(wording.paper), isNumbered: true))
    }
    blocks += remedies() + cautions() + choices()
    blocks.append(.heading(wording.provenance))
    blocks.append(.rows(words.provenance(explanation).map { ("\(words: $0.label)", $0.content) }))
    return blocks
  }

  private func publicBlocks() -> [NoticePage.Block] {
    var rows = identityRows()
    rows.append((words.say(zh: "结果", en: "Result"), "\(words: words.outcome(explanation.outcome))"))
    if explanation.outcome == .granted, let sum = explanation.amount.flatMap({ words.sum($0) }) {
      rows.append(("\(words: words.title(.amount))", sum))
    }
    return [.rows(rows)] + contacts() + foot()
  }

  // MARK: Sections

  private func identityRows() -> [(label: Passage, content: Passage)] {
    notice.applicant.map { ("\(name: $0.title)", "\(value: $0.value)") }
  }

  private func identity() -> [NoticePage.Block] {
    let rows = identityRows()
    return rows.isEmpty ? [] : [.rows(rows)]
  }

  private func questions() -> [NoticePage.Block] {
    guard !explanation.questions.isEmpty else { return [] }
    return [
      .heading(wording.questions),
      .list(
        explanation.questions.map { question in
          let notes = words.notes(question)
          guard !notes.isEmpty else { return words.question(question) }
          let joined = Passage(notes, separatedBy: words.word("；", "; "))
          return words.say(
            zh: "\(words.question(question))（\(joined)）", en: "\(words.question(question)) (\(joined))")
        }, isNumbered: true),
    ]
  }

  private func table(_ checks: [ExplainedCheck], heading: Passage) -> [NoticePage.Block] {
    guard !checks.isEmpty else { return [] }
    let rows = checks.map { check -> [Passage] in
      var finding = check.verdict == .notApplicable ? "" : finding(check)
      for reason in check.parts.isEmpty ? words.unknown(check.unknown) : [] {
        finding += (finding.isEmpty ? "" : "\(words: words.word("；", "; "))") + reason
      }
      return ["\(name: words.title(check))", finding, "\(words: words.verdict(check.verdict))"]
    }
    return [.heading(heading), .table(columns: wording.checkColumns, rows: rows)]
  }

  /// What was found of a check in a line; of a group what came of each of its parts.
  private func finding(_ check: ExplainedCheck) -> Passage {
    guard check.actual == nil, !check.parts.isEmpty else { return words.sentence(check) }
    return Passage(
      check.parts.map { "\(name: $0.title)\(words: words.colon)\(words: words.verdict($0.verdict))" },
      separatedBy: words.word("；", "; "))
  }

  private func facts() -> [NoticePage.Block] {
    guard !explanation.facts.isEmpty else { return [] }
    return [
      .heading(wording.facts),
      .table(columns: words.factColumns.map { "\(words: $0)" }, rows: explanation.facts.map(words.cells)),
    ]
  }

  private func calculation() -> [NoticePage.Block] {
    guard let amount = explanation.amount, !amount.steps.isEmpty, explanation.outcome != .denied else { return [] }
    return [.heading(wording.calculation)]
      + amount.steps.map { step in
        .item(
          NoticePage.Item(title: words.step(step, of: amount), style: "condition", grounds: step.grounds))
      }
  }

  private func counterfactuals(showsProof: Bool) -> [NoticePage.Block] {
    guard let answer = explanation.counterfactuals else { return [] }
    let blocks = words.blocks(answer, showsProof: showsProof)
    guard !blocks.isEmpty else { return [] }
    return [.heading("\(words: words.counterfactualsTitle(answer))")]
      + blocks.map { block in
        var item = NoticePage.Item(title: block.title, style: "condition")
        item.points = block.items.map { NoticePage.Point(sentence: $0.sentence, notes: $0.notes) }
        return .item(item)
      }
  }

  private func remedies() -> [NoticePage.Block] {
    guard !notice.remedies.isEmpty else { return [] }
    // The same law stands under several remedies; that it was not seen in print is said once.
    let isReposted = notice.remedies.contains { $0.grounds.contains { $0.isSecondary && !$0.isSummary } }
    var lead: [NoticePage.Block] = [.heading(wording.remedies), .paragraph(wording.remediesLead, .plain)]
    if let counted = wording.countedFrom(notice) { lead.append(.paragraph(counted, .note)) }
    return lead
      + notice.remedies.map { remedy in
        var item = NoticePage.Item(title: "\(name: remedy.title)", style: "condition")
        item.rows = wording.rows(remedy, of: notice)
        // The days of what may only follow are counted from another decision.
        item.steps = remedy.comesAfter == nil ? remedy.steps.map { "\(words: $0[words.language])" } : []
        item.grounds = remedy.grounds.map { ground in
          var ground = ground
          if !ground.isSummary { ground.isSecondary = false }
          return ground
        }
        // How the office came to its choice is for those who check it.
        let choices = notice.audience == .applicant ? [] : remedy.interpretations
        item.notes = choices.map { choice in
          "\(words: words.interpretation)\(words: words.colon)\(words.choice(choice))"
        }
        return .item(item)
      } + (isReposted ? [.paragraph(wording.lawReposted, .caution)] : [])
  }

  private func cautions() -> [NoticePage.Block] {
    guard !explanation.cautions.isEmpty else { return [] }
    return [.heading(wording.cautions)]
      + explanation.cautions.map { .paragraph("\(words: $0.text[words.language])", .caution) }
  }

  private func choices() -> [NoticePage.Block] {
    guard !explanation.interpretations.isEmpty else { return [] }
    return [.heading(wording.choices), .list(explanation.interpretations.map(words.chosen), isNumbered: false)]
  }

  private func contacts() -> [NoticePage.Block] {
    guard !notice.contacts.isEmpty else { return [] }
    return [
      .heading(wording.contacts), .rows(notice.contacts.map { ("\(name: $0.title)", wording.contact($0)) }),
    ]
  }

  private func foot() -> [NoticePage.Block] {
    let made = wording.made(notice)
    return [.signature(wording.signature(notice))] + (made.isEmpty ? [] : [.paragraph(made, .note)])
  }

  // MARK: Checks

  private func items(_ checks: [ExplainedCheck]) -> [NoticePage.Block] {
    var choices = ToldChoices(explanation.interpretations)
    return checks.map { .item(item($0, &choices)) }
  }

  private func item(_ check: ExplainedCheck, _ choices: inout ToldChoices) -> NoticePage.Item {
    var item = NoticePage.Item(title: "\(name: words.title(check))", style: check.verdict.name)
    item.sign = words.symbol(check.verdict)
    item.verdict = "\(words: words.verdict(check.verdict))"
    if check.verdict != .notApplicable {
      if let actual = words.finding(check) { item.rows.append(("\(words: words.actualTitle)", actual)) }
      if let required = words.required(check) { item.rows.append(("\(words: words.requiredTitle)", required)) }
      if words.lastDayUnsaid(check) != nil {
        item.rows.append(("\(words: words.lastDayTitle)", words.lastDayValue(check)))
      }
      if let margin = check.margin {
        item.rows.append(("\(words: words.marginTitle)", "\(words: margin[words.language])"))
      }
    }
    if check.parts.isEmpty { item.notes += words.unknown(check.unknown) }
    if let deadline = check.deadline { item.steps = words.steps(deadline) }
    if check.mayComeBack { item.notes.append(words.mayComeBack) }
    if let paper = check.proof { item.notes.append(words.proof(paper)) }
    item.cautions = check.cautions.map {
      "\(words: words.caution)\(words: words.colon)\(words: $0.text[words.language])"
    }
    item.grounds = check.grounds
    let told = choices.take(check.interpretations)
    item.notes += told.new.map { "\(words: words.interpretation)\(words.chosen($0))" }
    if !told.before.isEmpty { item.notes.append(words.seenBefore(told.before)) }
    item.parts = (check.conditions + check.parts).map { part in
      var told = self.item(part, &choices)
      // What stands on the words of its group need not quote them again.
      if part.grounds == check.grounds { told.grounds = [] }
      return told
    }
    return item
  }
}

import YijuDecisions
import YijuDiagnostics

/// Writes an explanation as CommonMark with tables.
struct MarkdownRenderer {
  let language: Language
  private let wording: Wording

  init(language: Language) {
    self.language = language
    wording = Wording(language)
  }

  func render(_ explanation: Explanation) -> String {
    var blocks = head(explanation)
    blocks += questions(explanation)
    if !explanation.checks.isEmpty {
      blocks.append("## " + wording.title(.checks))
      for check in explanation.checks { blocks += self.check(check, .check, level: 3) }
    }
    blocks += counterfactuals(explanation.counterfactuals)
    blocks += amount(explanation)
    blocks += deadlines(explanation)
    blocks += procedure(explanation.procedure)
    if !explanation.cautions.isEmpty {
      blocks.append("## " + wording.title(.cautions))
      blocks.append(bullets(explanation.cautions.map { "\(words: $0.text[language])" }))
    }
    blocks += interpretations(explanation)
    blocks += version(explanation)
    blocks += facts(explanation)
    blocks.append("## " + wording.title(.provenance))
    blocks.append(
      bullets(wording.provenance(explanation).map { "\(words: $0.label)\(words: wording.colon)\($0.content)" }))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func head(_ explanation: Explanation) -> [String] {
    let gap = wording.word("　", "  ")
    let title =
      "\(words: wording.outcome(explanation.outcome))\(words: gap)\(name: explanation.policy.title)" as Passage
    var blocks = ["# " + MarkdownText.escaped(title)]
    let version = wording.version(of: explanation.policy)
    if !version.isEmpty { blocks.append(MarkdownText.escaped(version)) }
    blocks += wording.summary(explanation).map { "**" + MarkdownText.escaped($0) + "**" }
    return blocks
  }

  private func bullets(_ items: [Passage]) -> String {
    items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
  }

  private func numbered(_ items: [Passage]) -> String {
    items.enumerated().map { "\($0.offset + 1). " + MarkdownText.escaped($0.element) }.joined(separator: "\n")
  }

  private func quotes(_ grounds: [Ground]) -> [String] {
    grounds.map { "> " + MarkdownText.escaped("\(words: wording.grounds)\(words: wording.colon)\(wording.ground($0))") }
  }
}

// MARK: - Checks

extension MarkdownRenderer {
  private func check(_ check: ExplainedCheck, _ role: Wording.Role, level: Int) -> [String] {
    let title: Passage =
      "\(words: wording.symbol(check.verdict, role)) \(name: wording.title(check))\(words: wording.colon)"
      + "\(words: wording.verdict(check.verdict, role))"
    var blocks = [String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(title)]
    let sentence = wording.sentence(check)
    if !sentence.isEmpty, check.verdict != .notApplicable { blocks.append(MarkdownText.escaped(sentence)) }
    if check.parts.isEmpty { blocks += wording.unknown(check.unknown).map { MarkdownText.escaped($0) } }
    if let deadline = check.deadline { blocks += reckoning(deadline) }
    var notes: [Passage] = []
    if check.mayComeBack { notes.append(wording.mayComeBack) }
    notes += check.cautions.map { "\(words: wording.caution)\(words: wording.colon)\(words: $0.text[language])" }
    if let paper = check.proof { notes.append(wording.proof(paper)) }
    if !check.interpretations.isEmpty { notes.append(wording.references(check.interpretations)) }
    if !notes.isEmpty { blocks.append(bullets(notes)) }
    blocks += quotes(check.grounds)
    if !check.conditions.isEmpty {
      blocks.append(MarkdownText.escaped("\(words: wording.conditionsTitle)\(words: wording.colon)"))
      for condition in check.conditions { blocks += self.check(condition, .condition, level: level + 1) }
    }
    for part in check.parts { blocks += self.check(part, role, level: level + 1) }
    return blocks
  }

  private func reckoning(_ deadline: DeadlineResult) -> [String] {
    let steps = wording.steps(deadline)
    return steps.isEmpty ? [] : [wording.stepsTitle + wording.colon, numbered(steps)]
  }
}

// MARK: - The other sections

extension MarkdownRenderer {
  private func questions(_ explanation: Explanation) -> [String] {
    guard !explanation.questions.isEmpty else { return [] }
    let items = explanation.questions.enumerated().map { index, question in
      let notes = wording.notes(question).map { "\n   - " + MarkdownText.escaped($0) }.joined()
      return "\(index + 1). " + MarkdownText.escaped(wording.question(question)) + notes
    }
    return ["## " + wording.title(.questions), items.joined(separator: "\n")]
  }

  private func amount(_ explanation: Explanation) -> [String] {
    guard let amount = explanation.amount, !amount.steps.isEmpty else { return [] }
    var blocks = ["## " + wording.title(.amount)]
    for (index, step) in amount.steps.enumerated() {
      blocks.append("\(index + 1). " + MarkdownText.escaped(wording.step(step, of: amount)))
      blocks += quotes(step.grounds)
      if !step.interpretations.isEmpty {
        blocks.append(MarkdownText.escaped(wording.references(step.interpretations)))
      }
      for condition in step.conditions { blocks += check(condition, .condition, level: 3) }
    }
    return blocks
  }

  private func deadlines(_ explanation: Explanation) -> [String] {
    guard !explanation.deadlines.isEmpty else { return [] }
    var blocks = ["## " + wording.title(.deadlines)]
    for deadline in explanation.deadlines {
      blocks.append("### " + MarkdownText.escaped("\(name: deadline.title)"))
      blocks.append(MarkdownText.escaped(wording.lastDay(deadline)))
      blocks += reckoning(deadline)
      if !deadline.cautions.isEmpty {
        blocks.append(bullets(deadline.cautions.map { "\(words: $0.text[language])" }))
      }
    }
    return blocks
  }

  private func interpretations(_ explanation: Explanation) -> [String] {
    guard !explanation.interpretations.isEmpty else { return [] }
    var blocks = ["## " + wording.title(.interpretations)]
    for interpretation in explanation.interpretations {
      blocks.append(MarkdownText.escaped(wording.chosen(interpretation)))
      blocks.append(
        bullets(wording.rows(interpretation).map { "\(words: $0.label)\(words: wording.colon)\($0.content)" }))
    }
    return blocks
  }

  private func version(_ explanation: Explanation) -> [String] {
    guard explanation.outcome != .notCovered else { return [] }
    let selection = explanation.selection
    var blocks = ["## " + wording.title(.version)]
    blocks += wording.selection(selection, version: explanation.policy.version).map { MarkdownText.escaped($0) }
    if !selection.interpretations.isEmpty {
      blocks.append(MarkdownText.escaped(wording.references(selection.interpretations)))
    }
    return blocks + quotes(selection.grounds)
  }

  private func facts(_ explanation: Explanation) -> [String] {
    guard !explanation.facts.isEmpty else { return [] }
    let titles = wording.factColumns
    var rows = ["| " + titles.joined(separator: " | ") + " |", "|" + String(repeating: " --- |", count: titles.count)]
    for fact in explanation.facts {
      let cells = wording.cells(fact).map { MarkdownText.escaped($0) }
      rows.append("| " + cells.joined(separator: " | ") + " |")
    }
    return ["## " + wording.title(.facts), rows.joined(separator: "\n")]
  }
}

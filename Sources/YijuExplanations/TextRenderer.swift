import YijuDecisions
import YijuDiagnostics

/// Writes an explanation for a terminal.
struct TextRenderer {
  let language: Language
  let color: Bool
  let width: Int
  /// Only what decides: no interpretations, no version, nothing for verifying.
  let isBrief: Bool
  private let wording: Wording

  init(language: Language, color: Bool, width: Int, isBrief: Bool = false) {
    self.language = language
    self.color = color
    self.width = min(max(width, 40), 400)
    self.isBrief = isBrief
    wording = Wording(language)
  }

  func render(_ explanation: Explanation) -> String {
    var page = TextPage(color: color, width: width)
    head(explanation, on: &page)
    questions(explanation, on: &page)
    if !explanation.checks.isEmpty {
      page.blank()
      var choices = ToldChoices(explanation.interpretations)
      checks(explanation.checks, indent: 2, choices: &choices, on: &page)
    }
    counterfactuals(explanation.counterfactuals, on: &page)
    amount(explanation, on: &page)
    deadlines(explanation, on: &page)
    procedure(explanation.procedure, on: &page)
    cautions(explanation, on: &page)
    if isBrief { return page.text }
    interpretations(explanation, on: &page)
    version(explanation, on: &page)
    provenance(explanation, on: &page)
    return page.text
  }

  private func head(_ explanation: Explanation, on page: inout TextPage) {
    let outcome = wording.outcome(explanation.outcome)
    let gap = wording.word("　", "  ")
    let title = SafeText.shown(explanation.policy.title) + gap + wording.version(of: explanation.policy).text
    page.paragraph(
      title, labels: [.init(text: outcome, style: style(explanation.outcome)), .init(text: gap)], style: .bold)
    for line in wording.summary(explanation) {
      page.paragraph(line.text, indent: 2, hang: 4)
    }
  }

  private func section(_ section: Wording.Section, on page: inout TextPage) {
    page.blank()
    page.paragraph(wording.title(section), style: .bold)
  }

  private func style(_ outcome: Outcome) -> TextPage.Style {
    switch outcome {
    case .granted: .boldGood
    case .denied: .boldBad
    case .undetermined, .notCovered: .boldOpen
    }
  }
}

// MARK: - Checks

extension TextRenderer {
  private func checks(
    _ checks: [ExplainedCheck], _ role: Wording.Role = .check, indent: Int,
    choices: inout ToldChoices, on page: inout TextPage
  ) {
    // Short titles are set in a column; a long one only pushes its own sentence to the right.
    let widths = checks.map { DisplayText.width(of: SafeText.shown($0.title)) }
    let column = widths.filter { $0 <= width / 3 }.max() ?? 0
    for check in checks {
      self.check(check, role, column: column, indent: indent, choices: &choices, on: &page)
    }
  }

  private func check(
    _ check: ExplainedCheck, _ role: Wording.Role, column: Int, indent: Int,
    choices: inout ToldChoices, on page: inout TextPage
  ) {
    let title = SafeText.shown(wording.title(check))
    let padding = String(repeating: " ", count: max(0, column - DisplayText.width(of: title)))
    let symbol = padded(wording.symbol(check.verdict, role), to: 2)
    let inner = indent + 3
    let sentence = wording.sentence(check).text
    page.paragraph(
      title + (sentence.isEmpty ? "" : padding + "  " + sentence), indent: indent,
      labels: [.init(text: symbol, style: role == .check ? style(check.verdict) : .dim)], hang: inner,
      style: check.verdict == .notApplicable ? .dim : .plain)
    // What a group does not know, its members say.
    if check.parts.isEmpty {
      for reason in wording.unknown(check.unknown) { page.paragraph(reason.text, indent: inner, hang: inner + 2) }
    }
    if let deadline = check.deadline {
      reckoning(deadline, indent: inner, saysLastDay: check.unknown.isEmpty, on: &page)
    }
    if check.mayComeBack { page.paragraph(wording.mayComeBack.text, indent: inner) }
    for caution in check.cautions { self.caution(caution, indent: inner, on: &page) }
    if !check.grounds.isEmpty { grounds(check.grounds, indent: inner, on: &page) }
    if !isBrief { self.choices(choices.take(check.interpretations), indent: inner, on: &page) }
    if !check.conditions.isEmpty {
      page.paragraph(wording.conditionsTitle + wording.colon, indent: inner)
      checks(check.conditions, .condition, indent: inner + 2, choices: &choices, on: &page)
    }
    checks(check.parts, role, indent: inner, choices: &choices, on: &page)
  }

  private func choices(_ told: ToldChoices.Told, indent: Int, on page: inout TextPage) {
    for interpretation in told.new {
      page.paragraph(
        wording.choice(interpretation).text, indent: indent,
        labels: [.init(text: wording.interpretation + wording.numbered(interpretation.number), style: .dim)],
        style: .dim)
    }
    if !told.before.isEmpty { page.paragraph(wording.seenBefore(told.before).text, indent: indent, style: .dim) }
  }

  private func style(_ verdict: Verdict) -> TextPage.Style {
    switch verdict {
    case .met: .good
    case .notMet: .bad
    case .unknown: .open
    case .notApplicable: .dim
    }
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayText.width(of: text)))
  }

  /// In one sentence with arrows when it is short; else a line for each step.
  private func reckoning(_ deadline: DeadlineResult, indent: Int, saysLastDay: Bool, on page: inout TextPage) {
    let steps = wording.steps(deadline).map(\.text)
    if steps.count <= 4, deadline.reasons.allSatisfy({ $0.source == nil }) {
      if !steps.isEmpty { page.paragraph(steps.joined(separator: wording.arrow), indent: indent, hang: indent + 2) }
    } else {
      for (index, step) in steps.enumerated() {
        page.paragraph(step, indent: indent, labels: [.init(text: "\(index + 1). ")])
      }
    }
    if saysLastDay, deadline.lastDay == nil {
      page.paragraph(wording.lastDay(deadline).text, indent: indent, hang: indent + 2)
    }
  }

  private func grounds(_ grounds: [Ground], indent: Int, on page: inout TextPage) {
    for (index, ground) in grounds.enumerated() {
      let label = wording.grounds + wording.colon
      let blank = String(repeating: " ", count: DisplayText.width(of: label))
      page.paragraph(
        wording.ground(ground).text, indent: indent, labels: [.init(text: index == 0 ? label : blank, style: .dim)],
        style: .dim)
    }
  }

  private func caution(_ caution: Caution, indent: Int, on page: inout TextPage) {
    page.paragraph(
      SafeText.shown(caution.text[language]), indent: indent,
      labels: [.init(text: wording.caution + wording.colon, style: .open)])
  }
}

// MARK: - The other sections

extension TextRenderer {
  private func questions(_ explanation: Explanation, on page: inout TextPage) {
    guard !explanation.questions.isEmpty else { return }
    section(.questions, on: &page)
    for (index, question) in explanation.questions.enumerated() {
      page.paragraph(wording.question(question).text, indent: 2, labels: [.init(text: "\(index + 1). ")])
      let notes = Passage(wording.notes(question), separatedBy: wording.word("；", "; "))
      if !notes.isEmpty { page.paragraph(notes.text, indent: 5, style: .dim) }
    }
  }

  private func amount(_ explanation: Explanation, on page: inout TextPage) {
    guard let amount = explanation.amount, !amount.steps.isEmpty else { return }
    section(.amount, on: &page)
    var choices = ToldChoices(explanation.interpretations)
    for (index, step) in amount.steps.enumerated() {
      page.paragraph(wording.step(step, of: amount).text, indent: 2, labels: [.init(text: "\(index + 1). ")])
      grounds(step.grounds, indent: 5, on: &page)
      if !isBrief { references(step.interpretations, indent: 5, on: &page) }
      if !step.conditions.isEmpty {
        page.paragraph(wording.conditionsTitle + wording.colon, indent: 5)
        checks(step.conditions, .condition, indent: 7, choices: &choices, on: &page)
      }
    }
    if let sum = wording.sum(amount), amount.steps.count > 1 {
      page.paragraph(sum.text, indent: 2, labels: [.init(text: wording.title(.amount) + wording.colon)], style: .bold)
    }
  }

  private func deadlines(_ explanation: Explanation, on page: inout TextPage) {
    guard !explanation.deadlines.isEmpty else { return }
    section(.deadlines, on: &page)
    for deadline in explanation.deadlines {
      page.paragraph(SafeText.shown(deadline.title) + "  " + wording.lastDay(deadline).text, indent: 2, hang: 5)
      reckoning(deadline, indent: 5, saysLastDay: false, on: &page)
      for caution in deadline.cautions { self.caution(caution, indent: 5, on: &page) }
    }
  }

  private func cautions(_ explanation: Explanation, on page: inout TextPage) {
    guard !explanation.cautions.isEmpty else { return }
    section(.cautions, on: &page)
    for caution in explanation.cautions { page.paragraph(SafeText.shown(caution.text[language]), indent: 2) }
  }

  private func interpretations(_ explanation: Explanation, on page: inout TextPage) {
    guard !explanation.interpretations.isEmpty else { return }
    section(.interpretations, on: &page)
    for interpretation in explanation.interpretations {
      let number = wording.numbered(interpretation.number)
      page.paragraph(wording.choice(interpretation).text, indent: 2, labels: [.init(text: number)])
      let indent = 2 + DisplayText.width(of: number)
      for row in wording.rows(interpretation) {
        page.paragraph(row.content.text, indent: indent, labels: [.init(text: row.label + wording.colon)], style: .dim)
      }
    }
  }

  private func version(_ explanation: Explanation, on page: inout TextPage) {
    let selection = explanation.selection
    // An uncovered case has said so at its head.
    guard explanation.outcome != .notCovered else { return }
    section(.version, on: &page)
    for line in wording.selection(selection, version: explanation.policy.version) {
      page.paragraph(line.text, indent: 2)
    }
    grounds(selection.grounds, indent: 2, on: &page)
    references(selection.interpretations, indent: 2, on: &page)
  }

  private func references(_ numbers: [Int], indent: Int, on page: inout TextPage) {
    guard !numbers.isEmpty else { return }
    page.paragraph(wording.references(numbers).text, indent: indent, style: .dim)
  }

  private func provenance(_ explanation: Explanation, on page: inout TextPage) {
    section(.provenance, on: &page)
    for row in wording.provenance(explanation) {
      page.paragraph(
        row.content.text, indent: 2, labels: [.init(text: row.label + wording.colon)], style: .dim)
    }
  }
}

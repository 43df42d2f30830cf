import YijuDecisions
import YijuDiagnostics
import YijuProcedures

/// Writes a timeline for a terminal.
struct TimelineTextRenderer {
  let language: Language
  let color: Bool
  let width: Int
  private var wording: TimelineWording

  init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = min(max(width, 40), 400)
    wording = TimelineWording(language)
  }

  mutating func render(_ timeline: ProcedureTimeline) -> String {
    wording.calendarBegins = timeline.calendarBegins
    var page = TextPage(color: color, width: width)
    page.paragraph(
      SafeText.shown(timeline.policyTitle) + "　" + wording.head(timeline).text,
      labels: [
        TextPage.Label(text: wording.state(timeline.state), style: bold(timeline.state)), TextPage.Label(text: "  "),
      ])
    for line in wording.summary(timeline) { page.paragraph(line.text, indent: 2) }
    page.blank()
    let columns = timeline.steps.map { DisplayText.width(of: SafeText.shown($0.title)) }.max() ?? 0
    for (index, step) in timeline.steps.enumerated() {
      write(
        step, number: index + 1, isCurrent: timeline.inHand.contains(index), columns: min(columns, width / 3), on: &page
      )
    }
    let ends = wording.ends(timeline)
    if !ends.isEmpty {
      page.blank()
      page.paragraph(wording.end, style: .bold)
      for row in ends {
        page.paragraph(row.content.text, indent: 2, labels: [TextPage.Label(text: row.label + wording.words.colon)])
      }
    }
    let cautions = wording.cautions(timeline)
    if !cautions.isEmpty {
      page.blank()
      for caution in cautions {
        page.paragraph(SafeText.shown(caution), labels: [TextPage.Label(text: "! ", style: .open)])
      }
    }
    page.blank()
    page.paragraph(wording.provenance(timeline).text, style: .dim)
    return page.text
  }

  private func write(_ step: TimelineStep, number: Int, isCurrent: Bool, columns: Int, on page: inout TextPage) {
    let title = SafeText.shown(step.title)
    let padding = String(repeating: " ", count: max(0, columns - DisplayText.width(of: title)) + 2)
    let mark = wording.symbol(step.state)
    page.paragraph(
      SafeText.shown(wording.title(step.actor)) + wording.words.colon + wording.standing(step).text, indent: 2,
      labels: [
        TextPage.Label(
          text: mark + String(repeating: " ", count: max(1, 3 - DisplayText.width(of: mark))), style: plain(step.state)),
        TextPage.Label(text: title + padding, style: isCurrent ? .bold : .plain),
      ])
    guard isCurrent || step.late != nil else { return }
    if step.limit != nil || step.posting?.period != nil {
      page.paragraph(wording.limit(step).text, indent: 7, style: .dim)
    }
    if let explanation = step.limit?.explanation ?? step.posting?.explanation {
      for line in wording.reasons(explanation) { page.paragraph(line.text, indent: 7, hang: 9) }
    }
    for cite in step.cites {
      page.paragraph(wording.ground(cite).text, indent: 7, hang: 9, style: .dim)
    }
  }

  private func plain(_ state: StepState) -> TextPage.Style {
    switch state {
    case .done: .good
    case .overdue, .stopped: .bad
    case .due, .waiting, .returned: .open
    case .notReached: .dim
    }
  }

  private func bold(_ state: StepState) -> TextPage.Style {
    switch state {
    case .done: .boldGood
    case .overdue, .stopped: .boldBad
    default: .boldOpen
    }
  }
}

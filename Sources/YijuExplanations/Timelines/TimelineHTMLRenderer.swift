import YijuDecisions
import YijuDiagnostics
import YijuProcedures

/// Writes a timeline as one self-contained HTML page: no script, no link that leaves it, nothing loaded.
struct TimelineHTMLRenderer {
  private var wording: TimelineWording

  init(language: Language) { wording = TimelineWording(language) }

  private var words: Wording { wording.words }

  mutating func render(_ timeline: ProcedureTimeline) -> String {
    wording.calendarBegins = timeline.calendarBegins
    let title = "\(words: wording.title) · \(words: timeline.policyTitle)" as Passage
    var html = """
      <!DOCTYPE html>
      <html lang="\(words.word("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(TimelineStyle.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(TimelineStyle.css)</style>
      </head>
      <body>

      """
    html += head(timeline)
    html += section(wording.chain, OfficeChain(wording: wording).svg(timeline))
    html += section(wording.end, rows(wording.ends(timeline)))
    html += section(wording.steps, table(timeline))
    html += section(
      words.title(.cautions), wording.cautions(timeline).map { paragraph("\(words: $0)", "caution") }.joined())
    html += interpretations(timeline)
    html += "<section>\n" + paragraph(wording.provenance(timeline), "small") + "</section>\n"
    return html + "</body>\n</html>\n"
  }

  private func head(_ timeline: ProcedureTimeline) -> String {
    var html = "<header class=\"\(timeline.state.rawValue)\">\n"
    html += paragraph("\(words: wording.state(timeline.state))", "state")
    html += "<h1>" + HTMLText.escaped("\(name: timeline.policyTitle)") + "</h1>\n"
    var number = wording.head(timeline)
    if let text = timeline.policyNumber { number = "\(name: text)　" + number }
    html += paragraph(number, "number")
    for line in wording.summary(timeline) { html += paragraph(line, "summary") }
    return html + "</header>\n"
  }

  private func table(_ timeline: ProcedureTimeline) -> String {
    let heads = [
      words.word("步骤", "Step"), words.word("经办", "Office"), words.word("时限", "Limit"), words.word("情况", "State"),
    ]
    var html = "<table>\n<thead><tr>" + heads.map { "<th>" + HTMLText.escaped($0) + "</th>" }.joined()
    html += "</tr></thead>\n<tbody>\n"
    for (index, step) in timeline.steps.enumerated() {
      let isCurrent = timeline.inHand.contains(index)
      html += "<tr class=\"\(step.state.rawValue)\(isCurrent ? " now" : "")\">"
      html += "<td>" + HTMLText.escaped("\(words: wording.symbol(step.state)) \(name: step.title)") + "</td>"
      html += "<td>" + HTMLText.escaped("\(name: wording.title(step.actor))") + "</td>"
      html += "<td>" + HTMLText.escaped(wording.limit(step)) + "</td>"
      html += "<td" + (step.late != nil ? " class=\"late\"" : "") + ">" + standing(step, isCurrent) + "</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func standing(_ step: TimelineStep, _ isCurrent: Bool) -> String {
    var html = HTMLText.escaped(wording.standing(step))
    guard isCurrent || step.late != nil else { return html }
    if let explanation = step.limit?.explanation ?? step.posting?.explanation {
      let days = wording.reasons(explanation).map { "<li>" + HTMLText.escaped($0) + "</li>\n" }
      html += "\n<ol class=\"days\">\n" + days.joined() + "</ol>\n"
    }
    for cite in step.cites {
      html += "<p class=\"quote\">" + HTMLText.escaped(wording.ground(cite).text) + "</p>"
    }
    return html
  }

  private func interpretations(_ timeline: ProcedureTimeline) -> String {
    let items = timeline.interpretations.map { choice in
      (label: SafeText.shown(choice.question), content: "\(name: choice.choice)（\(name: choice.why)）" as Passage)
    }
    return section(words.title(.interpretations), items.isEmpty ? "" : rows(items))
  }

  // MARK: Elements

  private func paragraph(_ passage: Passage, _ style: String) -> String {
    "<p class=\"\(style)\">" + HTMLText.escaped(passage) + "</p>\n"
  }

  private func section(_ title: String, _ content: String) -> String {
    guard !content.isEmpty else { return "" }
    return "<section>\n<h2>" + HTMLText.escaped(title) + "</h2>\n" + content + "</section>\n"
  }

  private func rows(_ rows: [(label: String, content: Passage)]) -> String {
    guard !rows.isEmpty else { return "" }
    let items = rows.map { row in
      "<dt>" + HTMLText.escaped(row.label) + "</dt><dd>" + HTMLText.escaped(row.content) + "</dd>\n"
    }
    return "<dl class=\"rows\">\n" + items.joined() + "</dl>\n"
  }
}

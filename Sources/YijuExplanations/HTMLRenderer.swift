import YijuDecisions
import YijuDiagnostics

/// Writes an explanation as one self-contained HTML page: no script, no link that leaves it, nothing loaded.
struct HTMLRenderer {
  let language: Language
  private let wording: Wording

  init(language: Language) {
    self.language = language
    wording = Wording(language)
  }

  func render(_ explanation: Explanation) -> String {
    let outcome = wording.outcome(explanation.outcome)
    let title = "\(words: outcome) · \(words: explanation.policy.title)" as Passage
    var html = """
      <!DOCTYPE html>
      <html lang="\(wording.word("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(HTMLStyle.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(HTMLStyle.css)</style>
      </head>
      <body>

      """
    html += head(explanation)
    html += questions(explanation)
    if !explanation.checks.isEmpty {
      var choices = ToldChoices(explanation.interpretations)
      html += section(.checks, explanation.checks.map { check($0, .check, &choices) }.joined())
    }
    html += counterfactuals(explanation.counterfactuals)
    html += amount(explanation)
    html += deadlines(explanation)
    html += procedure(explanation.procedure)
    html += section(
      .cautions, explanation.cautions.map { paragraph("\(words: $0.text[language])", "note caution") }.joined())
    html += interpretations(explanation)
    html += version(explanation)
    html += facts(explanation)
    html += section(.provenance, rows(wording.provenance(explanation)))
    return html + "</body>\n</html>\n"
  }

  private func head(_ explanation: Explanation) -> String {
    let version = wording.version(of: explanation.policy)
    var html = "<header class=\"\(explanation.outcome.rawValue)\">\n"
    html += paragraph("\(words: wording.outcome(explanation.outcome))", "outcome")
    html += "<h1>" + HTMLText.escaped("\(name: explanation.policy.title)") + "</h1>\n"
    if !version.isEmpty { html += paragraph(version, "number") }
    for line in wording.summary(explanation) { html += paragraph(line, "summary") }
    return html + "</header>\n"
  }
}

// MARK: - Elements

extension HTMLRenderer {
  private func paragraph(_ passage: Passage, _ style: String) -> String {
    "<p class=\"\(style)\">" + HTMLText.escaped(passage) + "</p>\n"
  }

  private func section(_ section: Wording.Section, _ content: String) -> String {
    guard !content.isEmpty else { return "" }
    return "<section>\n<h2>" + HTMLText.escaped(wording.title(section)) + "</h2>\n" + content + "</section>\n"
  }

  private func rows(_ rows: [(label: String, content: Passage)]) -> String {
    let items = rows.map { row in
      "<dt>" + HTMLText.escaped(row.label) + "</dt><dd>" + HTMLText.escaped(row.content) + "</dd>\n"
    }
    return "<dl class=\"rows\">\n" + items.joined() + "</dl>\n"
  }

  private func quotes(_ grounds: [Ground]) -> String {
    grounds.map { ground in
      let source = "\(words: wording.grounds)\(words: wording.colon)\(wording.source(ground))" as Passage
      let words = HTMLText.words(of: ground)
      return "<blockquote>" + words + "<footer>" + HTMLText.escaped(source) + "</footer></blockquote>\n"
    }.joined()
  }

  private func steps(_ deadline: DeadlineResult) -> String {
    let steps = wording.steps(deadline)
    guard !steps.isEmpty else { return "" }
    return "<ol class=\"steps\">\n" + steps.map { "<li>" + HTMLText.escaped($0) + "</li>\n" }.joined() + "</ol>\n"
  }

  private func references(_ numbers: [Int], _ choices: inout ToldChoices) -> String {
    let told = choices.take(numbers)
    var html = told.new.map { interpretation in
      "<p class=\"note\">" + link(wording.interpretation, interpretation.number)
        + HTMLText.escaped(wording.choice(interpretation)) + "</p>\n"
    }.joined()
    if !told.before.isEmpty {
      let links = told.before.enumerated().map { link($0.offset == 0 ? wording.interpretation : "", $0.element) }
      html +=
        "<p class=\"note\">" + links.joined() + HTMLText.escaped("\(words: wording.seenBefore)") + "</p>\n"
    }
    return html
  }

  private func link(_ label: String, _ number: Int) -> String {
    "<a href=\"#interpretation-\(number)\">" + HTMLText.escaped("\(words: label + wording.numbered(number))") + "</a>"
  }
}

// MARK: - Checks

extension HTMLRenderer {
  private func check(_ check: ExplainedCheck, _ role: Wording.Role, _ choices: inout ToldChoices) -> String {
    let style = role == .check ? check.verdict.name : "condition"
    var html = "<article class=\"\(style)\">\n"
    html += "<h3><span class=\"sign\">" + HTMLText.escaped(wording.symbol(check.verdict, role)) + "</span>"
    html += "<span class=\"title\">" + HTMLText.escaped("\(name: wording.title(check))") + "</span>"
    html += "<span class=\"verdict\">" + HTMLText.escaped(wording.verdict(check.verdict, role)) + "</span></h3>\n"
    html += compare(check)
    if check.parts.isEmpty { for reason in wording.unknown(check.unknown) { html += paragraph(reason, "note") } }
    if let deadline = check.deadline { html += steps(deadline) }
    if check.mayComeBack { html += paragraph(wording.mayComeBack, "note") }
    for caution in check.cautions {
      html += paragraph(
        "\(words: wording.caution)\(words: wording.colon)\(words: caution.text[language])", "note caution")
    }
    if let paper = check.proof { html += paragraph(wording.proof(paper), "note") }
    html += references(check.interpretations, &choices)
    html += quotes(check.grounds)
    if !check.conditions.isEmpty {
      html += paragraph("\(words: wording.conditionsTitle)\(words: wording.colon)", "note")
      html += check.conditions.map { self.check($0, .condition, &choices) }.joined()
    }
    html += check.parts.map { self.check($0, role, &choices) }.joined()
    return html + "</article>\n"
  }

  /// What was found beside what is asked for.
  private func compare(_ check: ExplainedCheck) -> String {
    guard check.verdict != .notApplicable else { return "" }
    var cells = ""
    func cell(_ title: String, _ content: Passage?, _ style: String) {
      guard let content, !content.isEmpty else { return }
      cells += "<div class=\"\(style)\"><dt>" + HTMLText.escaped(title) + "</dt><dd>"
      cells += HTMLText.escaped(content) + "</dd></div>\n"
    }
    cell(wording.actualTitle, wording.finding(check), "actual")
    cell(wording.requiredTitle, wording.required(check), "required")
    cell(wording.lastDayTitle, wording.lastDayUnsaid(check).map { _ in wording.lastDayValue(check) }, "last")
    cell(wording.marginTitle, check.margin.map { "\(words: $0[language])" }, "margin")
    return cells.isEmpty ? "" : "<dl class=\"compare\">\n" + cells + "</dl>\n"
  }
}

// MARK: - The other sections

extension HTMLRenderer {
  private func questions(_ explanation: Explanation) -> String {
    guard !explanation.questions.isEmpty else { return "" }
    let items = explanation.questions.map { question in
      let notes = Passage(wording.notes(question), separatedBy: wording.word("；", "; "))
      return "<li>" + HTMLText.escaped(wording.question(question)) + paragraph(notes, "small") + "</li>\n"
    }
    return section(.questions, "<ol class=\"list\">\n" + items.joined() + "</ol>\n")
  }

  private func amount(_ explanation: Explanation) -> String {
    guard let amount = explanation.amount, !amount.steps.isEmpty else { return "" }
    var choices = ToldChoices(explanation.interpretations)
    let items = amount.steps.map { step in
      "<li>" + HTMLText.escaped(wording.step(step, of: amount)) + quotes(step.grounds)
        + references(step.interpretations, &choices)
        + step.conditions.map { check($0, .condition, &choices) }.joined() + "</li>\n"
    }
    return section(.amount, "<ol class=\"list\">\n" + items.joined() + "</ol>\n")
  }

  private func deadlines(_ explanation: Explanation) -> String {
    let items = explanation.deadlines.map { deadline in
      "<article>\n<h3>" + HTMLText.escaped("\(name: deadline.title)") + "</h3>\n"
        + paragraph(wording.lastDay(deadline), "note") + steps(deadline)
        + deadline.cautions.map { paragraph("\(words: $0.text[language])", "note caution") }.joined() + "</article>\n"
    }
    return section(.deadlines, items.joined())
  }

  private func interpretations(_ explanation: Explanation) -> String {
    let items = explanation.interpretations.map { interpretation in
      "<div class=\"interpretation\" id=\"interpretation-\(interpretation.number)\">\n<h3>"
        + HTMLText.escaped(wording.chosen(interpretation)) + "</h3>\n" + rows(wording.rows(interpretation)) + "</div>\n"
    }
    return section(.interpretations, items.joined())
  }

  private func version(_ explanation: Explanation) -> String {
    guard explanation.outcome != .notCovered else { return "" }
    let selection = explanation.selection
    let lines = wording.selection(selection, version: explanation.policy.version).map { paragraph($0, "note") }
    var choices = ToldChoices(explanation.interpretations)
    return section(
      .version, lines.joined() + references(selection.interpretations, &choices) + quotes(selection.grounds))
  }

  private func facts(_ explanation: Explanation) -> String {
    guard !explanation.facts.isEmpty else { return "" }
    let titles = wording.factColumns.map { "<th scope=\"col\">" + HTMLText.escaped($0) + "</th>" }.joined()
    let rows = explanation.facts.map { fact in
      "<tr>" + wording.cells(fact).map { "<td>" + HTMLText.escaped($0) + "</td>" }.joined() + "</tr>\n"
    }
    return section(
      .facts, "<table>\n<thead><tr>" + titles + "</tr></thead>\n<tbody>\n" + rows.joined() + "</tbody>\n</table>\n")
  }
}

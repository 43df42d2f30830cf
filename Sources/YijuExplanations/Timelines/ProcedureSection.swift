import YijuProcedures

/// Where the file stands, as a section of the explanation of a decision: the whole timeline is a page of its own.
struct ProcedureSection {
  let title: Passage
  let lines: [Passage]

  init(_ timeline: ProcedureTimeline, _ words: Wording) {
    var wording = TimelineWording(words.language)
    wording.calendarBegins = timeline.calendarBegins
    title =
      "\(words: wording.title)\(words: words.word("　", "  "))\(wording.head(timeline))\(words: words.word("　", "  "))\(words: wording.state(timeline.state))"
    lines =
      wording.summary(timeline)
      + wording.ends(timeline).map { "\(words: $0.label)\(words: words.colon)\($0.content)" }
      + [words.word("只记办理情况，不影响结论。", "It tells how the file was handled and changes no outcome.")].map {
        "\(words: $0)"
      }
  }
}

extension TextRenderer {
  func procedure(_ timeline: ProcedureTimeline?, on page: inout TextPage) {
    guard let timeline else { return }
    let section = ProcedureSection(timeline, Wording(language))
    page.blank()
    page.paragraph(section.title.text, style: .bold)
    for line in section.lines { page.paragraph(line.text, indent: 2, hang: 4) }
  }
}

extension MarkdownRenderer {
  func procedure(_ timeline: ProcedureTimeline?) -> [String] {
    guard let timeline else { return [] }
    let section = ProcedureSection(timeline, Wording(language))
    return [
      "## " + MarkdownText.escaped(section.title),
      section.lines.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"),
    ]
  }
}

extension HTMLRenderer {
  func procedure(_ timeline: ProcedureTimeline?) -> String {
    guard let timeline else { return "" }
    let section = ProcedureSection(timeline, Wording(language))
    let items = section.lines.map { "<li>" + HTMLText.escaped($0) + "</li>\n" }.joined()
    return "<section>\n<h2>" + HTMLText.escaped(section.title) + "</h2>\n<ul>\n" + items + "</ul>\n</section>\n"
  }
}

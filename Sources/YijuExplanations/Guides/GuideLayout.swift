import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// A guide as headed blocks of one language, which every renderer writes in its own way.
struct GuideLayout {
  /// A part of a section.
  enum Block: Equatable {
    case paragraph(Passage)
    /// An entry of a list with what belongs to it.
    case items([Item], isNumbered: Bool)
    case table(heads: [Passage], rows: [[Passage]])
    case rows([Row])
  }

  struct Item: Equatable {
    var text: Passage
    /// Sentences below it.
    var notes: [Passage] = []
    /// The words it rests on.
    var quotes: [Quote] = []
    var items: [Item] = []
  }

  struct Quote: Equatable {
    var words: String
    /// Whether the words only sum up what the clause says: then they stand without quotation marks.
    var isSummary: Bool
    var source: Passage
  }

  struct Row: Equatable {
    var label: Passage
    var content: Passage
  }

  struct Section: Equatable {
    var title: String
    var blocks: [Block]
  }

  let words: Wording
  let guide: PolicyGuide

  init(_ guide: PolicyGuide, language: Language) {
    self.guide = guide
    self.words = Wording(language)
  }

  private var language: Language { words.language }

  func say(zh: @autoclosure () -> Passage, en: @autoclosure () -> Passage) -> Passage {
    language == .zh ? zh() : en()
  }

  var title: Passage { "\(name: guide.policy.title)" }

  /// `办事指南 乌人社办〔2017〕358号（2017.1 版）`
  var subtitle: Passage {
    let label = words.word("办事指南", "Guide")
    let version = words.version(of: guide.policy)
    return version.isEmpty ? "\(words: label)" : "\(words: label)　\(version)"
  }

  /// The sections that have something to say.
  var sections: [Section] {
    let all: [(String, String, [Block])] = [
      ("适用期间", "When it applies", validity),
      ("谁可以申领", "Who can get it", [items(guide.conditions.map(condition))].compactMap { $0 }),
      (
        "实行本政策的前提", "What the scheme depends on", [items(guide.scheme.map(condition))].compactMap { $0 }
      ),
      ("能领多少", "How much", amount),
      ("什么时候申领", "By when", [items(guide.deadlines.map(condition))].compactMap { $0 }),
      ("随时间或情形不同的数", "Values that differ", guide.values.flatMap(table)),
      ("需要的材料", "Papers", [items(guide.papers.map { Item(text: paper($0)) })].compactMap { $0 }),
      ("怎样办理", "Steps", [items(guide.steps.map(step), isNumbered: true)].compactMap { $0 }),
      ("常见问题", "Questions and answers", [items(guide.questions.map(question))].compactMap { $0 }),
      ("联系方式", "Contacts", contacts),
      ("对决定不服的", "Against a decision", remedies),
      ("依据的文件", "Sources", sources),
    ]
    return all.filter { !$0.2.isEmpty }.map { Section(title: words.word($0.0, $0.1), blocks: $0.2) }
  }

  private func items(_ items: [Item], isNumbered: Bool = false) -> Block? {
    items.isEmpty ? nil : .items(items, isNumbered: isNumbered)
  }

  // MARK: When

  private var validity: [Block] {
    let validity = guide.validity
    guard let from = validity.from else { return [] }
    var sentence: Passage
    if let to = validity.to {
      sentence = say(
        zh: "“\(name: validity.factTitle)”在 \(value: "\(from)") 至 \(value: "\(to)") 的，适用本政策",
        en: "It applies where the \(name: validity.factTitle) lies between \(value: "\(from)") and \(value: "\(to)")")
    } else {
      sentence = say(
        zh: "“\(name: validity.factTitle)”在 \(value: "\(from)") 及以后的，适用本政策",
        en: "It applies where the \(name: validity.factTitle) is \(value: "\(from)") or later")
      if validity.endIsUnstated { sentence += say(zh: "，文件没有规定失效日", en: "; the text states no end") }
    }
    return [
      .items(
        [Item(text: sentence + "\(words: words.word("。", "."))", quotes: quotes(validity.cites))], isNumbered: false)
    ]
  }

  private func days(_ from: Day?, _ to: Day?) -> Passage? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, nil): say(zh: "\(value: "\(from)") 起", en: "from \(value: "\(from)")")
    case (nil, let to?): say(zh: "至 \(value: "\(to)")", en: "until \(value: "\(to)")")
    case (let from?, let to?):
      say(zh: "\(value: "\(from)") 至 \(value: "\(to)")", en: "\(value: "\(from)") to \(value: "\(to)")")
    }
  }

  // MARK: Conditions

  private func condition(_ condition: PolicyGuide.Condition) -> Item { self.condition(condition, above: []) }

  /// - Parameter above: What stands under the groups around it already.
  private func condition(_ condition: PolicyGuide.Condition, above: [Quote]) -> Item {
    var text: Passage = "\(name: condition.title)"
    if let required = condition.required, !required[language].isEmpty {
      text += "\(words: words.colon)\(words: String(required[language].drop { $0 == " " }))"
    } else if !condition.parts.isEmpty {
      switch condition.kind {
      case .any, .classes: text += say(zh: "：下列各项符合一项即可", en: ": at least one of these")
      case .none: text += say(zh: "：下列各项都不能有", en: ": none of these")
      default: text += say(zh: "：下列各项都要符合", en: ": all of these")
      }
    }
    if !condition.asOf.isEmpty {
      let days = Passage(pieces: condition.asOf.map { .name($0) }, separatedBy: words.listSeparator)
      text += say(zh: "（看\(days)）", en: " (as of \(days))")
    }
    var notes: [Passage] = []
    if !condition.conditions.isEmpty {
      let when = Passage(condition.conditions.map { self.condition($0).text }, separatedBy: words.word("；", "; "))
      notes.append(say(zh: "只在下列情形适用：\(when)", en: "applies only when \(when)"))
    }
    let own = quotes(condition.cites).filter { !above.contains($0) }
    return Item(
      text: text, notes: notes, quotes: own,
      items: condition.parts.map { self.condition($0, above: above + own) })
  }

  // MARK: Amount

  private var amount: [Block] {
    var blocks: [Block] = []
    for step in guide.amount {
      var item = Item(text: "\(name: step.title)", quotes: quotes(step.cites))
      if let single = single(step.table) {
        item.text += "\(words: words.colon)\(verb(step.operation))\(single)"
      }
      if !step.conditions.isEmpty {
        let when = Passage(step.conditions.map { condition($0).text }, separatedBy: words.word("；", "; "))
        item.notes.append(say(zh: "只在下列情形适用：\(when)", en: "applies only when \(when)"))
      }
      blocks.append(.items([item], isNumbered: false))
      if let table = step.table, single(table) == nil { blocks += self.table(table) }
    }
    return blocks
  }

  private func verb(_ operation: String) -> Passage {
    switch operation {
    case "raise_by": say(zh: "上浮 ", en: "raised by ")
    case "multiply_by": say(zh: "乘以 ", en: "times ")
    case "add": say(zh: "加 ", en: "plus ")
    case "subtract": say(zh: "减 ", en: "minus ")
    case "at_most": say(zh: "不超过 ", en: "at most ")
    case "not_below": say(zh: "不低于 ", en: "at least ")
    default: ""
    }
  }

  /// The value of what is one value on all days.
  private func single(_ table: PolicyGuide.Table?) -> Passage? {
    guard let table, table.keys.isEmpty, table.pages.count == 1, let row = table.pages.first?.rows.first else {
      return nil
    }
    return value(row.value)
  }

  private func value(_ value: DecisionValue?) -> Passage {
    value.map { words.values.passage($0) } ?? say(zh: "文件没有规定", en: "not stated")
  }

  private func table(_ table: PolicyGuide.Table) -> [Block] {
    var blocks: [Block] = []
    for page in table.pages {
      var caption: Passage = "\(name: table.title)"
      if let days = days(page.from, page.to) {
        let by: Passage = table.by.map { say(zh: "\(name: $0) ", en: "\(name: $0) ") } ?? ""
        caption += say(zh: "（\(by)\(days)）", en: " (\(by)\(days))")
      }
      if table.keys.isEmpty, let row = page.rows.first {
        blocks.append(.rows([Row(label: caption, content: value(row.value))]))
      } else {
        blocks.append(.paragraph(caption))
        let heads: [Passage] = table.keys.map(head) + ["\(words: valueHead(page))"]
        blocks.append(
          .table(
            heads: heads, rows: page.rows.map { row in row.keys.map { "\(name: $0[language])" } + [value(row.value)] }))
      }
    }
    return blocks
  }

  /// What a key of a table is called; classes are the word of the language.
  private func head(_ key: String) -> Passage {
    key == "class" ? "\(words: words.word("申领人类别", "Class of applicants"))" : "\(name: key)"
  }

  private func valueHead(_ page: PolicyGuide.Page) -> String {
    let isText = page.rows.contains { row in
      switch row.value {
      case .text, .day: true
      default: false
      }
    }
    return isText ? words.word("取值", "Value") : words.word("数额", "Value")
  }

  // MARK: Papers and steps

  private func paper(_ paper: PolicyGuide.Paper) -> Passage {
    var notes: [String] = []
    if paper.original == "inspect" { notes.append(words.word("原件核对后退回", "the original is inspected")) }
    if paper.original == "keep" { notes.append(words.word("交原件", "the original is kept")) }
    if paper.copy == "inspect" { notes.append(words.word("核对复印件", "a copy is inspected")) }
    if paper.copy == "keep" { notes.append(words.word("交复印件", "a copy is kept")) }
    if let copies = paper.copies { notes.append(words.word("一式 \(copies) 份", "\(copies) copies")) }
    let note = notes.joined(separator: words.word("，", ", "))
    guard !notes.isEmpty else { return "\(name: paper.title)" }
    return say(zh: "\(name: paper.title)（\(words: note)）", en: "\(name: paper.title) (\(words: note))")
  }

  private func step(_ step: PolicyGuide.Step) -> Item {
    var text: Passage = "\(name: step.actor[language])\(words: words.colon)\(name: step.title)"
    if let to = step.to { text += say(zh: "，送交\(name: to.zh)", en: ", sent to \(name: to.en)") }
    var notes: [Passage] = [
      say(zh: "时限：\(words: step.limit.zh)", en: "limit: \(words: step.limit.en)")
    ]
    if !step.papers.isEmpty {
      let papers = Passage(pieces: step.papers.map { .name($0) }, separatedBy: words.listSeparator)
      notes.append(say(zh: "材料：\(papers)", en: "papers: \(papers)"))
    }
    if let posting = step.posting { notes.append("\(words: posting[language])") }
    if let finding = step.finding { notes.append(say(zh: "认定：\(name: finding)", en: "finding: \(name: finding)")) }
    if let fail = step.onFail {
      let found: Passage = step.failure.map { "\(name: $0)" } ?? say(zh: "不通过", en: "not passed")
      notes.append(say(zh: "“\(found)”的：\(words: fail.zh)", en: "if “\(found)”: \(words: fail.en)"))
    }
    return Item(text: text, notes: notes, quotes: quotes(step.cites))
  }

  // MARK: Questions

  private func question(_ question: PolicyGuide.Question) -> Item {
    var notes: [Passage] = [
      say(zh: "答：\(words: question.answer.zh)", en: "A: \(words: question.answer.en)")
    ]
    if let why = question.why { notes.append(say(zh: "理由：\(name: why)", en: "why: \(name: why)")) }
    if question.isAuthorsChoice {
      notes.append(
        say(
          zh: "文件没有写明，这是政策文件编写者的选择，以主管部门的答复为准。",
          en:
            "The text leaves it open: this is the choice of whoever wrote the policy file; the competent authority has the last word."
        ))
    }
    return Item(
      text: say(zh: "问：\(words: question.question.zh)", en: "Q: \(words: question.question.en)"), notes: notes,
      quotes: quotes(question.cites))
  }

  // MARK: The end

  private var contacts: [Block] {
    let rows = guide.contacts.map { contact in
      Row(
        label: "\(name: contact.title)",
        content: Passage(
          [contact.office, contact.phone, contact.email].compactMap { $0 }.map { "\(value: $0)" },
          separatedBy: words.word("　", ", ")))
    }
    return rows.isEmpty ? [] : [.rows(rows)]
  }

  private var remedies: [Block] {
    guard !guide.remedies.isEmpty else {
      return [
        .paragraph(
          say(
            zh: "文件没有写明救济途径，由作出决定的机关依法告知。",
            en: "The text names no remedies; the deciding office has to say by law what they are."))
      ]
    }
    return [items(guide.remedies.map { Item(text: "\(words: $0[language])") })].compactMap { $0 }
  }

  private var sources: [Block] {
    var list: [Item] = guide.sources.map { source in
      var text: Passage = "《\(name: source.title)》"
      if let number = source.number { text += "（\(name: number)）" }
      var notes: [Passage] = []
      if let day = source.publishedOn {
        notes.append(say(zh: "\(value: "\(day)") 公布", en: "published \(value: "\(day)")"))
      }
      switch source.isOfficial {
      case true?: notes.append(say(zh: "正文见于官方发布", en: "the text was seen on an official page"))
      case false?:
        notes.append(
          say(
            zh: "⚠ 正文只见于转载，引用前应当核对原件",
            en: "⚠ the text was seen in a repost only; check the original before relying on it"))
      case nil: notes.append(say(zh: "⚠ 没有记明所见文本", en: "⚠ where the text was seen is not recorded"))
      }
      if !source.isWhole { notes.append(say(zh: "摘录", en: "excerpt")) }
      if let day = source.checkedOn {
        notes.append(say(zh: "\(value: "\(day)") 核对", en: "compared on \(value: "\(day)")"))
      }
      if let url = source.url { notes.append("\(value: url)") }
      return Item(text: text, notes: [Passage(notes, separatedBy: words.word("；", "; "))])
    }
    list += guide.registers.map { Item(text: say(zh: "名录：\(name: $0)", en: "register: \(name: $0)")) }
    return [items(list)].compactMap { $0 }
  }

  private func quotes(_ cites: [CitedText]) -> [Quote] {
    cites.map { cite in
      let ground = Ground(cite, in: guide.policy)
      return Quote(words: ground.text, isSummary: ground.isSummary, source: words.source(ground))
    }
  }
}

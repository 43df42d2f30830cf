import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

extension Wording {
  var stepsTitle: String { word("最后一日的计算", "How the last day was reached") }

  /// `最后一日 2018-07-02 星期一`
  func lastDay(_ deadline: DeadlineResult) -> Passage {
    if let day = deadline.lastDay {
      return say(zh: "最后一日 \(value: values.dayWithWeekday(day))", en: "last day \(value: values.dayWithWeekday(day))")
    }
    if let from = deadline.unknownFrom {
      return say(
        zh: "最后一日未知：日历尚不包括 \(value: values.day(from)) 及以后",
        en: "last day not known: the calendar does not reach \(value: values.day(from))")
    }
    if deadline.anchor.day == nil {
      return say(
        zh: "最后一日未知：\(name: deadline.anchor.title)未知",
        en: "last day not known: \(name: deadline.anchor.title) not known")
    }
    return say(zh: "最后一日未知", en: "last day not known")
  }

  /// The steps in order. Days in a row of which the same is said make one step, and a document just named is not
  /// named again.
  func steps(_ deadline: DeadlineResult) -> [Passage] {
    var result: [Passage] = []
    var rest = deadline.reasons[...]
    var source: String?
    while let first = rest.popFirst() {
      var last = first
      while let next = rest.first, follows(next, last) {
        last = next
        rest.removeFirst()
      }
      result.append(step(from: first, to: last) + notes(first, isSourceSaid: first.source == source))
      source = first.source
    }
    return result
  }

  private func follows(_ next: DeadlineReason, _ previous: DeadlineReason) -> Bool {
    guard let day = next.day, let before = previous.day, day.ordinal == before.ordinal + 1 else { return false }
    return next.step == previous.step && next.source == previous.source && next.status == previous.status
      && withoutDay(next) == withoutDay(previous)
  }

  /// What is said of a day: `2018-10-01 星期一，国庆节放假` → `国庆节放假`.
  private func withoutDay(_ reason: DeadlineReason) -> String {
    let sentence = reason.text[language]
    guard let day = reason.day else { return sentence }
    for prefix in [values.dayWithWeekday(day), values.day(day)] where sentence.hasPrefix(prefix) {
      return String(sentence.dropFirst(prefix.count).drop { $0 == "，" || $0 == "," || $0 == " " })
    }
    return sentence
  }

  /// A step with its day, unless its sentence names the day already.
  private func step(from first: DeadlineReason, to last: DeadlineReason) -> Passage {
    let sentence = first.text[language]
    guard let day = first.day else { return "\(words: sentence)" }
    if let end = last.day, day != end {
      return say(
        zh: "\(value: values.dayWithWeekday(day)) 至 \(value: values.dayWithWeekday(end))，\(words: withoutDay(first))",
        en: "\(value: values.dayWithWeekday(day)) to \(value: values.dayWithWeekday(end)), \(words: withoutDay(first))")
    }
    if sentence.contains(values.day(day)) { return "\(words: sentence)" }
    return say(
      zh: "\(value: values.dayWithWeekday(day))，\(words: sentence)",
      en: "\(value: values.dayWithWeekday(day)), \(words: sentence)")
  }

  /// The document behind a step and how sure it is, unless the sentence says so.
  private func notes(_ reason: DeadlineReason, isSourceSaid: Bool) -> Passage {
    guard let source = reason.source, !names(reason.text[language], source) else { return "" }
    var notes: [Passage] = [isSourceSaid ? say(zh: "同上", en: "same source") : "\(name: source)"]
    switch reason.status {
    case nil, "seen": break
    case "secondary": notes.append(say(zh: "据转引", en: "as quoted elsewhere"))
    case "estimate": notes.append(say(zh: "推算，未见通知", en: "estimated, no notice found"))
    case "memory": notes.append(say(zh: "待核", en: "to be confirmed"))
    case .some(let other): notes.append("\(name: other)")
    }
    return say(zh: "（\(Passage(notes, separatedBy: "，"))）", en: " (\(Passage(notes, separatedBy: ", ")))")
  }

  /// Whether a sentence names a document, whose title and number `source` holds, by either.
  private func names(_ sentence: String, _ source: String) -> Bool {
    source.split(separator: " ").contains { sentence.contains($0) }
  }
}

extension Wording {
  var lastDayTitle: String { word("最后一日", "Last day") }

  /// The bare last day of a check.
  func lastDayValue(_ check: ExplainedCheck) -> Passage {
    guard let day = check.deadline?.lastDay else { return "" }
    return "\(value: values.dayWithWeekday(day))"
  }
}

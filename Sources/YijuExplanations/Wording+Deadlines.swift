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
      result.append(step(from: first, to: last, isSourceSaid: first.source == source))
      source = first.source
    }
    return result
  }

  private func follows(_ next: DeadlineReason, _ previous: DeadlineReason) -> Bool {
    guard let day = next.day, let before = previous.day, day.ordinal == before.ordinal + 1 else { return false }
    return next.step == previous.step && next.text == previous.text && next.source == previous.source
      && next.status == previous.status
  }

  /// A step with its day, unless its sentence names the day already.
  private func step(from first: DeadlineReason, to last: DeadlineReason, isSourceSaid: Bool) -> Passage {
    let sentence = first.text[language]
    var result: Passage = "\(words: sentence)"
    if let day = first.day, let end = last.day, day != end {
      let days: Passage = say(
        zh: "\(value: values.dayWithWeekday(day)) 至 \(value: values.dayWithWeekday(end)) ",
        en: "\(value: values.dayWithWeekday(day)) to \(value: values.dayWithWeekday(end)) ")
      result = days + result
    } else if let day = first.day, !sentence.contains(values.day(day)) {
      result = "\(value: values.dayWithWeekday(day)) " + result
    }
    var notes: [Passage] = []
    if let source = first.source {
      notes.append(isSourceSaid ? say(zh: "同上", en: "same source") : "\(name: source)")
    }
    switch first.status {
    case nil, "seen": break
    case "secondary": notes.append(say(zh: "见于转述", en: "known from another text"))
    case "estimate": notes.append(say(zh: "估计", en: "an estimate"))
    case "memory": notes.append(say(zh: "未核对", en: "not checked"))
    case .some(let other): notes.append("\(name: other)")
    }
    guard !notes.isEmpty else { return result }
    return result
      + say(zh: "（\(Passage(notes, separatedBy: "，"))）", en: " (\(Passage(notes, separatedBy: ", ")))")
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

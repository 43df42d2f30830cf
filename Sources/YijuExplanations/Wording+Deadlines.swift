import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

extension Wording {
  var steps: String { word("计算", "Reckoning") }

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

  /// One step of the reckoning with its day, unless its sentence names the day already.
  func step(_ reason: DeadlineReason) -> Passage {
    let sentence = reason.text[language]
    var result: Passage = "\(words: sentence)"
    if let day = reason.day, !sentence.contains(values.day(day)) {
      result = "\(value: values.dayWithWeekday(day)) " + result
    }
    var notes: [Passage] = []
    if let source = reason.source { notes.append("\(name: source)") }
    switch reason.status {
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

import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// The words of notices in both languages.
struct NoticeWording {
  let words: Wording

  init(_ language: Language) { words = Wording(language) }

  private func say(zh: @autoclosure () -> Passage, en: @autoclosure () -> Passage) -> Passage {
    words.say(zh: zh(), en: en())
  }

  // MARK: Head

  func title(_ notice: Notice) -> Passage {
    switch (notice.audience, notice.explanation.outcome) {
    case (.applicant, .undetermined): say(zh: "补充情况告知书", en: "What is still needed")
    case (.applicant, _): say(zh: "审核结果告知书", en: "Notice of decision")
    case (.officer, _): say(zh: "经办审核单", en: "Officer’s sheet")
    case (.auditor, _): say(zh: "复核视图", en: "Auditor’s view")
    case (.public, _): say(zh: "审核结果公示", en: "Published result")
    }
  }

  /// The first sentence: what was decided.
  func lead(_ notice: Notice) -> Passage {
    let explanation = notice.explanation
    let policy: Passage = "\(name: explanation.policy.title)"
    switch explanation.outcome {
    case .granted:
      guard let sum = explanation.amount.flatMap({ words.sum($0) }) else {
        return say(
          zh: "您申请的“\(policy)”，经审核符合规定，予以批准。", en: "Your application for “\(policy)” meets the rules and is granted.")
      }
      return say(
        zh: "您申请的“\(policy)”，经审核符合规定，予以批准，金额 \(sum)。",
        en: "Your application for “\(policy)” meets the rules and is granted: \(sum).")
    case .denied:
      let count = explanation.causes.count
      return say(
        zh: "您申请的“\(policy)”，经审核，有 \(count) 项条件不符合规定，不予批准。事实、理由和依据如下。",
        en:
          "Your application for “\(policy)” does not meet \(count) of the conditions and is denied. Facts, reasons and basis follow."
      )
    case .undetermined:
      return say(
        zh: "您申请的“\(policy)”，有的情况尚不清楚，暂不能作出决定。请补充下列情况，排在前面的对结果影响最大。",
        en:
          "Your application for “\(policy)” cannot be decided yet. Please answer in the order below: what decides most comes first."
      )
    case .notCovered:
      return say(
        zh: "您申请的“\(policy)”，没有可以适用的规定，未予审核。",
        en: "No rules in force apply to your application for “\(policy)”; it was not examined.")
    }
  }

  // MARK: Sections

  var failed: Passage { say(zh: "不符合的条件", en: "Conditions not met") }
  var others: Passage { say(zh: "其他条件", en: "Other conditions") }
  var allChecks: Passage { "\(words: words.title(.checks))" }
  var facts: Passage { say(zh: "认定的事实", en: "Facts found") }
  var otherFacts: Passage { say(zh: "其他申报信息", en: "Other particulars") }
  var calculation: Passage { say(zh: "金额的计算", en: "How the amount was reached") }
  var questions: Passage { "\(words: words.title(.questions))" }
  var remedies: Passage { say(zh: "救济途径", en: "What you can do against this decision") }
  var contacts: Passage { say(zh: "联系方式", en: "Where to turn to") }
  var papers: Passage { say(zh: "应当提交的材料", en: "Papers to be handed in") }
  var cautions: Passage { "\(words: words.title(.cautions))" }
  var provenance: Passage { "\(words: words.title(.provenance))" }
  var choices: Passage { "\(words: words.title(.interpretations))" }

  var checkColumns: [Passage] {
    [say(zh: "条件", en: "Condition"), say(zh: "情况", en: "Finding"), say(zh: "结论", en: "Result")]
  }

  // MARK: Remedies

  var remediesLead: Passage {
    say(zh: "如对本决定不服，可以依法通过下列途径寻求救济：", en: "If you disagree with this decision, the law gives you the following:")
  }

  var lawReposted: Passage {
    say(
      zh: "救济途径所引的法律条文录自转载，未与官方文本核对；发出以前应当核对。",
      en:
        "The clauses quoted for these remedies were taken from a repost; compare them with the official text first."
    )
  }

  /// From which day the periods are counted, where the day of service is not known; nil where none is counted.
  func countedFrom(_ notice: Notice) -> Passage? {
    guard !notice.isServiceStated, let first = notice.remedies.first(where: { $0.comesAfter == nil }) else {
      return nil
    }
    let day = values.day(first.countedFrom)
    return say(
      zh: "下列最后一日按 \(value: day) 收到计算；此日以后收到的，从收到之日起按同样办法计算。",
      en:
        "The last days are reckoned as if this was received on \(value: day); if later, the periods run from that day.")
  }

  private var values: ValueText { words.values }

  func rows(_ remedy: NoticeRemedy, of notice: Notice) -> [(label: Passage, content: Passage)] {
    var rows: [(label: Passage, content: Passage)] = [
      (say(zh: "受理机关", en: "To whom"), "\(name: remedy.body)")
    ]
    if let address = remedy.address { rows.append((say(zh: "地址", en: "Address"), "\(name: address)")) }
    if let phone = remedy.phone { rows.append((say(zh: "电话", en: "Telephone"), "\(name: phone)")) }
    if let online = remedy.online { rows.append((say(zh: "网上渠道", en: "Online"), "\(name: online)")) }
    if let first = remedy.comesAfter {
      rows.append(
        (
          say(zh: "先后", en: "Order"),
          say(
            zh: "须先经“\(name: first)”；对其结果不服的，再依法提出，期限自收到其决定之日起另行计算",
            en:
              "only after “\(name: first)”; the period then runs from receiving the decision made on it"
          )
        ))
      return rows
    }
    rows.append(
      (
        say(zh: "期限", en: "Within"),
        say(
          zh: "自收到本告知书之日起 \(words.values.passage(.period(remedy.period)))内",
          en: "\(words.values.passage(.period(remedy.period))) of receiving this notice")
      ))
    rows.append((say(zh: "最后一日", en: "Last day"), lastDay(remedy, of: notice)))
    return rows
  }

  private func lastDay(_ remedy: NoticeRemedy, of notice: Notice) -> Passage {
    if let day = remedy.lastDay { return "\(value: words.values.dayWithWeekday(day))" }
    let knownOn = notice.explanation.provenance.asKnownOn
    if let from = remedy.unknownFrom, from <= knownOn {
      guard let raw = remedy.rawEnd else {
        return say(
          zh: "日历没有收录这一期间的放假安排，暂不能推算",
          en: "the calendar holds no arrangement for these days, so it cannot be reckoned yet")
      }
      return say(
        zh: "不早于 \(value: words.values.dayWithWeekday(raw))；日历没有收录该日前后的放假安排，逢休息日顺延",
        en:
          "not before \(value: words.values.dayWithWeekday(raw)); the calendar holds no arrangement around it, and a day off moves it"
      )
    }
    if let raw = remedy.rawEnd {
      return say(
        zh: "不早于 \(value: words.values.dayWithWeekday(raw))；该日前后的放假安排尚未公布，逢休息日顺延",
        en:
          "not before \(value: words.values.dayWithWeekday(raw)); holidays around it are not published yet, and a day off moves it"
      )
    }
    return say(zh: "放假安排尚未公布，暂不能推算", en: "holidays are not published that far, so it cannot be reckoned yet")
  }

  // MARK: Other lines

  func contact(_ contact: NoticeContact) -> Passage {
    var parts: [Passage] = []
    if let office = contact.office { parts.append("\(name: office)") }
    if let phone = contact.phone { parts.append(say(zh: "电话 \(name: phone)", en: "telephone \(name: phone)")) }
    if let email = contact.email { parts.append(say(zh: "邮箱 \(name: email)", en: "e-mail \(name: email)")) }
    return Passage(parts, separatedBy: words.word("，", ", "))
  }

  func paper(_ paper: NoticePaper) -> Passage {
    let handling = paper.handling[words.language]
    return handling.isEmpty
      ? "\(name: paper.title)"
      : say(zh: "\(name: paper.title)（\(words: handling)）", en: "\(name: paper.title) (\(words: handling))")
  }

  /// How the notice was made, for whoever doubts it.
  func made(_ notice: Notice) -> Passage {
    guard let digest = notice.explanation.provenance.digest else { return "" }
    return say(
      zh: "本件由计算机依规定逐条核算生成，决定记录摘要 sha256 \(name: digest)。",
      en: "Worked out from the rules by computer; digest of the record: sha256 \(name: digest).")
  }

  /// Who signs: the office that decided. Who issued the rules need not be who decides by them, so that an office that is
  /// not stated has its place left free.
  func signature(_ notice: Notice) -> [Passage] {
    let office: Passage =
      notice.office.map { "\(name: $0)" } ?? say(zh: "（作出决定的机关盖章）", en: "(seal of the deciding office)")
    return [
      office,
      "\(value: words.values.language == .zh ? notice.decidedOn.chineseText : notice.decidedOn.description)",
    ]
  }
}

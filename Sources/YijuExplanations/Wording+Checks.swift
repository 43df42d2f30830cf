import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// What a check is called. The policy gives every title but that of the classes as a whole, which has no element.
  func title(_ check: ExplainedCheck) -> String {
    check.kind == .classes ? classesTitle(check.title) : check.title
  }

  /// The same of a cause: where there are classes no check can be called `classes` but they.
  func title(_ cause: Explanation.Cause, in explanation: Explanation) -> String {
    cause.id == "classes" && !explanation.classes.isEmpty ? classesTitle(cause.title) : cause.title
  }

  private func classesTitle(_ title: String) -> String { word(title, "Classes of applicants") }

  /// `实际 30 个月（证书核发日 2017-06-30），要求不少于 36 个月，差 6 个月`
  func sentence(_ check: ExplainedCheck) -> Passage {
    if check.verdict == .notApplicable { return "\(words: verdict(.notApplicable))" }
    var clauses: [Passage] = []
    if let actual = actual(check) {
      let subject = check.factTitle.map { say(zh: "“\(name: $0)”", en: " “\(name: $0)”") } ?? ""
      switch check.actual {
      case .day where dayItself(check) != nil: clauses.append(actual)
      case .unknown: clauses.append(say(zh: "\(subject)实际\(actual)", en: "actual\(subject): \(actual)"))
      case .boolean(let yes):
        let quoted: Passage = yes ? "“是”" : "“否”"
        let notes = Passage(pieces: Array(actual.pieces.dropFirst()))
        clauses.append(say(zh: "\(subject)实际为\(quoted)\(notes)", en: "actual\(subject): \(actual)"))
      default: clauses.append(say(zh: "实际 \(actual)", en: "actual: \(actual)"))
      }
    }
    if let required = required(check) {
      clauses.append(say(zh: demand(required, of: check.kind), en: "required: \(required)"))
    }
    if let day = lastDayUnsaid(check) { clauses.append(day) }
    if let margin = check.margin { clauses.append("\(words: margin[language])") }
    return Passage(clauses, separatedBy: clauseSeparator)
  }

  /// The day of a check that looks at the day itself, as a time limit does: its date is said once, with its name.
  private func dayItself(_ check: ExplainedCheck) -> NamedDayValue? {
    guard case .day(let day)? = check.actual, check.asOf.count == 1, let named = check.asOf.first, named.day == day
    else { return nil }
    return named
  }

  /// What was found, for under a heading that says so: of a question of yes or no with what was asked.
  func finding(_ check: ExplainedCheck) -> Passage? {
    guard let actual = actual(check) else { return nil }
    return check.factTitle.map { "\(name: $0)\(words: colon)\(actual)" } ?? actual
  }

  /// What was found, with the day it was looked at and where it came from unless it was simply given.
  func actual(_ check: ExplainedCheck) -> Passage? {
    guard let value = check.actual else { return nil }
    if let day = dayItself(check) { return namedDay(day) }
    var notes: [Passage] = []
    switch check.origin {
    case .derived where check.derivation != nil:
      if let derivation = check.derivation { notes.append("\(words: derivation[language])") }
    case .derived: notes.append(say(zh: "由其他事实推算", en: "derived from other facts"))
    case .presumed: notes.append(say(zh: "推定", en: "presumed"))
    case .given, .missing, .register, nil: break
    }
    if let lookup = check.lookup { notes.append(said(by: lookup)) }
    notes += check.asOf.map(namedDay)
    guard !notes.isEmpty else { return values.passage(value) }
    return values.passage(value)
      + say(zh: "（\(Passage(notes, separatedBy: "；"))）", en: " (\(Passage(notes, separatedBy: "; ")))")
  }

  /// What the law asks for; a group's own words when the evaluation gave none.
  func required(_ check: ExplainedCheck) -> Passage? {
    if let required = check.required { return "\(words: String(required[language].drop { $0 == " " }))" }
    return switch check.kind {
    case .all: say(zh: "下列各项全部符合", en: "all of the following")
    case .any: say(zh: "下列各项至少一项符合", en: "at least one of the following")
    case .none: say(zh: "下列各项均不存在", en: "none of the following")
    case .classes: say(zh: "符合其中一类", en: "one of the classes holds")
    case .applicantClass: say(zh: "下列各项全部符合", en: "all of the following")
    case .requirement, .membership, .deadline, .gate, .count, .exclusion, .finding: nil
    }
  }

  /// The last day, unless the condition names it.
  func lastDayUnsaid(_ check: ExplainedCheck) -> Passage? {
    guard let deadline = check.deadline, let day = deadline.lastDay else { return nil }
    if let required = check.required, required[language].contains(values.day(day)) { return nil }
    return lastDay(deadline)
  }

  /// `要求不少于 36 个月`, `要求为“是”`, `要求为五级、四级、三级之一`: a word that is asked for needs a verb.
  private func demand(_ required: Passage, of kind: CheckResult.Kind) -> Passage {
    let text = required.text
    if text == "是" || text == "否" { return "要求为“\(required)”" }
    if text.hasPrefix("要求") || text.hasPrefix("应") { return required }
    switch kind {
    case .membership, .finding: return text.hasPrefix("不") ? "要求\(required)" : "要求为\(required)"
    case .requirement, .deadline, .gate, .count, .exclusion, .all, .any, .none, .classes, .applicantClass:
      return "要求\(required)"
    }
  }

  var actualTitle: String { word("实际", "Actual") }
  var requiredTitle: String { word("要求", "Required") }
  var marginTitle: String { word("相差", "Margin") }

  /// `证书核发日 2017-06-30`
  func namedDay(_ day: NamedDayValue) -> Passage {
    guard let value = day.day else { return say(zh: "\(name: day.title)未知", en: "\(name: day.title) not known") }
    return "\(name: day.title) \(value: values.day(value))"
  }

  /// The sentences that say why a check is unknown: one for all missing facts, one for each other reason.
  func unknown(_ reasons: [ExplainedUnknown]) -> [Passage] {
    var facts: [Passage] = []
    var others: [Passage] = []
    for reason in reasons {
      switch reason.reason {
      case .fact(let path): facts.append("\(name: reason.title ?? path)")
      case .calendar(let id, let from) where !reason.isAwaited:
        others.append(
          say(
            zh: "日历\(named(id))没有收录 \(value: values.day(from)) 的放假安排，补录后才能判断",
            en:
              "the calendar\(named(id))holds no arrangement for \(value: values.day(from)); it has to be entered first")
        )
      case .calendar(let id, let from):
        others.append(
          say(
            zh: "日历\(named(id))尚不包括 \(value: values.day(from)) 及以后，须待公布",
            en: "the calendar\(named(id))does not reach \(value: values.day(from)); wait for its publication"))
      case .register(let id, nil):
        others.append(
          say(
            zh: "名录\(named(id))没有收录该日适用的内容，须待公布或者补录",
            en: "the register\(named(id))does not reach the day"))
      case .register(let id, let listed?):
        others.append(
          say(
            zh: "名录\(named(id))没有列出“\(name: listed)”，不能当作不在其内，请核对名称",
            en: "the register\(named(id))does not list `\(name: listed)`, which proves nothing; check the name"))
      case .finding(let id):
        others.append(
          say(
            zh: "须由经办人员认定：\(name: reason.title ?? id)",
            en: "an officer has to find: \(name: reason.title ?? id)"))
      case .law(let path):
        others.append(say(zh: "文件未作规定：\(name: path)", en: "the text leaves it open: \(name: path)"))
      }
    }
    if !facts.isEmpty {
      let titles = Passage(facts, separatedBy: listSeparator)
      others.insert(say(zh: "未提供：\(titles)", en: "not given: \(titles)"), at: 0)
    }
    return others
  }

  /// An id amid a sentence.
  private func named(_ id: String) -> Passage { id.isEmpty ? "\(words: word("", " "))" : " \(name: id) " }

  var conditionsTitle: String { word("仅在下列情形适用", "Applies only when") }

  var mayComeBack: Passage {
    say(
      zh: "这一条件以后可能符合，届时可以再次申请",
      en: "this may be met on a later day; the applicant can come again then")
  }

  func proof(_ paper: String) -> Passage {
    say(zh: "证明材料：\(name: paper)", en: "proof: \(name: paper)")
  }
}

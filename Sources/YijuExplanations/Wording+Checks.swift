import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// `实际 30 个月（证书核发日 2017-06-30），要求不少于 36 个月，差 6 个月`
  func sentence(_ check: ExplainedCheck) -> Passage {
    if check.verdict == .notApplicable { return "\(words: verdict(.notApplicable))" }
    var clauses: [Passage] = []
    if let actual = check.actual { clauses.append(self.actual(actual, of: check)) }
    if let required = required(check) { clauses.append(required) }
    if let margin = check.margin { clauses.append("\(words: margin[language])") }
    return Passage(clauses, separatedBy: clauseSeparator)
  }

  private func actual(_ value: DecisionValue, of check: ExplainedCheck) -> Passage {
    var notes: [Passage] = []
    switch check.origin {
    case .derived: notes.append(say(zh: "由其他事实推算", en: "derived from other facts"))
    case .presumed: notes.append(say(zh: "推定", en: "presumed"))
    case .given, .missing, nil: break
    }
    notes += check.asOf.map(namedDay)
    let note = notes.isEmpty ? "" : say(zh: "（\(Passage(notes, separatedBy: "；"))）", en: " (\(Passage(notes, separatedBy: "; ")))")
    if value == .unknown { return say(zh: "实际未知", en: "actual not known") + note }
    return say(zh: "实际 \(values.passage(value))", en: "actual \(values.passage(value))") + note
  }

  private func required(_ check: ExplainedCheck) -> Passage? {
    if let required = check.required {
      let phrase = required[language]
      // A sentence of the evaluation may bring its own verb.
      let bringsVerb = phrase.hasPrefix("要求") || phrase.hasPrefix("应") || phrase.hasPrefix("required")
      return bringsVerb ? "\(words: phrase)" : say(zh: "要求\(words: phrase)", en: "required \(words: phrase)")
    }
    return switch check.kind {
    case .all: say(zh: "要求下列各项全部符合", en: "required: all of the following")
    case .any: say(zh: "要求下列各项至少一项符合", en: "required: at least one of the following")
    case .none: say(zh: "要求下列各项均不存在", en: "required: none of the following")
    case .requirement, .membership, .deadline, .gate, .count, .exclusion, .finding: nil
    }
  }

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
      case .calendar(let id, let from):
        others.append(
          say(
            zh: "日历 \(name: id) 尚不包括 \(value: values.day(from)) 及以后，须待公布",
            en: "calendar \(name: id) does not reach \(value: values.day(from)); wait for its publication"))
      case .register(let id):
        others.append(
          say(zh: "名册 \(name: id) 不包括该日", en: "register \(name: id) does not reach the day"))
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

  var conditionsTitle: String { word("仅在下列情形适用", "Applies only when") }

  var mayComeBack: Passage {
    say(
      zh: "这一条件以后可能符合，届时可以再次申请",
      en: "this may be met on a later day; the applicant can come again then")
  }

  func proof(_ paper: String) -> Passage {
    say(zh: "证明材料：\(name: paper)", en: "Proof: \(name: paper)")
  }
}

import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// The words of explanations in both languages, side by side. Renderers place them and add no words of their own.
///
/// Titles, quotes and the policy's other texts stay in the language of the policy.
struct Wording {
  let language: Language
  let values: ValueText

  init(_ language: Language) {
    self.language = language
    values = ValueText(language: language)
  }

  /// The wording in the language.
  func say(zh: @autoclosure () -> Passage, en: @autoclosure () -> Passage) -> Passage {
    language == .zh ? zh() : en()
  }

  func word(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

// MARK: - Single words

extension Wording {
  func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .granted: word("准予", "Granted")
    case .denied: word("不予", "Denied")
    case .undetermined: word("待定", "Undetermined")
    case .notCovered: word("不适用", "Not covered")
    }
  }

  /// In which role a check stands: a condition of `when` that does not hold refuses nothing.
  enum Role {
    case check
    case condition
  }

  func verdict(_ verdict: Verdict, _ role: Role = .check) -> String {
    switch (verdict, role) {
    case (.met, .check): word("符合", "met")
    case (.notMet, .check): word("不符合", "not met")
    case (.unknown, .check): word("无法判断", "cannot be told")
    case (.met, .condition): word("属于此情形", "holds")
    case (.notMet, .condition): word("不属于此情形", "does not hold")
    case (.unknown, .condition): word("不能确定", "cannot be told")
    case (.notApplicable, _): word("不涉及", "does not apply")
    }
  }

  /// One sign for a verdict, the same in both languages.
  func symbol(_ verdict: Verdict, _ role: Role = .check) -> String {
    switch (verdict, role) {
    case (.met, .check): "✓"
    case (.notMet, .check): "✗"
    case (.met, .condition): "●"
    case (.notMet, .condition): "○"
    case (.unknown, _): "？"
    case (.notApplicable, _): "·"
    }
  }

  func origin(_ origin: FactUsed.Origin) -> String {
    switch origin {
    case .given: word("申报", "given")
    case .derived: word("推算", "derived")
    case .register: word("查名录", "register")
    case .presumed: word("推定", "presumed")
    case .missing: word("未提供", "not given")
    }
  }

  enum Section {
    case checks
    case amount
    case deadlines
    case questions
    case interpretations
    case cautions
    case version
    case facts
    case provenance
  }

  func title(_ section: Section) -> String {
    switch section {
    case .checks: word("条件", "Conditions")
    case .amount: word("金额", "Amount")
    case .deadlines: word("期限", "Time limits")
    case .questions: word("需要补充的情况", "What to ask")
    case .interpretations: word("政策文件的解释", "Interpretations by the policy file")
    case .cautions: word("注意", "Take care")
    case .version: word("适用版本", "Version that applies")
    case .facts: word("采用的事实", "Facts looked at")
    case .provenance: word("复核信息", "For verification")
    }
  }

  var grounds: String { word("依据", "Basis") }
  var interpretation: String { word("解释", "Interpretation") }
  var caution: String { word("注意", "Take care") }
  var colon: String { word("：", ": ") }
  var listSeparator: String { word("、", ", ") }
  var clauseSeparator: String { word("，", "; ") }
  var arrow: String { word(" → ", " → ") }
}

// MARK: - The head

extension Wording {
  /// `乌人社办〔2017〕358号（2017.1 版）`
  func version(of policy: PolicyIdentity) -> Passage {
    var result: Passage = ""
    if let number = policy.number { result += "\(name: number)" }
    guard !policy.version.isEmpty else { return result }
    if language == .en, !result.isEmpty { result += " " }
    return result + say(zh: "（\(name: policy.version) 版）", en: "(version \(name: policy.version))")
  }

  /// What the reader wants to know first, in a line or two.
  func summary(_ explanation: Explanation) -> [Passage] {
    switch explanation.outcome {
    case .granted:
      let granting = explanation.classes.filter(\.isGranting).map(grantingClass)
      guard let amount = explanation.amount, let sum = sum(amount) else { return granting }
      return granting + [say(zh: "金额：", en: "Amount: ") + sum]
    case .denied:
      let titles = causes(explanation)
      guard !titles.isEmpty else { return [] }
      let count = explanation.causes.count
      return [say(zh: "不符合 \(count) 项：\(titles)", en: "Not met (\(count)): \(titles)")]
        + failingClasses(explanation.classes)
    case .undetermined:
      var result: [Passage] = []
      let titles = causes(explanation)
      let count = explanation.causes.count
      if !titles.isEmpty {
        result.append(say(zh: "无法判断 \(count) 项：\(titles)", en: "Cannot be told (\(count)): \(titles)"))
      }
      result += openClasses(explanation.classes)
      if let amount = explanation.amount, let sum = sum(amount) { result.append(say(zh: "金额：", en: "Amount: ") + sum) }
      return result
    case .notCovered:
      return selection(explanation.selection, version: explanation.policy.version) + nearest(explanation.nearest)
    }
  }

  private func causes(_ explanation: Explanation) -> Passage {
    Passage(pieces: explanation.causes.map { .name(title($0, in: explanation)) }, separatedBy: listSeparator)
  }
}

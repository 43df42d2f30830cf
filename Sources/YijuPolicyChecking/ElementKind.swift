import YijuDiagnostics

/// What an id in a policy can name.
enum ElementKind: Int, CaseIterable {
  case fact
  case day
  case cohort
  case parameter
  case table
  case counting
  case level
  case source
  case interpretation
  case office
  case paper
  case form
  case step
  case contact
  case register
  case finding

  /// Its place among the kinds.
  var ordinal: Int { rawValue }

  /// The section its elements stand in; nil where they stand inside others.
  var section: String? {
    switch self {
    case .fact: "facts"
    case .day: "days"
    case .cohort: "cohorts"
    case .parameter: "parameters"
    case .table: "tables"
    case .counting: "counting"
    case .level: "levels"
    case .source: "sources"
    case .interpretation: "interpretations"
    case .office: "offices"
    case .paper: "papers"
    case .form: "forms"
    case .step: "procedure.steps"
    case .contact: "contacts"
    case .register: "registers"
    case .finding: nil
    }
  }

  /// What a person calls it.
  var title: LocalizedText {
    switch self {
    case .fact: LocalizedText(zh: "事实", en: "fact")
    case .day: LocalizedText(zh: "日子", en: "named day")
    case .cohort: LocalizedText(zh: "批次", en: "cohort")
    case .parameter: LocalizedText(zh: "参数", en: "parameter")
    case .table: LocalizedText(zh: "表", en: "table")
    case .counting: LocalizedText(zh: "期间数法", en: "counting rule")
    case .level: LocalizedText(zh: "等级", en: "scale of levels")
    case .source: LocalizedText(zh: "文件", en: "source")
    case .interpretation: LocalizedText(zh: "解释", en: "interpretation")
    case .office: LocalizedText(zh: "办理机构", en: "office")
    case .paper: LocalizedText(zh: "材料", en: "paper")
    case .form: LocalizedText(zh: "表格", en: "form")
    case .step: LocalizedText(zh: "步骤", en: "step")
    case .contact: LocalizedText(zh: "联系方式", en: "contact")
    case .register: LocalizedText(zh: "名录", en: "register")
    case .finding: LocalizedText(zh: "认定", en: "finding")
    }
  }

  /// Several kinds in one phrase: 参数或表, parameter or table.
  static func title(of kinds: [ElementKind]) -> LocalizedText {
    LocalizedText(
      zh: kinds.map(\.title.zh).joined(separator: "或"),
      en: kinds.map(\.title.en).joined(separator: " or "))
  }
}

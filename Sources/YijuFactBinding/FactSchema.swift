import YijuDiagnostics
import YijuPlans
import YijuValues

/// What a single value may be: the part of the schema that facts and fields of lists share.
struct FactSchema {
  var title: String
  var type: FactType
  var unit: String?
  var words: [String]
  var allowsOtherWords: Bool
  var scale: Int?
  var isNormalized: Bool
  var isSensitive: Bool
  var domain: [SlotRange]
  var domainText: String?

  init(_ fact: PlanFact) {
    self.title = fact.title
    self.type = fact.type
    self.unit = fact.unit
    self.words = fact.words
    self.allowsOtherWords = fact.allowsOtherWords
    self.scale = fact.scale
    self.isNormalized = fact.isNormalized
    self.isSensitive = fact.sensitivity != nil || fact.type == .citizenID
    self.domain = fact.domain
    self.domainText = fact.domainText
  }

  init(_ field: PlanField) {
    self.title = field.title
    self.type = field.type
    self.unit = field.unit
    self.words = field.words
    self.allowsOtherWords = false
    self.scale = field.scale
    self.isNormalized = field.isNormalized
    self.isSensitive = field.type == .citizenID
    self.domain = []
  }

  /// What is expected, in words.
  func expected(_ plan: Plan) -> LocalizedText {
    switch type {
    case .yesNo: return LocalizedText(zh: "true 或 false", en: "true or false")
    case .count:
      guard let unit else { return LocalizedText(zh: "不带单位的整数", en: "a whole number without a unit") }
      let shown = Unit(unit)
      return LocalizedText(
        zh: "以\(shown.chineseWord)计的整数（不写单位）",
        en: "a whole number of \(shown.english(for: Decimal(2))) without the unit")
    case .decimal: return LocalizedText(zh: "不带单位的数", en: "a number without a unit")
    case .money: return LocalizedText(zh: "金额，最多两位小数，不写单位", en: "an amount with at most two decimals, without the unit")
    case .percent: return LocalizedText(zh: "百分数（20 表示 20%）", en: "a percentage (20 stands for 20 %)")
    case .date: return LocalizedText(zh: "日期，写作 2017-06-30", en: "a date, written 2017-06-30")
    case .period: return LocalizedText(zh: "期限，写作 12 months 或 P12M", en: "a period, written 12 months or P12M")
    case .text: return LocalizedText(zh: "文字", en: "a text")
    case .citizenID: return LocalizedText(zh: "18 位公民身份号码（文字）", en: "a citizen number of 18 characters, as text")
    case .word:
      return LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
    case .level:
      let names = scale.map { plan.scales[$0].order + plan.scales[$0].outside } ?? []
      return LocalizedText(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    case .list: return LocalizedText(zh: "清单", en: "a list")
    }
  }
}

import YijuDiagnostics
import YijuValues

extension FactType {
  /// What a person calls it.
  var title: LocalizedText {
    switch self {
    case .yesNo: LocalizedText(zh: "是否", en: "a yes/no value")
    case .count: LocalizedText(zh: "数量", en: "a count")
    case .decimal: LocalizedText(zh: "小数", en: "a decimal number")
    case .money: LocalizedText(zh: "金额", en: "an amount of money")
    case .percent: LocalizedText(zh: "百分数", en: "a percentage")
    case .date: LocalizedText(zh: "日期", en: "a date")
    case .period: LocalizedText(zh: "期间", en: "a period")
    case .text: LocalizedText(zh: "文字", en: "a text")
    case .word: LocalizedText(zh: "选项", en: "a word")
    case .level(let scale): LocalizedText(zh: "等级（\(scale)）", en: "a level of `\(scale)`")
    case .citizenID: LocalizedText(zh: "身份证号", en: "a citizen identification number")
    case .list: LocalizedText(zh: "清单", en: "a list")
    }
  }
}

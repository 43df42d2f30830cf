package import YijuDiagnostics
package import YijuValues

/// A scale of levels: its canonical words from the lowest up, and words that stand outside the order.
package struct FeelScale: Hashable, Sendable {
  package var name: String
  package var words: [String]

  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}

/// The type of an expression.
package enum FeelType: Hashable, Sendable {
  /// Nothing is known; everything is allowed.
  case any
  case null
  case boolean
  /// A number; a unit says what it counts, nil fits every unit.
  case number(Unit?)
  case string
  /// One of a closed set of words.
  case word([String])
  case level(FeelScale)
  case date
  case time
  case dateAndTime
  case yearsMonths
  case daysTime
  /// A period in a unit with which FEEL cannot count, such as working days.
  case period(Unit)
  indirect case list(FeelType)
  case context([Field])
  indirect case range(FeelType)
  indirect case function([FeelType], FeelType)
  /// A type that has a name and is not built in.
  case named(String)

  package struct Field: Hashable, Sendable {
    package var name: String
    package var type: FeelType

    package init(_ name: String, _ type: FeelType) {
      self.name = name
      self.type = type
    }
  }

  /// The type of a value, as far as it shows.
  package init(of value: Value) {
    switch value {
    case .null: self = .null
    case .boolean: self = .boolean
    case .number: self = .number(nil)
    case .string: self = .string
    case .date: self = .date
    case .time: self = .time
    case .dateAndTime: self = .dateAndTime
    case .yearsMonths: self = .yearsMonths
    case .daysTime: self = .daysTime
    case .list(let items):
      let types = Set(items.map { FeelType(of: $0) })
      self = .list(types.count == 1 ? types.first ?? .any : .any)
    case .context(let context): self = .context(context.entries.map { Field($0.name, FeelType(of: $0.value)) })
    case .range(let range): self = .range(FeelType(of: range.low ?? range.high ?? .null))
    case .function: self = .function([], .any)
    case .unknown: self = .any
    }
  }

  /// What a person calls it.
  package var title: LocalizedText {
    switch self {
    case .any: LocalizedText(zh: "任意值", en: "anything")
    case .null: LocalizedText(zh: "空值", en: "null")
    case .boolean: LocalizedText(zh: "是否", en: "a yes/no value")
    case .number(nil): LocalizedText(zh: "数", en: "a number")
    case .number(let unit?):
      if unit.isMoney {
        LocalizedText(zh: "金额（\(unit.chineseWord)）", en: "an amount of money (\(unit.name))")
      } else if unit == .percent {
        LocalizedText(zh: "百分数", en: "a percentage")
      } else {
        LocalizedText(zh: "数（\(unit.chineseWord)）", en: "a number of \(unit.english(for: Decimal(2)))")
      }
    case .string: LocalizedText(zh: "文字", en: "a text")
    case .word: LocalizedText(zh: "选项", en: "a word")
    case .level(let scale): LocalizedText(zh: "等级（\(scale.name)）", en: "a level of `\(scale.name)`")
    case .date: LocalizedText(zh: "日期", en: "a date")
    case .time: LocalizedText(zh: "时刻", en: "a time of day")
    case .dateAndTime: LocalizedText(zh: "日期和时刻", en: "a date and time")
    case .yearsMonths: LocalizedText(zh: "以年月计的期限", en: "a period of years and months")
    case .daysTime: LocalizedText(zh: "以日计的期限", en: "a period of days")
    case .period(let unit):
      LocalizedText(zh: "以\(unit.chineseWord)计的期限", en: "a period of \(unit.english(for: Decimal(2)))")
    case .list: LocalizedText(zh: "列表", en: "a list")
    case .context: LocalizedText(zh: "一组有名称的值", en: "a context")
    case .range: LocalizedText(zh: "区间", en: "a range")
    case .function: LocalizedText(zh: "函数", en: "a function")
    case .named(let name): LocalizedText(zh: "`\(name)`", en: "`\(name)`")
    }
  }
}

extension FeelType {
  /// The type of a declared fact, parameter or column.
  ///
  /// A period in months or years is a years-and-months duration, one in days a days duration; one in working days can
  /// only be counted by a calendar. `words` are those of a `word`, `scale` that of a level, `fields` those of a list's
  /// entries.
  package init(
    _ type: FactType, unit: Unit?, words: [String] = [], scale: FeelScale? = nil, fields: [Field] = []
  ) {
    switch type {
    case .yesNo: self = .boolean
    case .count, .decimal, .money: self = .number(unit)
    case .percent: self = .number(.percent)
    case .date: self = .date
    case .period:
      switch unit {
      case Unit.month, Unit.year: self = .yearsMonths
      case Unit.day: self = .daysTime
      case let unit?: self = .period(unit)
      case nil: self = .any
      }
    case .text, .citizenID: self = .string
    case .word: self = .word(words)
    case .level(let name): self = .level(scale ?? FeelScale(name: name, words: []))
    case .list: self = .list(fields.isEmpty ? .any : .context(fields))
    }
  }
}

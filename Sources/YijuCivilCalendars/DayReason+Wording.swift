extension DayReason {
  /// The reason in Chinese: `2018-09-30 星期日，国庆节调休上班（国办发明电〔2017〕12号）`.
  public var chineseText: String { "\(day.chineseTextWithWeekday)，\(chineseBare)" }

  /// The reason in English: `2018-09-30 Sunday, made-up working day for 国庆节 (国办发明电〔2017〕12号)`.
  public var englishText: String { "\(day.englishTextWithWeekday), \(englishBare)" }

  /// The reason without its day, in Chinese.
  public var chineseBare: String {
    let name = name ?? ""
    let text =
      switch kind {
      case .weekday: "平日上班"
      case .weekend: "周末休息"
      case .statutoryHoliday: "\(name)（法定节假日）"
      case .arrangedOff: "\(name)放假"
      case .makeUpWork: "\(name)调休上班"
      case .arrangedWork: "\(name)安排上班"
      case .uncovered: "尚无已公布的放假安排"
      }
    let remarks = [source.map { $0.number ?? "《\($0.title)》" }, chineseStatus, chineseUnfirm].compactMap { $0 }
    return remarks.isEmpty ? text : "\(text)（\(remarks.joined(separator: "，"))）"
  }

  /// The reason without its day, in English.
  public var englishBare: String {
    let name = name ?? ""
    let text =
      switch kind {
      case .weekday: "ordinary working day"
      case .weekend: "weekend"
      case .statutoryHoliday: "\(name), a statutory holiday"
      case .arrangedOff: "day off for \(name)"
      case .makeUpWork: "working weekend made up for \(name)"
      case .arrangedWork: "named as a working day for \(name)"
      case .uncovered: "not arranged by any published document"
      }
    let remarks = [source.map { $0.number ?? $0.title }, englishStatus, englishUnfirm].compactMap { $0 }
    return remarks.isEmpty ? text : "\(text) (\(remarks.joined(separator: ", ")))"
  }

  private var chineseStatus: String? {
    switch status {
    case nil, .seen: nil
    case .secondary: "据转引"
    case .memory: "凭记忆，待核"
    case .estimate: "推算，未见通知"
    }
  }

  private var englishStatus: String? {
    switch status {
    case nil, .seen: nil
    case .secondary: "as quoted elsewhere"
    case .memory: "from memory, to be confirmed"
    case .estimate: "estimated, no notice found"
    }
  }

  private var isUnfirm: Bool { cautions.contains { $0.kind == .unfirm } }
  private var chineseUnfirm: String? { isUnfirm ? "可能再调整" : nil }
  private var englishUnfirm: String? { isUnfirm ? "may still change" : nil }
}

extension DayCaution {
  /// The caution in Chinese.
  public var chineseText: String {
    let name = name.map { "（\($0)）" } ?? ""
    return switch kind {
    case .estimate: "\(day)\(name)的安排是推算的，未见通知（日历 \(layerID)）"
    case .secondary: "\(day)\(name)的安排据转引，未见原文（日历 \(layerID)）"
    case .memory: "\(day)\(name)的安排凭记忆，待核（日历 \(layerID)）"
    case .unfirm: "\(day) 及以后的安排可能再由新的通知调整（日历 \(layerID)）"
    }
  }

  /// The caution in English.
  public var englishText: String {
    let name = name.map { " (\($0))" } ?? ""
    return switch kind {
    case .estimate: "\(day)\(name) is an estimate, no notice was found (calendar \(layerID))"
    case .secondary: "\(day)\(name) is known from a quotation only (calendar \(layerID))"
    case .memory: "\(day)\(name) is stated from memory, to be confirmed (calendar \(layerID))"
    case .unfirm: "\(day) and later days may still be re-arranged by a new notice (calendar \(layerID))"
    }
  }
}

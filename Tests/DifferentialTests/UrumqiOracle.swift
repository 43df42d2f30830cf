import Foundation

/// The Urumqi rule as a person would write it down from the notice 乌人社办〔2017〕358号 and the interpretations the
/// interface states, without anything of the engine: its own dates, its own list of working days.
struct UrumqiOracle {
  /// A civil date by its parts.
  struct Date: Hashable, Comparable {
    var year: Int
    var month: Int
    var day: Int

    static func < (left: Date, right: Date) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    var text: String {
      func padded(_ number: Int, _ size: Int) -> String {
        String(repeating: "0", count: max(0, size - "\(number)".count)) + "\(number)"
      }
      return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    init(_ year: Int, _ month: Int, _ day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }

    init?(_ text: String) {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3 else { return nil }
      self.init(parts[0], parts[1], parts[2])
    }

    static func length(_ year: Int, _ month: Int) -> Int {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    var next: Date {
      if day < Self.length(year, month) { return Date(year, month, day + 1) }
      return month == 12 ? Date(year + 1, 1, 1) : Date(year, month + 1, 1)
    }

    var previous: Date {
      if day > 1 { return Date(year, month, day - 1) }
      return month == 1 ? Date(year - 1, 12, 31) : Date(year, month - 1, Self.length(year, month - 1))
    }

    /// Zeller's congruence.
    var isWeekend: Bool {
      let shifted = month < 3 ? month + 12 : month
      let year = month < 3 ? year - 1 : year
      let weekday = (day + 13 * (shifted + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7
      return weekday == 0 || weekday == 1
    }
  }

  struct Payment {
    var occupation: String
    var level: String
  }

  struct Case {
    var inService: Bool
    var insured: Bool
    var months: Int
    /// nil: taken as 职业资格证书.
    var kind: String?
    /// As written on the certificate.
    var level: String
    var occupation: String
    var issued: Date
    var submitted: Date
    var payments: [Payment]
  }

  struct Answer: Equatable {
    var outcome: String
    var amount: Int?
    var failed: Set<String>
    var lastDay: String
  }

  /// Arranged days: true for work.
  let arranged: [Date: Bool]

  /// Reads the lists of days; nil when they are not at hand.
  init?(national: String, regional: String) {
    guard let nation = try? String(contentsOfFile: national, encoding: .utf8),
      let region = try? String(contentsOfFile: regional, encoding: .utf8)
    else { return nil }
    var arranged: [Date: Bool] = [:]
    // What the region arranges goes before what the nation does.
    for text in [nation, region] {
      for line in text.split(whereSeparator: \.isNewline).dropFirst() {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count > 1, let date = Date(String(fields[0])) else { continue }
        arranged[date] = fields[1] == "work"
      }
    }
    self.arranged = arranged
  }

  func isWorking(_ date: Date) -> Bool { arranged[date] ?? !date.isWeekend }

  /// 三: “核发之日起12个月内”; 民法典 201 to 203 by analogy.
  func lastDay(issued: Date) -> Date {
    let year = issued.year + 1
    var end = Date(year, issued.month, min(issued.day, Date.length(year, issued.month)))
    while !isWorking(end) { end = end.next }
    return end
  }

  static let grades: [String: Int] = [
    "五级": 5, "初级": 5, "初级（五级）": 5, "5": 5, "四级": 4, "中级": 4, "中级（四级）": 4, "4": 4, "三级": 3, "高级": 3,
    "高级（三级）": 3, "3": 3, "二级": 2, "技师": 2, "2": 2, "一级": 1, "高级技师": 1, "1": 1,
  ]

  /// 二: the standard by grade.
  static let standard = [5: 1000, 4: 1500, 3: 2000]

  func decide(_ given: Case) -> Answer {
    var failed: Set<String> = []
    // 一: “企业在职参保职工”.
    if !given.inService { failed.insert("in-service") }
    if !given.insured { failed.insert("insured") }
    // 一（一）: “36个月（含36个月）以上”.
    if given.months < 36 { failed.insert("contribution-months") }
    // 一（二）: “自2017年1月1日起取得初级（五级）、中级（四级）、高级（三级）职业资格证书”.
    if given.issued < Date(2017, 1, 1) { failed.insert("certificate-date") }
    let grade = Self.grades[given.level] ?? 0
    if Self.standard[grade] == nil || (given.kind ?? "职业资格证书") != "职业资格证书" { failed.insert("certificate-level") }
    let lastDay = lastDay(issued: given.issued)
    if given.submitted > lastDay { failed.insert("claim-window") }
    // 二: “同一职业（工种）同一等级只能申请并享受一次”.
    let isRepeated = given.payments.contains {
      Self.plain($0.occupation) == Self.plain(given.occupation) && Self.grades[$0.level] == grade
    }
    if isRepeated { failed.insert("once-only") }
    return Answer(
      outcome: failed.isEmpty ? "granted" : "denied", amount: failed.isEmpty ? Self.standard[grade] : nil,
      failed: failed, lastDay: lastDay.text)
  }

  /// An occupation without what is no difference: width, case, spaces.
  static func plain(_ text: String) -> String {
    let narrow = text.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? text
    return narrow.lowercased().filter { $0 != " " }
  }
}

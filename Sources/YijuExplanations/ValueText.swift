import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

/// Values as people write them.
struct ValueText {
  let language: Language

  /// `36 个月`, `CNY 1,500`, `2018-07-02`, `是`.
  func passage(_ value: DecisionValue) -> Passage {
    switch value {
    case .unknown: Passage(pieces: [.words(pick("未知", "not known"))])
    case .boolean(let yes): Passage(pieces: [.words(yes ? pick("是", "yes") : pick("否", "no"))])
    case .number(let number, let unit): "\(value: self.number(number, unit: unit))"
    case .money(let amount, let currency): "\(value: money(amount, currency: currency))"
    case .percent(let percent): "\(value: plain(percent) + "%")"
    case .day(let day): "\(value: day.description)"
    case .period(let period): "\(value: self.period(period))"
    case .text(let text): text.isEmpty ? Passage(pieces: [.words(pick("（空白）", "(blank)"))]) : "\(value: text)"
    case .words(let words):
      words.isEmpty
        ? Passage(pieces: [.words(pick("（无）", "(none)"))])
        : Passage(pieces: words.map { .value($0) }, separatedBy: pick("、", ", "))
    case .between(let least, let most): "\(value: interval(least, most))"
    }
  }

  func money(_ amount: Decimal, currency: String) -> String {
    money(digits: plain(amount), currency: currency)
  }

  /// Decimal text as money; a fraction or any other text is kept as it is.
  func money(digits: String, currency: String) -> String {
    let sum = grouped(digits)
    switch language {
    case .zh: return sum + " " + Unit(currency).chinese
    case .en: return currency + " " + sum
    }
  }

  func day(_ day: Day) -> String { day.description }

  func dayWithWeekday(_ day: Day) -> String {
    pick(day.chineseTextWithWeekday, day.englishTextWithWeekday)
  }

  private func number(_ number: Decimal, unit: String?) -> String {
    guard let unit else { return plain(number) }
    let known = Unit(unit)
    if known.isMoney { return money(number, currency: unit) }
    if known == .percent { return plain(number) + "%" }
    return plain(number) + " " + pick(known.chinese, known.english(for: number))
  }

  private func period(_ period: Period) -> String {
    pick("\(period.count) \(period.unit.chineseText)", period.englishText)
  }

  private func interval(_ least: Int64, _ most: Int64?) -> String {
    guard let most else { return pick("至少 \(least)", "at least \(least)") }
    if least == most { return String(least) }
    return pick("\(least) 至 \(most)", "\(least) to \(most)")
  }

  private func plain(_ number: Decimal) -> String { number.description }

  /// `1500` → `1,500`, `1500.5` → `1,500.50`; sums are read in whole minor units.
  private func grouped(_ digits: String) -> String {
    var whole: [UInt8] = []
    var fraction: [UInt8] = []
    var sign = ""
    var isFraction = false
    for byte in digits.utf8 {
      switch byte {
      case UInt8(ascii: "-") where whole.isEmpty && sign.isEmpty: sign = "-"
      case UInt8(ascii: ".") where !isFraction && !whole.isEmpty: isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isFraction { fraction.append(byte) } else { whole.append(byte) }
      default: return digits
      }
    }
    guard !whole.isEmpty else { return digits }
    if fraction.count == 1 { fraction.append(UInt8(ascii: "0")) }
    var text: [UInt8] = []
    for (index, byte) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(byte)
    }
    if !fraction.isEmpty { text += [UInt8(ascii: ".")] + fraction }
    return sign + String(decoding: text, as: UTF8.self)
  }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

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

  /// A sum with its currency; hundredths are shown both or not at all.
  func money(_ amount: Decimal, currency: String) -> String {
    let sum = amount.groupedText(places: amount.isWhole ? 0 : 2)
    return pick("\(sum) \(Unit(currency).chinese)", "\(currency) \(sum)")
  }

  /// Decimal text as money; a fraction or any other text is kept as it is.
  func money(digits: String, currency: String) -> String {
    Decimal(text: digits).map { money($0, currency: currency) } ?? digits
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

  private func plain(_ number: Decimal) -> String { number.text }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

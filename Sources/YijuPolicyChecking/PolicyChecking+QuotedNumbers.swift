import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Numbers and days against the words they rest on: a slip of the hand shows where the quote has another number.
extension PolicyChecking {
  mutating func compareWithQuotes() {
    for entry in policy.parameters.entries {
      for value in entry.element.values {
        let grounds = value.grounds.cites.isEmpty ? entry.element.grounds : value.grounds
        compare(value.value.value, at: value.value.node, with: grounds)
      }
    }
    for entry in policy.tables.entries {
      for page in entry.element.values {
        for row in page.value {
          guard let value = row.value.value.value else { continue }
          let inherited = page.grounds.cites.isEmpty ? entry.element.grounds : page.grounds
          compare(value, at: row.value.node, with: row.grounds.cites.isEmpty ? inherited : row.grounds)
        }
      }
    }
    compareInForce()
  }

  /// One quote may state the first day, the last or both: a day is wrong when the quote has one that is neither.
  private mutating func compareInForce() {
    guard let inForce = policy.inForce, inForce.grounds.interpretations.isEmpty,
      let quoted = numbers(quotedBy: inForce.grounds)
    else { return }
    let to = inForce.to?.value.value
    let others = quoted.days.filter { $0 != inForce.from.value && $0 != to }
    guard !others.isEmpty else { return }
    for (day, node) in [(inForce.from.value, inForce.from.node), (to, inForce.to?.node)] {
      guard let day, let node, !quoted.days.contains(day) else { continue }
      report(.dayNotQuoted, same("\(day)"), list(others.sorted().map { "\($0)" }), at: node)
    }
  }

  /// Says nothing where the words state no number, or an interpretation says how they are read.
  private mutating func compare(_ value: LegalValue, at node: NodeID, with grounds: Grounds) {
    guard grounds.interpretations.isEmpty, let quoted = numbers(quotedBy: grounds) else { return }
    switch value {
    case .day(let day):
      guard !quoted.days.isEmpty, !quoted.days.contains(day) else { return }
      let said = quoted.days.sorted().map { "\($0)" }
      report(.dayNotQuoted, same("\(day)"), list(said), at: node)
    case .number(let number), .money(let number), .percent(let number):
      compare(number, shown: value.text, at: node, with: quoted)
    case .period(let period): compare(Decimal(Int64(period.count)), shown: "\(period.count)", at: node, with: quoted)
    case .boolean, .text, .level: return
    }
  }

  private mutating func compare(_ number: Decimal, shown: String, at node: NodeID, with quoted: QuotedNumbers) {
    guard !quoted.numbers.isEmpty, !quoted.numbers.contains(number.magnitude) else { return }
    report(.numberNotQuoted, same(shown), list(quoted.stated.prefix(6).map(\.text)), at: node)
  }

  private func list(_ words: [String]) -> LocalizedText {
    LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
  }

  /// What the quotes state, which were chosen for the value; nil when a clause is cited as a whole.
  private func numbers(quotedBy grounds: Grounds) -> QuotedNumbers? {
    var quoted = QuotedNumbers()
    for cite in grounds.cites {
      guard let words = cite.value.quote else { return nil }
      quoted.read(words)
    }
    return quoted.isCut ? nil : quoted
  }
}

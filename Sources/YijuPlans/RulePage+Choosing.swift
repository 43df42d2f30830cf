package import YijuFeel

extension RulePage {
  /// The cell that the rules that fit make together; nil when none fits, and a sum of 0 is no answer.
  package func cell(choosing choice: RowChoice, among fitting: [Int]) -> PlanCell? {
    let cells = fitting.map { rules[$0].cell }
    guard let first = cells.first else {
      return choice == .sum ? PlanCell(code: 0, cites: [], interpretations: []) : nil
    }
    func all(_ code: Int64) -> PlanCell {
      PlanCell(
        code: code, cites: RulePage.unique(cells.flatMap(\.cites)),
        interpretations: RulePage.unique(cells.flatMap(\.interpretations)))
    }
    let isOpen = cells.contains { $0.code == SlotCode.unknown }
    switch choice {
    case .first: return first
    // The compiler has shown that no two fit, or was not able to: then nothing is decided.
    case .unique: return cells.count == 1 ? first : all(SlotCode.unknown)
    case .any: return cells.allSatisfy { $0.code == first.code } ? first : all(SlotCode.unknown)
    case .priority:
      if isOpen { return all(SlotCode.unknown) }
      return fitting.min { rules[$0].rank < rules[$1].rank }.map { rules[$0].cell }
    case .least: return isOpen ? all(SlotCode.unknown) : cells.min { $0.code < $1.code }
    case .greatest: return isOpen ? all(SlotCode.unknown) : cells.max { $0.code < $1.code }
    case .sum:
      if isOpen { return all(SlotCode.unknown) }
      var sum: Int64 = 0
      for cell in cells {
        let (next, overflow) = sum.addingReportingOverflow(cell.code)
        guard !overflow, next < SlotCode.greatest, next > SlotCode.least else { return all(SlotCode.unknown) }
        sum = next
      }
      return all(sum)
    }
  }

  private static func unique(_ places: [Int]) -> [Int] { Set(places).sorted() }
}

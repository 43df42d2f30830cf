package import YijuCivilCalendars

extension Plan {
  /// The plan as it was known on a day: values published later are open.
  package func known(on day: Day) -> Plan {
    func isLater(_ cell: PlanCell) -> Bool { cell.publishedOn.map { $0 > day } ?? false }
    func opened(_ cell: PlanCell) -> PlanCell {
      var cell = cell
      if isLater(cell) { cell.code = SlotCode.unknown }
      return cell
    }
    var plan = self
    for place in plan.values.indices {
      switch plan.values[place].content {
      case .constant(let cell): plan.values[place].content = .constant(opened(cell))
      case .dated(let by, let spans):
        plan.values[place].content = .dated(
          day: by, spans: spans.map { DatedCell(from: $0.from, to: $0.to, cell: opened($0.cell)) })
      case .table(let keys, let by, let pages):
        plan.values[place].content = .table(
          keys: keys, day: by,
          pages: pages.map { TablePage(from: $0.from, to: $0.to, keys: $0.keys, cells: $0.cells.map(opened)) })
      case .rules(let keys, let by, let choice, let pages):
        plan.values[place].content = .rules(
          keys: keys, day: by, choice: choice,
          pages: pages.map { page in
            var page = page
            for rule in page.rules.indices { page.rules[rule].cell = opened(page.rules[rule].cell) }
            return page
          })
      case .given: break
      }
    }
    return plan
  }
}

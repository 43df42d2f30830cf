import YijuCivilCalendars
import YijuDiagnostics
import YijuProcedures

/// The chain of offices as inline SVG: a box for every stretch of steps with one actor, three in a row, with the days
/// that are left. Every state has its sign and its line, so that the picture can be read without colours.
struct OfficeChain {
  private static let boxWidth = 216
  private static let gap = 36
  private static let rowGap = 34
  private static let perRow = 3

  let wording: TimelineWording

  /// Steps in a row with one actor.
  private struct Station {
    var steps: [TimelineStep]
    var isCurrent: Bool
    var state: StepState
    var badge: String?
    /// What the first step waits for, where it is not simply the step before it.
    var order: String?
    /// Whether the box starts after the one drawn before it; else both go on at once.
    var followsPrevious = true

    var height: Int { 44 + steps.count * 20 + (badge == nil ? 0 : 28) + (order == nil ? 0 : 18) }
  }

  func svg(_ timeline: ProcedureTimeline) -> String {
    let stations = stations(timeline)
    var rows: [[Station]] = []
    for (index, station) in stations.enumerated() {
      if index % OfficeChain.perRow == 0 { rows.append([]) }
      rows[rows.count - 1].append(station)
    }
    let heights = rows.map { row in row.map(\.height).max() ?? 0 }
    let total = heights.reduce(0, +) + max(0, rows.count - 1) * OfficeChain.rowGap + 4
    var svg = """
      <svg viewBox="0 0 724 \(total)" role="img" aria-label="\(HTMLText.escaped(wording.chain))" \
      xmlns="http://www.w3.org/2000/svg">
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
      <path d="M0 0 8 4 0 8z" fill="#777"/></marker></defs>

      """
    var top = 2
    for (index, row) in rows.enumerated() {
      for (column, station) in row.enumerated() {
        let left = 2 + column * (OfficeChain.boxWidth + OfficeChain.gap)
        svg += box(station, left: left, top: top, height: heights[index])
        let middle = top + 22
        if column + 1 < row.count, !row[column + 1].followsPrevious {
          svg += bars(x: left + OfficeChain.boxWidth + OfficeChain.gap / 2, y: middle)
        } else if column + 1 < row.count {
          svg += arrow("M\(left + OfficeChain.boxWidth + 3) \(middle)h\(OfficeChain.gap - 7)")
        } else if index + 1 < rows.count, rows[index + 1].first?.followsPrevious == false {
          svg += bars(x: left + OfficeChain.boxWidth / 2, y: top + heights[index] + OfficeChain.rowGap / 2)
        } else if index + 1 < rows.count {
          let bottom = top + heights[index]
          let turn = bottom + OfficeChain.rowGap / 2
          svg += arrow(
            "M\(left + OfficeChain.boxWidth / 2) \(bottom + 3)V\(turn)H110V\(bottom + OfficeChain.rowGap - 4)")
        }
      }
      top += heights[index] + OfficeChain.rowGap
    }
    return svg + "</svg>\n"
  }

  private func stations(_ timeline: ProcedureTimeline) -> [Station] {
    var stations: [Station] = []
    for (index, step) in timeline.steps.enumerated() {
      let isCurrent = timeline.inHand.contains(index)
      if let last = stations.last, last.steps.last?.actor == step.actor, step.startsAfter == nil {
        stations[stations.count - 1].steps.append(step)
      } else {
        let previous = stations.last?.steps.last?.id
        stations.append(
          Station(
            steps: [step], isCurrent: false, state: .notReached, badge: nil, order: order(step),
            followsPrevious: step.startsAfter.map { names in names.contains { $0.id == previous } } ?? true))
      }
      if isCurrent, stations[stations.count - 1].badge == nil {
        stations[stations.count - 1].isCurrent = true
        stations[stations.count - 1].badge = badge(step)
      }
    }
    for index in stations.indices { stations[index].state = state(of: stations[index]) }
    return stations
  }

  private func order(_ step: TimelineStep) -> String? {
    wording.startsAfter(step).map { before in
      wording.words.word("\(before.text)之后", "after \(before.text)")
    }
  }

  /// The state that matters most to who looks at a box.
  private func state(of station: Station) -> StepState {
    let states = station.steps.map(\.state)
    for state in [StepState.stopped, .overdue, .due, .waiting, .returned] where states.contains(state) { return state }
    if states.allSatisfy({ $0 == .done }) { return .done }
    return .notReached
  }

  /// The days left, the days over, or what is waited for.
  private func badge(_ step: TimelineStep) -> String {
    switch step.state {
    case .due: return wording.words.word("还有 ", "") + short(step.left) + wording.words.word("", " left")
    case .overdue: return wording.words.word("逾期 ", "overdue by ") + short(step.late)
    default:
      if case .posting(let last)? = step.waiting, let day = last.value {
        return wording.words.word("公示到 \(day)", "posted until \(day)")
      }
      return wording.state(step.state)
        + (step.limit == nil ? wording.words.word("：没有规定时限", ": no limit stated") : "")
    }
  }

  private func short(_ delay: Delay?) -> String {
    guard let delay else { return "" }
    if let working = delay.workingDays {
      return wording.words.word("\(working) 个工作日", working == 1 ? "1 working day" : "\(working) working days")
    }
    return wording.words.word("\(delay.days) 天", delay.days == 1 ? "1 day" : "\(delay.days) days")
  }

  // MARK: Drawing

  private func box(_ station: Station, left: Int, top: Int, height: Int) -> String {
    let color = OfficeChain.color(station.state)
    let fill = station.isCurrent ? "#fdf8ee" : station.state == .done ? "#f4f9f5" : "#fff"
    let dash = station.state == .notReached ? " stroke-dasharray=\"4 3\"" : ""
    let width = station.isCurrent ? 3 : station.state == .notReached ? 1 : 2
    var svg =
      "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(OfficeChain.boxWidth)\" height=\"\(height)\" rx=\"5\" fill=\"\(fill)\" "
      + "stroke=\"\(color)\" stroke-width=\"\(width)\"\(dash)/>\n"
    let title = (station.steps.first?.actor).map(wording.title) ?? ""
    let textColor = station.state == .notReached ? "#555" : "#1b1b1b"
    svg += text(cut(title, to: 30), x: left + 12, y: top + 26, size: 13, color: textColor, isBold: true)
    var line = top + 48
    if let order = station.order {
      svg += text(cut(order, to: 34), x: left + 12, y: line - 3, size: 10.5, color: "#555")
      line += 18
    }
    for step in station.steps {
      let stepColor = OfficeChain.color(step.state)
      svg += text(wording.symbol(step.state), x: left + 12, y: line, size: 12, color: stepColor, isBold: true)
      svg += text(
        cut(step.title, to: 24), x: left + 30, y: line, size: 11.5, color: stepColor == "#8a8a8a" ? "#666" : "#1b1b1b")
      if let day = shownDay(step) {
        svg += text(day, x: left + OfficeChain.boxWidth - 10, y: line, size: 11, color: "#555", isAtEnd: true)
      }
      line += 20
    }
    if let badge = station.badge {
      svg += text(cut(badge, to: 26), x: left + 12, y: line + 8, size: 14.5, color: color, isBold: true)
    }
    return svg
  }

  /// The day a step was done, or its last day: `06-11`.
  private func shownDay(_ step: TimelineStep) -> String? {
    let day = step.doneOn ?? (step.state == .due || step.state == .overdue ? step.limit?.lastDay?.value : nil)
    return day.map { String("\($0)".dropFirst(5)) }
  }

  private func text(
    _ text: String, x: Int, y: Int, size: Double, color: String, isBold: Bool = false, isAtEnd: Bool = false
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(color)\"\(isBold ? " font-weight=\"700\"" : "")"
      + "\(isAtEnd ? " text-anchor=\"end\"" : "")>" + HTMLText.escaped(text) + "</text>\n"
  }

  private func arrow(_ path: String) -> String {
    "<path d=\"\(path)\" fill=\"none\" stroke=\"#777\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"/>\n"
  }

  /// Two upright bars: what stands on both sides goes on at once.
  private func bars(x: Int, y: Int) -> String {
    "<path d=\"M\(x - 3) \(y - 8)v16M\(x + 3) \(y - 8)v16\" fill=\"none\" stroke=\"#777\" stroke-width=\"2\"/>\n"
  }

  /// The text, or its beginning with `…`, in so many columns; the table below has the whole.
  private func cut(_ text: String, to columns: Int) -> String {
    guard DisplayText.width(of: text) > columns else { return text }
    var result = ""
    var width = 1
    for scalar in text.unicodeScalars {
      width += DisplayText.width(of: scalar.value)
      if width > columns { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }

  private static func color(_ state: StepState) -> String {
    switch state {
    case .done: "#1a7340"
    case .due, .waiting, .returned: "#9a6200"
    case .overdue, .stopped: "#b3261e"
    case .notReached: "#8a8a8a"
    }
  }
}

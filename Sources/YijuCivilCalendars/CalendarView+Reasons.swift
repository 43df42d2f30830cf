extension CalendarView {
  /// Why a day is a working day or not, and who says so.
  public func reason(for day: Day) -> DayReason {
    guard let index = index(of: day), nextUnknown[index] != index else {
      return plain(day, .uncovered, cautions: [])
    }
    let isWeekendDay = isWeekend(day)
    let statementIndex = Int(deciding[index])
    guard statements.indices.contains(statementIndex) else {
      return plain(day, isWeekendDay ? .weekend : .weekday, cautions: unfirm(day, name: nil))
    }
    let statement = statements[statementIndex]
    let entry = statement.entry
    let layer = calendar.layers[Int(statement.layer)]
    let kind: DayReason.Kind =
      switch entry.kind {
      case .work: isWeekendDay ? .makeUpWork : .arrangedWork
      case .off, .ordinary: entry.isStatutory ? .statutoryHoliday : .arrangedOff
      }
    var cautions: [DayCaution] = []
    if let caution = entry.status.caution {
      cautions.append(DayCaution(kind: caution, day: day, name: entry.name, layerID: layer.id))
    }
    cautions += unfirm(day, name: entry.name)
    return DayReason(
      day: day, kind: kind, name: entry.name, layerID: layer.id, layerTitle: layer.title,
      source: layer.documents[Int(statement.document)].source, status: entry.status, note: entry.note,
      cautions: cautions, isWeekendDay: isWeekendDay)
  }

  /// What to be careful about in the days of a stretch, in order; of days that are not firm the first one speaks for all.
  ///
  /// - Complexity: linear in the days; a day of which nothing is to be said costs a look at the table.
  public func cautions(in span: DaySpan) -> [DayCaution] {
    var list = CautionList()
    let firm = firmUntil.compactMap { $0 }.min() ?? .latest
    for offset in 0..<span.count {
      guard let day = span.first.adding(days: offset) else { break }
      if day <= firm, let index = index(of: day) {
        let statement = Int(deciding[index])
        guard statements.indices.contains(statement), statements[statement].entry.status != .seen else { continue }
      }
      list.add(reason(for: day).cautions)
    }
    return list.cautions
  }

  /// The days of a stretch of which documents say something, in order, days that are not covered included as one
  /// reason for the first of them.
  public func statedDays(in span: DaySpan) -> [DayReason] {
    var reasons: [DayReason] = []
    var wasUncovered = false
    var next: Day? = span.first
    while let day = next, day <= span.last {
      let reason = reason(for: day)
      if reason.kind == .uncovered {
        if !wasUncovered { reasons.append(reason) }
      } else if reason.source != nil {
        reasons.append(reason)
      }
      wasUncovered = reason.kind == .uncovered
      next = day.next
    }
    return reasons
  }

  /// `adding(workingDays:to:)` with every day left out and every working weekend counted.
  ///
  /// - Complexity: linear in the days walked, which the covered stretch bounds.
  public func explainedAdding(workingDays count: Int, to start: Day) -> WorkingDayCount {
    let answer = adding(workingDays: count, to: start)
    let end = answer.value ?? answer.unknownFrom ?? start
    let first = count < 0 ? end : start.next ?? start
    let last = count < 0 ? start.previous ?? start : end
    var skipped: [DayReason] = []
    var makeUp: [DayReason] = []
    var cautions = CautionList()
    if count != 0, first <= last, index(of: start) != nil {
      for reason in reasons(from: first, through: last) {
        if reason.isWorking == false { skipped.append(reason) }
        if reason.kind == .makeUpWork { makeUp.append(reason) }
        cautions.add(reason.cautions)
      }
    }
    return WorkingDayCount(
      start: start, count: count, answer: answer, skipped: skipped, makeUp: makeUp, cautions: cautions.cautions)
  }

  /// The reasons of the covered days of a stretch.
  func reasons(from first: Day, through last: Day) -> [DayReason] {
    var reasons: [DayReason] = []
    var next: Day? = first
    while let day = next, day <= last {
      guard index(of: day) != nil else { break }
      reasons.append(reason(for: day))
      next = day.next
    }
    return reasons
  }

  private func plain(_ day: Day, _ kind: DayReason.Kind, cautions: [DayCaution]) -> DayReason {
    DayReason(
      day: day, kind: kind, name: nil, layerID: nil, layerTitle: nil, source: nil, status: nil, note: nil,
      cautions: cautions, isWeekendDay: isWeekend(day))
  }

  /// One caution, of the most local layer that may still change the day.
  private func unfirm(_ day: Day, name: String?) -> [DayCaution] {
    for (layer, firm) in zip(calendar.layers, firmUntil) {
      guard let firm, day > firm else { continue }
      return [DayCaution(kind: .unfirm, day: day, name: name, layerID: layer.id)]
    }
    return []
  }
}

extension SourceStatus {
  fileprivate var caution: DayCaution.Kind? {
    switch self {
    case .seen: nil
    case .secondary: .secondary
    case .memory: .memory
    case .estimate: .estimate
    }
  }
}

/// Cautions of a walk; days that are not firm follow one another, so the first of them speaks for all.
struct CautionList {
  private(set) var cautions: [DayCaution] = []
  private var hasUnfirm = false

  mutating func add(_ new: [DayCaution]) {
    for caution in new where !(caution.kind == .unfirm && hasUnfirm) {
      if caution.kind == .unfirm { hasUnfirm = true }
      cautions.append(caution)
    }
  }
}

import YijuCivilCalendars
package import YijuDiagnostics
package import YijuFacts

/// Reads `{events: [{step, on, at, outcome, by, note}]}`; what the words mean is judged against the policy later.
package struct EventReader {
  private static let keys = ["step", "on", "at", "outcome", "by", "note"]
  private var diagnostics: [Diagnostic] = []

  /// The events and what is wrong with the file.
  package static func read(_ tree: FactTree) -> (events: [ProcedureEvent], diagnostics: [Diagnostic]) {
    var reader = EventReader()
    let events = reader.events(tree)
    return (events, reader.diagnostics)
  }

  private mutating func events(_ tree: FactTree) -> [ProcedureEvent] {
    guard case .object(let members) = tree.content else {
      refuse(
        "经过要写成 `events: [{step, on, outcome, by}]`", "events are written as `events: [{step, on, outcome, by}]`",
        tree.span)
      return []
    }
    var found: FactTree?
    for member in members {
      if member.key.utf8.elementsEqual("events".utf8) {
        found = member.value
      } else {
        unknown(member, among: ["events"], at: "")
      }
    }
    guard let found else {
      refuse("缺 `events`", "`events` is missing", tree.span)
      return []
    }
    guard case .list(let items) = found.content else {
      if case .null = found.content { return [] }
      refuse("`events` 要写成列表", "`events` must be a list", found.span, path: "events")
      return []
    }
    return items.enumerated().compactMap { event($1, at: "events[\($0)]") }
  }

  private mutating func event(_ tree: FactTree, at path: String) -> ProcedureEvent? {
    guard case .object(let members) = tree.content else {
      refuse("每一条经过都要写 `step` 和 `on`", "an event has at least `step` and `on`", tree.span, path: path)
      return nil
    }
    var texts: [String: (text: String, span: SourceSpan?)] = [:]
    var isFine = true
    for member in members {
      guard EventReader.keys.contains(member.key) else {
        unknown(member, among: EventReader.keys, at: path)
        isFine = false
        continue
      }
      switch member.value.content {
      case .null: break
      case .text(let text), .plain(let text), .number(let text): texts[member.key] = (text, member.value.span)
      case .boolean, .list, .object:
        refuse(
          "`\(member.key)` 要写成文字", "`\(member.key)` must be a text", member.value.span, path: "\(path).\(member.key)")
        isFine = false
      }
    }
    guard let step = texts["step"] else {
      refuse("缺 `step`", "`step` is missing", tree.span, path: path)
      return nil
    }
    guard let on = texts["on"] else {
      refuse("“\(step.text)”缺 `on`（哪一天）", "`on`, the day of “\(step.text)”, is missing", tree.span, path: path)
      return nil
    }
    guard let day = Day(iso: on.text) else {
      refuse(
        "`\(on.text)` 不是日期，要写成 2018-07-02 这样", "`\(on.text)` is not a day that exists, written as 2018-07-02", on.span,
        path: "\(path).on")
      return nil
    }
    var at: ClockTime?
    if let given = texts["at"] {
      at = ClockTime(text: given.text)
      if at == nil {
        refuse(
          "`\(given.text)` 不是时刻，要写成 09:30 这样", "`\(given.text)` is not a time, written as 09:30", given.span,
          path: "\(path).at")
        return nil
      }
    }
    guard isFine else { return nil }
    return ProcedureEvent(
      step: step.text, on: day, at: at, outcome: texts["outcome"]?.text, by: texts["by"]?.text,
      note: texts["note"]?.text,
      places: EventPlaces(
        event: tree.span, step: step.span, on: on.span, at: texts["at"]?.span, outcome: texts["outcome"]?.span,
        by: texts["by"]?.span))
  }

  private mutating func unknown(_ member: FactEntry, among keys: [String], at path: String) {
    let near = Suggestions.nearest(to: member.key, among: keys).first
    refuse(
      "没有 `\(member.key)` 这一项" + (near.map { "，是不是 `\($0)`？" } ?? ""),
      "there is no `\(member.key)`" + (near.map { "; did you mean `\($0)`?" } ?? ""), member.keySpan,
      path: path.isEmpty ? member.key : "\(path).\(member.key)")
  }

  private mutating func refuse(_ zh: String, _ en: String, _ span: SourceSpan?, path: String? = nil) {
    diagnostics.append(Diagnostic(.eventsUnreadable, [LocalizedText(zh: zh, en: en)], at: span, path: path))
  }
}

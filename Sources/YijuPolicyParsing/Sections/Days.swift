import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Named days, cohorts and counting rules.
extension PolicyReader {
  mutating func namedDay(_ entry: YAMLEntry, _ node: NodeID) -> NamedDay? {
    guard let fields = fields(of: entry.value, as: .namedDay, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let fact = located(.isFact, fields)
    let take = word(.take, fields, Words.taken)?.value ?? .day
    let grounds = citesOrInterpretations(fields)
    guard let title else { return nil }
    var day = NamedDay(title: title, fact: fact, take: take, grounds: grounds, node: node)
    guard let rows = fields[.rows] else {
      if !fields.has(.isFact) { reportMissing(.isFact, in: fields) }
      return day
    }
    if let entry = fields[.isFact] {
      reportMisfit(
        zh: "`\(entry.key)` 和 `\(rows.key)` 只能写一个", en: "`\(entry.key)` and `\(rows.key)` exclude each other",
        at: entry.keySpan, in: node)
    }
    let keys = texts(.keys, fields)
    if !fields.has(.keys) { reportMissing(.keys, in: fields) }
    if let second = keys.dropFirst().first {
      reportMisfit(
        zh: "关键日期只能按一个批次取", en: "a named day has rows by one cohort", at: map.span(of: second.node), in: node)
    }
    day.cohort = keys.first
    let place = map.add(rows.keySpan, parent: node, component: Keyword.rows.en)
    for entry in mapping(rows.value, at: place, label: name(.rows)) ?? [] {
      let id = self.place(entry, under: place)
      // `unstated`: no row, so that looking there gives an unknown whose cause is the law.
      if special(entry.value, Words.unstated, in: id) != nil { continue }
      guard let path = text(entry.value, label: label(entry), in: id) else { continue }
      day.rows.set(
        Located(path, map.add(entry.value.span, parent: place, component: entry.key)), for: Located(entry.key, id))
    }
    return day
  }

  mutating func cohort(_ entry: YAMLEntry, _ node: NodeID) -> Cohort? {
    guard let fields = fields(of: entry.value, as: .cohort, at: node, label: label(entry)) else { return nil }
    let title = located(.title, fields)
    guard let by = required(.by, fields) else { return nil }
    var cohort = Cohort(title: title, by: by, node: node)
    guard let spans = fields[.spans] else {
      reportMissing(.spans, in: fields)
      return nil
    }
    let place = map.add(spans.keySpan, parent: node, component: Keyword.spans.en)
    for entry in mapping(spans.value, at: place, label: name(.spans)) ?? [] {
      let id = self.place(entry, under: place)
      checkID(entry, .name, at: id)
      if let time = validTime(entry.value, label: label(entry), at: id, requiresCites: true) {
        cohort.spans.set(time, for: Located(entry.key, id))
      }
    }
    return cohort
  }

  mutating func countingRule(_ entry: YAMLEntry, _ node: NodeID) -> CountingRule? {
    guard let fields = fields(of: entry.value, as: .counting, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let start = requiredWord(.startDay, fields, Words.startDay)
    let last = requiredWord(.lastDayOff, fields, Words.lastDayOff)
    guard let title, let start, let last else { return nil }
    var rule = CountingRule(title: title, startDay: start, lastDayOff: last, grounds: grounds(fields), node: node)
    rule.noSuchDay = word(.noSuchDay, fields, Words.noSuchDay)
    rule.afterHours = word(.afterHours, fields, Words.afterHours)
    if let entry = fields[.calendar] {
      if let policy = special(entry.value, Words.policyCalendar, in: node) {
        rule.calendar = Located(policy, place(.calendar, entry.value, in: fields))
      } else {
        rule.calendar = located(.calendar, fields)
      }
    }
    return rule
  }
}

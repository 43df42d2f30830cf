import YijuCivilCalendars
import YijuFacts

/// What a case says of a fact that varies with time, as the case says it: laws of time written down a second time.
struct WorldHistory {
  private enum Form {
    case single(FactTree)
    case on([(day: Day, value: FactTree)])
    case spans([(from: Day, to: Day?, value: FactTree)], otherwise: FactTree?)
  }

  private var form: Form

  init?(_ tree: FactTree) {
    guard case .object = tree.content else {
      form = .single(tree)
      return
    }
    if case .object(let entries)? = tree["on"]?.content {
      let values = entries.compactMap { entry in Day(iso: entry.key).map { ($0, entry.value) } }
      form = .on(values.filter { $0.1.content != .null }.sorted { $0.0 < $1.0 })
    } else if case .list(let elements)? = tree["spans"]?.content {
      let spans = elements.compactMap { element -> (Day, Day?, FactTree)? in
        guard let from = Self.day(element["from"]), let value = element["value"] else { return nil }
        return (from, Self.day(element["to"]), value)
      }
      let rest = tree["otherwise"]
      form = .spans(spans.sorted { $0.0 < $1.0 }, otherwise: rest?.content == .null ? nil : rest)
    } else {
      return nil
    }
  }

  /// Nothing is said; a value becomes the single one, or the one of its day where several days are asked about.
  init(asksSeveralDays: Bool) { form = asksSeveralDays ? .on([]) : .single(FactTree(.null)) }

  private static func day(_ tree: FactTree?) -> Day? {
    if case .text(let text)? = tree?.content { Day(iso: text) } else { nil }
  }

  var isSingle: Bool { if case .single = form { true } else { false } }

  /// The value on a day; nil when nothing says.
  func value(on day: Day) -> FactTree? {
    switch form {
    case .single(let value): value.content == .null ? nil : value
    case .on(let values): values.first { $0.day == day }?.value
    case .spans(let spans, let otherwise):
      spans.first { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }?.value ?? otherwise
    }
  }

  /// The nearest observations before and after a day.
  func observations(around day: Day) -> (before: FactTree?, after: FactTree?) {
    guard case .on(let values) = form else { return (nil, nil) }
    return (values.last { $0.day <= day }?.value, values.first { $0.day >= day }?.value)
  }

  /// Whether the days of spans may be silent.
  var leavesDaysOpen: Bool { if case .spans(_, nil) = form { true } else { false } }

  /// Says a value on every day from one to another, over whatever was said of them.
  mutating func say(_ value: FactTree, from first: Day, through last: Day) {
    switch form {
    case .single: form = .single(value)
    case .on(var values):
      values.removeAll { first <= $0.day && $0.day <= last }
      var day: Day? = first
      while let current = day, current <= last {
        values.append((current, value))
        day = current.next
      }
      form = .on(values.sorted { $0.day < $1.day })
    case .spans(let spans, let otherwise):
      var result: [(from: Day, to: Day?, value: FactTree)] = []
      for span in spans {
        if span.from < first {
          let end = first.adding(days: -1) ?? first
          result.append((span.from, span.to.map { min($0, end) } ?? end, span.value))
        }
        if span.to.map({ $0 > last }) ?? true, let next = last.next {
          result.append((max(span.from, next), span.to, span.value))
        }
      }
      form = .spans((result + [(first, last, value)]).sorted { $0.from < $1.from }, otherwise: otherwise)
    }
  }

  /// As a case gives it.
  var tree: FactTree {
    switch form {
    case .single(let value): return value
    case .on(let values): return .object([("on", .object(values.map { ("\($0.day)", $0.value) }))])
    case .spans(let spans, let otherwise):
      let elements = spans.map { span -> FactTree in
        let end = span.to.map { [("to", FactTree.text("\($0)"))] } ?? []
        return .object([("from", .text("\(span.from)"))] + end + [("value", span.value)])
      }
      return .object([("spans", .list(elements))] + (otherwise.map { [("otherwise", $0)] } ?? []))
    }
  }
}

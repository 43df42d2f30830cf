import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuValues

// Facts that vary with time: one value for the one day asked about, values on days, or values over spans.
extension FactBinder {
  mutating func readVarying(_ tree: FactTree, of place: Int) {
    guard case .object = tree.content else {
      guard let value = scalar(tree, schema: FactSchema(plan.facts[place]), path: plan.facts[place].path) else {
        return
      }
      let days = askedDays(of: place)
      if days.count > 1 {
        let fact = plan.facts[place]
        let names = days.map { plan.days[$0].title }
        report(
          .oneValueForSeveralDays,
          [
            same(fact.title), LocalizedText(zh: names.joined(separator: "、"), en: names.joined(separator: ", ")),
          ], path: fact.path, span: tree.span)
        return
      }
      histories[place] = .single(value.code)
      inputs.facts[place] = CaseFact(code: value.code, origin: .given)
      canonical[place] = value.canonical
      return
    }
    let fact = plan.facts[place]
    if let on = tree["on"] {
      readDays(on, of: place)
    } else if let spans = tree["spans"] {
      readSpans(spans, otherwise: tree["otherwise"], of: place)
    } else {
      reportHistory(tree, fact)
      return
    }
    rejectOthers(in: tree, fact)
  }

  /// The named days at which the policy looks at a fact.
  func askedDays(of place: Int) -> [Int] {
    var days: [Int] = []
    for slot in plan.facts[place].slots {
      switch plan.slots[slot].content {
      case .factOn(_, let day): days.append(day)
      case .presumed(_, _, let day): if let day { days.append(day) }
      case .factThroughout(_, let from, let to): days += [from, to]
      case .fact, .day: break
      }
    }
    return days.reduce(into: []) { result, day in if !result.contains(day) { result.append(day) } }
  }

  private mutating func rejectOthers(in tree: FactTree, _ fact: PlanFact) {
    guard case .object(let entries) = tree.content else { return }
    let allowed = tree["on"] != nil ? ["on"] : ["spans", "otherwise"]
    for entry in entries where !allowed.contains(entry.key) {
      report(
        .unknownFact, [same("\(fact.path).\(entry.key)"), same("")], path: "\(fact.path).\(entry.key)",
        span: entry.keySpan ?? entry.value.span)
    }
  }

  private mutating func reportHistory(_ tree: FactTree, _ fact: PlanFact) {
    report(.badHistory, [same(fact.path)], path: fact.path, span: tree.span)
  }

  private mutating func readDays(_ tree: FactTree, of place: Int) {
    let fact = plan.facts[place]
    guard case .object(let entries) = tree.content else { return reportHistory(tree, fact) }
    var values: [(day: Int64, code: Int64)] = []
    var shown: [FactEntry] = []
    for entry in entries {
      let path = "\(fact.path).on.\(entry.key)"
      guard let day = Day(iso: entry.key) else {
        report(.impossibleDate, [same(path), same(entry.key)], path: path, span: entry.keySpan)
        continue
      }
      if case .null = entry.value.content { continue }
      guard let value = scalar(entry.value, schema: FactSchema(fact), path: path) else { continue }
      values.append((Int64(day.ordinal), value.code))
      shown.append(FactEntry(key: day.description, value: value.canonical))
    }
    values.sort { $0.day < $1.day }
    if fact.nature == .runningTotal, let fall = zip(values, values.dropFirst()).first(where: { $0.code > $1.code }) {
      report(
        .runningTotalFalls,
        [
          same(fact.title), same(Day(ordinal: Int32(clamping: fall.1.day))?.description ?? ""),
        ], path: fact.path, span: tree.span)
      return
    }
    take(.on(values), shown: FactTree(.object([FactEntry(key: "on", value: FactTree(.object(shown)))])), of: place)
  }

  private mutating func readSpans(_ tree: FactTree, otherwise: FactTree?, of place: Int) {
    let fact = plan.facts[place]
    guard case .list(let elements) = tree.content else { return reportHistory(tree, fact) }
    var spans: [(range: SlotRange, code: Int64)] = []
    var shown: [FactTree] = []
    for (index, element) in elements.enumerated() {
      let path = "\(fact.path).spans[\(index)]"
      guard case .object(let entries) = element.content, let from = element["from"], let value = element["value"] else {
        report(.badHistory, [same(path)], path: path, span: element.span)
        continue
      }
      for entry in entries where !["from", "to", "value"].contains(entry.key) {
        report(.unknownFact, [same("\(path).\(entry.key)"), same("")], path: path, span: entry.keySpan)
      }
      let dates = FactSchema.date
      guard let first = scalar(from, schema: dates, path: "\(path).from"),
        let given = scalar(value, schema: FactSchema(fact), path: "\(path).value")
      else { continue }
      var last = SlotCode.greatest
      var members = [FactEntry(key: "from", value: first.canonical)]
      if let to = element["to"], to.content != .null {
        guard let end = scalar(to, schema: dates, path: "\(path).to") else { continue }
        last = end.code
        members.append(FactEntry(key: "to", value: end.canonical))
      }
      guard first.code <= last else {
        report(.badHistory, [same(path)], path: path, span: element.span)
        continue
      }
      spans.append((SlotRange(low: first.code, high: last), given.code))
      shown.append(FactTree(.object(members + [FactEntry(key: "value", value: given.canonical)])))
    }
    spans.sort { $0.range.low < $1.range.low }
    if zip(spans, spans.dropFirst()).contains(where: { $0.range.high >= $1.range.low }) {
      report(.spansOverlap, [same(fact.path)], path: fact.path, span: tree.span)
      return
    }
    var members = [FactEntry(key: "spans", value: FactTree(.list(shown)))]
    var rest = SlotCode.unknown
    if let otherwise, otherwise.content != .null {
      guard let value = scalar(otherwise, schema: FactSchema(fact), path: "\(fact.path).otherwise") else { return }
      rest = value.code
      members.append(FactEntry(key: "otherwise", value: value.canonical))
    }
    take(.spans(spans, otherwise: rest), shown: FactTree(.object(members)), of: place)
  }

  private mutating func take(_ history: FactHistory, shown: FactTree, of place: Int) {
    histories[place] = history
    inputs.facts[place].origin = .given
    canonical[place] = shown
  }
}

extension FactSchema {
  /// A day inside a history.
  fileprivate static let date = FactSchema(PlanField(name: "", title: "", type: .date))
}

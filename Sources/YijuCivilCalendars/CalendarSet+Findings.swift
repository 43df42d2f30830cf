extension CalendarSet {
  /// Looks through layers: holes, days said twice, layers that disagree, and days that rest on no seen document.
  ///
  /// - Parameter range: Only days of it; nil for all days the layers cover.
  /// - Returns: the findings layer by layer, those of a layer by kind and day.
  /// - Complexity: linear in covered days and entries.
  public func findings(in range: DaySpan? = nil) -> [CalendarFinding] {
    layers.flatMap { layer in
      let below = layer.base.flatMap { self.layer($0) }
      return LayerCheck(layer, below: below, range: range).findings
    }
  }
}

/// One layer under the lens.
private struct LayerCheck {
  private(set) var findings: [CalendarFinding] = []

  init(_ layer: CalendarLayer, below: CalendarLayer?, range: DaySpan?) {
    let first = max(layer.covers.first, range?.first ?? .earliest)
    let last = min(layer.covers.last, range?.last ?? .latest)
    guard first <= last else { return }
    let inRange = { (day: Day) in first <= day && day <= last }
    holes(layer, first: first, last: last)
    var said: [Day: (entry: CalendarEntry, document: CalendarDocument)] = [:]
    let lower = LayerCheck.lastWords(below)
    for document in layer.documents {
      for entry in document.entries where inRange(entry.day) {
        if let before = said[entry.day] { twice(entry, document, before, layer) }
        said[entry.day] = (entry, document)
        if let other = lower[entry.day], other != entry.kind, entry.kind != .ordinary {
          add(.disagreement, entry.day, entry.name, [below?.id ?? ""], layer)
        }
      }
    }
    for document in layer.documents {
      for entry in document.entries where inRange(entry.day) {
        switch entry.status {
        case .seen: break
        case .estimate: add(.estimate, entry.day, entry.name, [document.source.id], layer)
        case .secondary, .memory: add(.unconfirmed, entry.day, entry.name, [document.source.id], layer)
        }
      }
    }
    findings.sort { ($0.kind.order, $0.span.first) < ($1.kind.order, $1.span.first) }
  }

  private mutating func holes(_ layer: CalendarLayer, first: Day, last: Day) {
    let spans = layer.documents.compactMap(\.covers).sorted { $0.first < $1.first }
    guard !spans.isEmpty else { return }
    var next = first
    for span in spans where span.last >= next {
      if span.first > next, let end = span.first.previous, next <= min(end, last),
        let hole = DaySpan(next, min(end, last))
      {
        findings.append(CalendarFinding(kind: .hole, layerID: layer.id, span: hole, name: "", sources: []))
      }
      guard let after = span.last.next else { return }
      next = max(next, after)
    }
    if next <= last, let hole = DaySpan(next, last) {
      findings.append(CalendarFinding(kind: .hole, layerID: layer.id, span: hole, name: "", sources: []))
    }
  }

  private mutating func twice(
    _ entry: CalendarEntry, _ document: CalendarDocument, _ before: (entry: CalendarEntry, document: CalendarDocument),
    _ layer: CalendarLayer
  ) {
    let sources = [before.document.source.id, document.source.id]
    let isOrdered =
      document.source.publishedOn != before.document.source.publishedOn && document.source.publishedOn != nil
      && before.document.source.publishedOn != nil
    if before.entry.kind == entry.kind {
      add(.duplicate, entry.day, entry.name, sources, layer)
    } else if !isOrdered {
      add(.contradiction, entry.day, entry.name, sources, layer)
    }
  }

  /// Adds a day; days in a row of which the same is said make one finding.
  private mutating func add(
    _ kind: CalendarFinding.Kind, _ day: Day, _ name: String, _ sources: [String], _ layer: CalendarLayer
  ) {
    if let last = findings.last, last.kind == kind, last.name == name, last.sources == sources,
      last.span.last.next == day, let span = DaySpan(last.span.first, day)
    {
      findings[findings.count - 1] = CalendarFinding(
        kind: kind, layerID: layer.id, span: span, name: name, sources: sources)
    } else if let span = DaySpan(day, day) {
      findings.append(CalendarFinding(kind: kind, layerID: layer.id, span: span, name: name, sources: sources))
    }
  }

  /// What a layer says of days in the end.
  private static func lastWords(_ layer: CalendarLayer?) -> [Day: CalendarEntry.Kind] {
    var words: [Day: CalendarEntry.Kind] = [:]
    for document in layer?.documents ?? [] {
      for entry in document.entries { words[entry.day] = entry.kind }
    }
    return words
  }
}

extension CalendarFinding.Kind {
  fileprivate var order: Int {
    switch self {
    case .hole: 0
    case .contradiction: 1
    case .duplicate: 2
    case .disagreement: 3
    case .estimate: 4
    case .unconfirmed: 5
    }
  }
}

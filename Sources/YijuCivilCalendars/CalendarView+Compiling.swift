extension CalendarView {
  init(_ calendar: WorkingCalendar, asKnownOn: Day) {
    let span = CalendarView.commonSpan(of: calendar.layers)
    let count = span?.count ?? 0
    let first = span?.first ?? .earliest
    var isUnknown = [Bool](repeating: false, count: count)
    var deciding = [Int32](repeating: -1, count: count)
    var statements: [Statement] = []
    // From the lowest layer up, so that what is written later is the more local.
    for (index, layer) in zip(calendar.layers.indices, calendar.layers).reversed() {
      let known = CalendarView.knownDocuments(of: layer, asKnownOn: asKnownOn)
      CalendarView.markUnknown(layer, known: known, from: first, in: &isUnknown)
      let said = CalendarView.decidingStatements(
        of: layer, at: Int32(clamping: index), known: known, from: first, count: count, in: &statements)
      for place in said.indices where said[place] >= 0 { deciding[place] = said[place] }
    }
    let weekend = CalendarView.weekendBits(calendar.layers)
    var rank: [Int32] = []
    rank.reserveCapacity(count + 1)
    var working: [Int32] = []
    working.reserveCapacity(count)
    for index in 0..<count {
      rank.append(Int32(clamping: working.count))
      let ordinal = first.ordinal + Int32(clamping: index)
      let statement = deciding[index]
      let works: Bool
      if statement >= 0 {
        works = statements[Int(statement)].entry.kind == .work
      } else {
        works = weekend & (1 << (Day(inRange: ordinal).weekday.rawValue & 7)) == 0
      }
      if works && !isUnknown[index] { working.append(ordinal) }
    }
    rank.append(Int32(clamping: working.count))
    var nextUnknown = [Int32](repeating: Int32(clamping: count), count: count)
    var next = Int32(clamping: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      if isUnknown[index] { next = Int32(clamping: index) }
      nextUnknown[index] = next
    }
    self.calendar = calendar
    self.asKnownOn = asKnownOn
    self.firstOrdinal = first.ordinal
    self.rank = rank
    self.workingOrdinals = working
    self.nextUnknown = nextUnknown
    self.deciding = deciding
    self.statements = statements
    self.firmUntil = calendar.layers.map { CalendarView.firmUntil(of: $0, asKnownOn: asKnownOn) }
    self.weekendBits = weekend
  }

  /// The days all layers speak about; nil when there is none.
  private static func commonSpan(of layers: [CalendarLayer]) -> DaySpan? {
    guard var first = layers.first?.covers.first, var last = layers.first?.covers.last else { return nil }
    for layer in layers {
      first = max(first, layer.covers.first)
      last = min(last, layer.covers.last)
    }
    return DaySpan(first, last)
  }

  /// The indices of the documents that count, the decisive last.
  private static func knownDocuments(of layer: CalendarLayer, asKnownOn day: Day) -> [Int] {
    let known = layer.documents.indices.filter { (layer.documents[$0].source.publishedOn ?? .earliest) <= day }
    return known.sorted { left, right in
      let leftDay = layer.documents[left].source.publishedOn ?? .earliest
      let rightDay = layer.documents[right].source.publishedOn ?? .earliest
      return leftDay == rightDay ? left < right : leftDay < rightDay
    }
  }

  /// Days that only documents not yet public arrange.
  private static func markUnknown(
    _ layer: CalendarLayer, known: [Int], from first: Day, in isUnknown: inout [Bool]
  ) {
    var isKnown = [Bool](repeating: false, count: layer.documents.count)
    for index in known { isKnown[index] = true }
    guard layer.documents.indices.contains(where: { !isKnown[$0] && layer.documents[$0].covers != nil }) else { return }
    var isArranged = [Bool](repeating: false, count: isUnknown.count)
    for index in known {
      for place in places(of: layer.documents[index].covers, from: first, count: isUnknown.count) {
        isArranged[place] = true
      }
    }
    for index in layer.documents.indices where !isKnown[index] {
      for place in places(of: layer.documents[index].covers, from: first, count: isUnknown.count)
      where !isArranged[place] {
        isUnknown[place] = true
      }
    }
  }

  private static func places(of span: DaySpan?, from first: Day, count: Int) -> Range<Int> {
    guard let span else { return 0..<0 }
    let start = max(0, first.days(until: span.first))
    let end = min(count, first.days(until: span.last) + 1)
    return start < end ? start..<end : 0..<0
  }

  /// By day: the statement with which a layer has the last word, or -1. Statements are added to the common list.
  private static func decidingStatements(
    of layer: CalendarLayer, at layerIndex: Int32, known: [Int], from first: Day, count: Int,
    in statements: inout [Statement]
  ) -> [Int32] {
    var said = [Int32](repeating: -1, count: count)
    for index in known {
      for entry in layer.documents[index].entries {
        let place = first.days(until: entry.day)
        guard said.indices.contains(place) else { continue }
        guard entry.kind != .ordinary else {
          said[place] = -1
          continue
        }
        said[place] = Int32(clamping: statements.count)
        statements.append(Statement(layer: layerIndex, document: Int32(clamping: index), entry: entry))
      }
    }
    return said
  }

  private static func weekendBits(_ layers: [CalendarLayer]) -> UInt8 {
    for layer in layers {
      guard let weekend = layer.weekend else { continue }
      return weekend.reduce(0) { $0 | 1 << ($1.rawValue & 7) }
    }
    return 0
  }

  /// A document may say until when its arrangement is firm, so that an old view is not firmer than it was.
  private static func firmUntil(of layer: CalendarLayer, asKnownOn day: Day) -> Day? {
    let stated = layer.documents.filter { $0.firmUntil != nil }
    guard !stated.isEmpty else { return layer.firmUntil }
    let known = stated.filter { ($0.source.publishedOn ?? .earliest) <= day }.compactMap(\.firmUntil)
    guard let latest = known.max() else { return .earliest }
    return min(latest, layer.firmUntil ?? latest)
  }
}

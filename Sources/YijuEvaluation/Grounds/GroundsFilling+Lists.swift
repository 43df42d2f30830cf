import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

// Lists whose elements depend on the case.
extension GroundsFilling {
  func putList(
    _ list: GroundsParts.List, _ inputs: CaseInputs, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) {
    var written = GroundsList()
    for index in list.elements.indices {
      if let owner = list.owners[index] {
        let isTraced = state.forms[owner] == .traced
        switch list.elements[index] {
        case .tracedCautions, .tracedLastDays, .tracedAsked: if !isTraced { continue }
        default: if isTraced || state.forms[owner] == .covered { continue }
        }
      }
      put(list.elements[index], in: &written, inputs, &state, pool, &sink)
    }
    written.end(&sink, nameLength: list.nameLength)
  }

  private func put(
    _ element: GroundsParts.Element, in written: inout GroundsList, _ inputs: CaseInputs,
    _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) {
    func traced(_ piece: Int) -> GroundsState.Traced? { state.traced.first { $0.piece == piece } }
    switch element {
    case .bytes(let start, let count): written.begin(&sink, count) { $0.put(pool, start, count) }
    case .presumed(let fact, let slots, let start, let count):
      guard
        inputs.facts[fact].origin == .missing
          || !inputs.presumed.isEmpty
            && slots.contains(where: { inputs.presumed.contains(program.parts.presumedSlots[$0]) })
      else { return }
      written.begin(&sink, count) { $0.put(pool, start, count) }
    case .lastDayCautions(let place):
      if let lastDay = state.lastDays[place] { put(lastDay.cautions, of: state.pool, in: &written, &sink) }
    case .lastDay(let place):
      guard concerns(place, &state), let lastDay = state.lastDays[place] else { return }
      put(lastDay.explanation, of: state.pool, in: &written, &sink)
    case .lastDayAsked(let place):
      guard concerns(place, &state), let lastDay = state.lastDays[place] else { return }
      put(lastDay.asked, of: state.pool, in: &written, &sink, isOnce: true)
    case .tracedCautions(let piece):
      guard let traced = traced(piece) else { return }
      put(Evaluator.cautions(in: [traced.result]).map(\.jsonValue), in: &written, &sink)
    case .tracedLastDays(let piece):
      guard let traced = traced(piece) else { return }
      for result in Evaluator.deadlines(in: [traced.result]) {
        let bytes = writer.form.bytes(of: result)
        written.begin(&sink, bytes.count) { $0.put(bytes) }
      }
    case .tracedAsked(let piece):
      guard let traced = traced(piece) else { return }
      for asked in traced.asked { put([asked.jsonValue], in: &written, &sink, isOnce: true) }
    case .cautionsOfCase: put(cautions.map(\.jsonValue), in: &written, &sink)
    case .cautionsOfLookups: put((found.more?.lookupCautions ?? []).map(\.jsonValue), in: &written, &sink)
    case .schemeOpen(let node, let start, let count):
      guard state.evaluation.verdict(node) == .unknown else { return }
      written.begin(&sink, count) { $0.put(pool, start, count) }
    case .askedForSum:
      for asked in found.more?.asked ?? [] { put([asked.jsonValue], in: &written, &sink, isOnce: true) }
    }
  }

  /// Elements of a list; with `isOnce` only such as do not stand in it already.
  private func put(
    _ values: [JSONValue], in list: inout GroundsList, _ sink: inout GroundsSink, isOnce: Bool = false
  ) {
    guard !values.isEmpty else { return }
    let bytes = GroundsCompiler.elements(values)
    list.begin(&sink, bytes.count, isOnce: isOnce) { $0.put(bytes) }
  }

  private func put(
    _ range: Range<Int>, of pool: [UInt8], in list: inout GroundsList, _ sink: inout GroundsSink, isOnce: Bool = false
  ) {
    list.begin(&sink, range.count, isOnce: isOnce) { put(range, of: pool, &$0) }
  }
}

/// A list of which nobody knows beforehand whether there is anything in it.
struct GroundsList {
  private var isEmpty = true
  /// Where elements stand that must not come twice: two classes may look at the same days.
  private var places: [Range<Int>] = []

  /// Writes elements, some bytes of them, behind a bracket or a comma; nothing when there are none.
  @inline(__always)
  mutating func begin(
    _ sink: inout GroundsSink, _ count: Int, isOnce: Bool = false, _ write: (inout GroundsSink) -> Void
  ) {
    guard count > 0 else { return }
    let start = sink.count
    sink.put(byte: isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
    write(&sink)
    if isOnce {
      let place = start + 1..<sink.count
      if places.contains(where: { sink.holdsTheSame($0, place) }) { return sink.drop(sink.count - start) }
      places.append(place)
    }
    isEmpty = false
  }

  /// Closes the list; an empty one takes the name before it away, where it may.
  func end(_ sink: inout GroundsSink, nameLength: Int?) {
    if !isEmpty {
      sink.put(byte: UInt8(ascii: "]"))
    } else if let nameLength {
      sink.drop(nameLength)
    } else {
      sink.put("[]")
    }
  }
}

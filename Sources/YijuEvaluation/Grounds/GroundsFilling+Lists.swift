import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

// Lists whose elements depend on the case.
extension GroundsFilling {
  func putList(
    _ list: GroundsParts.List, _ inputs: CaseInputs, _ state: borrowing GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) {
    var written = GroundsList()
    for element in list.elements {
      switch element {
      case .bytes(let start, let count): written.begin(&sink, count) { $0.put(pool, start, count) }
      case .presumed(let fact, let slots, let start, let count):
        guard inputs.facts[fact].origin == .missing || slots.contains(where: { inputs.presumed.contains($0) }) else {
          continue
        }
        written.begin(&sink, count) { $0.put(pool, start, count) }
      case .lastDayCautions(let place): put(state.lastDays[place].cautions, of: state.pool, in: &written, &sink)
      case .lastDay(let place):
        if concerns(place, state) { put(state.lastDays[place].explanation, of: state.pool, in: &written, &sink) }
      case .lastDayAsked(let place): put(state.lastDays[place].asked, of: state.pool, in: &written, &sink)
      case .tracedCautions(let place):
        put(Evaluator.cautions(in: [state.traced[place].result]).map(\.jsonValue), in: &written, &sink)
      case .tracedLastDays(let place):
        let results = Evaluator.deadlines(in: [state.traced[place].result])
        put(results.map { writer.form.value(of: $0) }, in: &written, &sink)
      case .tracedAsked(let place): put(state.traced[place].asked.map(\.jsonValue), in: &written, &sink)
      case .cautionsOfCase: put(cautions.map(\.jsonValue), in: &written, &sink)
      }
    }
    written.end(&sink, nameLength: list.nameLength)
  }

  private func put(_ values: [JSONValue], in list: inout GroundsList, _ sink: inout GroundsSink) {
    guard !values.isEmpty else { return }
    let bytes = GroundsCompiler.elements(values)
    list.begin(&sink, bytes.count) { $0.put(bytes) }
  }

  private func put(_ range: Range<Int>, of pool: [UInt8], in list: inout GroundsList, _ sink: inout GroundsSink) {
    list.begin(&sink, range.count) { put(range, of: pool, &$0) }
  }
}

/// A list of which nobody knows beforehand whether there is anything in it.
private struct GroundsList {
  private var isEmpty = true

  /// Writes elements, some bytes of them, behind a bracket or a comma; nothing when there are none.
  @inline(__always)
  mutating func begin(_ sink: inout GroundsSink, _ count: Int, _ write: (inout GroundsSink) -> Void) {
    guard count > 0 else { return }
    sink.put(byte: isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
    isEmpty = false
    write(&sink)
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

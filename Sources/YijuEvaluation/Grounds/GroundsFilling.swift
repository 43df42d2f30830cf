import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

/// Writes one case by a program.
struct GroundsFilling {
  /// How writing ended.
  enum End {
    case written
    /// The room is too small.
    case full
    /// The case takes the longer way.
    case otherwise
  }

  let writer: GroundsWriter
  let program: GroundsProgram
  /// The members about the sum, in the pool of the amounts.
  let amount: Range<Int>
  let selectedDay: Day
  let rule: VersionSelection.Rule
  let cautions: [Caution]

  func fill(_ inputs: CaseInputs, _ state: inout GroundsState) -> End {
    var end = End.written
    var room: [UInt8] = []
    swap(&room, &state.room)
    let count = room.withUnsafeMutableBytes { room in
      program.parts.pool.withUnsafeBytes { pool in
        var sink = GroundsSink(room)
        sink.put(byte: UInt8(ascii: "{"))
        writer.amounts.pool.withUnsafeBytes { sink.put($0, amount.lowerBound, amount.count) }
        let isWritten = run(inputs, state, pool, &sink)
        end = sink.isFull ? .full : isWritten ? .written : .otherwise
        return sink.count
      }
    }
    swap(&room, &state.room)
    state.count = count
    return end
  }

  private func run(
    _ inputs: CaseInputs, _ state: borrowing GroundsState, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let program = program.instructions
    let instructions = program.span
    for index in instructions.indices {
      switch instructions[index] {
      case .bytes(let start, let count): sink.put(pool, start, count)
      case .verdict(let node): Self.put(state.evaluation.verdict(node), &sink)
      case .value(let value): if !put(value, inputs, pool, &sink) { return false }
      case .margin(let node):
        let margin = state.trace.rows[node].margin
        guard margin.magnitude <= JSONValue.greatestInteger.magnitude else { return false }
        sink.put(margin)
      case .origin(let fact, let slot): put(originOf: fact, slot: slot, inputs, &sink)
      case .entries(let fact):
        guard let list = inputs.lists[fact], list.isComplete else { return false }
        sink.put(Int64(list.entries.count))
      case .lastDayTest(let place): put(state.lastDays[place].test, of: state.pool, &sink)
      case .lastDayMargin(let place):
        sink.put(Int64(state.lastDays[place].day) &- inputs.slots[writer.deadlines[place].daySlot])
      case .traced(let place): sink.put(CanonicalJSON.bytes(state.traced[place].grounds))
      case .selectedDay: putQuoted(selectedDay, &sink)
      case .selectionRule: sink.put(rule == .named ? "\"named\"" : "\"in_force\"")
      case .cautions: putCautions(inputs, state, pool, &sink)
      case .deadlines: putDeadlines(state, &sink)
      }
    }
    return true
  }

  // MARK: Values

  private func put(
    _ value: GroundsValue, _ inputs: CaseInputs, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let code =
      switch value.source {
      case .slot(let slot): inputs.slots[slot]
      case .fact(let fact): inputs.facts[fact].code
      }
    guard code != SlotCode.unknown else { return false }
    if value.isWord, value.spelling == .yesNo || value.spelling == .whole {
      sink.put(byte: UInt8(ascii: "\""))
      defer { sink.put(byte: UInt8(ascii: "\"")) }
      return put(code, as: value.spelling, inputs, pool, &sink)
    }
    return put(code, as: value.spelling, inputs, pool, &sink)
  }

  @inline(__always)
  private func put(
    _ code: Int64, as spelling: GroundsValue.Spelling, _ inputs: CaseInputs, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) -> Bool {
    switch spelling {
    case .yesNo: sink.put(code != 0 ? "true" : "false")
    case .whole:
      guard code.magnitude <= JSONValue.greatestInteger.magnitude else { return false }
      sink.put(code)
    case .day:
      guard let day = writer.evaluator.day(ofCode: code) else { return false }
      putQuoted(day, &sink)
    case .word(let table):
      let place = code &- program.parts.words[table].first
      guard place >= 0, place < Int64(program.parts.words[table].words.count) else { return false }
      let range = program.parts.words[table].words[Int(place)]
      sink.put(pool, range.lowerBound, range.count)
    case .text:
      guard code >= 0, code < Int64(inputs.texts.count) else { return false }
      sink.put(CanonicalJSON.bytes(.string(inputs.texts[Int(code)])))
    case .shown(let fact):
      sink.put(CanonicalJSON.bytes(writer.evaluator.shown(code, ofFact: fact, inputs).jsonValue))
    }
    return true
  }

  @inline(__always)
  private func putQuoted(_ day: Day, _ sink: inout GroundsSink) {
    sink.put(byte: UInt8(ascii: "\""))
    sink.put(day)
    sink.put(byte: UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func put(_ verdict: Verdict, _ sink: inout GroundsSink) {
    switch verdict {
    case .met: sink.put("\"met\"")
    case .notMet: sink.put("\"not_met\"")
    case .unknown: sink.put("\"unknown\"")
    case .notApplicable: sink.put("\"not_applicable\"")
    }
  }

  private func put(originOf fact: Int, slot: Int?, _ inputs: CaseInputs, _ sink: inout GroundsSink) {
    let origin = inputs.facts[fact].origin
    let isPresumed = slot.map { origin == .missing || inputs.presumed.contains($0) } ?? false
    switch origin {
    case .derived: sink.put("\"derived\"")
    case .given: sink.put(isPresumed ? "\"presumed\"" : "\"given\"")
    case .missing: sink.put(isPresumed ? "\"presumed\"" : "\"missing\"")
    }
  }

  // MARK: Lists that may be empty

  private func putCautions(
    _ inputs: CaseInputs, _ state: borrowing GroundsState, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) {
    var list = GroundsList(sink)
    for caution in program.parts.cautions {
      switch caution {
      case .bytes(let start, let count): list.begin(&sink, count) { $0.put(pool, start, count) }
      case .presumed(let fact, let slots, let start, let count):
        guard inputs.facts[fact].origin == .missing || slots.contains(where: { inputs.presumed.contains($0) }) else {
          continue
        }
        list.begin(&sink, count) { $0.put(pool, start, count) }
      case .deadline(let place):
        let range = state.lastDays[place].cautions
        list.begin(&sink, range.count) { put(range, of: state.pool, &$0) }
      case .traced(let place):
        let elements = GroundsCompiler.elements(Evaluator.cautions(in: [state.traced[place]]))
        list.begin(&sink, elements.count) { $0.put(elements) }
      case .ofCase:
        let elements = GroundsCompiler.elements(cautions)
        list.begin(&sink, elements.count) { $0.put(elements) }
      }
    }
    list.end(&sink, name: ",\"cautions\":")
  }

  private func putDeadlines(_ state: borrowing GroundsState, _ sink: inout GroundsSink) {
    var list = GroundsList(sink)
    for deadline in program.parts.deadlines {
      switch deadline {
      case .prepared(let place):
        let check = writer.deadlines[place]
        guard !check.isConditional || state.evaluation.verdict(check.node) != .notApplicable else { continue }
        let range = state.lastDays[place].explanation
        list.begin(&sink, range.count) { put(range, of: state.pool, &$0) }
      case .traced(let place):
        for result in Evaluator.deadlines(in: [state.traced[place]]) {
          let bytes = CanonicalJSON.bytes(result.grounds)
          list.begin(&sink, bytes.count) { $0.put(bytes) }
        }
      }
    }
    list.end(&sink, name: ",\"deadlines\":")
  }

  private func put(_ range: Range<Int>, of pool: [UInt8], _ sink: inout GroundsSink) {
    pool.withUnsafeBytes { sink.put($0, range.lowerBound, range.count) }
  }
}

/// A list of which nobody knows beforehand whether there is anything in it.
private struct GroundsList {
  private let start: Int
  private var isEmpty = true

  init(_ sink: GroundsSink) { self.start = sink.count }

  /// Writes elements, some bytes of them, behind a bracket or a comma; nothing when there are none.
  @inline(__always)
  mutating func begin(_ sink: inout GroundsSink, _ count: Int, _ write: (inout GroundsSink) -> Void) {
    guard count > 0 else { return }
    sink.put(byte: isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
    isEmpty = false
    write(&sink)
  }

  /// Closes the list; an empty one takes the name before it away.
  func end(_ sink: inout GroundsSink, name: StaticString) {
    if isEmpty { sink.drop(name.utf8CodeUnitCount) } else { sink.put(byte: UInt8(ascii: "]")) }
  }
}

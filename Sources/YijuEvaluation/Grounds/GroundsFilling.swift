import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
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
  /// The facts as given, for a record.
  let facts: FactTree?

  func fill(_ inputs: CaseInputs, _ state: inout GroundsState) -> End {
    var end = End.written
    var room: [UInt8] = []
    swap(&room, &state.room)
    let (count, digestPlace) = room.withUnsafeMutableBytes { room in
      program.parts.pool.withUnsafeBytes { pool in
        var sink = GroundsSink(room)
        sink.put(byte: UInt8(ascii: "{"))
        writer.amounts.pool.withUnsafeBytes { sink.put($0, amount.lowerBound, amount.count) }
        let isWritten = run(inputs, state, pool, &sink)
        end = sink.isFull ? .full : isWritten ? .written : .otherwise
        return (sink.count, sink.digestPlace)
      }
    }
    swap(&room, &state.room)
    state.count = count
    state.digestPlace = digestPlace
    return end
  }

  private func run(
    _ inputs: CaseInputs, _ state: borrowing GroundsState, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let list = program.instructions
    let instructions = list.span
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
      case .marginText(let node, let fact): putText(marginText(node, fact, state), &sink)
      case .lastDayTest(let place): put(state.lastDays[place].test, of: state.pool, &sink)
      case .lastDayTestText(let place): put(state.lastDays[place].testText, of: state.pool, &sink)
      case .lastDayMargin(let place): sink.put(lastDayMargin(place, inputs, state))
      case .lastDayMarginText(let place):
        putText(DecisionTracing.lastDayMarginText(Int(lastDayMargin(place, inputs, state))), &sink)
      case .lastDay(let place):
        if concerns(place, state) {
          put(state.lastDays[place].explanation, of: state.pool, &sink)
        } else {
          sink.put("null")
        }
      case .traced(let place): sink.put(CanonicalJSON.bytes(writer.form.value(of: state.traced[place].result)))
      case .selectedDay: putQuoted(selectedDay, &sink)
      case .selectionRule: sink.put(rule == .named ? "\"named\"" : "\"in_force\"")
      case .list(let place): putList(program.parts.lists[place], inputs, state, pool, &sink)
      case .facts:
        guard let facts else { return false }
        sink.put(CanonicalJSON.bytes(facts.jsonValue))
      case .interpretations:
        let day = Int64(selectedDay.ordinal)
        guard let found = program.parts.interpretations.last(where: { $0.from <= day })?.bytes else { return false }
        sink.put(pool, found.lowerBound, found.count)
      case .digest:
        // The name that holds the place goes; what comes next begins with its comma.
        sink.drop(",\"digest\":".utf8.count)
        sink.markDigest()
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

  // MARK: Margins

  private func marginText(_ node: Int, _ fact: Int, _ state: borrowing GroundsState) -> LocalizedText {
    let row = state.trace.rows[node]
    let isAgainstLow =
      row.least != SlotCode.unknown && row.actual.subtractingReportingOverflow(row.least) == (row.margin, false)
    return writer.tracing.margin(row.margin, isAgainstLow: isAgainstLow, writer.evaluator.plan.facts[fact])?.phrase
      ?? LocalizedText(zh: "", en: "")
  }

  private func lastDayMargin(_ place: Int, _ inputs: CaseInputs, _ state: borrowing GroundsState) -> Int64 {
    Int64(state.lastDays[place].day) &- inputs.slots[writer.deadlines[place].daySlot]
  }

  private func putText(_ text: LocalizedText, _ sink: inout GroundsSink) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes += "{\"en\":".utf8
    CanonicalJSON.writeText(text.en, to: &bytes)
    bytes += ",\"zh\":".utf8
    CanonicalJSON.writeText(text.zh, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    sink.put(bytes)
  }

  /// Whether a last day is told: of a check that does not concern the case only its condition is.
  func concerns(_ place: Int, _ state: borrowing GroundsState) -> Bool {
    let check = writer.deadlines[place]
    return !check.isConditional || state.evaluation.verdict(check.node) != .notApplicable
  }

  func put(_ range: Range<Int>, of pool: [UInt8], _ sink: inout GroundsSink) {
    pool.withUnsafeBytes { sink.put($0, range.lowerBound, range.count) }
  }
}

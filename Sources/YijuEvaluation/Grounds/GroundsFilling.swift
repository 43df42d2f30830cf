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
  /// What is said of the case besides what is made ready.
  let found: GroundsCase
  let rule: VersionSelection.Rule
  /// The choice of the version, where more is said of it than the rule and the day.
  let selection: [UInt8]?
  /// The day by which cited laws are chosen.
  let day: Day
  let cautions: [Caution]
  /// The facts as given, for a record.
  let facts: FactTree?

  func fill(_ inputs: CaseInputs, _ state: inout GroundsState) -> End {
    var end = End.written
    let isWhole = !joined.isEmpty && found.isWhole
    var room: [UInt8] = []
    swap(&room, &state.room)
    let (count, digestPlace) = room.withUnsafeMutableBytes { room in
      program.parts.pool.withUnsafeBytes { pool in
        var sink = GroundsSink(room)
        sink.put(byte: UInt8(ascii: "{"))
        switch found.sum {
        case .ready(let range): writer.amounts?.pool.withUnsafeBytes { sink.put($0, range.lowerBound, range.count) }
        case .written(let bytes): sink.put(bytes)
        }
        let isWritten = run(isWhole ? joined : program.instructions, inputs, &state, pool, &sink)
        end = sink.isFull ? .full : isWritten ? .written : .otherwise
        return (sink.count, sink.digestPlace)
      }
    }
    swap(&room, &state.room)
    state.count = count
    state.digestPlace = digestPlace
    return end
  }

  private var joined: [GroundsInstruction] {
    found.restsOnSum ? program.joinedWithSum : program.joinedWithoutSum
  }

  func run(
    _ list: [GroundsInstruction], _ inputs: CaseInputs, _ state: inout GroundsState,
    _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let instructions = list.span
    for index in instructions.indices {
      switch instructions[index] {
      case .bytes(let start, let count): sink.put(pool, start, count)
      case .verdict(let node): Self.put(state.evaluation.verdict(node), &sink)
      case .value(let value): if !put(value, inputs, pool, &sink) { return false }
      case .margin(let node): sink.put(state.trace.rows[node].margin)
      case .origin(let fact, let slot): put(originOf: fact, slot: slot, inputs, &sink)
      case .entries(let fact):
        guard let list = inputs.lists[fact], list.isComplete else { return false }
        sink.put(Int64(list.entries.count))
      case .marginText(let node, let fact): putText(marginText(node, fact, &state), &sink)
      case .lastDayTest(let place):
        guard let lastDay = state.lastDays[place] else { return false }
        put(lastDay.test, of: state.pool, &sink)
      case .lastDayTestText(let place):
        guard let lastDay = state.lastDays[place] else { return false }
        put(lastDay.testText, of: state.pool, &sink)
      case .lastDayMargin(let place):
        guard let margin = lastDayMargin(place, inputs, &state) else { return false }
        sink.put(margin)
      case .lastDayMarginText(let place):
        guard let margin = lastDayMargin(place, inputs, &state) else { return false }
        putText(DecisionTracing.lastDayMarginText(Int(margin)), &sink)
      case .lastDay(let place):
        guard let lastDay = state.lastDays[place] else { return false }
        if concerns(place, &state) { put(lastDay.explanation, of: state.pool, &sink) } else { sink.put("null") }
      case .piece(let piece): if !put(piece: piece, inputs, &state, pool, &sink) { return false }
      case .words(let piece): if !put(wordsOf: piece, inputs, &state, pool, &sink) { return false }
      case .outcome:
        switch found.outcome {
        case .granted: sink.put("\"granted\"")
        case .denied: sink.put("\"denied\"")
        case .undetermined: sink.put("\"undetermined\"")
        case .notCovered: sink.put("\"not_covered\"")
        }
      case .selection:
        if let selection {
          sink.put(selection)
        } else if !run(program.selection, inputs, &state, pool, &sink) {
          return false
        }
      case .selectedDay: putQuoted(day, &sink)
      case .selectionRule: sink.put(rule == .named ? "\"named\"" : "\"in_force\"")
      case .list(let place): putList(program.parts.lists[place], inputs, &state, pool, &sink)
      case .member(let member, let nameLength):
        if !put(member, nameLength: nameLength, inputs, &state, pool, &sink) { return false }
      case .facts:
        guard let facts else { return false }
        sink.put(CanonicalJSON.bytes(facts.jsonValue))
      case .digest:
        // The name that holds the place goes; what comes next begins with its comma.
        sink.drop(",\"digest\":".utf8.count)
        sink.markDigest()
      }
    }
    return true
  }

  // MARK: Pieces

  private func put(
    piece: Int, _ inputs: CaseInputs, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) -> Bool {
    if let instructions = program.pieces[piece].instructions(of: state.forms[piece]) {
      return run(instructions, inputs, &state, pool, &sink)
    }
    guard let traced = state.traced.first(where: { $0.piece == piece }) else { return false }
    sink.put(writer.form.bytes(of: traced.result))
    return true
  }

  /// What was found of the members of a class, one text each.
  private func put(
    wordsOf piece: Int, _ inputs: CaseInputs, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) -> Bool {
    sink.put(byte: UInt8(ascii: "["))
    var isFirst = true
    for member in program.pieces[piece].members {
      if let traced = state.traced.first(where: { $0.piece == member }) {
        guard case .words(let words) = DecisionTracing.joined([traced.result]) else { return false }
        for word in words {
          if !isFirst { sink.put(byte: UInt8(ascii: ",")) }
          isFirst = false
          sink.put(CanonicalJSON.bytes(.string(word)))
        }
      } else {
        for value in program.pieces[member].words {
          if !isFirst { sink.put(byte: UInt8(ascii: ",")) }
          isFirst = false
          if !put(value, inputs, pool, &sink) { return false }
        }
      }
    }
    sink.put(byte: UInt8(ascii: "]"))
    return true
  }

  // MARK: Values

  func put(
    _ value: GroundsValue, _ inputs: CaseInputs, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let code = value.code(inputs)
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
  func putQuoted(_ day: Day, _ sink: inout GroundsSink) {
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
    let isPresumed =
      slot.map { origin == .missing || !inputs.presumed.isEmpty && inputs.presumed.contains($0) } ?? false
    switch origin {
    case .derived: sink.put("\"derived\"")
    case .given: sink.put(isPresumed ? "\"presumed\"" : "\"given\"")
    case .missing: sink.put(isPresumed ? "\"presumed\"" : "\"missing\"")
    }
  }

  // MARK: Margins

  private func marginText(_ node: Int, _ fact: Int, _ state: inout GroundsState) -> LocalizedText {
    let row = state.trace.rows[node]
    let isAgainstLow =
      row.least != SlotCode.unknown && row.actual.subtractingReportingOverflow(row.least) == (row.margin, false)
    return writer.tracing.margin(row.margin, isAgainstLow: isAgainstLow, writer.evaluator.plan.facts[fact])?.phrase
      ?? LocalizedText(zh: "", en: "")
  }

  private func lastDayMargin(_ place: Int, _ inputs: CaseInputs, _ state: inout GroundsState) -> Int64? {
    state.lastDays[place].map { Int64($0.day) &- inputs.slots[writer.deadlines[place].daySlot] }
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
  func concerns(_ place: Int, _ state: inout GroundsState) -> Bool {
    let check = writer.deadlines[place]
    return !check.isConditional || state.evaluation.verdict(check.node) != .notApplicable
  }

  func put(_ range: Range<Int>, of pool: [UInt8], _ sink: inout GroundsSink) {
    pool.withUnsafeBytes { sink.put($0, range.lowerBound, range.count) }
  }
}

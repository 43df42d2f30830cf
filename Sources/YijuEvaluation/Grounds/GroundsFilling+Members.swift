import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

// Members of the whole that depend on the case.
extension GroundsFilling {
  func put(
    _ member: GroundsInstruction.Member, nameLength: Int?, _ inputs: CaseInputs, _ state: inout GroundsState,
    _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    switch member {
    case .factsUsed: return putFacts(nameLength, inputs, &state, pool, &sink)
    case .interpretations: return putInterpretations(nameLength, &state, pool, &sink)
    case .missing: putAll(found.more?.missing ?? [], nameLength, &sink) { CanonicalJSON.bytes(.string($0.path)) }
    case .questions: putAll(found.more?.missing ?? [], nameLength, &sink) { $0.canonicalBytes() }
    case .applicantClass:
      if let id = found.more?.applicantClass {
        sink.put(CanonicalJSON.bytes(.string(id)))
      } else if let nameLength {
        sink.drop(nameLength)
      } else {
        sink.put("null")
      }
    case .classes:
      putAll(found.more?.classes ?? [], nameLength, &sink) {
        writer.form.bytes(of: $0, currency: found.more?.currency ?? "")
      }
    }
    return true
  }

  private func putAll<Element>(
    _ elements: [Element], _ nameLength: Int?, _ sink: inout GroundsSink, _ bytes: (Element) -> [UInt8]
  ) {
    var list = GroundsList()
    for element in elements {
      let written = bytes(element)
      list.begin(&sink, written.count) { $0.put(written) }
    }
    list.end(&sink, nameLength: nameLength)
  }

  private func putInterpretations(
    _ nameLength: Int?, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer, _ sink: inout GroundsSink
  ) -> Bool {
    let ordinal = Int64(day.ordinal)
    guard let known = program.parts.interpretations.lastIndex(where: { $0.from <= ordinal }) else { return false }
    var list = GroundsList()
    let texts = program.parts.interpretations[known].bytes
    let relied = state.relied.span
    for place in relied.indices where relied[place] {
      let bytes = texts[place]
      list.begin(&sink, bytes.count) { $0.put(pool, bytes.lowerBound, bytes.count) }
    }
    list.end(&sink, nameLength: nameLength)
    return true
  }

  // MARK: Facts

  private func putFacts(
    _ nameLength: Int?, _ inputs: CaseInputs, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) -> Bool {
    if let facts = found.more?.factsUsed {
      putAll(facts, nameLength, &sink) { writer.form.bytes(of: $0) }
      return true
    }
    var list = GroundsList()
    var isWhole = true
    for slot in found.more?.usedSlots ?? program.facts.usedSlots {
      guard let fact = program.facts.bySlot[slot] else { continue }
      list.begin(&sink, 1) { sink in
        if !put(fact, inputs, &state, pool, &sink) { isWhole = false }
      }
    }
    let open = openFacts()
    for place in open {
      let fact = writer.evaluator.plan.facts[place]
      let bytes = writer.form.bytes(
        of: FactUsed(
          path: fact.path, title: fact.title, value: .unknown, origin: .missing, asOf: nil, proof: fact.proof))
      list.begin(&sink, bytes.count) { $0.put(bytes) }
    }
    for fact in found.restsOnSum ? program.facts.behindWithSum : program.facts.behind {
      let place = fact.fact
      if !open.isEmpty && open.contains(place) || found.more?.usedSlots != nil && isInSlots(place) { continue }
      list.begin(&sink, 1) { sink in
        if !put(fact, inputs, &state, pool, &sink) { isWhole = false }
      }
    }
    list.end(&sink, nameLength: nameLength)
    return isWhole
  }

  private func isInSlots(_ fact: Int) -> Bool {
    (found.more?.usedSlots ?? program.facts.usedSlots).contains { program.facts.bySlot[$0]?.fact == fact }
  }

  /// Facts that leave a check open and that no slot shows, each once.
  private func openFacts() -> [Int] {
    guard let paths = found.more?.openPaths, !paths.isEmpty else { return [] }
    var open: [Int] = []
    for path in paths {
      guard let place = writer.evaluator.plan.fact(at: path), !open.contains(place), !isInSlots(place) else { continue }
      open.append(place)
    }
    return open
  }

  private func put(
    _ fact: GroundsFacts.Fact, _ inputs: CaseInputs, _ state: inout GroundsState, _ pool: UnsafeRawBufferPointer,
    _ sink: inout GroundsSink
  ) -> Bool {
    if fact.daySlot.map({ writer.evaluator.day(ofSlot: $0, inputs) != nil }) ?? true,
      let instructions = instructions(of: fact, inputs)
    {
      return run(instructions, inputs, &state, pool, &sink)
    }
    let tracing = writer.tracing(inputs, day, state)
    guard let used = fact.isBehind ? tracing.behind(fact.fact) : fact.slot.flatMap({ tracing.used(inSlot: $0) }) else {
      return false
    }
    sink.put(writer.form.bytes(of: used))
    return true
  }

  private func instructions(of fact: GroundsFacts.Fact, _ inputs: CaseInputs) -> [GroundsInstruction]? {
    guard let value = fact.value else {
      guard let list = inputs.lists[fact.fact] else { return fact.unknown }
      return list.isComplete ? fact.known : nil
    }
    if value.code(inputs) == SlotCode.unknown { return fact.unknown }
    return value.isWritable(inputs, program.parts) ? fact.known : nil
  }
}

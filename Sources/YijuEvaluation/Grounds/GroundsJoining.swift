import YijuDecisions

/// Puts pieces and facts that are made ready into the instructions of the whole, and joins the bytes between marks:
/// most cases are complete, and a few long stretches of bytes are written faster than many short ones.
struct GroundsJoining {
  private(set) var parts: GroundsParts
  let pieces: [GroundsPiece]
  let facts: GroundsFacts
  private var result: [GroundsInstruction] = []
  private var pending: [UInt8] = []

  init(parts: GroundsParts, pieces: [GroundsPiece], facts: GroundsFacts) {
    self.parts = parts
    self.pieces = pieces
    self.facts = facts
  }

  /// The instructions with all in its place; empty where a piece is always traced or more is said of a fact.
  mutating func joined(_ instructions: [GroundsInstruction], withSum: Bool) -> [GroundsInstruction] {
    result = []
    pending = []
    guard add(instructions, withSum: withSum) else { return [] }
    flush()
    return result
  }

  private mutating func add(_ instructions: [GroundsInstruction], withSum: Bool) -> Bool {
    for instruction in instructions {
      switch instruction {
      case .bytes(let start, let count): pending += parts.pool[start..<start + count]
      case .piece(let piece):
        guard let inner = pieces[piece].concerning, add(inner, withSum: withSum) else { return false }
      case .member(.factsUsed, let nameLength):
        guard addFacts(nameLength, withSum: withSum) else { return false }
      default:
        flush()
        result.append(instruction)
      }
    }
    return true
  }

  private mutating func addFacts(_ nameLength: Int?, withSum: Bool) -> Bool {
    let all = facts.usedSlots.compactMap { facts.bySlot[$0] } + (withSum ? facts.behindWithSum : facts.behind)
    if all.isEmpty, let nameLength {
      pending.removeLast(nameLength)
      return true
    }
    pending.append(UInt8(ascii: "["))
    for (place, fact) in all.enumerated() {
      if place > 0 { pending.append(UInt8(ascii: ",")) }
      guard let known = fact.known, add(known, withSum: withSum) else { return false }
    }
    pending.append(UInt8(ascii: "]"))
    return true
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let place = parts.add(pending)
    result.append(.bytes(start: place.lowerBound, count: place.count))
    pending = []
  }
}

import YijuFacts

/// What writes the grounds of the cases of a policy version: instructions over a pool of bytes made ready.
///
/// An object, so that writing a case counts no references to its parts.
final class GroundsProgram: Sendable {
  let instructions: [GroundsInstruction]
  let parts: GroundsParts
  let pieces: [GroundsPiece]
  /// The pieces of the checks at the top.
  let top: [Int]
  /// The choice of a version of which nothing is said of others.
  let selection: [GroundsInstruction]
  let facts: GroundsFacts
  /// The same instructions for a case of which every piece and every fact is as made ready: with all of it in its place,
  /// and the bytes between what a case fills in joined. Once with the facts behind the sum and once without.
  let joinedWithSum: [GroundsInstruction]
  let joinedWithoutSum: [GroundsInstruction]
  /// When a case is such a one; nil where none is.
  let whole: GroundsWhole?

  init(
    _ instructions: [GroundsInstruction], _ parts: GroundsParts, _ pieces: [GroundsPiece], top: [Int],
    selection: [GroundsInstruction], facts: GroundsFacts, whole: GroundsWhole?
  ) {
    self.whole = whole
    var joining = GroundsJoining(parts: parts, pieces: pieces, facts: facts)
    joinedWithSum = joining.joined(instructions, withSum: true)
    joinedWithoutSum = joining.joined(instructions, withSum: false)
    self.instructions = instructions
    self.parts = joining.parts
    self.pieces = pieces
    self.top = top
    self.selection = selection
    self.facts = facts
  }
}

/// The facts a decision looks at, made ready one by one.
struct GroundsFacts: Sendable {
  /// A fact where it is known, and where it is not.
  final class Fact: Sendable {
    let fact: Int
    /// The slot it is taken from; nil for one that does not vary with time.
    let slot: Int?
    /// The slot of the day it is looked at.
    let daySlot: Int?
    /// nil for a list, of which the entries are counted.
    let value: GroundsValue?
    /// nil where more is said of it than can be made ready.
    let known: [GroundsInstruction]?
    let unknown: [GroundsInstruction]?
    let isPresumable: Bool
    /// Whether it decides without a slot that a check names.
    let isBehind: Bool

    init(_ draft: Draft, known: [GroundsInstruction]?, unknown: [GroundsInstruction]?) {
      fact = draft.fact
      slot = draft.slot
      daySlot = draft.daySlot
      value = draft.value
      isPresumable = draft.isPresumable
      isBehind = draft.isBehind
      self.known = known
      self.unknown = unknown
    }

    /// A fact while it is made; `day` is the named day at which it is looked.
    struct Draft {
      let fact: Int
      let slot: Int?
      let day: Int?
      let daySlot: Int?
      let value: GroundsValue?
      let isPresumable: Bool
      let isBehind: Bool
    }
  }

  /// By slot of the plan; nil for named days.
  var bySlot: [Fact?] = []
  /// The slots every case looks at, ascending.
  var usedSlots: [Int] = []
  /// The facts that decide without one of these slots, in the plan's order; those behind the sum come with the sum.
  var behind: [Fact] = []
  var behindWithSum: [Fact] = []
}

/// What the instructions of a program refer to.
struct GroundsParts: Sendable {
  /// A list whose elements depend on the case.
  struct List: Sendable {
    /// How many bytes before it go with an empty list; nil for one that is written all the same.
    var nameLength: Int?
    var elements: [Element] = []
    /// By element, the piece it belongs to: it stands there only when the piece is not traced.
    var owners: [Int?] = []
  }

  /// What stands in a list, or does not.
  enum Element: Sendable {
    /// Said of every case; elements of a list, without brackets.
    case bytes(start: Int, count: Int)
    /// Said where a fact is presumed; its slots are a stretch of `presumedSlots`.
    case presumed(fact: Int, slots: Range<Int>, start: Int, count: Int)
    /// Of a last day: what to know, how it was reached, which days of a calendar it asked about.
    case lastDayCautions(GroundsDeadline.Place)
    case lastDay(GroundsDeadline.Place)
    case lastDayAsked(GroundsDeadline.Place)
    /// The same of a piece that is traced.
    case tracedCautions(Int)
    case tracedLastDays(Int)
    case tracedAsked(Int)
    /// What is to be known of this case alone, and of what registers said.
    case cautionsOfCase
    case cautionsOfLookups
    /// Said while a requirement of the scheme is open.
    case schemeOpen(node: Int, start: Int, count: Int)
    /// The days that conditions of the sum asked about.
    case askedForSum
  }

  /// Interpretations as they read from a selecting day on, each by itself.
  struct Interpretations: Sendable {
    var from: Int64
    var bytes: [Range<Int>]
  }

  /// Words by code, the code of the first one taken off.
  struct WordTable: Sendable {
    var first: Int64
    var words: [Range<Int>]
  }

  var pool: [UInt8] = []
  var words: [WordTable] = []
  var lists: [List] = []
  var presumedSlots: [Int] = []
  /// In order of their days; the first from ever.
  var interpretations: [Interpretations] = []

  /// Adds bytes to the pool.
  mutating func add(_ bytes: some Sequence<UInt8>) -> Range<Int> {
    let start = pool.count
    pool.append(contentsOf: bytes)
    return start..<pool.count
  }
}

/// Stands in a tree of JSON for what differs from case to case, so that the form itself says where it is written.
struct GroundsMarks {
  private(set) var instructions: [GroundsInstruction] = []

  /// A control character that no text of a policy holds begins a mark.
  private static let sign = "\u{7}"
  private static let written = Array("\"\\u0007".utf8)

  /// A value that `instruction` writes.
  mutating func mark(_ instruction: GroundsInstruction) -> JSONValue {
    instructions.append(instruction)
    return .string("\(Self.sign)\(instructions.count - 1)")
  }

  /// Cuts canonical bytes at the marks; nil when a mark is missing, or a text looks like one.
  func instructions(cutting bytes: [UInt8], into parts: inout GroundsParts) -> [GroundsInstruction]? {
    var result: [GroundsInstruction] = []
    var used = Array(repeating: false, count: instructions.count)
    var start = 0
    var at = 0
    while at < bytes.count {
      guard bytes[at] == Self.written[0], bytes[at...].starts(with: Self.written) else {
        at += 1
        continue
      }
      let digits = bytes[(at + Self.written.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard let number = Int(String(decoding: digits, as: UTF8.self)), used.indices.contains(number), !used[number],
        digits.endIndex < bytes.count, bytes[digits.endIndex] == Self.written[0]
      else { return nil }
      used[number] = true
      append(bytes[start..<at], to: &result, &parts)
      result.append(instructions[number])
      at = digits.endIndex + 1
      start = at
    }
    append(bytes[start...], to: &result, &parts)
    return used.allSatisfy { $0 } ? result : nil
  }

  private func append(
    _ bytes: ArraySlice<UInt8>, to result: inout [GroundsInstruction], _ parts: inout GroundsParts
  ) {
    guard !bytes.isEmpty else { return }
    let place = parts.add(bytes)
    result.append(.bytes(start: place.lowerBound, count: place.count))
  }
}

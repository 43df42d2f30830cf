/// One step of writing grounds: bytes that are the same for every case, or a value of this one.
enum GroundsInstruction: Sendable, Hashable {
  /// Bytes made ready, by their place in the program's pool.
  case bytes(start: Int, count: Int)
  /// The verdict of a node, as a text.
  case verdict(node: Int)
  case value(GroundsValue)
  /// How far what a node looked at lies inside its bounds, and the same in words.
  case margin(node: Int)
  case marginText(node: Int, fact: Int)
  /// Where the value of a fact came from; `slot` when a value may be presumed there.
  case origin(fact: Int, slot: Int?)
  /// How many entries a list has.
  case entries(fact: Int)
  /// The test of a last day, how far off the day is, both in words too, and how it was reached.
  case lastDayTest(GroundsDeadline.Place)
  case lastDayTestText(GroundsDeadline.Place)
  case lastDayMargin(GroundsDeadline.Place)
  case lastDayMarginText(GroundsDeadline.Place)
  case lastDay(GroundsDeadline.Place)
  /// A check that has bytes of its own, in the form the case needs.
  case piece(Int)
  /// What was found of the members of a class.
  case words(ofPiece: Int)
  case outcome
  case selection
  case selectedDay
  case selectionRule
  /// A list whose elements depend on the case. The name before it goes when there are none, where a form leaves out
  /// what is empty.
  case list(Int)
  /// A member of the whole that depends on the case; without a value the name before it goes, where that has a length.
  case member(Member, nameLength: Int?)
  /// The facts as given.
  case facts
  /// Nothing is written: this is where the digest belongs.
  case digest

  enum Member: Sendable, Hashable {
    case factsUsed
    case interpretations
    case missing
    case questions
    case applicantClass
    case classes
  }
}

/// A value of a case, and how it is spelled.
struct GroundsValue: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    case slot(Int)
    /// The code of a fact that does not vary with time.
    case fact(Int)
  }

  enum Spelling: Sendable, Hashable {
    case yesNo
    case whole
    case day
    /// By code, a table of texts made ready.
    case word(table: Int)
    /// A text of the case.
    case text
    /// As decisions show a value of the fact; spelled by way of a tree.
    case shown(fact: Int)
  }

  var source: Source
  var spelling: Spelling
  /// Among the words of a group everything is a text.
  var isWord = false
}

/// A check of a last day that its anchor alone tells.
struct GroundsDeadline: Sendable {
  /// Its place among those of the policy.
  typealias Place = Int

  /// The check of the plan, and its node.
  var check: Int
  var node: Int
  /// The deadline of the plan.
  var deadline: Int
  /// The slots of the day and of the anchor.
  var daySlot: Int
  var anchorSlot: Int
  /// Whether the check may not concern the case; then the last day is not told.
  var isConditional: Bool
}

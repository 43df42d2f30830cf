import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

/// A check whose bytes are made ready: one at the top, or a class of applicants or a check of one.
///
/// What of a case fits none of its forms is traced for the case: one check that is unknown leaves the others as they are.
/// An object, as the program is.
final class GroundsPiece: Sendable {
  /// How a case shows the check.
  enum Form: Sendable {
    /// Traced for the case.
    case traced
    /// As made ready: for a case it concerns, for one it does not concern, and for a class of applicants of which
    /// something is not known.
    case concerning
    case unconcerned
    case withoutWords
    /// A member of something that is traced as a whole.
    case covered
  }

  /// What must hold of a case for the forms that are made ready.
  struct Needs: Sendable {
    /// Nodes that must not be unknown, and those that must concern the case.
    var known: [Int] = []
    var concerning: [Int] = []
    var values: [GroundsValue] = []
    /// Nodes with a distance.
    var margins: [Int] = []
    var lastDays: [GroundsDeadline.Place] = []
  }

  /// The check of the plan, and the node of its verdict.
  let check: Int
  let node: Int
  /// Whether it may not concern the case.
  let isConditional: Bool
  /// nil where the check is always traced.
  let concerning: [GroundsInstruction]?
  let unconcerned: [GroundsInstruction]?
  let withoutWords: [GroundsInstruction]?
  /// Nodes that must not be unknown, and those that must concern the case.
  let known: [Int]
  let concerned: [Int]
  let values: [GroundsValue]
  let margins: [Int]
  let lastDays: [GroundsDeadline.Place]
  /// What was found, one word each, for the class it belongs to.
  let words: [GroundsValue]
  /// The interpretations it rests on, and those when it does not concern the case.
  let relied: [Int]
  let reliedUnconcerned: [Int]
  /// The classes of all classes, the checks of a class.
  let members: [Int]

  init(_ draft: Draft) {
    check = draft.check
    node = draft.node
    isConditional = draft.isConditional
    concerning = draft.concerning
    unconcerned = draft.unconcerned
    withoutWords = draft.withoutWords
    known = draft.needs.known
    concerned = draft.needs.concerning
    values = draft.needs.values
    margins = draft.needs.margins
    lastDays = draft.needs.lastDays
    words = draft.words
    relied = draft.relied
    reliedUnconcerned = draft.reliedUnconcerned
    members = draft.members
  }

  /// The instructions of a form; nil for what is traced.
  func instructions(of form: Form) -> [GroundsInstruction]? {
    switch form {
    case .concerning: concerning
    case .unconcerned: unconcerned
    case .withoutWords: withoutWords
    case .traced, .covered: nil
    }
  }

  /// Whether all is known of a case that the bytes made ready say.
  func fits(_ inputs: CaseInputs, _ state: borrowing GroundsState, _ parts: GroundsParts) -> Bool {
    let verdicts = state.evaluation.verdicts.span
    for node in known where verdicts[node] == Verdict.unknown.rawValue { return false }
    for node in concerned where verdicts[node] == Verdict.notApplicable.rawValue { return false }
    for place in lastDays where state.lastDays[place] == nil { return false }
    for node in margins {
      let margin = state.trace.rows[node].margin
      guard margin != SlotCode.unknown, margin.magnitude <= JSONValue.greatestInteger.magnitude else { return false }
    }
    for value in values where !value.isWritable(inputs, parts) { return false }
    return true
  }
}

extension GroundsPiece {
  /// A piece while it is made.
  struct Draft {
    let check: Int
    let node: Int
    let isConditional: Bool
    var concerning: [GroundsInstruction]?
    var unconcerned: [GroundsInstruction]?
    var withoutWords: [GroundsInstruction]?
    var needs = Needs()
    var words: [GroundsValue] = []
    var relied: [Int] = []
    var reliedUnconcerned: [Int] = []
    var members: [Int] = []

    init(check: Int, node: Int, isConditional: Bool) {
      self.check = check
      self.node = node
      self.isConditional = isConditional
    }
  }
}

extension GroundsValue {
  /// The code of the value in a case.
  @inline(__always)
  func code(_ inputs: CaseInputs) -> Int64 {
    switch source {
    case .slot(let slot): inputs.slots[slot]
    case .fact(let fact): inputs.facts[fact].code
    }
  }

  /// Whether the value is known and has the spelling that was made ready.
  func isWritable(_ inputs: CaseInputs, _ parts: GroundsParts) -> Bool {
    let code = code(inputs)
    guard code != SlotCode.unknown else { return false }
    switch spelling {
    case .yesNo, .shown: return true
    case .whole: return code.magnitude <= JSONValue.greatestInteger.magnitude
    case .day: return Int32(exactly: code).flatMap { Day(ordinal: $0) } != nil
    case .word(let table):
      let place = code &- parts.words[table].first
      return place >= 0 && place < Int64(parts.words[table].words.count)
    case .text: return code >= 0 && code < Int64(inputs.texts.count)
    }
  }
}

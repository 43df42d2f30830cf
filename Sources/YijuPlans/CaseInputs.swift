package import YijuDecisions

/// The facts of one case in the form a plan decides on: one code for each slot, and the lists.
///
/// Binding makes it from facts as given; a system that holds its facts in machine words may fill the slots itself.
package struct CaseInputs: Sendable {
  /// Codes by slot; `SlotCode.unknown` where a fact is not known.
  package var slots: [Int64]
  /// By fact of the plan.
  package var facts: [CaseFact]
  /// By fact of the plan; nil for facts that are no lists and for lists not given.
  package var lists: [CaseList?]
  /// Texts by the code this case gives them.
  package var texts: [String]
  /// What is known of slots that are not known exactly, by slot, ascending.
  package var bounds: [SlotBound]
  /// Slots whose value is presumed, ascending.
  package var presumed: [Int]
  /// By finding of the plan.
  package var findings: [CaseFinding?]
  /// What registers said, in the order in which they were asked.
  package var lookups: [CaseLookup]

  /// A case in which nothing is known.
  package init(of plan: Plan) {
    self.slots = Array(repeating: SlotCode.unknown, count: plan.slots.count)
    self.facts = Array(repeating: CaseFact(), count: plan.facts.count)
    self.lists = Array(repeating: nil, count: plan.facts.count)
    self.texts = []
    self.bounds = []
    self.presumed = []
    self.findings = Array(repeating: nil, count: plan.findings.count)
    self.lookups = []
  }
}

/// What a register said of a fact.
package struct CaseLookup: Sendable, Hashable {
  package var fact: Int
  package var lookup: RegisterLookup

  package init(fact: Int, lookup: RegisterLookup) {
    self.fact = fact
    self.lookup = lookup
  }
}

/// What a case says of a fact.
package struct CaseFact: Sendable, Hashable {
  package enum Origin: Sendable, Hashable {
    case missing
    case given
    case derived
  }

  /// The code of a fact that does not vary with time.
  package var code: Int64
  package var origin: Origin

  package init(code: Int64 = SlotCode.unknown, origin: Origin = .missing) {
    self.code = code
    self.origin = origin
  }
}

/// The entries of a list fact.
package struct CaseList: Sendable, Hashable {
  /// Codes by field of the plan's list.
  package var entries: [[Int64]]
  /// Whether no entry is left out.
  package var isComplete: Bool

  package init(entries: [[Int64]], isComplete: Bool) {
    self.entries = entries
    self.isComplete = isComplete
  }
}

/// A slot that is known only to lie between two codes.
package struct SlotBound: Sendable, Hashable {
  package var slot: Int
  package var range: SlotRange

  package init(slot: Int, range: SlotRange) {
    self.slot = slot
    self.range = range
  }
}

/// What an officer has found.
package struct CaseFinding: Sendable, Hashable {
  package var isGood: Bool
  package var word: String

  package init(isGood: Bool, word: String) {
    self.isGood = isGood
    self.word = word
  }
}

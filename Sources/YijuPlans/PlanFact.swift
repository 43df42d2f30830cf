package import YijuFeel
package import YijuValues

/// What a case may say of one fact: the schema against which facts are read.
package struct PlanFact: Sendable, Hashable {
  /// What time means for the fact.
  package enum Nature: Sendable, Hashable {
    case timeless
    /// True on some days and not on others.
    case state
    /// Grows and never falls.
    case runningTotal
  }

  /// Who or what can make it another once a case was decided.
  package enum Changeability: Sendable, Hashable {
    case never
    /// It may be another on a later day.
    case withTime
    /// The person concerned.
    case byPerson
  }

  package var path: String
  package var title: String
  package var type: FactType
  package var unit: String?
  package var nature: Nature
  package var changeability: Changeability
  /// Whether it is printed on a document; tells the reader why it cannot be another.
  package var isOnDocument: Bool
  package var question: String?
  package var proof: String?
  package var sensitivity: String?
  /// The words of a word fact.
  package var words: [String]
  /// Whether words outside the list may be given; their codes follow those of the list.
  package var allowsOtherWords: Bool
  /// The place of a level's scale in the plan.
  package var scale: Int?
  /// Whether texts are compared after normalising.
  package var isNormalized: Bool
  /// The values that are possible, as ranges of slot codes, and how they read; no ranges means all.
  package var domain: [SlotRange]
  package var domainText: String?
  package var fields: [PlanField]
  /// What this case looks like as an entry of a list: for each field the fact, or nil.
  package var thisCase: [Int?]
  package var derivation: PlanDerivation?
  /// The slots that read it.
  package var slots: [Int]

  package init(path: String, title: String, type: FactType, nature: Nature) {
    self.path = path
    self.title = title
    self.type = type
    self.nature = nature
    self.changeability = .never
    self.isOnDocument = false
    self.words = []
    self.allowsOtherWords = false
    self.isNormalized = false
    self.domain = []
    self.fields = []
    self.thisCase = []
    self.slots = []
  }
}

/// A field of the entries of a list.
package struct PlanField: Sendable, Hashable {
  package var name: String
  package var title: String
  package var type: FactType
  package var unit: String?
  package var words: [String]
  package var scale: Int?
  package var isNormalized: Bool

  package init(name: String, title: String, type: FactType) {
    self.name = name
    self.title = title
    self.type = type
    self.words = []
    self.isNormalized = false
  }
}

/// How a fact that was not given is computed.
package enum PlanDerivation: Sendable, Hashable {
  /// Whether an entry of a list agrees with this case in fields.
  case exists(list: Int, fields: [Int])
  /// How many months of a list count on the day on which the fact is looked at.
  case months(PlanMonths)
  /// An expression over other facts.
  case formula(PlanFormula)
  /// What a register says of other facts on a named day.
  case register(Int, keys: [Int], day: Int)
}

/// An expression with the facts its names stand for.
package struct PlanFormula: Sendable, Hashable {
  package var expression: FeelTree
  /// The names it uses.
  package var names: [String]
  /// What each name stands for.
  package var operands: [PlanFormulaOperand]

  package init(expression: FeelTree, names: [String], operands: [PlanFormulaOperand]) {
    self.expression = expression
    self.names = names
    self.operands = operands
  }
}

/// What a name in an expression stands for.
package enum PlanFormulaOperand: Sendable, Hashable {
  case fact(Int)
  /// A fact that varies with time, on the day of the check.
  case slot(Int)
  case value(Int)
}

/// A scale of levels.
package struct PlanScale: Sendable, Hashable {
  package var id: String
  package var title: String
  /// Canonical words, lowest first.
  package var order: [String]
  package var outside: [String]
  /// Every spelling in its folded form with the code of its word.
  package var codes: [String: Int64]

  package init(id: String, title: String, order: [String], outside: [String], codes: [String: Int64]) {
    self.id = id
    self.title = title
    self.order = order
    self.outside = outside
    self.codes = codes
  }

  /// The canonical word of a code.
  package func word(_ code: Int64) -> String? {
    if code >= 0 { return order.indices.contains(Int(code)) ? order[Int(code)] : nil }
    let place = Int(-1 - code)
    return outside.indices.contains(place) ? outside[place] : nil
  }
}

/// Slot codes from `low` to `high`, both included.
package struct SlotRange: Sendable, Hashable {
  package var low: Int64
  package var high: Int64

  package init(low: Int64, high: Int64) {
    self.low = low
    self.high = high
  }
}

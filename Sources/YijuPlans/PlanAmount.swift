/// How the sum is reached, step by step.
package struct PlanAmount: Sendable, Hashable {
  package var title: String
  package var currency: String
  /// Digits of the minor unit: 2 for yuan and fen.
  package var minorDigits: Int
  package var steps: [PlanAmountStep]
  package var rounding: PlanRounding?
  /// Whether a sum of zero is a denial; nil when the compiler has proved that it cannot come.
  package var zeroDenies: Bool?

  package init(title: String, currency: String, minorDigits: Int) {
    self.title = title
    self.currency = currency
    self.minorDigits = minorDigits
    self.steps = []
  }
}

/// To how many digits and how a sum is rounded.
package struct PlanRounding: Sendable, Hashable {
  package enum Mode: Sendable, Hashable {
    case halfUp
    case halfEven
    case down
    case up
  }

  package var digits: Int
  package var mode: Mode
  package var cites: [Int]
  package var interpretations: [Int]

  package init(digits: Int, mode: Mode, cites: [Int], interpretations: [Int]) {
    self.digits = digits
    self.mode = mode
    self.cites = cites
    self.interpretations = interpretations
  }
}

/// One step.
package struct PlanAmountStep: Sendable, Hashable {
  package enum Operation: Sendable, Hashable {
    case take(value: Int, keepsIfNoRow: Bool)
    case raiseBy(value: Int, base: Int?)
    case multiplyBy(value: Int, base: Int?)
    case add(value: Int)
    case subtract(value: Int)
    case atMost(value: Int)
    case notBelow(value: Int)
    case round(PlanRounding)
  }

  package var id: String
  package var title: String
  package var operation: Operation
  /// The node of `when`.
  package var when: Int?
  /// The checks of `when`.
  package var conditions: [Int]
  package var cites: [Int]
  package var interpretations: [Int]

  package init(id: String, title: String, operation: Operation) {
    self.id = id
    self.title = title
    self.operation = operation
    self.conditions = []
    self.cites = []
    self.interpretations = []
  }
}

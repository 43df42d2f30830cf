/// How much is paid: one running sum, changed step by step.
package struct Amount: Sendable, Hashable {
  package enum Rounding: Sendable, Hashable {
    /// The compiler proves that none is needed.
    case notNeeded
    case declared(RoundingRule)
  }

  /// What a sum of zero means.
  package enum Zero: String, Sendable {
    case denied
    case granted
  }

  package var title: Located<String>
  package var currency: Located<String>
  package var steps: ElementMap<AmountStep>
  package var rounding: Located<Rounding>?
  package var zero: Located<Zero>?
  package var node: NodeID

  package init(title: Located<String>, currency: Located<String>, node: NodeID) {
    self.title = title
    self.currency = currency
    self.steps = ElementMap()
    self.node = node
  }
}

/// To what and how a sum is rounded.
package struct RoundingRule: Sendable, Hashable {
  package enum Unit: String, Sendable {
    case fen
    case jiao
    case yuan
  }

  package enum Mode: String, Sendable {
    case halfUp = "half_up"
    case halfEven = "half_even"
    case down
    case up
  }

  package var unit: Unit
  package var mode: Mode
  package var grounds: Grounds

  package init(unit: Unit, mode: Mode, grounds: Grounds) {
    self.unit = unit
    self.mode = mode
    self.grounds = grounds
  }
}

/// One step of an amount.
package struct AmountStep: Sendable, Hashable {
  package enum Operation: Sendable, Hashable {
    /// A table or a parameter becomes the sum.
    case take(Located<String>, keepIfNoRow: Bool)
    /// The sum grows by a percentage of `of`.
    case raiseBy(Located<String>, of: Base)
    /// `of` times a percentage becomes the sum.
    case multiplyBy(Located<String>, of: Base)
    case add(Located<String>)
    case subtract(Located<String>)
    case atMost(Located<String>)
    case notBelow(Located<String>)
    case round(RoundingRule)
  }

  package enum Base: Sendable, Hashable {
    case running(NodeID)
    case step(Located<String>)
    /// `of` was not written.
    case missing
  }

  package var title: Located<String>
  package var operation: Operation
  package var when: ElementMap<Check>
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, operation: Operation, grounds: Grounds, node: NodeID) {
    self.title = title
    self.operation = operation
    self.when = ElementMap()
    self.grounds = grounds
    self.node = node
  }
}

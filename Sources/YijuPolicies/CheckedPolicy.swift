package import YijuFeel

/// A policy without errors, with what checking found out about it: the input of planning.
package struct CheckedPolicy: Sendable {
  /// The policy as flattened.
  package var policy: Policy
  /// Every fact the policy looks at, with the day at which; unique, in order of first use.
  package var slots: [FactSlot]
  /// By check, amount step, named day, table or derived fact (its node) the places in `slots` it reads, in the order it
  /// names them. A day named by a check is read under the day's own node.
  package var slotsByNode: [NodeID: [Int]]
  /// The names expressions may use. A typed expression refers to them by their places here (`FeelChecked.slot`), so one
  /// array of values serves every expression of a case.
  package var expressionNames: [ExpressionName]
  /// The typed expressions by the node of the field they are written in.
  package var expressions: [NodeID: FeelChecked]
  /// Canonical words of a scale where a word was written in another spelling, by the node of the word.
  package var canonicalWords: [NodeID: String]
  /// Derived facts in an order in which each comes after those it needs.
  package var derivedFacts: [String]

  /// Joins a policy and the tables about it.
  package init(policy: Policy) {
    self.policy = policy
    self.slots = []
    self.slotsByNode = [:]
    self.expressionNames = []
    self.expressions = [:]
    self.canonicalWords = [:]
    self.derivedFacts = []
  }
}

/// A fact, and the time at which it is looked at: what becomes one input of a plan.
package struct FactSlot: Sendable, Hashable {
  /// When a fact is looked at.
  package enum Time: Sendable, Hashable {
    /// The fact does not vary with time.
    case timeless
    /// On a named day.
    case on(String)
    /// On every day from one named day to another.
    case throughout(String, String)
  }

  /// The path of the fact.
  package var fact: String
  /// When.
  package var time: Time

  /// Joins a fact and a time.
  package init(fact: String, time: Time) {
    self.fact = fact
    self.time = time
  }

  /// Feeds the fact's bytes, which need no normalisation, and the time.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ExactText(fact))
    hasher.combine(time)
  }
}

/// A name that expressions may use. No name stands for two things.
package struct ExpressionName: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case fact
    case parameter
    case table
  }

  package var name: String
  package var role: Role

  package init(_ name: String, _ role: Role) {
    self.name = name
    self.role = role
  }
}

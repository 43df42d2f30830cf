package import YijuDecisions
package import YijuDiagnostics
package import YijuFeel

/// What is shown of a check, and which nodes compute it.
package struct PlanCheck: Sendable, Hashable {
  package var id: String
  package var title: String
  package var kind: CheckResult.Kind
  /// The node with the verdict as it counts, after `when`.
  package var node: Int
  /// The node of the check itself.
  package var body: Int
  /// The fact looked at.
  package var fact: Int?
  /// The slots looked at: one for each day of `as_of`.
  package var slots: [Int]
  package var isThroughout: Bool
  package var presumed: Presumption?
  /// The title of the class, for a test of the class.
  package var className: String?
  package var required: PlanRequired
  package var cites: [Int]
  package var interpretations: [Int]
  /// Checks of `when`.
  package var conditions: [Int]
  /// Members of a group.
  package var parts: [Int]
  package var mayComeBack: Bool
  package var isScheme: Bool

  package struct Presumption: Sendable, Hashable {
    package var code: Int64
    package var word: String

    package init(code: Int64, word: String) {
      self.code = code
      self.word = word
    }
  }

  package init(id: String, title: String, kind: CheckResult.Kind) {
    self.id = id
    self.title = title
    self.kind = kind
    self.node = 0
    self.body = 0
    self.slots = []
    self.isThroughout = false
    self.required = PlanRequired(test: "", phrase: LocalizedText(zh: "", en: ""), values: [])
    self.cites = []
    self.interpretations = []
    self.conditions = []
    self.parts = []
    self.mayComeBack = false
    self.isScheme = false
  }
}

/// What the law asks for, with `{0}`, `{1}` … where values of the law stand.
package struct PlanRequired: Sendable, Hashable {
  package var test: String
  package var phrase: LocalizedText
  /// Values by the number of their placeholder.
  package var values: [Int]

  package init(test: String, phrase: LocalizedText, values: [Int]) {
    self.test = test
    self.phrase = phrase
    self.values = values
  }
}

/// A test that has no simpler form.
package struct PlanTest: Sendable, Hashable {
  package var tests: FeelTree
  package var names: [String]
  package var operands: [PlanFormulaOperand]

  package init(tests: FeelTree, names: [String], operands: [PlanFormulaOperand]) {
    self.tests = tests
    self.names = names
    self.operands = operands
  }
}

/// A decision table (DMN 1.5, clause 8): rows of tests over inputs, and what they give.
///
/// ```
/// UNIQUE | Age   | Risk            || Status
///        | >= 18 | "Medium", "Low" || "Approved"
///        | < 18  | -               || "Declined"
/// ```
package struct FeelDecisionTable: Sendable {
  /// Which of the rows that hold counts.
  package enum HitPolicy: String, Hashable, Sendable, CaseIterable {
    /// At most one row holds.
    case unique = "UNIQUE"
    /// Several rows may hold; all give the same.
    case any = "ANY"
    /// The first row in order counts.
    case first = "FIRST"
    /// The row whose outputs come first among the outputs' values counts.
    case priority = "PRIORITY"
    /// All rows, in the order of the table.
    case ruleOrder = "RULE ORDER"
    /// All rows, in the order of the outputs' values.
    case outputOrder = "OUTPUT ORDER"
    /// All rows, in no order, or what they add up to.
    case collect = "COLLECT"
  }

  /// What `COLLECT` makes of the outputs of its rows.
  package enum Aggregation: String, Hashable, Sendable, CaseIterable {
    case sum = "SUM"
    case least = "MIN"
    case greatest = "MAX"
    case count = "COUNT"
  }

  /// A column of conditions.
  package struct Input: Sendable {
    /// What is tested; nil when it cannot be read.
    package var expression: FeelTree?
    package var type: FeelType
    /// The unary tests every value of it must pass.
    package var values: FeelTree?

    package init(expression: FeelTree?, type: FeelType = .any, values: FeelTree? = nil) {
      self.expression = expression
      self.type = type
      self.values = values
    }
  }

  /// A column of results.
  package struct Output: Sendable {
    /// Its name; empty when it is the only one.
    package var name: String
    package var type: FeelType
    /// The values it may have, the one that counts most first.
    package var values: FeelTree?
    /// What it gives when no row holds.
    package var fallback: FeelTree?

    package init(name: String, type: FeelType = .any, values: FeelTree? = nil, fallback: FeelTree? = nil) {
      self.name = name
      self.type = type
      self.values = values
      self.fallback = fallback
    }
  }

  /// A row: a test for each input and an expression for each output; nil for a cell that cannot be read.
  package struct Rule: Sendable {
    package var tests: [FeelTree?]
    package var results: [FeelTree?]

    package init(tests: [FeelTree?], results: [FeelTree?]) {
      self.tests = tests
      self.results = results
    }
  }

  package let hitPolicy: HitPolicy
  package let aggregation: Aggregation?
  package let inputs: [Input]
  package let outputs: [Output]
  package let rules: [Rule]
  /// By input: the rows that can hold for a value, where the column's tests are over constants.
  let indexes: [FeelColumnIndex?]

  package init(
    hitPolicy: HitPolicy, aggregation: Aggregation? = nil, inputs: [Input], outputs: [Output], rules: [Rule]
  ) {
    self.hitPolicy = hitPolicy
    self.aggregation = aggregation
    self.inputs = inputs
    self.outputs = outputs
    self.rules = rules
    self.indexes = inputs.indices.map { column in
      FeelColumnIndex(rules.map { $0.tests[bounded: column] ?? nil })
    }
  }
}

extension FeelDecisionTable {
  /// The result for the values of `context.names`, by the mode's rules for what is null or not known.
  package func decide(
    over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000
  ) -> FeelResult {
    var evaluation = FeelEvaluation(tree: FeelTree(), slots: [], context: context, mode: mode, stepLimit: stepLimit)
    do throws(FeelFault) {
      return .value(try evaluation.decided(self, FeelNodeID(0)))
    } catch {
      return .fault(error)
    }
  }
}

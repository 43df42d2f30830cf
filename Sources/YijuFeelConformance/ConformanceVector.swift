package import YijuFacts
package import YijuFeel
package import YijuValues

/// One vector: a decision, what it is decided over, and what it must give.
package struct ConformanceVector: Sendable {
  package var folder: String
  package var name: String
  package var node: String
  package var type: FeelType
  package var logic: FeelBoxed
  package var needs: [Need]
  package var definitions: [String: FeelItemDefinition]
  package var inputs: [Input]
  package var expected: FactTree
  package var expectsError: Bool
  package var features: [String]
  /// What the reader could not make an expression of, and functions that are left out.
  package var gaps: [String]

  /// A decision or a function that the vector needs.
  package struct Need: Sendable {
    package var name: String
    package var type: FeelType
    package var logic: FeelBoxed
  }

  /// A value given by name.
  package struct Input: Sendable {
    package var name: String
    package var type: FeelType
    package var value: Value
  }
}

package import YijuValues

/// A boxed expression (DMN 1.5, 7.3 and 10.2.2): how a decision is written when one line of text is not enough.
package indirect enum FeelBoxed: Sendable {
  case expression(FeelTree)
  /// A value that is known.
  case value(Value)
  /// Something that cannot be read; null in FEEL.
  case unreadable
  case table(FeelDecisionTable)
  /// Entries in order; one without a name is the result of the whole.
  case context([Entry])
  case invocation(FeelBoxed, [Binding])
  case list([FeelBoxed])
  case relation(columns: [String], rows: [[FeelBoxed]])
  case function([Parameter], body: FeelBoxed)
  case conditional(FeelBoxed, then: FeelBoxed, otherwise: FeelBoxed)
  case loop(variable: String, domain: FeelBoxed, body: FeelBoxed)
  case quantified(all: Bool, variable: String, domain: FeelBoxed, body: FeelBoxed)
  case filter(FeelBoxed, match: FeelBoxed)
  /// What another gives, as a type needs it.
  case typed(FeelBoxed, FeelType)

  package struct Entry: Sendable {
    package var name: String?
    package var type: FeelType
    package var logic: FeelBoxed

    package init(name: String?, type: FeelType, logic: FeelBoxed) {
      self.name = name
      self.type = type
      self.logic = logic
    }
  }

  package struct Binding: Sendable {
    package var name: String
    package var logic: FeelBoxed

    package init(name: String, logic: FeelBoxed) {
      self.name = name
      self.logic = logic
    }
  }

  package struct Parameter: Sendable {
    package var name: String
    package var type: FeelType

    package init(name: String, type: FeelType) {
      self.name = name
      self.type = type
    }
  }
}

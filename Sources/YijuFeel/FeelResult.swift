package import YijuValues

/// How null and what is missing are treated.
package enum FeelMode: Hashable, Sendable {
  /// As DMN says: errors give null, null compares.
  case feel
  /// As policies need it: Kleene logic, what is missing stays unknown and says what is missing, errors are faults.
  case strictUnknown
}

/// An evaluation that cannot be carried out. It is neither null nor unknown: somebody has to mend the case or the policy.
package struct FeelFault: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A number has more digits or a greater power of ten than can be kept.
    case overflow
    case divisionByZero
    /// A value of the wrong type.
    case type
    /// A date or a time that does not exist, or lies outside the years 1 to 9999.
    case date
    /// A name that has no value.
    case name
    /// Too many steps.
    case steps
    /// Functions that call each other too deep.
    case depth
    /// A function that is not there, or arguments it does not take.
    case function
    /// A text or a list that is too long.
    case size
  }

  package var kind: Kind
  package var span: FeelSpan

  package init(kind: Kind, span: FeelSpan) {
    self.kind = kind
    self.span = span
  }
}

/// What evaluating gives.
package enum FeelResult: Hashable, Sendable {
  case value(Value)
  case fault(FeelFault)
}

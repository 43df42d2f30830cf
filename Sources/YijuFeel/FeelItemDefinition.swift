/// What a named type stands for (DMN 1.5, item definitions): another type, or fields, perhaps a list of it, perhaps
/// with a restriction.
package struct FeelItemDefinition: Sendable {
  /// The type it is based on; `context` with fields for a structure.
  package var type: FeelType
  /// Whether it is a list of that.
  package var isList: Bool
  /// The unary tests its values must pass, each element for a list.
  package var allowed: FeelTree?
  /// The definitions of fields that have restrictions or lists of their own, by name.
  package var fields: [Field]

  package struct Field: Sendable {
    package var name: String
    package var definition: FeelItemDefinition

    package init(_ name: String, _ definition: FeelItemDefinition) {
      self.name = name
      self.definition = definition
    }
  }

  package init(type: FeelType, isList: Bool = false, allowed: FeelTree? = nil, fields: [Field] = []) {
    self.type = type
    self.isList = isList
    self.allowed = allowed
    self.fields = fields
  }
}

package import YijuDiagnostics

/// A node of a strict YAML file, with its place.
package struct YAMLNode: Sendable {
  package var content: YAMLContent
  /// The node's bytes; of a scalar with its quotes.
  package var span: SourceSpan

  package init(_ content: YAMLContent, span: SourceSpan) {
    self.content = content
    self.span = span
  }
}

/// What a node holds. Scalars stay text: the schema, not YAML, gives them a type.
package enum YAMLContent: Sendable {
  case scalar(YAMLScalar)
  case sequence([YAMLNode])
  /// Keys are unique strings (NFC), in file order.
  case mapping([YAMLEntry])
}

package struct YAMLScalar: Sendable {
  package var text: String
  package var style: YAMLScalarStyle

  package init(_ text: String, style: YAMLScalarStyle) {
    self.text = text
    self.style = style
  }
}

package enum YAMLScalarStyle: Sendable {
  case plain
  case singleQuoted
  case doubleQuoted
  case literal
  case folded
}

package struct YAMLEntry: Sendable {
  package var key: String
  package var keySpan: SourceSpan
  package var value: YAMLNode

  package init(key: String, keySpan: SourceSpan, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

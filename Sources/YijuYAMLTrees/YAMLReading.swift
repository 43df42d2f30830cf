package import YijuDiagnostics

/// What reading a file gave.
package struct YAMLReading: Sendable {
  /// The tree; nil when an error leaves a hole in it, so that whatever came after would only report consequences.
  package var root: YAMLNode?
  /// What was found, in no particular order.
  package var diagnostics: [Diagnostic]

  package init(root: YAMLNode?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}

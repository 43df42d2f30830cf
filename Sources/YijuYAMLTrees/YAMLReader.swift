package import YijuDiagnostics

/// Reads one file of the strict YAML profile.
package enum YAMLReader {
  package static func read(_ bytes: [UInt8], file: UInt16, limits: YAMLLimits = .standard) -> YAMLReading {
    YAMLReading(root: nil, diagnostics: [])
  }
}

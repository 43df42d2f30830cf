package import YijuDiagnostics
package import YijuRegisters
package import YijuYAMLTrees

/// What parsing a register file gave.
package struct RegisterParse: Sendable {
  /// The register; nil when an error was found.
  package var register: Register?
  /// What was found, in order of place.
  package var diagnostics: [Diagnostic]
  /// Every keyword of the file, for turning it into the other language.
  package var keywords: [CalendarKeywordSite]
}

/// YAML tree → register: keys, names and days against the schema of register files.
///
/// Input is the tree of one file; output the register, complete or not at all, and diagnostics: those of calendar files
/// for what is written alike (`P201` on), and `P390` on.
package enum RegisterParser {
  /// Parses one file.
  ///
  /// - Complexity: linear in the size of the file apart from sorting; at most 200,000 entries in 1,000 documents.
  package static func parse(_ root: YAMLNode) -> RegisterParse {
    var reader = CalendarReader(root: root)
    let register = reader.readRegister(root)
    let hasError = reader.diagnostics.contains { $0.severity == .error }
    return RegisterParse(
      register: hasError ? nil : register, diagnostics: reader.sortedDiagnostics(), keywords: reader.keywords)
  }
}

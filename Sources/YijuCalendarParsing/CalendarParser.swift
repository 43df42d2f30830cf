package import YijuCivilCalendars
package import YijuDiagnostics
package import YijuYAMLTrees

/// YAML tree → calendar layer: keys, days and spans against the schema of calendar files.
///
/// Input is the tree of one file; output the layer, complete or not at all, and diagnostics `P201` on. Whether the layer
/// below exists is known only with all layers at hand: see `diagnose`.
package enum CalendarParser {
  /// Parses one file.
  ///
  /// - Complexity: linear in the size of the file and the days it names, of which there are at most 200,000.
  package static func parse(_ root: YAMLNode) -> CalendarParse {
    var reader = CalendarReader(root: root)
    let layer = reader.readLayer(root)
    let hasError = reader.diagnostics.contains { $0.severity == .error }
    return CalendarParse(
      layer: hasError ? nil : layer, diagnostics: reader.sortedDiagnostics(), language: reader.language,
      baseSpan: reader.baseSpan, keywords: reader.keywords)
  }

  /// The finding that a calendar cannot be put together, at the place that names the layer below.
  package static func diagnose(_ error: CalendarSetError, at span: SourceSpan?) -> Diagnostic {
    switch error {
    case .missing(let id, _): Diagnostic(.calendarBaseMissing, id, at: span, path: CalendarKeyword.base.en)
    case .cycle(let ids):
      Diagnostic(.calendarCycle, ids.joined(separator: " → "), at: span, path: CalendarKeyword.base.en)
    }
  }
}

import Yiju
import YijuDiagnostics

/// Findings of several runs over one set of files; a file read twice counts once, and so does a finding.
struct CollectedReport {
  private(set) var files = SourceFiles()
  private(set) var diagnostics: [Diagnostic] = []
  private var numbers: [String: UInt16] = [:]
  private var seen: Set<Diagnostic> = []

  mutating func add(_ found: [Diagnostic], _ from: SourceFiles) {
    guard !found.isEmpty else { return }
    let places = from.files.map { file in
      if let number = numbers[file.name] { return number }
      let number = files.append(file)
      numbers[file.name] = number
      return number
    }
    for diagnostic in found {
      let moved = diagnostic.renumbered { places.indices.contains(Int($0)) ? places[Int($0)] : $0 }
      if seen.insert(moved).inserted { diagnostics.append(moved) }
    }
  }
}

extension Diagnostic {
  /// The same finding with other numbers for its files.
  fileprivate func renumbered(_ number: (UInt16) -> UInt16) -> Diagnostic {
    func moved(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(file: number(span.file), start: span.start, end: span.end)
    }
    var copy = self
    copy.span = span.map(moved)
    copy.labels = labels.map { DiagnosticLabel(moved($0.span), $0.text) }
    copy.fixes = fixes.map { DiagnosticFix($0.text, at: $0.span.map(moved), replacement: $0.replacement) }
    return copy
  }
}

package import Yiju
package import YijuDiagnostics
import YijuMasking

/// A file of test cases, the first of a run, as it may be shown.
package struct CaseFileBlotting {
  private let name: String
  private let blotting: Blotting

  /// - Parameter policy: The policy of the cases, which says what is personal; without it nothing given is shown.
  /// - Complexity: linear in the size of the file.
  package init(_ file: SourceFile, under policy: LoadedPolicy?) {
    name = file.name
    blotting = CaseBlotting(policy).blotting(ofTestCases: file.bytes, file: 0)
  }

  /// The files of the run with the first one blotted.
  package func files(_ files: SourceFiles) -> SourceFiles {
    SourceFiles([SourceFile(name: name, bytes: blotting.shown)] + files.files.dropFirst())
  }

  /// The findings without anything personal.
  package func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { ($0.span?.file ?? 0) == 0 ? $0.blotted(by: blotting, file: 0) : $0 }
  }
}

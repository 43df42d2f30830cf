public import YijuDiagnostics
package import YijuPolicies
package import YijuPolicyChecking
import YijuPolicyParsing

/// What compiling a policy file gives.
public struct Compilation: Sendable {
  /// The policy; nil when there are errors, or when the file is abstract.
  public internal(set) var policy: Policy?
  /// Errors, warnings and notes about the file, in order of place.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the diagnostics.
  public internal(set) var files = SourceFiles()
  /// The file is a vocabulary that others extend: it has no errors, and cannot decide.
  public internal(set) var isAbstract = false
  /// The id and version the file gives itself, as far as it could be read.
  public internal(set) var name: String?
  /// Whether the file's own keywords are Chinese.
  package var isChinese = false
  /// How many of `files` are the policy's own and those it extends; shared documents stand behind them.
  package var chainLength = 0
  /// The policy with its parents joined; nil when it could not be read.
  package var flattened: YijuPolicies.Policy?
  /// Where its parts stand.
  package var map = SourceMap()
  /// What it makes of every clause of its sources.
  package var coverage: ClauseCoverage?

  /// Notes on what the policy leaves to be done before it can serve in an office, though it decides as it is.
  package var outlook: [Diagnostic] {
    guard policy != nil, let remedies = flattened?.remedies, case .unstated = remedies.value else { return [] }
    let note = Diagnostic(.refusalUnwritable, at: map.span(of: remedies.node), path: "remedies")
    return [isChinese && note.span?.file == 0 ? KeywordRespelling.inChinese(note) : note]
  }

  /// Whether anything keeps the policy from deciding.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

import ArgumentParser
import Yiju
import YijuDiagnostics

/// Shows findings on standard error, in the form the command was asked for.
struct Reporting {
  var options: LanguageOptions
  /// As a JSON array instead of text.
  var asJSON = false

  /// Shows findings as they are.
  func show(_ diagnostics: [Diagnostic], files: SourceFiles) {
    guard !diagnostics.isEmpty else { return }
    let files = files.withMaskedNames
    if asJSON {
      Messages.write(DiagnosticJSONRenderer.render(diagnostics, files: files))
    } else {
      Messages.write(
        DiagnosticTextRenderer.render(
          diagnostics, files: files, language: options.language, color: options.color.applies(to: Terminal.error)))
    }
  }

  /// Shows the errors among the findings and ends the command.
  func fail(_ diagnostics: [Diagnostic], files: SourceFiles) -> ExitCode {
    show(diagnostics.filter { $0.severity == .error }, files: files)
    return .failure
  }

  /// Shows the errors of a case and ends the command.
  func fail(_ error: CaseError, files: BlottedFiles) -> ExitCode {
    fail(files.shown(error.diagnostics), files: files.files)
  }

  /// Shows one finding that has no place in a file, and ends the command.
  func fail(_ diagnostic: Diagnostic) -> ExitCode { fail([diagnostic], files: SourceFiles()) }
}

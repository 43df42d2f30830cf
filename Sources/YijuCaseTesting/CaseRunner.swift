package import Yiju
package import YijuCivilCalendars
import YijuDecisions
package import YijuDiagnostics

/// Runs a file of test cases: reads it, loads its policy, decides every case and compares.
package enum CaseRunner {
  /// Runs the cases of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folder: Where the policy and its calendars are looked up.
  ///   - asKnownOn: The day for cases that state none themselves.
  ///   - filter: When given, only cases whose name contains it are run.
  package static func run(
    _ path: String, in folder: PolicyFolder, asKnownOn: Day, filter: String? = nil
  ) -> CaseFileResult {
    switch FileReading.bytes(of: path) {
    case .failure(let error): CaseFileResult(path: path, diagnostics: [error.diagnostic])
    case .success(let bytes):
      run(SourceFile(name: path, bytes: bytes), asKnownOn: asKnownOn, filter: filter) {
        Engine.load($0, in: folder)
      }
    }
  }

  /// Runs the cases of a file at hand; `load` finds the policy it names.
  ///
  /// Of what the cases give nothing personal is in the findings and the files to show them: cases are often taken from
  /// life.
  package static func run(
    _ file: SourceFile, asKnownOn: Day, filter: String? = nil, load: (String) -> PolicyLoading
  ) -> CaseFileResult {
    var policy: LoadedPolicy?
    var result = results(file, asKnownOn: asKnownOn, filter: filter, load: load, &policy)
    guard !result.diagnostics.isEmpty || result.cases.contains(where: { !$0.errors.isEmpty }) else { return result }
    let shown = CaseFileBlotting(file, under: policy)
    result.files = shown.files(result.files)
    result.diagnostics = shown.shown(result.diagnostics)
    for place in result.cases.indices { result.cases[place].errors = shown.shown(result.cases[place].errors) }
    return result
  }

  private static func results(
    _ file: SourceFile, asKnownOn: Day, filter: String?, load: (String) -> PolicyLoading,
    _ loaded: inout LoadedPolicy?
  ) -> CaseFileResult {
    let reading = CaseFileReader.read(file)
    var result = CaseFileResult(path: file.name, diagnostics: reading.diagnostics, files: reading.files)
    guard let cases = reading.cases else { return result }
    let loading = load(cases.policy.value)
    loaded = loading.policy
    guard let policy = loading.policy else {
      let offset = UInt16(clamping: result.files.files.count)
      for file in loading.files.files { result.files.append(file) }
      result.diagnostics += loading.diagnostics.filter { $0.severity == .error }.map { $0.shifted(by: offset) }
      return result
    }
    result.diagnostics += CaseFileChecker.check(cases, against: policy)
    guard !result.hasErrors else { return result }
    for example in cases.cases where filter.map({ example.name.value.contains($0) }) ?? true {
      result.cases.append(run(example, policy, file: file, asKnownOn: asKnownOn))
    }
    return result
  }

  private static func run(
    _ example: CaseExample, _ policy: LoadedPolicy, file: SourceFile, asKnownOn: Day
  ) -> CaseResult {
    var result = CaseResult(name: example.name.value, line: file.position(of: example.name.span.start).line)
    do throws(CaseError) {
      let decision = try policy.decide(example.given, asKnownOn: example.asKnownOn ?? asKnownOn)
      result.differences = CaseComparison(expect: example.expect, decision: decision).differences
    } catch {
      result.errors = error.diagnostics
    }
    return result
  }
}

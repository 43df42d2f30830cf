import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

extension CompilationRun {
  /// A file is found under the name of its place, so that is the name it has to give itself: else a record would name a
  /// version by which nobody decided.
  mutating func checkName(_ name: String?) {
    guard let name, let own = chain.first else { return }
    let stated = "\(own.reference.id)@\(own.reference.version)"
    guard stated != name else { return }
    let isID = !name.hasPrefix("\(own.reference.id)@")
    let node = isID ? own.policy.id.node : own.policy.version.node
    result.diagnostics.append(
      Diagnostic(
        .fileNamedOtherwise, [LocalizedText(zh: stated, en: stated), LocalizedText(zh: name, en: name)],
        at: result.map.span(of: node), path: isID ? "policy" : "version"))
  }
}

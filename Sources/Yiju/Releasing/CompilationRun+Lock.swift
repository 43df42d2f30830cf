import YijuDecisions
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

extension CompilationRun {
  /// A released policy says what it said when it was released. Of a parent the child is told where it names it.
  mutating func checkLock(of file: FileIdentity, _ policy: ParsedPolicy) {
    guard let lock = engine.lock, let locked = lock.sha256(of: PolicyLock.path(of: file.name)), locked != file.sha256
    else { return }
    let child = chain.dropLast().last
    let node = child?.extends?.node ?? policy.policy.version.node
    result.diagnostics.append(
      Diagnostic(
        .releasedFileChanged, lock.arguments(file.name, locked), at: result.map.span(of: node),
        path: child == nil ? "version" : "extends"))
  }

  /// A released shared document, too.
  mutating func checkLock(of shared: SharedDocument) {
    guard let kept = engine.sources[shared.id.value] else { return }
    let path = PolicyLock.path(ofShared: kept.file.name)
    guard let lock = engine.lock, let locked = lock.sha256(of: path), locked != kept.identity.sha256 else { return }
    result.diagnostics.append(
      Diagnostic(
        .releasedFileChanged, lock.arguments(path, locked), at: result.map.span(of: shared.id.node),
        path: result.map.path(of: shared.id.node)))
  }
}

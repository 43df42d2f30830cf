package import YijuCivilCalendars
import YijuDecisionRecords
package import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
package import YijuPolicies

/// Where a recorded decision comes from: the policy that was loaded for it, and the files behind it.
package struct RecordSource: Sendable {
  package let policy: LoadedPolicy
  let engine: Engine
  /// The folder, looking for the files with the digests of the record.
  let folder: PolicyFolder

  /// A file and its place below the folder.
  package struct File: Sendable {
    package var path: String
    package var bytes: [UInt8]
  }

  /// The files of every version that could have decided, and of those they extend.
  package func policyFiles() -> [File] {
    let names = policy.versions.flatMap(\.identity.files).map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return names.compactMap { name in
      guard let at = name.utf8.lastIndex(of: UInt8(ascii: "@")), let file = folder.file(of: name) else { return nil }
      return File(path: "\(name[..<at])/\(name[name.index(after: at)...]).yaml", bytes: file.bytes)
    }
  }

  /// The files of the calendar layers; all there are when the decision used none, since its policy names some.
  package func calendarFiles(_ layers: [FileIdentity]) -> [File] {
    let wanted = Set(layers.map(\.sha256))
    return folder.calendarFiles().files.compactMap { file in
      let sha256 = Digests.sha256(file.bytes)
      guard wanted.isEmpty || wanted.contains(sha256) else { return nil }
      let name = file.name.split(separator: "/").last.map(String.init) ?? "\(sha256).yaml"
      return File(path: name, bytes: file.bytes)
    }
  }

  /// The files of the registers that were looked into.
  package func registerFiles(_ used: [FileIdentity]) -> [File] {
    let wanted = Set(used.map(\.sha256))
    return folder.registerFiles().files.compactMap { file in
      guard wanted.contains(Digests.sha256(file.bytes)) else { return nil }
      return File(path: file.name.split(separator: "/").last.map(String.init) ?? "register.yaml", bytes: file.bytes)
    }
  }

  /// The files of the shared documents that the policy quotes.
  package func sourceFiles(_ used: [FileIdentity]) -> [File] {
    let wanted = Set(used.map(\.sha256))
    return folder.sourceFiles().files.compactMap { file in
      guard wanted.contains(Digests.sha256(file.bytes)) else { return nil }
      return File(path: file.name.split(separator: "/").last.map(String.init) ?? "source.yaml", bytes: file.bytes)
    }
  }

  /// The test cases beside a policy.
  package func caseFiles(of id: String) -> [File] {
    FileReading.names(in: "\(folder.path)/\(id)").filter { $0.hasSuffix(".cases.yaml") }.compactMap { name in
      guard case .success(let bytes) = FileReading.bytes(of: "\(folder.path)/\(id)/\(name)") else { return nil }
      return File(path: "\(id)/\(name)", bytes: bytes)
    }
  }

  /// The policy with its parents joined, of the version that decided, else of the latest.
  package func flattened(version: String) -> YijuPolicies.Policy? {
    guard let policy = policy.versions.first(where: { $0.version == version }) ?? policy.versions.last,
      let file = folder.file(of: "\(policy.id)@\(policy.version)")
    else { return nil }
    return engine.compile(file, in: folder).flattened
  }

  /// The calendar behind a deadline, as it was known.
  package func calendarView(of deadline: String, in decision: Decision) -> CalendarView? {
    let version = policy.versions.first { $0.version == decision.policy.version } ?? policy.versions.last
    return version?.evaluator(asKnownOn: decision.asKnownOn).calendarView(ofDeadline: deadline)
  }
}

import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuYAMLTrees

extension CompilationRun {
  /// Every document that a file of the chain takes from a shared file stands in its place.
  ///
  /// Each shared file is read once into the map of the run, so that its clauses have places of their own.
  mutating func takeSources() {
    var documents: [String: Source] = [:]
    for place in chain.indices {
      for taking in chain[place].takings {
        let id = taking.shared.id.value
        if documents[id] == nil { documents[id] = document(taking.shared) }
        chain[place].take(documents[id], as: taking.id)
        checkLock(of: taking.shared)
      }
    }
  }

  private mutating func document(_ shared: SharedDocument) -> Source? {
    guard let kept = engine.sources[shared.id.value], kept.isWhole else {
      reportUnknown(shared)
      return nil
    }
    let number = result.files.append(kept.file)
    // The engine has reported what there is to say about the file.
    guard let root = YAMLReader.read(kept.file.bytes, file: number).root else { return nil }
    return SharedSourceParser.parse(root, source: kept.file.bytes, into: &result.map).source
  }

  private mutating func reportUnknown(_ shared: SharedDocument) {
    let id = shared.id.value
    let hint: LocalizedText
    if engine.sources[id] != nil {
      hint = LocalizedText(zh: "它的文件有错，没有读成，请先改正。", en: "its file has errors: mend these first")
    } else {
      let known = engine.sources.keys.sorted()
      let near = Suggestions.nearest(to: id, among: known)
      let list = (near.isEmpty ? known.prefix(6) : near.prefix(3)).map { "`\($0)`" }
      hint =
        if list.isEmpty {
          LocalizedText(
            zh: "没有读到共用文件，它们放在政策目录的 `sources` 里。",
            en: "no shared document was read; they are kept in `sources` of the folder of policies")
        } else if near.isEmpty {
          LocalizedText(
            zh: "已有的共用文件：\(list.joined(separator: "、"))。", en: "known shared documents: \(list.joined(separator: ", "))"
          )
        } else {
          LocalizedText(
            zh: "是不是 \(list.joined(separator: "、"))？", en: "did you mean \(list.joined(separator: ", "))?")
        }
    }
    result.diagnostics.append(
      Diagnostic(
        .sharedSourceNotKnown, [LocalizedText(zh: id, en: id), hint], at: result.map.span(of: shared.id.node),
        path: result.map.path(of: shared.id.node)))
  }

  /// The shared files that the joined policy quotes, in the order of its documents.
  func sourceIdentities(of policy: YijuPolicies.Policy) -> [FileIdentity] {
    policy.sources.entries.compactMap { $0.element.shared.flatMap { engine.sources[$0.id.value]?.identity } }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

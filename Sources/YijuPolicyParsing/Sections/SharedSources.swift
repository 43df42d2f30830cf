import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Documents that policies share: their files, and how a policy takes one.
extension PolicyReader {
  /// `{ shared: ID }` in the place of a document: what it says stands in the file of that id.
  mutating func taken(_ fields: Fields, _ node: NodeID) -> Source? {
    let own = fields.shape.keys.filter { ![.shared, .coverage].contains($0) }
    for keyword in fields.present(own) {
      reportMisfit(
        zh: "`\(keyword[language])` 写在共用文件里；这里只写 `\(Keyword.shared[language])`",
        en: "`\(keyword[language])` stands in the shared file: here write `\(Keyword.shared[language])` only",
        at: fields[keyword]?.keySpan, in: node)
    }
    let coverage = word(.coverage, fields, Words.coverage)
    if coverage?.value == .full {
      reportMisfit(
        zh: "收录多少由共用文件说：只用其中几条的，写 `\(Keyword.coverage[language]): \(Keyword.excerpt[language])`，否则不写",
        en: "the shared file says how much of the document there is: write `\(Keyword.excerpt[language])` to use some "
          + "clauses only, or nothing", at: fields[.coverage]?.keySpan, in: node)
    }
    guard let id = required(.shared, fields) else { return nil }
    var source = Source(title: Located(id.value, id.node), coverage: Located(.excerpt, node), node: node)
    source.shared = SharedDocument(id: id, isNarrowed: coverage?.value == .excerpt)
    return source
  }

  /// A file that holds one document.
  ///
  /// - Returns: what could be read of it; a file with mistakes still has its id.
  mutating func readSharedSource(_ root: YAMLNode) -> (id: Located<String>?, source: Source?) {
    guard case .mapping(let entries) = root.content, let first = entries.first, FileKind.detect(root) == .source else {
      var span = root.span
      var written = root.shapeName
      if case .mapping(let entries) = root.content, let first = entries.first {
        span = first.keySpan
        written = .same("`\(first.key)`")
      }
      report(.notAShared, [written], at: span)
      return (nil, nil)
    }
    let file = map.add(first.keySpan, path: "")
    guard let fields = fields(of: root, as: .sharedSource, at: file, label: .file) else { return (nil, nil) }
    let id = required(.sharedFile, fields)
    if let id, let entry = fields[.sharedFile], let flaw = PolicyReader.flaw(in: id.value, .plain) {
      report(.badID, [.same(id.value), flaw], at: entry.value.span, in: file)
    }
    let source = source(fields, file)
    if let grounds = source?.inForce?.value.grounds, !(grounds.cites.isEmpty && grounds.interpretations.isEmpty) {
      reportMisfit(
        zh: "共用文件不知道政策里的编号，`\(Keyword.inForce[language])` 不写出处；要说明的写进注释或者条文的 `\(Keyword.remark[language])`",
        en:
          "a shared file knows no ids of a policy, so its `\(Keyword.inForce[language])` cites nothing: explain it in a "
          + "comment or the `\(Keyword.remark[language])` of a clause", at: fields[.inForce]?.keySpan, in: file)
    }
    return (id, source)
  }
}

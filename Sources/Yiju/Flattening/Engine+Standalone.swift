package import YijuDiagnostics
import YijuPolicies
import YijuPolicyChecking
import YijuPolicyParsing

extension Engine {
  /// A policy and those it extends as one file that extends nothing and decides alike.
  ///
  /// - Parameters:
  ///   - compilation: The policy without errors, with its files.
  ///   - language: Of the keywords; files of a chain may be in either.
  /// - Returns: the text; or the findings that kept it from being written.
  /// - Complexity: linear in the size of the files.
  package func standalone(_ compilation: Compilation, language: Language) -> (text: String?, diagnostics: [Diagnostic])
  {
    var files: [SourceFile] = []
    for (number, file) in compilation.files.files.enumerated() {
      let (bytes, diagnostics) = PolicyFormatter.translate(file.bytes, file: UInt16(clamping: number), to: language)
      guard let bytes else { return (nil, diagnostics) }
      files.append(SourceFile(name: file.name, bytes: bytes))
    }
    guard let first = files.first else { return (nil, []) }
    // What was translated or joined has other bytes than what was released.
    var engine = self
    engine.lock = nil
    for file in files.dropFirst(compilation.chainLength) { engine.replaceSource(with: file) }
    let joined = engine.compile(first, parents: Array(files.prefix(compilation.chainLength).dropFirst()))
    guard !joined.hasErrors, let policy = joined.flattened else { return (nil, joined.diagnostics) }
    var writer = StandaloneWriter(joined, policy: policy, nodes: NodeFinding(joined.files), language: language)
    let comment = Self.comment(of: compilation, language)
    let name = "\(policy.id.value)@\(policy.version.value)"
    var result = engine.compile(SourceFile(name: name, bytes: Array(writer.text(comment: comment).utf8)))
    // What the parents' clauses and interpretations were for may have been replaced; in one file that must be said.
    if result.hasErrors {
      writer.uncovered = result.coverage.map(Self.uncovered) ?? []
      writer.unused = Set(
        result.diagnostics.filter { $0.kind.code == "C106" }.compactMap { $0.path?.split(separator: ".").last }.map(
          String.init))
      result = engine.compile(SourceFile(name: name, bytes: Array(writer.text(comment: comment).utf8)))
    }
    guard !result.hasErrors else { return (nil, result.diagnostics.map(\.withoutPlace)) }
    return (writer.text(comment: comment), [])
  }

  private static func uncovered(_ coverage: ClauseCoverage) -> [String] {
    coverage.sources.filter(\.isFull).flatMap { source in
      source.clauses.filter { !$0.isCovered }.map { "\(source.source)/\($0.anchor)" }
    }
  }

  private static func comment(of compilation: Compilation, _ language: Language) -> String {
    let files = compilation.files.files.map { $0.name.split(separator: "/").suffix(3).joined(separator: "/") }
    var chain = files.prefix(compilation.chainLength).joined(separator: " → ")
    let shared = files.dropFirst(compilation.chainLength)
    if !shared.isEmpty { chain += " + " + shared.joined(separator: " + ") }
    return language == .zh ? "由 yiju show --flattened 合并：\(chain)" : "joined by yiju show --flattened: \(chain)"
  }
}

extension Engine {
  /// Takes another text of a shared document.
  fileprivate mutating func replaceSource(with file: SourceFile) {
    guard let place = sources.first(where: { $0.value.file.name == file.name })?.key else { return }
    sources[place]?.file = file
  }
}

extension Diagnostic {
  /// The finding without its place, for a text that nobody has on disk.
  fileprivate var withoutPlace: Diagnostic {
    var copy = self
    copy.span = nil
    copy.labels = []
    copy.fixes = []
    return copy
  }
}

package import YijuDiagnostics
package import YijuPolicies
package import YijuYAMLTrees

/// YAML tree → a document that policies share, and its place in the policies that take it.
package enum SharedSourceParser {
  /// Parses one file.
  ///
  /// - Parameters:
  ///   - root: The root of the tree.
  ///   - source: The bytes the tree was read from.
  ///   - map: Takes up the places; it may be the map of a policy that takes the document.
  /// - Complexity: Linear in the size of the file.
  package static func parse(_ root: YAMLNode, source: [UInt8], into map: inout SourceMap) -> SharedSourceParse {
    var reader = PolicyReader(root: root, source: source, map: map, recordsSites: false)
    map = SourceMap()
    let read = reader.readSharedSource(root)
    map = reader.map
    return SharedSourceParse(id: read.id, source: read.source, diagnostics: reader.sortedDiagnostics())
  }
}

/// What parsing a shared document gives.
package struct SharedSourceParse: Sendable {
  /// The id by which policies find it.
  package var id: Located<String>?
  /// The document as far as it could be read.
  package var source: Source?
  /// What is wrong, in file order.
  package var diagnostics: [Diagnostic]

  /// Whether anything is wrong that keeps policies from taking it.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension ParsedPolicy {
  /// The documents that stand in shared files, by the ids the policy gives them.
  package var takings: [(id: String, shared: SharedDocument)] {
    policy.sources.entries.compactMap { entry in entry.element.shared.map { (entry.id.value, $0) } }
  }

  /// Puts a shared document in the place where the policy takes it; one that was not found counts as unread.
  package mutating func take(_ document: Source?, as id: String) {
    guard let entry = policy.sources.entry(id), var shared = entry.element.shared else { return }
    guard var source = document else {
      policy.failures.insert("sources.\(id)")
      return
    }
    shared.place = source.node
    source.shared = shared
    if shared.isNarrowed { source.coverage.value = .excerpt }
    policy.sources.set(source, for: entry.id)
  }
}

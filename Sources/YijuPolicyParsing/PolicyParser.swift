package import YijuDiagnostics
package import YijuPolicies
package import YijuYAMLTrees

/// YAML tree → policy: keys, shapes and scalars against the schema of the language.
///
/// Input is the tree of one file; output the policy as far as it could be read, the places of all its parts, and
/// diagnostics `P101` on. A part with a mistake is left out and its address goes to `failures`, so that later passes
/// report independent mistakes and none that follow from it. Names are not resolved here and FEEL is not parsed: that
/// is checking.
package enum PolicyParser {
  /// Parses one file.
  ///
  /// - Parameters:
  ///   - root: The root of the tree.
  ///   - source: The bytes the tree was read from.
  ///   - map: Takes up the places; one map serves a whole chain of files.
  /// - Complexity: Linear in the size of the file.
  package static func parse(_ root: YAMLNode, source: [UInt8], into map: inout SourceMap) -> PolicyParse {
    var reader = PolicyReader(root: root, source: source, map: map, recordsSites: false)
    map = SourceMap()
    let file = reader.readPolicy(root)
    map = reader.map
    return PolicyParse(file: file, diagnostics: reader.sortedDiagnostics())
  }

  /// The language of a file's keywords, decided by its first key.
  package static func language(of root: YAMLNode) -> Language {
    let first = if case .mapping(let entries) = root.content { entries.first?.key } else { String?.none }
    return first == Keyword.yiju.zh || first == Keyword.sharedFile.zh ? .zh : .en
  }
}

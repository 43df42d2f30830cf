package import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Keywords of a policy file from one language into the other; everything else stays byte for byte.
package enum PolicyFormatter {
  /// Translates the keywords of a policy file, or of a shared document.
  ///
  /// Where keywords stand is what the parser says, so an id or a fact that happens to be spelled like a keyword is not
  /// touched. Keywords of both languages in one file are an error for the parser, and mended here.
  ///
  /// - Returns: The new bytes; nil with errors when the file is no policy, or has mistakes that leave open what is a
  ///   keyword and what is not.
  /// - Complexity: Linear in the size of the file.
  package static func translate(_ source: [UInt8], file: UInt16 = 0, to language: Language) -> ([UInt8]?, [Diagnostic])
  {
    let reading = YAMLReader.read(source, file: file)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, reading.diagnostics)
    }
    var reader = PolicyReader(root: root, source: source, map: SourceMap(), recordsSites: true)
    if FileKind.detect(root) == .source {
      _ = reader.readSharedSource(root)
    } else {
      _ = reader.readPolicy(root)
    }
    let errors = reader.sortedDiagnostics().filter { $0.severity == .error && $0.kind != .mixedKeyLanguages }
    guard errors.isEmpty else { return (nil, errors) }

    let sites = reader.sites.sorted { $0.span.start < $1.span.start }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 8)
    var position = 0
    for site in sites where site.span.start >= position && site.span.end <= source.count {
      result.append(contentsOf: source[position..<site.span.start])
      result.append(contentsOf: site.keyword[language].utf8)
      position = site.span.end
    }
    result.append(contentsOf: source[position...])
    return (result, [])
  }
}

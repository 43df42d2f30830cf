package import YijuPolicies

/// What a policy makes of every clause of its sources: the data of `yiju check --coverage`.
package struct ClauseCoverage: Sendable, Hashable {
  /// The sources in file order.
  package var sources: [SourceCoverage]

  package init(sources: [SourceCoverage] = []) { self.sources = sources }

  /// One source.
  package struct SourceCoverage: Sendable, Hashable {
    /// The id of the source.
    package var source: String
    package var title: String
    /// Whether each clause has to be cited or set aside.
    package var isFull: Bool
    /// The clauses in file order.
    package var clauses: [ClauseState]
  }

  /// One clause.
  package struct ClauseState: Sendable, Hashable {
    /// The anchor within its source.
    package var anchor: String
    /// The words of the clause itself; nil for a bare heading.
    package var text: String?
    /// The citations that carry it out.
    package var citedAt: [NodeID]
    /// Why it is set aside; nil when it is not.
    package var setAside: SetAside.Reason?
    /// The stretches quoted, in bytes of the text without white space; nil when the clause is cited as a whole.
    var quoted: [Range<Int>]?

    /// Whether the clause is accounted for.
    package var isCovered: Bool { text == nil || !citedAt.isEmpty || setAside != nil }

    /// The addresses of the elements that carry it out, each once, in order: `checks.claim-window`.
    package func citedBy(_ map: SourceMap) -> [String] {
      var seen: Set<String> = []
      return citedAt.map { ClauseCoverage.element(of: map.path(of: $0)) }.filter { seen.insert($0).inserted }
    }

    /// The words that no quote touches, punctuation at their ends left out; empty when the whole clause is cited.
    package var untouched: [String] {
      guard let text, let quoted else { return [] }
      let bytes = StrippedText(text).bytes
      var pieces: [String] = []
      var start = 0
      for range in quoted.sorted(by: { $0.lowerBound < $1.lowerBound }) + [bytes.count..<bytes.count] {
        if range.lowerBound > start { pieces.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)) }
        start = max(start, range.upperBound)
      }
      return pieces.map(ClauseCoverage.trimmed).filter { !$0.isEmpty }
    }
  }

  /// The element a citation at that address belongs to.
  static func element(of path: String) -> String {
    let suffix = ".cites"
    var end = path.endIndex
    while let dot = path[..<end].utf8.lastIndex(of: UInt8(ascii: ".")) {
      if path[dot..<end].hasPrefix(suffix) { return String(path[..<dot]) }
      end = dot
    }
    return path
  }

  private static func trimmed(_ words: String) -> String {
    var scalars = words.unicodeScalars[...]
    while let first = scalars.first, !first.properties.isAlphabetic, first.properties.numericType == nil {
      scalars.removeFirst()
    }
    while let last = scalars.last, !last.properties.isAlphabetic, last.properties.numericType == nil {
      scalars.removeLast()
    }
    return String(scalars)
  }
}

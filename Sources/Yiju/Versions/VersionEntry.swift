import YijuDiagnostics
import YijuPolicies

/// One of the versions of a policy, with the places in its file where it says when it applies.
struct VersionEntry: Sendable {
  /// Where a file says what sets it off from its siblings; empty for a version that was made without a file.
  struct Places: Sendable {
    var version: SourceSpan?
    var inForce: SourceSpan?
    var selectedBy: SourceSpan?

    /// The same places in a list of files that begins `offset` earlier.
    func shifted(by offset: UInt16) -> Places {
      func moved(_ span: SourceSpan?) -> SourceSpan? {
        span.map { SourceSpan(file: $0.file &+ offset, start: $0.start, end: $0.end) }
      }
      return Places(version: moved(version), inForce: moved(inForce), selectedBy: moved(selectedBy))
    }
  }

  var policy: Policy
  var places = Places()
  /// Whether the keywords of its file are Chinese.
  var isChinese = false
}

extension Compilation {
  /// The version for comparing with its siblings; nil when it cannot decide.
  ///
  /// - Parameter offset: How many files stand before those of this run.
  func versionEntry(shiftedBy offset: UInt16 = 0) -> VersionEntry? {
    policy.map { policy in
      let places = VersionEntry.Places(
        version: flattened.flatMap { map.span(of: $0.version.node) },
        inForce: flattened?.inForce.flatMap { map.span(of: $0.from.node) },
        selectedBy: flattened?.selectedBy.flatMap { map.span(of: $0.fact.node) })
      return VersionEntry(policy: policy, places: places.shifted(by: offset), isChinese: isChinese)
    }
  }
}

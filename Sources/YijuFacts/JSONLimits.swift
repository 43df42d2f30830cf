/// How much JSON is read at most; what is larger is refused with a message, so that no input can exhaust the host.
public struct JSONLimits: Sendable, Hashable {
  /// Bytes of the whole text.
  public var bytes: Int
  /// Lists and objects inside each other; at most 64, whatever is asked for: a deeper tree could
  /// overflow the small stack of an embedder's thread.
  public let depth: Int
  /// Values, names not counted.
  public var nodes: Int
  /// Bytes of one text or number as written.
  public var scalarBytes: Int
  /// Bytes of one name as written.
  public var keyBytes: Int
  /// Findings reported before reading stops.
  public var diagnostics: Int

  /// Creates limits.
  public init(
    bytes: Int = 4 << 20, depth: Int = 32, nodes: Int = 200_000, scalarBytes: Int = 64 << 10, keyBytes: Int = 256,
    diagnostics: Int = 100
  ) {
    self.bytes = bytes
    self.depth = min(max(depth, 0), 64)
    self.nodes = nodes
    self.scalarBytes = scalarBytes
    self.keyBytes = keyBytes
    self.diagnostics = max(diagnostics, 1)
  }

  /// For facts of a case: 4 MiB, depth 32, 200,000 values, 64 KiB a text, 256 bytes a name.
  public static let standard = JSONLimits()
  /// For one line of a file of cases: 1 MiB.
  public static let line = JSONLimits(bytes: 1 << 20)
  /// For a record, which holds facts and the whole tree of checks: 64 MiB, depth 64, 4,000,000 values, 1 MiB a text.
  public static let record = JSONLimits(bytes: 64 << 20, depth: 64, nodes: 4_000_000, scalarBytes: 1 << 20)
}

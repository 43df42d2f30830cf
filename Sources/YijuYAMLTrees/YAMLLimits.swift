/// How much a file may ask of the reader.
package struct YAMLLimits: Sendable {
  /// Bytes of the whole file.
  package var fileBytes: Int
  /// Collections inside one another.
  package var depth: Int
  /// Values: scalars, lists and mappings, keys not counted.
  package var nodes: Int
  /// Bytes of one scalar after unescaping.
  package var scalarBytes: Int
  /// Bytes of one key after unescaping.
  package var keyBytes: Int

  package init(
    fileBytes: Int = 4 * 1024 * 1024, depth: Int = 32, nodes: Int = 200_000, scalarBytes: Int = 64 * 1024,
    keyBytes: Int = 256
  ) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.nodes = nodes
    self.scalarBytes = scalarBytes
    self.keyBytes = keyBytes
  }

  /// The limits of every file that the engine reads.
  package static let standard = YAMLLimits()
}

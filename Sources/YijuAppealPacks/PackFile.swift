package import YijuDiagnostics

/// A file of a pack.
package struct PackFile: Sendable, Hashable {
  /// Its place in the pack, with `/`.
  package var path: String
  /// What it is.
  package var title: LocalizedText
  package var bytes: [UInt8]

  package init(path: String, title: LocalizedText, bytes: [UInt8]) {
    self.path = path
    self.title = title
    self.bytes = bytes
  }
}

package import YijuDiagnostics

/// Where the text of a scalar stands in the file, for languages inside YAML that report places in their text.
package enum YAMLScalarOffsets {
  /// Pairs of a byte offset in the scalar's text and the byte offset in the file it came from, ascending; between two
  /// pairs the offsets run in step. The last pair is the end of the text.
  package static func runs(of node: YAMLNode, in source: [UInt8]) -> [(text: Int, file: Int)] {
    []
  }

  /// The file offset of a byte of the text.
  package static func fileOffset(ofText offset: Int, in runs: [(text: Int, file: Int)]) -> Int { 0 }
}

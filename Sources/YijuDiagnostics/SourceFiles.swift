/// The files of one run. The place of a file in it is the `file` of every `SourceSpan` made from that file.
///
/// ```swift
/// var files = SourceFiles()
/// let id = files.append(SourceFile(name: "policy.yaml", bytes: bytes))
/// ```
public struct SourceFiles: Sendable {
  /// The files in the order in which they were added.
  public private(set) var files: [SourceFile] = []

  /// Creates an empty collection.
  public init() {}

  /// Creates a collection of `files`, numbered from 0.
  public init(_ files: [SourceFile]) {
    self.files = files
  }

  /// Adds a file and returns its number. A run has at most 65,536 files; those beyond share the last number.
  @discardableResult
  public mutating func append(_ file: SourceFile) -> UInt16 {
    files.append(file)
    return UInt16(clamping: files.count - 1)
  }

  /// The file with that number, or nil when there is none.
  public subscript(id: UInt16) -> SourceFile? {
    files.indices.contains(Int(id)) ? files[Int(id)] : nil
  }
}

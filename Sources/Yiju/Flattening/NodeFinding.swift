import YijuDiagnostics
import YijuPolicyParsing
import YijuYAMLTrees

/// The nodes of several files by the place at which they begin: the model knows places, and this what stands there.
struct NodeFinding {
  private struct Place: Hashable {
    var file: UInt16
    var start: Int
  }

  private var entries: [Place: YAMLEntry] = [:]
  private var items: [Place: YAMLNode] = [:]
  private var wholes: [Place: YAMLNode] = [:]
  /// The root of each policy file, in the order of the files.
  private(set) var roots: [YAMLNode] = []

  init(_ files: SourceFiles) {
    for (number, file) in files.files.enumerated() {
      guard let root = YAMLReader.read(file.bytes, file: UInt16(clamping: number)).root else { continue }
      if FileKind.detect(root) == .policy { roots.append(root) }
      add(root)
      guard case .mapping(let entries) = root.content, let first = entries.first else { continue }
      wholes[Place(file: first.keySpan.file, start: first.keySpan.start)] = root
    }
  }

  /// The reader has bounded how deep a file can be.
  private mutating func add(_ node: YAMLNode) {
    items[Place(file: node.span.file, start: node.span.start)] = node
    switch node.content {
    case .scalar: break
    case .sequence(let nodes): for node in nodes { add(node) }
    case .mapping(let found):
      for entry in found {
        entries[Place(file: entry.keySpan.file, start: entry.keySpan.start)] = entry
        add(entry.value)
      }
    }
  }

  /// The entry whose key stands there.
  func entry(_ span: SourceSpan?) -> YAMLEntry? {
    span.flatMap { entries[Place(file: $0.file, start: $0.start)] }
  }

  /// The node that begins there.
  func node(_ span: SourceSpan?) -> YAMLNode? { span.flatMap { items[Place(file: $0.file, start: $0.start)] } }

  /// The whole map whose first key stands there.
  func root(_ span: SourceSpan?) -> YAMLNode? { span.flatMap { wholes[Place(file: $0.file, start: $0.start)] } }

  /// The first file's entry of that key at the top, else that of the file it extends, and so on.
  func top(_ key: String) -> YAMLEntry? {
    for root in roots {
      guard case .mapping(let entries) = root.content else { continue }
      if let found = entries.first(where: { $0.key == key }) { return found }
    }
    return nil
  }
}

import Yiju

/// Files below a folder.
enum FileTree {
  private static let depthLimit = 32

  /// The files below a folder, in order of their paths; names that begin with a dot are left out.
  ///
  /// Links are followed, and each file and folder they lead to is there once, under the first of its names: a link may
  /// lead back to where the walk came from.
  static func files(in folder: String, where isWanted: (String) -> Bool) -> [String] {
    var found: [String] = []
    var visited: Set<FileOnDisk> = []
    func visit(_ folder: String, depth: Int) {
      guard depth < depthLimit else { return }
      for name in FileReading.names(in: folder) where !name.hasPrefix(".") {
        let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
        let isFolder = FileReading.isFolder(path)
        guard isFolder || isWanted(name) else { continue }
        // A link that leads nowhere is reported by whoever reads it.
        if let identity = FileReading.identity(of: path), !visited.insert(identity).inserted { continue }
        if isFolder { visit(path, depth: depth + 1) } else { found.append(path) }
      }
    }
    if let identity = FileReading.identity(of: folder) { visited.insert(identity) }
    visit(folder, depth: 0)
    return found
  }
}

import Yiju

/// Files below a folder.
enum FileTree {
  private static let depthLimit = 32

  /// The files below a folder, in order of their paths; names that begin with a dot are left out.
  static func files(in folder: String, where isWanted: (String) -> Bool) -> [String] {
    var found: [String] = []
    func visit(_ folder: String, depth: Int) {
      guard depth < depthLimit else { return }
      for name in FileReading.names(in: folder) where !name.hasPrefix(".") {
        let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
        if FileReading.isFolder(path) {
          visit(path, depth: depth + 1)
        } else if isWanted(name) {
          found.append(path)
        }
      }
    }
    visit(folder, depth: 0)
    return found
  }
}

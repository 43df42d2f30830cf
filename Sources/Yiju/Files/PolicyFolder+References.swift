extension PolicyFolder {
  /// The `ID@VERSION` that the place of a file in the folder says; nil for a file elsewhere, for one that stands in no
  /// folder of its own, and for what policies share.
  package func reference(of file: String) -> String? {
    guard let below = pathBelow(file), let slash = below.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let id = String(below[..<slash])
    return Self.isID(id) ? "\(id)@\(Self.version(of: below))" : nil
  }

  /// The path of a file below the folder, however the two are spelt.
  private func pathBelow(_ file: String) -> String? {
    if let below = Self.rest(of: file, below: path), Self.isStraight(below) { return below }
    guard let home = FileReading.resolved(path), let place = FileReading.resolved(file) else { return nil }
    return Self.rest(of: place, below: home)
  }

  private static func rest(of file: String, below folder: String) -> String? {
    let prefix = folder == "/" ? folder : folder + "/"
    return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : nil
  }

  /// Whether a path goes down only.
  private static func isStraight(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

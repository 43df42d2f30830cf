/// The names files that were handed in have in a folder of a pack: safe in every file system, and none twice.
struct PackNames {
  private var taken: Set<String> = []

  /// The last part of a path, numbered where it is taken already. A name that differs in capitals only is taken, too:
  /// whoever unpacks may have a file system that does not tell them apart.
  mutating func name(of path: String) -> String {
    let plain = PackNames.plain(path)
    var name = plain
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(count)-\(plain)"
    }
    return name
  }

  /// Without folders, control characters and what some file systems refuse, and never hidden.
  private static func plain(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? "paper"
    var scalars = String.UnicodeScalarView()
    for scalar in last.unicodeScalars {
      let isRefused =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || "<>:\"\\|?*".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator
      scalars.append(isRefused ? "_" : scalar)
    }
    // A file system takes names of 255 bytes; the end says what kind of file it is.
    while scalars.reduce(0, { $0 + UTF8.width($1) }) > 200 { scalars.removeFirst() }
    let name = String(scalars)
    return name.hasPrefix(".") ? "paper\(name)" : name
  }
}

package import YijuYAMLTrees

/// What a YAML file is, told by its first key.
package enum FileKind: Sendable, Hashable {
  /// `yiju` or `依据`.
  case policy
  /// `calendar` or `日历`.
  case calendar
  /// `register` or `名录`.
  case register
  /// `source` or `共用文件`: a document that policies share.
  case source
  /// `policy` and `cases`, in English only.
  case cases
  /// `form`: the layout of a form, in English only.
  case form

  /// The kind of the file with that root; nil when its first key tells none.
  package static func detect(_ root: YAMLNode) -> FileKind? {
    guard case .mapping(let entries) = root.content, let first = entries.first else { return nil }
    switch first.key {
    case "yiju", "依据": return .policy
    case "calendar", "日历": return .calendar
    case "register", "名录": return .register
    case "source", "共用文件": return .source
    case "cases": return .cases
    case "form": return .form
    case "policy": return entries.contains { $0.key == "cases" } ? .cases : nil
    default: return nil
    }
  }

  /// The kind of a file that could not be read, by what its first line that is no comment begins with.
  package static func guess(_ bytes: [UInt8]) -> FileKind? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#"),
        !line.starts(with: "---".utf8)
      else { continue }
      return firstKeys.first { key, _ in
        guard line.starts(with: key.utf8) else { return false }
        let rest = line.dropFirst(key.utf8.count).drop { $0 == 0x20 }
        return rest.first == UInt8(ascii: ":") || rest.starts(with: "：".utf8)
      }?.kind
    }
    return nil
  }

  private static let firstKeys: [(key: String, kind: FileKind)] = [
    ("yiju", .policy), ("依据", .policy), ("calendar", .calendar), ("日历", .calendar), ("register", .register),
    ("名录", .register), ("source", .source), ("共用文件", .source), ("policy", .cases), ("cases", .cases),
    ("form", .form),
  ]
}

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
}

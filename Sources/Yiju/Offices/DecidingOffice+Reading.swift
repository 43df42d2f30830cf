public import YijuDiagnostics
public import YijuExplanations
import YijuYAMLTrees

extension DecidingOffice {
  /// Reads the file of an office; nil when it has errors.
  ///
  /// ```yaml
  /// office: 示例市失业保险服务中心
  /// remedies:
  ///   review-2024: { body: 示例市人民政府, address: 示例市示例路1号, phone: 000-0000000 }
  ///   suit: { body: 示例市示例区人民法院 }
  /// ```
  ///
  /// - Returns: The office, and diagnostics `C470`, `C471` or of YAML. Whether the policy has these remedies is asked when a
  ///   notice is made (`C472`).
  /// - Complexity: linear in the size of the file.
  public static func read(_ file: SourceFile) -> (office: DecidingOffice?, diagnostics: [Diagnostic]) {
    let tree = YAMLReader.read(file.bytes, file: 0)
    guard let root = tree.root, !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, tree.diagnostics)
    }
    var walk = OfficeFileWalk()
    let office = walk.office(root)
    let diagnostics = Diagnostic.sorted(tree.diagnostics + walk.diagnostics)
    return (diagnostics.contains { $0.severity == .error } ? nil : office, diagnostics)
  }
}

/// One walk over the file of an office. Keys are English only: an office writes it once.
private struct OfficeFileWalk {
  var diagnostics: [Diagnostic] = []

  private static let keys = ["office", "remedies"]
  private static let bodyKeys = ["body", "address", "phone", "online"]

  mutating func office(_ root: YAMLNode) -> DecidingOffice? {
    guard case .mapping(let entries) = root.content else {
      wrong("office", zh: "机关的名称和各项救济途径的对照", en: "the name of the office and its remedies", at: root.span)
      return nil
    }
    var name: String?
    var bodies: [DecidingOffice.Body] = []
    for entry in entries {
      switch entry.key {
      case "office": name = text(entry, zh: "作出决定的机关的全称", en: "the full name of the office that decides")
      case "remedies": bodies = self.bodies(entry)
      default: unknown(entry, Self.keys)
      }
    }
    if !entries.contains(where: { $0.key == "office" }) {
      wrong("office", zh: "写明作出决定的机关的，并且不能省", en: "stated, with the full name of the office", at: root.span)
    }
    return name.map { DecidingOffice(name: $0, bodies: bodies) }
  }

  private mutating func bodies(_ entry: YAMLEntry) -> [DecidingOffice.Body] {
    guard case .mapping(let remedies) = entry.value.content else {
      wrong(
        entry.key, zh: "政策文件中救济途径的编号与机关的对照", en: "ids of remedies of the policy with their bodies",
        at: entry.value.span)
      return []
    }
    var bodies: [DecidingOffice.Body] = []
    for remedy in remedies {
      if let body = body(remedy) { bodies.append(body) }
    }
    return bodies
  }

  private mutating func body(_ remedy: YAMLEntry) -> DecidingOffice.Body? {
    guard case .mapping(let fields) = remedy.value.content else {
      wrong(remedy.key, zh: "`{ body: 机关名称 }` 这样的对照", en: "written as `{ body: NAME }`", at: remedy.value.span)
      return nil
    }
    var said: [String: String] = [:]
    for field in fields {
      if Self.bodyKeys.contains(field.key) {
        said[field.key] = text(field, zh: "文字", en: "text")
      } else {
        unknown(field, Self.bodyKeys)
      }
    }
    guard let name = said["body"] else {
      if !fields.contains(where: { $0.key == "body" }) {
        wrong(remedy.key, zh: "写明机关名称（`body`）的", en: "one with the name of the body (`body`)", at: remedy.keySpan)
      }
      return nil
    }
    var body = DecidingOffice.Body(
      remedy: remedy.key, name: name, address: said["address"], phone: said["phone"], online: said["online"])
    body.span = remedy.keySpan
    return body
  }

  private mutating func text(_ entry: YAMLEntry, zh: String, en: String) -> String? {
    if case .scalar(let scalar) = entry.value.content, scalar.text.contains(where: { !$0.isWhitespace }) {
      return scalar.text
    }
    wrong(entry.key, zh: zh, en: en, at: entry.value.span)
    return nil
  }

  private mutating func wrong(_ key: String, zh: String, en: String, at span: SourceSpan) {
    diagnostics.append(
      Diagnostic(.officeShapeWrong, [LocalizedText(zh: key, en: key), LocalizedText(zh: zh, en: en)], at: span))
  }

  private mutating func unknown(_ entry: YAMLEntry, _ known: [String]) {
    let list = known.map { "`\($0)`" }
    diagnostics.append(
      Diagnostic(
        .officeKeyUnknown,
        [
          LocalizedText(zh: entry.key, en: entry.key),
          LocalizedText(zh: list.joined(separator: "、"), en: list.joined(separator: ", ")),
        ], at: entry.keySpan))
  }
}

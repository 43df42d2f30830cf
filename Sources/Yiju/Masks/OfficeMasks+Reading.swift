public import YijuDiagnostics
import YijuExplanations
import YijuMasking
import YijuYAMLTrees

extension OfficeMasks {
  /// Reads a file of masks; nil masks when it has errors.
  ///
  /// ```yaml
  /// masks: 示例市人力资源和社会保障局
  /// applicant: { id: whole }
  /// officer: { id: whole, phone: shown }
  /// public: { id: hidden, address: hidden }
  /// ```
  ///
  /// - Returns: The masks, and diagnostics `P460`, `P461`, `C461`, `C462` or of YAML.
  /// - Complexity: linear in the size of the file.
  public static func read(_ file: SourceFile) -> (masks: OfficeMasks?, diagnostics: [Diagnostic]) {
    let tree = YAMLReader.read(file.bytes, file: 0)
    guard let root = tree.root, !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, tree.diagnostics)
    }
    var walk = MaskFileWalk()
    let masks = walk.masks(root)
    let diagnostics = Diagnostic.sorted(tree.diagnostics + walk.diagnostics)
    return (diagnostics.contains { $0.severity == .error } ? nil : masks, diagnostics)
  }
}

/// One walk over a file of masks. Keys are English only: an office writes it once.
private struct MaskFileWalk {
  var diagnostics: [Diagnostic] = []

  mutating func masks(_ root: YAMLNode) -> OfficeMasks? {
    guard case .mapping(let entries) = root.content else {
      wrong("masks", zh: "每档读者一行的对照", en: "a line for each reader", at: root)
      return nil
    }
    var office: String?
    var profiles: [Audience: MaskingProfile] = [:]
    var rows: [(audience: Audience, kind: MaskKind, rule: MaskRule, node: YAMLNode?)] = []
    for entry in entries {
      if entry.key == "masks" {
        if case .scalar(let scalar) = entry.value.content, !scalar.text.isEmpty {
          office = scalar.text
        } else {
          wrong("masks", zh: "机关的名称", en: "the name of the office", at: entry.value)
        }
      } else if let audience = Audience(rawValue: entry.key) {
        rows += self.rows(entry, audience)
      } else {
        unknown(entry.key, ["masks"] + Audience.allCases.map(\.rawValue), at: entry.keySpan)
      }
    }
    if office == nil, diagnostics.isEmpty {
      wrong("masks", zh: "写明哪个机关的，并且不能省", en: "stated, with the name of the office", at: root)
    }
    for audience in Audience.allCases {
      var profile = OfficeMasks.usual(audience)
      for row in rows where row.audience == audience { profile.rules[row.kind] = row.rule }
      profiles[audience] = profile
    }
    check(profiles, rows)
    return office.map { OfficeMasks(office: $0, profiles: profiles) }
  }

  private mutating func rows(
    _ entry: YAMLEntry, _ audience: Audience
  ) -> [(audience: Audience, kind: MaskKind, rule: MaskRule, node: YAMLNode?)] {
    guard case .mapping(let fields) = entry.value.content else {
      wrong(entry.key, zh: "个人信息的种类与遮盖办法的对照", en: "kinds of personal data with their masks", at: entry.value)
      return []
    }
    return fields.compactMap { field in
      guard let kind = MaskKind(rawValue: field.key) else {
        unknown(field.key, MaskKind.allCases.map(\.rawValue), at: field.keySpan)
        return nil
      }
      guard case .scalar(let scalar) = field.value.content, let rule = Self.rules(for: kind)[scalar.text] else {
        let known = Self.rules(for: kind).keys.sorted().map { "`\($0)`" }
        wrong(
          field.key, zh: known.joined(separator: "、") + " 之一", en: "one of " + known.joined(separator: ", "),
          at: field.value)
        return nil
      }
      return (audience, kind, rule, field.value)
    }
  }

  /// The masks that fit a kind: those of another would mask every value whole.
  private static func rules(for kind: MaskKind) -> [String: MaskRule] {
    var rules: [String: MaskRule] = ["shown": .shown, "hidden": .hidden, "whole": .whole]
    switch kind {
    case .name: rules["initials"] = .initials
    case .id: rules["district"] = .district
    case .phone: rules["mobile"] = .mobile
    case .address: rules["county"] = .county
    case .account: break
    }
    return rules
  }

  /// One mask a kind, and nothing open in public but names and addresses.
  private mutating func check(
    _ profiles: [Audience: MaskingProfile],
    _ rows: [(audience: Audience, kind: MaskKind, rule: MaskRule, node: YAMLNode?)]
  ) {
    for kind in MaskKind.allCases {
      let used = Audience.allCases.compactMap { profiles[$0]?.rules[kind] }.filter { $0 != .shown && $0 != .hidden }
      guard let first = used.first, let other = used.first(where: { $0 != first }) else { continue }
      let place = rows.last { $0.kind == kind && $0.rule != .shown && $0.rule != .hidden }?.node
      diagnostics.append(
        Diagnostic(.masksTwo, kind.rawValue, "\(first)", "\(other)", at: place?.span))
    }
    for row in rows where row.audience == .public && row.rule == .shown {
      switch row.kind {
      case .id, .account, .phone:
        diagnostics.append(Diagnostic(.maskOpenInPublic, row.kind.rawValue, at: row.node?.span))
      case .name, .address: break
      }
    }
  }

  private mutating func wrong(_ key: String, zh: String, en: String, at node: YAMLNode) {
    diagnostics.append(
      Diagnostic(
        .maskShapeWrong, [LocalizedText(zh: key, en: key), LocalizedText(zh: zh, en: en)], at: node.span))
  }

  private mutating func unknown(_ key: String, _ known: [String], at span: SourceSpan) {
    let list = known.map { "`\($0)`" }
    diagnostics.append(
      Diagnostic(
        .maskKeyUnknown,
        [
          LocalizedText(zh: key, en: key),
          LocalizedText(zh: list.joined(separator: "、"), en: list.joined(separator: ", ")),
        ], at: span))
  }
}

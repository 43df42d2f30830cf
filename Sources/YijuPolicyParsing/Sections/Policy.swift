import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// The whole file.
extension PolicyReader {
  mutating func readPolicy(_ root: YAMLNode) -> ParsedPolicy? {
    guard FileKind.detect(root) == .policy, case .mapping(let entries) = root.content, let first = entries.first else {
      var span = root.span
      var written = root.shapeName
      if case .mapping(let entries) = root.content, let first = entries.first {
        span = first.keySpan
        written = .same("`\(first.key)`")
      }
      report(.notAPolicy, [written], at: span)
      return nil
    }
    let file = map.add(first.keySpan, path: "")
    guard let fields = fields(of: root, as: .policy, at: file, label: .file) else {
      return nil
    }
    if let version = fields[.yiju]?.value, !isLanguageVersion(version) { return nil }
    // A key nobody knows may stand for a section that seems to be missing.
    for keyword in Shape.policy.keys where !fields.has(keyword) && fields.excuses(keyword) {
      failures.insert(keyword.en)
    }

    guard var policy = identity(fields, file: file) else { return nil }
    readSections(fields, into: &policy)
    if fields.has(.sources) { policy.sources = sources(fields, under: file) }
    if fields.has(.interpretations) { policy.interpretations = interpretations(fields, under: file) }
    if policy.isAbstract { checkAbstract(fields) }

    var parsed = ParsedPolicy(
      policy: policy, additions: PolicyOverlay(sections: emptyLike(policy)),
      replacements: PolicyOverlay(sections: emptyLike(policy)), removals: [])
    readOverlays(fields, file: file, into: &parsed)
    parsed.policy.failures = failures
    return parsed
  }

  private mutating func isLanguageVersion(_ node: YAMLNode) -> Bool {
    if case .scalar(let scalar) = node.content, scalar.style == .plain, scalar.text == "1" { return true }
    guard let text = text(node, label: name(.yiju), in: NodeID(-1)) else { return false }
    let fixes =
      text == "1"
      ? [DiagnosticFix(LocalizedText(zh: "去掉引号", en: "without quotes"), at: node.span, replacement: "1")] : []
    report(.languageVersion, [.same(written(node.span))], at: node.span, fixes: fixes)
    return false
  }

  private func emptyLike(_ policy: Policy) -> Policy {
    Policy(id: policy.id, version: policy.version, title: policy.title, node: policy.node)
  }

  // MARK: Identity

  private mutating func identity(_ fields: Fields, file: NodeID) -> Policy? {
    let id = required(.policy, fields)
    let version = required(.version, fields)
    let title = required(.title, fields)
    if let version, let entry = fields[.version], entry.value.isPlain,
      version.value.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ".") })
    {
      report(
        .unquotedVersion, [.same(version.value)], at: entry.value.span, in: version.node,
        fixes: [
          DiagnosticFix(
            LocalizedText(zh: "加单引号", en: "put quotes around it"), at: entry.value.span,
            replacement: "'\(version.value)'")
        ])
    }
    guard let id, let version else { return nil }
    var policy = Policy(id: id, version: version, title: title ?? Located(id.value, id.node), node: file)
    policy.isAbstract = yesNo(.abstract, fields)
    policy.jurisdiction = text(.jurisdiction, fields)
    policy.issuedBy = strings(.issuedBy, fields)
    policy.document = located(.document, fields)
    policy.extends = reference(fields)
    policy.calendar = located(.calendar, fields)
    policy.classesPrefer = word(.classesPrefer, fields, Words.classesPrefer)
    for (keyword, isRead) in [
      (Keyword.jurisdiction, policy.jurisdiction != nil), (.issuedBy, !policy.issuedBy.isEmpty),
      (.document, policy.document != nil), (.calendar, policy.calendar != nil),
    ] where fields.has(keyword) && !isRead {
      failures.insert(keyword.en)
    }
    if let entry = fields[.inForce] {
      let before = errors
      policy.inForce = validTime(entry, under: file, requiresCites: true)
      if errors > before { failures.insert("in_force") }
    }
    if let entry = fields[.selectedBy] {
      let before = errors
      policy.selectedBy = selectedBy(entry, fields)
      if errors > before { failures.insert("selected_by") }
    }
    return policy
  }

  /// `extends: ID@VERSION`.
  private mutating func reference(_ fields: Fields) -> Located<PolicyReference>? {
    guard let entry = fields[.extends] else { return nil }
    if case .sequence = entry.value.content {
      report(.severalParents, [spelling(.extends)], at: entry.value.span, in: fields.node)
      failures.insert("extends")
      return nil
    }
    guard let written = located(.extends, fields) else { return nil }
    let parts = written.value.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !written.value.utf8.contains(UInt8(ascii: " ")) else {
      report(.badReference, [spelling(.extends), .same(written.value)], at: entry.value.span, in: written.node)
      failures.insert("extends")
      return nil
    }
    return Located(
      PolicyReference(
        id: String(decoding: Array(parts[0]), as: UTF8.self), version: String(decoding: Array(parts[1]), as: UTF8.self)),
      written.node)
  }

  private mutating func selectedBy(_ entry: YAMLEntry, _ fields: Fields) -> SelectedBy? {
    guard case .mapping = entry.value.content else { return located(.selectedBy, fields).map { SelectedBy(fact: $0) } }
    let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.selectedBy.en)
    guard let inner = self.fields(of: entry.value, as: .selectedBy, at: node, label: name(.selectedBy)) else {
      return nil
    }
    let grounds = grounds(inner)
    return required(.fact, inner).map { SelectedBy(fact: $0, grounds: grounds) }
  }

  /// `{from, to, cites}`.
  mutating func validTime(_ entry: YAMLEntry, under parent: NodeID, requiresCites: Bool) -> ValidTime? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.inForce.en)
    return validTime(entry.value, label: label(entry), at: node, requiresCites: requiresCites)
  }

  mutating func validTime(_ value: YAMLNode, label: Label, at node: NodeID, requiresCites: Bool) -> ValidTime? {
    guard let fields = fields(of: value, as: .inForce, at: node, label: label) else { return nil }
    if !fields.has(.from) { reportMissing(.from, in: fields) }
    let from = day(.from, fields)
    let to = statedDay(.to, fields)
    let grounds = requiresCites ? requiredGrounds(fields) : grounds(fields)
    return from.map { ValidTime(from: $0, to: to, grounds: grounds) }
  }

  // MARK: Sections

  /// The sections that a policy, `add` and `replace` have in common.
  mutating func readSections(_ fields: Fields, into policy: inout Policy) {
    let file = fields.node
    policy.levels = section(.levels, fields, under: file, ids: .name) { $0.levelScale($1, $2) }
    policy.facts = section(.facts, fields, under: file, ids: .path) { $0.fact($1, $2) }
    policy.registers = section(.registers, fields, under: file, ids: .plain) { $0.register($1, $2) }
    policy.days = section(.days, fields, under: file, ids: .name) { $0.namedDay($1, $2) }
    policy.cohorts = section(.cohorts, fields, under: file, ids: .name) { $0.cohort($1, $2) }
    policy.parameters = section(.parameters, fields, under: file, ids: .name) { $0.parameter($1, $2) }
    policy.tables = section(.tables, fields, under: file, ids: .name) { $0.table($1, $2) }
    policy.counting = section(.counting, fields, under: file, ids: .plain) { $0.countingRule($1, $2) }
    policy.classes = section(.classes, fields, under: file, ids: .plain) { $0.applicantClass($1, $2) }
    policy.checks = section(.checks, fields, under: file, ids: .plain) { $0.check($1, $2, .top) }
    policy.offices = section(.offices, fields, under: file, ids: .plain) { $0.office($1, $2) }
    policy.papers = section(.papers, fields, under: file, ids: .plain) { $0.paper($1, $2) }
    policy.forms = section(.forms, fields, under: file, ids: .plain) { $0.form($1, $2) }
    policy.contacts = section(.contacts, fields, under: file, ids: .plain) { $0.contact($1, $2) }
    if let entry = fields[.amount] { policy.amount = amount(entry, under: file) }
    if let entry = fields[.procedure] { policy.procedure = procedure(entry, under: file) }
    if let entry = fields[.remedies] { policy.remedies = remedies(entry, under: file) }
    if let entry = fields[.setAside] { policy.setAside = setAside(entry, under: file) }
  }

  /// An abstract file decides nothing, so it has nothing that decides. Remedies do not: the law on them is the same for
  /// every policy of a vocabulary.
  private mutating func checkAbstract(_ fields: Fields) {
    let foreign: [Keyword] = [
      .document, .inForce, .selectedBy, .checks, .amount, .procedure, .offices, .papers, .forms, .contacts, .setAside,
      .days, .cohorts, .classes, .classesPrefer,
    ]
    for keyword in foreign {
      guard let entry = fields[keyword] else { continue }
      report(.notInAbstract, [spelling(keyword)], at: entry.keySpan, in: fields.node)
    }
  }
}

import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuYAMLTrees

/// A joined policy as one file that extends nothing.
struct StandaloneWriter {
  let policy: YijuPolicies.Policy
  let map: SourceMap
  let nodes: NodeFinding
  let language: Language
  /// Clauses of parents that nothing carries out any more, as `source/clause`.
  var uncovered: [String]
  /// Interpretations of parents that nothing refers to any more.
  var unused: Set<String>
  private var yaml: YAMLWriting

  init(_ compilation: Compilation, policy: YijuPolicies.Policy, nodes: NodeFinding, language: Language) {
    self.policy = policy
    self.map = compilation.map
    self.nodes = nodes
    self.language = language
    self.uncovered = []
    self.unused = []
    self.yaml = YAMLWriting(files: compilation.files)
  }

  private func key(_ keyword: Keyword) -> String { keyword[language] }

  /// The text of the file, under a line of comment.
  func text(comment: String) -> String {
    var copy = self
    copy.write(comment)
    return copy.yaml.text
  }

  private mutating func write(_ comment: String) {
    yaml.line("# " + comment)
    for keyword in [
      Keyword.yiju, .policy, .version, .title, .abstract, .jurisdiction, .issuedBy, .document, .inForce, .selectedBy,
      .calendar, .classesPrefer,
    ] where keyword != .abstract || policy.isAbstract {
      if let entry = nodes.top(key(keyword)) { yaml.entry(entry, indent: 0) }
    }
    sources()
    section(.levels, policy.levels)
    section(.facts, policy.facts)
    section(.registers, policy.registers)
    section(.days, policy.days)
    section(.cohorts, policy.cohorts)
    section(.parameters, policy.parameters)
    section(.tables, policy.tables)
    section(.counting, policy.counting)
    classes()
    checks()
    amount()
    section(.offices, policy.offices)
    procedure()
    section(.papers, policy.papers)
    section(.forms, policy.forms)
    section(.contacts, policy.contacts)
    if let remedies = policy.remedies, let entry = nodes.entry(map.span(of: remedies.node)) ?? nodes.top(key(.remedies))
    {
      yaml.entry(entry, indent: 0)
    }
    interpretations()
    setAside()
  }

  /// A shared document is written out where the policy takes it.
  private mutating func sources() {
    guard !policy.sources.isEmpty else { return }
    yaml.line("")
    yaml.line(key(.sources) + ":")
    for entry in policy.sources.entries {
      guard let shared = entry.element.shared, let place = shared.place,
        case .mapping(let fields)? = nodes.root(map.span(of: place))?.content
      else {
        element(entry.id.node, indent: 2)
        continue
      }
      yaml.line(entry.id.value + ":", indent: 2)
      let left = [key(.sharedFile)] + (shared.isNarrowed ? [key(.coverage)] : [])
      for field in fields where !left.contains(field.key) { yaml.entry(field, indent: 4) }
      if shared.isNarrowed { yaml.line("\(key(.coverage)): \(key(.excerpt))", indent: 4) }
    }
  }

  private mutating func section<Element>(_ keyword: Keyword, _ elements: ElementMap<Element>) {
    guard !elements.isEmpty else { return }
    yaml.line("")
    yaml.line(key(keyword) + ":")
    for entry in elements.entries { element(entry.id.node, indent: 2) }
  }

  private mutating func element(_ node: NodeID, indent: Int, without dropped: [Keyword] = []) {
    guard let entry = nodes.entry(map.span(of: node)) else { return }
    guard !dropped.isEmpty, case .mapping(let fields) = entry.value.content else {
      return yaml.entry(entry, indent: indent)
    }
    let names = dropped.map(key)
    let kept = YAMLNode(.mapping(fields.filter { !names.contains($0.key) }), span: entry.value.span)
    yaml.entry(YAMLEntry(key: entry.key, keySpan: entry.keySpan, value: kept), indent: indent)
  }

  // MARK: Classes and checks

  /// A class is written check by check, as a group is.
  private mutating func classes() {
    guard !policy.classes.isEmpty else { return }
    yaml.line("")
    yaml.line(key(.classes) + ":")
    for entry in policy.classes.entries {
      element(entry.id.node, indent: 2, without: [.checks])
      yaml.line(key(.checks) + ":", indent: 4)
      for check in entry.element.checks.entries { self.check(check, under: entry.element.grounds, indent: 6) }
    }
  }

  private mutating func checks() {
    guard !policy.checks.isEmpty else { return }
    yaml.line("")
    yaml.line(key(.checks) + ":")
    for entry in policy.checks.entries { check(entry, indent: 2) }
  }

  /// A group is written member by member: one of them may have been replaced.
  ///
  /// - Parameter home: What the class or group cites under which the check is written now.
  private mutating func check(_ check: ElementMap<Check>.Entry, under home: Grounds? = nil, indent: Int) {
    guard let entry = nodes.entry(map.span(of: check.id.node)), case .mapping(let fields) = entry.value.content else {
      return element(check.id.node, indent: indent)
    }
    let members = [Keyword.all, .any, .none].map(key)
    let own = fields.filter { !members.contains($0.key) }
    yaml.entry(
      YAMLEntry(key: entry.key, keySpan: entry.keySpan, value: YAMLNode(.mapping(own), span: entry.value.span)),
      indent: indent)
    cites(of: check.element, in: fields, under: home, indent: indent + 2)
    guard case .group(let group) = check.element.kind, let kind = fields.first(where: { members.contains($0.key) })
    else { return }
    yaml.line(kind.key + ":", indent: indent + 2)
    for member in group.members.entries { self.check(member, under: check.element.grounds, indent: indent + 4) }
  }

  /// What a check inherited where it was written and would not inherit where it is written now.
  private mutating func cites(of check: Check, in fields: [YAMLEntry], under home: Grounds?, indent: Int) {
    let written = check.grounds.cites
    guard !written.isEmpty, !fields.contains(where: { $0.key == key(.cites) }),
      written.map(\.value) != home?.cites.map(\.value)
    else { return }
    yaml.line(key(.cites) + ":", indent: indent)
    for cite in written {
      if let node = nodes.node(map.span(of: cite.node)) { yaml.item(node, indent: indent + 2) }
    }
  }

  // MARK: Amount and procedure

  private mutating func amount() {
    guard let amount = policy.amount else { return }
    whole(amount.node, without: [.steps, .zero])
    if let zero = amount.zero, let node = nodes.node(map.span(of: zero.node)) {
      yaml.value(node, after: key(.zero) + ":", indent: 2)
    }
    yaml.line(key(.steps) + ":", indent: 2)
    for step in amount.steps.entries { element(step.id.node, indent: 4, without: [.placedAfter, .placedBefore]) }
  }

  private mutating func procedure() {
    guard let procedure = policy.procedure else { return }
    whole(procedure.node, without: [.steps])
    yaml.line(key(.steps) + ":", indent: 2)
    for step in procedure.steps.entries { element(step.id.node, indent: 4, without: [.placedAfter, .placedBefore]) }
  }

  private mutating func whole(_ node: NodeID, without dropped: [Keyword]) {
    yaml.line("")
    element(node, indent: 0, without: dropped)
  }

  // MARK: Interpretations and what is set aside

  private mutating func interpretations() {
    let kept = policy.interpretations.entries.filter { !unused.contains($0.id.value) }
    guard !kept.isEmpty else { return }
    yaml.line("")
    yaml.line(key(.interpretations) + ":")
    for entry in kept { element(entry.id.node, indent: 2) }
  }

  private mutating func setAside() {
    guard !policy.setAside.isEmpty || !uncovered.isEmpty else { return }
    yaml.line("")
    yaml.line(key(.setAside) + ":")
    for entry in policy.setAside {
      if let node = nodes.node(map.span(of: entry.node)) { yaml.item(node, indent: 2) }
    }
    for cite in uncovered {
      let note = language == .zh ? "合并以后没有条目执行这一条" : "nothing carries this clause out after joining"
      yaml.line("- \(key(.cites)): '\(cite)'", indent: 2)
      yaml.line("\(key(.reason)): \(key(.other))", indent: 4)
      yaml.line("\(key(.note)): \(note)", indent: 4)
    }
  }
}

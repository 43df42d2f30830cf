import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Classes of applicants.
extension PolicyReader {
  mutating func applicantClass(_ entry: YAMLEntry, _ node: NodeID) -> ApplicantClass? {
    guard let fields = fields(of: entry.value, as: .applicantClass, at: node, label: label(entry)) else { return nil }
    // A class and a check share the explanation, so they share their ids, too.
    register(entry)
    let title = required(.title, fields)
    let grounds = grounds(fields)
    if !fields.has(.checks) { reportMissing(.checks, in: fields) }
    let checks = checks(ofClass: fields, citing: grounds)
    return title.map { ApplicantClass(title: $0, checks: checks, grounds: grounds, node: node) }
  }

  /// Checks of a class: what the class cites they need not cite again.
  private mutating func checks(ofClass fields: Fields, citing grounds: Grounds) -> ElementMap<Check> {
    guard let entry = fields[.checks] else { return ElementMap() }
    let place: CheckPlace = grounds.cites.isEmpty ? .top : .member(of: grounds)
    return section(entry, .checks, under: fields.node, address: "checks", ids: .plain) { $0.check($1, $2, place) }
  }

  /// Under `add`, classes without a title: checks that join those of a parent's class. The others are left to be read
  /// as whole classes.
  mutating func partialClasses(
    _ entry: YAMLEntry, under parent: NodeID, into overlay: inout PolicyOverlay
  ) -> YAMLEntry? {
    guard case .mapping(let classes) = entry.value.content else { return entry }
    func isPartial(_ entry: YAMLEntry) -> Bool {
      hasKey(.checks, .applicantClass, in: entry.value) && !hasKey(.title, .applicantClass, in: entry.value)
    }
    let partial = classes.filter(isPartial)
    guard !partial.isEmpty else { return entry }
    let section = map.add(entry.keySpan, parent: parent, component: Keyword.classes.en)
    for entry in partial {
      let node = place(entry, under: section)
      guard let fields = fields(of: entry.value, as: .applicantClass, at: node, label: label(entry)) else { continue }
      let checks = checks(ofClass: fields, citing: grounds(fields))
      overlay.classChecks.set(checks, for: Located(entry.key, node))
    }
    let whole = classes.filter { !isPartial($0) }
    guard !whole.isEmpty else { return nil }
    var rest = entry
    rest.value = YAMLNode(.mapping(whole), span: entry.value.span)
    return rest
  }
}

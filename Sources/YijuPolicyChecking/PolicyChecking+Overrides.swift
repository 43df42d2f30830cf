import YijuDiagnostics
import YijuPolicies

/// What an extending file does to its parents: what it removes nobody uses any more, and what it changes has an
/// authority of its own.
extension PolicyChecking {
  /// Reports the removal of something that is still used, where it is removed; false when it was not removed.
  mutating func reportRemoved(_ id: String, _ kinds: [ElementKind], usedAt node: NodeID) -> Bool {
    let addresses = kinds.compactMap(\.section).map { "\($0).\(id)" }
    guard let removal = policy.overridden.last(where: { $0.fate == .removed && addresses.contains($0.address) }) else {
      return false
    }
    let user = Self.element(at: map.path(of: node))
    let told = diagnostics.firstIndex { $0.kind == .removedButUsed && $0.arguments.first == same(removal.address) }
    if let told {
      diagnostics[told].labels += label(node, zh: "这里也用它", en: "used here, too")
      return true
    }
    report(
      .removedButUsed, same(removal.address), same("`\(user)`"), at: removal.by,
      labels: label(node, zh: "这里用它", en: "used here"))
    return true
  }

  /// The element that a place belongs to: `checks.window` of `replace.checks.window.after`.
  private static func element(at path: String) -> String {
    var pieces = path.split(separator: ".")
    if let first = pieces.first, first == "add" || first == "replace" { pieces.removeFirst() }
    switch pieces.first {
    // The id of a fact has dots of its own.
    case "facts": return pieces.dropLast().joined(separator: ".")
    case "amount", "procedure": return pieces.prefix(3).joined(separator: ".")
    default: return pieces.prefix(2).joined(separator: ".")
    }
  }

  /// What a file adds or replaces rests on a document of its own, or on an interpretation: the documents of its parents
  /// say what the parents say.
  mutating func checkOwnAuthority() {
    guard policy.extends != nil, !hasFailures else { return }
    checkAuthority("days", policy.days) { [$0.grounds] }
    checkAuthority("parameters", policy.parameters) { [$0.grounds] + $0.values.map(\.grounds) }
    checkAuthority("tables", policy.tables) { table in
      [table.grounds] + table.values.flatMap { [$0.grounds] + $0.value.map(\.grounds) }
    }
    checkAuthority("counting", policy.counting) { [$0.grounds] }
    checkAuthority("checks", policy.checks) { [$0.grounds] }
    for entry in policy.classes.entries { checkAuthority("checks", entry.element.checks) { [$0.grounds] } }
    if let amount = policy.amount { checkAuthority("amount.steps", amount.steps) { [$0.grounds] } }
    if let procedure = policy.procedure { checkAuthority("procedure.steps", procedure.steps) { [$0.grounds] } }
  }

  private mutating func checkAuthority<Element>(
    _ section: String, _ elements: ElementMap<Element>, _ grounds: (Element) -> [Grounds]
  ) {
    for entry in elements.entries where policy.origins["\(section).\(entry.id.value)"] == 0 {
      let all = grounds(entry.element)
      let cites = all.flatMap(\.cites)
      guard !cites.isEmpty, all.allSatisfy({ $0.interpretations.isEmpty }),
        cites.allSatisfy({ (policy.origins["sources.\($0.value.source)"] ?? 0) != 0 })
      else { continue }
      report(.authorityOfParent, same("\(section).\(entry.id.value)"), at: entry.id.node)
    }
  }
}

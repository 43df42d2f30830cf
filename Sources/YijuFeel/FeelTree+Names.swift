extension FeelTree {
  /// The names and dotted paths that an expression takes from outside, each once, in the order in which they appear:
  /// not those that iterations, functions and contexts bring in, and no built-in functions.
  package var freeNames: [String] {
    var found: [String] = []
    collect(root, bound: ["item", "partial"], into: &found)
    return found
  }

  private func collect(_ id: FeelNodeID, bound: [String], into found: inout [String]) {
    func note(_ name: String) { if !found.contains(name) { found.append(name) } }
    switch node(id) {
    case .name(let at):
      let name = name(at)
      if !bound.contains(name), FeelBuiltins.named(name) == nil { note(name) }
    case .path(let base, _):
      guard let dotted = dottedName(id), let first = firstName(of: id) else {
        collect(base, bound: bound, into: &found)
        return
      }
      if !bound.contains(first), FeelBuiltins.named(first) == nil { note(dotted) }
    case .loop(let names, let domains, let body), .quantified(_, let names, let domains, let body):
      var inner = bound
      for (name, domain) in zip(self.names(names), children(domains)) {
        collect(domain, bound: inner, into: &found)
        inner.append(name)
      }
      collect(body, bound: inner, into: &found)
    case .function(let parameters, _, let body):
      collect(body, bound: bound + names(parameters), into: &found)
    case .context(let names, let values):
      var inner = bound
      for (name, value) in zip(self.names(names), children(values)) {
        collect(value, bound: inner, into: &found)
        inner.append(name)
      }
    default: for operand in operands(of: id) { collect(operand, bound: bound, into: &found) }
    }
  }
}

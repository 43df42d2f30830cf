extension FactTree {
  /// The member of that name of an object. Linear in the number of members.
  public subscript(key: String) -> FactTree? {
    guard case .object(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The node at a path; nil when nothing stands there.
  public subscript(path: FactPath) -> FactTree? {
    var node = self
    for step in path.steps {
      switch (step, node.content) {
      case (.key(let name), .object(let entries)):
        guard let entry = entries.first(where: { $0.key == name }) else { return nil }
        node = entry.value
      case (.index(let index), .list(let elements)):
        guard elements.indices.contains(index) else { return nil }
        node = elements[index]
      default: return nil
      }
    }
    return node
  }

  /// A copy with `value` at `path`. Objects on the way that are missing or null are made; an index may be that of an
  /// element or the next one.
  ///
  /// Nil when the path leads through a scalar, into the wrong kind of node or beyond the end of a list: the caller
  /// says which path it was.
  public func setting(_ value: FactTree, at path: FactPath) -> FactTree? {
    setting(value, along: path.steps[...])
  }

  /// Builds a tree out of paths and values, in the order given; nil when two paths contradict.
  ///
  /// ```swift
  /// FactTree(pairs: [(FactPath([.key("applicant"), .key("insured")]), FactTree(.boolean(true)))])
  /// ```
  public init?(pairs: [(path: FactPath, value: FactTree)]) {
    var tree = FactTree(.object([]))
    for pair in pairs {
      guard let next = tree.setting(pair.value, at: pair.path) else { return nil }
      tree = next
    }
    self = tree
  }

  private func setting(_ value: FactTree, along steps: ArraySlice<FactPath.Step>) -> FactTree? {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch (step, content) {
    case (.key(let name), .object(var entries)):
      if let (place, count) = dottedEntry(of: steps, among: entries) {
        guard let child = entries[place].value.setting(value, along: steps.dropFirst(count)) else { return nil }
        entries[place].value = child
      } else if let place = entries.firstIndex(where: { $0.key == name }) {
        guard let child = entries[place].value.setting(value, along: rest) else { return nil }
        entries[place].value = child
      } else {
        guard let child = FactTree(.null).setting(value, along: rest) else { return nil }
        entries.append(FactEntry(key: name, value: child))
      }
      return FactTree(.object(entries), span: span)
    case (.index(let index), .list(var elements)):
      if elements.indices.contains(index) {
        guard let child = elements[index].setting(value, along: rest) else { return nil }
        elements[index] = child
      } else {
        guard index == elements.count, let child = FactTree(.null).setting(value, along: rest) else { return nil }
        elements.append(child)
      }
      return FactTree(.list(elements), span: span)
    case (.key, .null): return FactTree(.object([])).setting(value, along: steps)
    case (.index, .null): return FactTree(.list([])).setting(value, along: steps)
    default: return nil
    }
  }

  /// The entry whose dotted name, such as `applicant.insured`, covers the first steps, and how many of them.
  private func dottedEntry(
    of steps: ArraySlice<FactPath.Step>, among entries: [FactEntry]
  ) -> (place: Int, count: Int)? {
    var name = ""
    for (offset, step) in steps.enumerated() {
      guard case .key(let key) = step else { return nil }
      name += offset == 0 ? key : "." + key
      if offset > 0, let place = entries.firstIndex(where: { $0.key == name }) { return (place, offset + 1) }
    }
    return nil
  }
}

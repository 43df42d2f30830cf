import YijuFacts

/// How a scalar was written where a record, which knows whole numbers and texts only, would not show it.
///
/// Whether `1.50` stood in quotes decides whether it is an error, so a record of errors has to keep it. A decision has
/// no need of it: its facts have types.
struct FactSpelling: Sendable, Hashable {
  enum Form: String, Sendable, Hashable {
    /// A JSON number that is not whole, or too large.
    case number
    /// A YAML scalar without quotes.
    case plain
  }

  /// From the root down: names and places in lists.
  var path: [FactPath.Step]
  var form: Form

  var jsonValue: JSONValue {
    .object([
      JSONMember(
        "path",
        .array(
          path.map { step in
            switch step {
            case .key(let name): .string(name)
            case .index(let index): .int(Int64(index))
            }
          })), JSONMember("form", .string(form.rawValue)),
    ])
  }

  init(path: [FactPath.Step], form: Form) {
    self.path = path
    self.form = form
  }

  init?(_ value: JSONValue) {
    guard let form = value["form"]?.stringValue.flatMap(Form.init(rawValue:)), let steps = value["path"]?.arrayValue
    else { return nil }
    var path: [FactPath.Step] = []
    for step in steps {
      switch step {
      case .string(let name): path.append(.key(name))
      case .int(let index): path.append(.index(Int(index)))
      default: return nil
      }
    }
    self.init(path: path, form: form)
  }

  /// The spellings to keep, in the order of the tree.
  static func all(in tree: FactTree) -> [FactSpelling] {
    var found: [FactSpelling] = []
    func visit(_ node: FactTree, _ path: [FactPath.Step]) {
      switch node.content {
      case .null, .boolean, .text: break
      case .number:
        if case .string = node.jsonValue { found.append(FactSpelling(path: path, form: .number)) }
      case .plain: found.append(FactSpelling(path: path, form: .plain))
      case .list(let elements):
        for (index, element) in elements.enumerated() { visit(element, path + [.index(index)]) }
      case .object(let entries):
        for entry in entries { visit(entry.value, path + [.key(entry.key)]) }
      }
    }
    visit(tree, [])
    return found
  }
}

extension FactTree {
  /// The facts as they were written, from those a record shows and the spellings it keeps.
  func spelled(_ spellings: [FactSpelling]) -> FactTree {
    spellings.reduce(self) { tree, spelling in tree.spelled(spelling.form, at: spelling.path[...]) }
  }

  private func spelled(_ form: FactSpelling.Form, at path: ArraySlice<FactPath.Step>) -> FactTree {
    var copy = self
    switch (path.first, content) {
    case (nil, .text(let text)): copy.content = form == .number ? .number(text) : .plain(text)
    case (nil, .number(let text)) where form == .plain: copy.content = .plain(text)
    case (.key(let name)?, .object(var entries)):
      guard let place = entries.firstIndex(where: { $0.key.utf8.elementsEqual(name.utf8) }) else { return self }
      entries[place].value = entries[place].value.spelled(form, at: path.dropFirst())
      copy.content = .object(entries)
    case (.index(let index)?, .list(var elements)):
      guard elements.indices.contains(index) else { return self }
      elements[index] = elements[index].spelled(form, at: path.dropFirst())
      copy.content = .list(elements)
    default: break
    }
    return copy
  }
}

import YijuDiagnostics
import YijuValues

/// Types expressions and unary tests before they run.
///
/// Input is a tree and the names it may use, output the tree with a type for each node, the slots of its names, and
/// problems. What follows from a problem already reported is not reported again: a node that failed has the type `any`.
package enum FeelChecker {
  /// Types an expression. `expected` is what it must yield, nil when anything will do.
  package static func checkExpression(
    _ tree: FeelTree, in scope: FeelScope, expected: FeelType? = nil, options: FeelCheckOptions
  ) -> FeelChecked {
    var checking = FeelChecking(tree, scope, options)
    let type = checking.check(tree.root)
    if let expected { checking.require(type, toFit: expected) }
    return checking.checked
  }

  /// The calls of functions that are left out, or that need a clock.
  package static func missingFunctions(_ tree: FeelTree) -> [FeelProblem] {
    var problems: [FeelProblem] = []
    for node in tree.nodes {
      switch node {
      case .call(let callee, _), .callNamed(let callee, _, _):
        guard case .name(let at) = tree.node(callee) else { continue }
        let name = tree.name(at)
        let isClock = FeelBuiltins.named(name).map { FeelBuiltins.clocks.contains($0) } ?? false
        if FeelBuiltins.missing.contains(name) || isClock {
          problems.append(
            FeelProblem(.feelMissingFunction, [LocalizedText(zh: name, en: name)], at: tree.span(callee)))
        }
      default: break
      }
    }
    return problems
  }

  /// Types unary tests over `scope.input`.
  package static func checkUnaryTests(
    _ tree: FeelTree, in scope: FeelScope, options: FeelCheckOptions
  ) -> FeelChecked {
    var checking = FeelChecking(tree, scope, options)
    checking.check(tree.root)
    return checking.checked
  }
}

/// The state of one check.
struct FeelChecking {
  let tree: FeelTree
  let scope: FeelScope
  let options: FeelCheckOptions
  var types: [FeelType]
  var slots: [Int32]
  var names: [String] = []
  var problems: [FeelProblem] = []
  var locals: [FeelType.Field] = []
  var input: FeelType?

  init(_ tree: FeelTree, _ scope: FeelScope, _ options: FeelCheckOptions) {
    self.tree = tree
    self.scope = scope
    self.options = options
    self.types = Array(repeating: .any, count: tree.nodes.count)
    self.slots = Array(repeating: -1, count: tree.nodes.count)
    self.input = scope.input
  }

  var checked: FeelChecked {
    FeelChecked(
      tree: tree, types: types, slots: slots, names: names,
      problems: problems.sorted {
        ($0.span.start, $0.span.end, $0.kind.code) < ($1.span.start, $1.span.end, $1.kind.code)
      })
  }

  // MARK: - Problems

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at id: FeelNodeID, replacement: String? = nil
  ) {
    let span = tree.span(id)
    let fix = replacement.map {
      FeelProblem.Fix(text: LocalizedText(zh: "改为 `\($0)`", en: "write `\($0)`"), span: span, replacement: $0)
    }
    problems.append(FeelProblem(kind, arguments, at: span, fix: fix))
  }

  func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  // MARK: - Nodes

  @discardableResult
  mutating func check(_ id: FeelNodeID) -> FeelType {
    let type = infer(id)
    let index = Int(id.index)
    if types.indices.contains(index) { types[index] = type }
    return type
  }

  private mutating func infer(_ id: FeelNodeID) -> FeelType {
    switch tree.node(id) {
    case .null: return .null
    case .boolean: return .boolean
    case .number(let at): return numeral(tree.number(at), id)
    case .string: return .string
    case .temporal(let at):
      noteNumber("`@\(FeelText.quoted(tree.temporalText(at)))`", id)
      return FeelType(of: tree.temporal(at))
    case .name(let at): return name(tree.name(at), id)
    case .input:
      if let input { return input }
      report(.feelNoInput, [], at: id)
      return .any
    case .negate(let operand): return negation(operand)
    case .binary(let operation, let left, let right): return binary(operation, left, right, id)
    case .between(let subject, let low, let high):
      let type = check(subject)
      compare(type, .greaterOrEqual, check(low), subject, low, id)
      compare(type, .lessOrEqual, check(high), subject, high, id)
      emptyRange(low, true, high, true, id)
      return .boolean
    case .in(let subject, let tests):
      let type = check(subject)
      for test in tree.children(tests) { check(test: test, of: type, subject: subject) }
      return .boolean
    case .conditional(let condition, let then, let otherwise):
      requireBoolean(condition, "if")
      return FeelType.join(check(then), check(otherwise))
    case .loop(let names, let domains, let body):
      let mark = locals.count
      iterate(names, domains)
      locals.append(FeelType.Field("partial", .list(.any)))
      let type = check(body)
      locals.removeLast(locals.count - mark)
      return .list(type)
    case .quantified(let all, let names, let domains, let body):
      let mark = locals.count
      iterate(names, domains)
      requireBoolean(body, all ? "every" : "some")
      locals.removeLast(locals.count - mark)
      return .boolean
    case .iteration(let low, let high):
      let first = check(low)
      compare(first, .lessOrEqual, check(high), low, high, id)
      return .list(first)
    case .filter(let base, let condition): return filter(base, condition)
    case .path(let base, let at): return path(base, tree.name(at), id)
    case .list(let run):
      var element: FeelType?
      for child in tree.children(run) {
        let type = check(child)
        element = element.map { FeelType.join($0, type) } ?? type
      }
      return .list(element ?? .any)
    case .context(let names, let values):
      let mark = locals.count
      var fields: [FeelType.Field] = []
      for (name, node) in zip(tree.names(names), tree.children(values)) {
        let field = FeelType.Field(name, check(node))
        fields.append(field)
        locals.append(field)
      }
      locals.removeLast(locals.count - mark)
      return .context(fields)
    case .range(let low, let includesLow, let high, let includesHigh):
      let first = check(low)
      let second = check(high)
      compare(first, .lessOrEqual, second, low, high, id)
      emptyRange(low, includesLow, high, includesHigh, id)
      return .range(FeelType.join(first, second))
    case .instance(let operand, _):
      check(operand)
      return .boolean
    case .function(let parameters, let declared, let body):
      let mark = locals.count
      let types = Array(tree.types(declared))
      for (name, type) in zip(tree.names(parameters), types) { locals.append(FeelType.Field(name, type)) }
      let result = check(body)
      locals.removeLast(locals.count - mark)
      return .function(types, result)
    case .call(let callee, let arguments): return call(callee, Array(tree.children(arguments)), names: nil, id)
    case .callNamed(let callee, let names, let arguments):
      return call(callee, Array(tree.children(arguments)), names: Array(tree.names(names)), id)
    case .test(_, let operand): return .range(check(operand))
    case .anyOf(let tests), .noneOf(let tests):
      for test in tree.children(tests) { check(test: test, of: input ?? .any, subject: nil) }
      return .boolean
    case .anything: return .boolean
    }
  }

  private mutating func iterate(_ names: FeelRun, _ domains: FeelRun) {
    for (name, domain) in zip(tree.names(names), tree.children(domains)) {
      let element: FeelType
      switch check(domain) {
      case .list(let type), .range(let type): element = type
      case let other: element = other
      }
      locals.append(FeelType.Field(name, element))
    }
  }

  private mutating func filter(_ base: FeelNodeID, _ condition: FeelNodeID) -> FeelType {
    let type = check(base)
    let element: FeelType
    if case .list(let inner) = type { element = inner } else { element = type }
    let mark = locals.count
    if case .context(let fields) = element { locals += fields }
    locals.append(FeelType.Field("item", element))
    let kind = check(condition)
    locals.removeLast(locals.count - mark)
    switch kind {
    case .number: return element
    case .boolean, .any: return kind == .any ? .any : .list(element)
    default:
      report(.feelOperandType, [same("[ ]"), FeelType.boolean.title, kind.title], at: condition)
      return .any
    }
  }

  mutating func requireBoolean(_ id: FeelNodeID, _ word: String) {
    let type = check(id)
    guard type != .boolean, type != .any else { return }
    report(.feelOperandType, [same(word), FeelType.boolean.title, type.title], at: id)
  }

  /// Reports a whole expression that does not give what is needed.
  mutating func require(_ type: FeelType, toFit expected: FeelType) {
    guard !type.fits(expected) else { return }
    if case .number(let one) = type, case .number(let other) = expected, let one, let other, one != other {
      report(
        .feelUnitClash, [type.title, expected.title, LocalizedText(zh: "互相代替", en: "put in each other's place")],
        at: tree.root)
    } else {
      report(.feelResultType, [expected.title, type.title], at: tree.root)
    }
  }

  // MARK: - Numerals

  private mutating func numeral(_ number: Decimal, _ id: FeelNodeID) -> FeelType {
    if !number.isZero { noteNumber("`\(number)`", id) }
    return .number(nil)
  }

  /// Reports a number of the law that stands in a test itself.
  mutating func noteNumber(_ text: String, _ id: FeelNodeID) {
    if !options.allowsNumerals { report(.feelNumeral, [same(text)], at: id) }
  }

  // MARK: - Names

  private mutating func name(_ name: String, _ id: FeelNodeID) -> FeelType {
    if let local = locals.last(where: { $0.name == name }) { return local.type }
    if let entry = scope[name] { return use(entry, id) }
    if FeelBuiltins.named(name) != nil { return .function([], .any) }
    unknown(name, id)
    return .any
  }

  private mutating func use(_ entry: FeelScope.Entry, _ id: FeelNodeID) -> FeelType {
    let index = Int(id.index)
    if slots.indices.contains(index) { slots[index] = Int32(clamping: entry.slot) }
    if !names.contains(entry.name) { names.append(entry.name) }
    return entry.type
  }

  private mutating func unknown(_ name: String, _ id: FeelNodeID) {
    // A word of the subject without quotes is the usual slip: YAML has taken them away.
    if let words = input?.words, words.contains(name) {
      report(.feelUnknownName, [same(name), same("")], at: id, replacement: "\"" + name + "\"")
      return
    }
    let candidates = locals.map(\.name) + scope.entries.map(\.name)
    report(
      .feelUnknownName, [same(name), same("")], at: id,
      replacement: Suggestions.nearest(to: name, among: candidates, limit: 1).first)
  }

  private mutating func path(_ base: FeelNodeID, _ member: String, _ id: FeelNodeID) -> FeelType {
    if let dotted = tree.dottedName(id), let root = tree.firstName(of: id),
      !locals.contains(where: { $0.name == root })
    {
      if let entry = scope[dotted] { return use(entry, id) }
      if !startsWithKnownName(base) {
        unknown(dotted, id)
        return .any
      }
    }
    let type = check(base)
    guard let found = type.member(member) else {
      report(.feelNoSuchField, [type.title, same(member)], at: id)
      return .any
    }
    return found
  }

  private func startsWithKnownName(_ id: FeelNodeID) -> Bool {
    if let dotted = tree.dottedName(id), scope[dotted] != nil { return true }
    if case .path(let base, _) = tree.node(id) { return startsWithKnownName(base) }
    return false
  }
}

extension FeelTree {
  /// The name a dotted path begins with.
  func firstName(of id: FeelNodeID) -> String? {
    switch node(id) {
    case .name(let at): name(at)
    case .path(let base, _): firstName(of: base)
    default: nil
    }
  }
}

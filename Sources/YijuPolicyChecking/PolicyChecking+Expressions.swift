import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// FEEL fields: parsed and typed against the facts, parameters and tables.
extension PolicyChecking {
  /// Declares every name that expressions may use, once for all expressions of the policy.
  mutating func declareNames() {
    let count = policy.facts.count + policy.parameters.count + policy.tables.count
    nameNodes.reserveCapacity(count)
    checked.expressionNames.reserveCapacity(count)
    scope.reserve(count)
    for entry in policy.facts.entries {
      declare(entry.id, .fact, feelType(of: entry), title: entry.element.title.value)
    }
    for entry in policy.parameters.entries {
      let parameter = entry.element
      declare(
        entry.id, .parameter,
        FeelType(
          parameter.type.value, unit: unit(parameter.unit, parameter.type.value), scale: scale(of: parameter.type.value)
        ),
        title: parameter.title.value)
    }
    for entry in policy.tables.entries {
      let table = entry.element
      declare(
        entry.id, .table,
        FeelType(table.type.value, unit: unit(table.unit, table.type.value), scale: scale(of: table.type.value)),
        title: table.title.value)
    }
    // What could not be read has a name all the same: no expression that uses it is wrong for that.
    for address in policy.failures.sorted() {
      for section in ["facts.", "parameters.", "tables."] where address.hasPrefix(section) {
        scope.declare(String(address.dropFirst(section.count)), .any, slot: -1)
      }
    }
  }

  private mutating func declare(_ id: Located<String>, _ role: ExpressionName.Role, _ type: FeelType, title: String) {
    if let first = scope.slot(of: id.value), nameNodes.indices.contains(first) {
      report(
        .nameAmbiguous, same(id.value), PolicyChecking.title(of: checked.expressionNames[first].role),
        PolicyChecking.title(of: role), at: id.node,
        labels: label(nameNodes[first], zh: "另一个在这里", en: "the other is here"))
      return
    }
    if PolicyChecking.isReserved(id.value) {
      report(.idReserved, same(id.value), PolicyChecking.title(of: role), at: id.node)
    }
    nameNodes.append(id.node)
    let feelRole: FeelScope.Role =
      switch role {
      case .fact: .fact
      case .parameter: .parameter
      case .table: .table
      }
    scope.declare(id.value, type, role: feelRole, slot: checked.expressionNames.count, title: title)
    checked.expressionNames.append(ExpressionName(id.value, role))
  }

  /// What a name in an expression stands for; nil for one that is not declared.
  func role(of name: String) -> ExpressionName.Role? {
    guard let slot = scope.slot(of: name), checked.expressionNames.indices.contains(slot) else { return nil }
    return checked.expressionNames[slot].role
  }

  private static func title(of role: ExpressionName.Role) -> LocalizedText {
    switch role {
    case .fact: ElementKind.fact.title
    case .parameter: ElementKind.parameter.title
    case .table: ElementKind.table.title
    }
  }

  private static let reservedWords = [
    "and", "or", "not", "in", "if", "then", "else", "for", "return", "some", "every", "satisfies", "true", "false",
    "null", "between", "instance", "of", "function", "external",
  ]

  /// Whether a name, or a piece of a dotted one, means something else in an expression.
  private static func isReserved(_ name: String) -> Bool {
    var rest = name.utf8[...]
    while !rest.isEmpty {
      let piece = rest.prefix { $0 != UInt8(ascii: ".") }
      let length = piece.count
      if reservedWords.contains(where: { $0.utf8.count == length && piece.elementsEqual($0.utf8) }) { return true }
      rest = rest.dropFirst(length + 1)
    }
    return false
  }

  // MARK: Types

  func feelType(of fact: DeclaredFact) -> FeelType {
    let type = fact.element.type.value
    return FeelType(
      type, unit: unit(fact.element.unit, type), words: fact.element.words.map(\.value), scale: scale(of: type),
      fields: fact.element.item.entries.map { .init($0.id.value, feelType(of: $0.element)) })
  }

  func feelType(of field: ListField) -> FeelType {
    FeelType(
      field.type.value, unit: unit(field.unit, field.type.value), words: field.words.map(\.value),
      scale: scale(of: field.type.value))
  }

  private func scale(of type: FactType) -> FeelScale? {
    guard case .level(let name) = type, let scale = policy.levels[name] else { return nil }
    return FeelScale(name: name, words: (scale.order + scale.outside).map(\.value))
  }

  /// The unit of a declaration; money without one is in the policy's currency. One that is refused fits every other.
  private func unit(_ written: Located<String>?, _ type: FactType) -> Unit? {
    if let written { return isUnit(written.value, of: type) ? Unit(written.value) : nil }
    return type == .money ? policy.amount.map { Unit($0.currency.value) } ?? .yuan : nil
  }

  // MARK: Checking

  /// Types an expression; nil after reporting an error.
  mutating func checkExpression(_ feel: Feel, expected: FeelType?, options: FeelCheckOptions) -> FeelChecked? {
    let parse = FeelParser.parseExpression(Array(feel.text.utf8))
    guard report(parse.problems, of: feel), let tree = parse.tree else { return nil }
    var scope = scope
    scope.input = nil
    return take(FeelChecker.checkExpression(tree, in: scope, expected: expected, options: options), of: feel)
  }

  /// Types unary tests over an input; nil after reporting an error.
  mutating func checkTests(
    _ feel: Feel, over input: FeelType, titled title: String, options: FeelCheckOptions
  ) -> FeelChecked? {
    let parse = FeelParser.parseUnaryTests(Array(feel.text.utf8))
    guard report(parse.problems, of: feel), let tree = parse.tree else { return nil }
    var scope = scope
    scope.input = input
    scope.inputTitle = title
    return take(FeelChecker.checkUnaryTests(tree, in: scope, options: options), of: feel)
  }

  private mutating func take(_ result: FeelChecked, of feel: Feel) -> FeelChecked? {
    guard report(result.problems, of: feel) else { return nil }
    checked.expressions[feel.node] = result
    for name in result.names {
      switch role(of: name) {
      case .parameter: use(name, .parameter)
      case .table: use(name, .table)
      case .fact, nil: break
      }
    }
    return result
  }

  /// Reports the problems of an expression; whether none of them is an error.
  private mutating func report(_ problems: [FeelProblem], of feel: Feel) -> Bool {
    if problems.isEmpty { return true }
    let file = map.span(of: feel.node)?.file ?? 0
    let path = map.path(of: feel.node)
    var isFine = true
    for var problem in problems {
      if problem.kind.severity == .error { isFine = false }
      if problem.kind == .feelUnknownName, let name = problem.arguments.first?.en,
        reportRemoved(name, [.fact, .parameter, .table, .day], usedAt: feel.node)
      {
        continue
      }
      if problem.kind == .feelUnknownName, let name = problem.arguments.first?.en, let hint = dayHint(name) {
        problem.arguments = problem.arguments.prefix(1) + [hint]
        problem.fix = nil
      }
      diagnostics.append(problem.diagnostic(file: file, path: path) { feel.offsets.file(at: $0) })
    }
    return isFine
  }

  /// What to write where an expression names a key date.
  private func dayHint(_ name: String) -> LocalizedText? {
    guard let day = policy.days[name] else { return nil }
    guard let fact = day.fact?.value else {
      return LocalizedText(zh: "；它是关键日期，算式里只用事实和数值", en: "; it is a key date, and expressions use facts and values")
    }
    return LocalizedText(
      zh: "；它是关键日期，算式里写它取自的事实 `\(fact)`", en: "; it is a key date: write the fact it is taken from, `\(fact)`")
  }

  // MARK: Reading

  /// Notes the facts a test reads. One that varies with time is looked at on the days of its check.
  mutating func readNames(of expression: FeelChecked, asOf: AsOf?, feel: Feel, for node: NodeID) {
    for name in expression.names {
      guard role(of: name) == .fact, let fact = policy.facts.entry(name) else { continue }
      guard fact.element.nature?.value.variesWithTime == true else {
        read(name, .timeless, for: node)
        continue
      }
      if let asOf {
        read(name, on: asOf, for: node)
      } else {
        report(.asOfMissing, same(fact.element.title.value), namedDays, at: feel.node)
      }
    }
  }

  /// Notes that a fact is looked at on the days of a check.
  mutating func read(_ fact: String, on asOf: AsOf, for node: NodeID) {
    switch asOf {
    case .all(let days), .any(let days):
      for day in days { read(fact, .on(day.value), for: node) }
    case .throughout(let first, let last):
      read(fact, .throughout(first.value, last.value), for: node)
    }
  }

  /// Resolves a named day and notes the dates it is taken from, under the day's own node.
  mutating func useDay(_ reference: Located<String>) -> NamedDay? {
    guard resolve(reference, as: .day) != nil, let day = policy.days[reference.value] else { return nil }
    if checked.slotsByNode[day.node] != nil { return day }
    if let fact = day.fact, exists(fact.value, .fact) { read(fact.value, .timeless, for: day.node) }
    for row in day.rows.entries where exists(row.element.value, .fact) {
      read(row.element.value, .timeless, for: day.node)
    }
    return day
  }
}

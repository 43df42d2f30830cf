import YijuFacts
import YijuFeel
import YijuValues

/// Reads the form in which vectors come: one JSON object a line, fields as `TaggedValues` and `VectorReader` name them.
///
/// What a vector needs beyond the object itself (an unknown kind of boxed expression, a text that is no FEEL) becomes
/// `unreadable` and is noted in `gaps`: evaluating it gives null, and the runner does not take that for an answer.
struct VectorReader {
  private var names: [String]
  private var gaps: [String] = []

  /// Reads one vector; nil when it is no object with a folder, a case, a node and a logic.
  static func vector(_ tree: FactTree) -> ConformanceVector? {
    guard case .object = tree.content, let folder = tree["folder"]?.text, let name = tree["case"]?.text,
      let logic = tree["logic"], case .object = logic.content
    else { return nil }
    var reader = VectorReader(names: VectorReader.names(of: tree))
    let definitions = reader.definitions(tree["types"])
    let boxed = reader.boxed(logic)
    var needs: [ConformanceVector.Need] = []
    for entry in tree["deps"]?.entries ?? [] {
      let type =
        entry.value["logic"]?["kind"]?.text == "functionDefinition" ? FeelType.any : reader.type(entry.value["type"])
      let inner = entry.value["logic"].map { reader.boxed($0) } ?? reader.unreadable("dependency \(entry.key)")
      needs.append(ConformanceVector.Need(name: entry.key, type: type, logic: inner))
    }
    var inputs: [ConformanceVector.Input] = []
    var given: [String] = []
    for entry in tree["inputs"]?.entries ?? [] {
      let type = reader.type(tree["input_types"]?[entry.key])
      guard let value = TaggedValues.value(entry.value) else {
        reader.gaps.append("input \(entry.key)")
        continue
      }
      given.append(entry.key)
      inputs.append(ConformanceVector.Input(name: entry.key, type: type, value: value))
    }
    for entry in tree["input_types"]?.entries ?? [] where !given.contains(entry.key) {
      inputs.append(ConformanceVector.Input(name: entry.key, type: .any, value: .null))
    }
    return ConformanceVector(
      folder: folder, name: name, node: tree["node"]?.text ?? "", type: reader.type(tree["type"]), logic: boxed,
      needs: needs, definitions: definitions, inputs: inputs, expected: tree["expected"] ?? FactTree(.null),
      expectsError: tree["error"]?.content == .boolean(true),
      features: tree["features"]?.elements.compactMap(\.text) ?? [], gaps: reader.gaps)
  }

  private init(names: [String]) { self.names = names }

  // MARK: - Names

  /// Names that an expression may use although they contain spaces or operators.
  private static func names(of tree: FactTree) -> [String] {
    var names: [String] = []
    func add(_ name: String) {
      if !isWord(name), !names.contains(name) { names.append(name) }
    }
    for field in ["inputs", "input_types", "deps"] {
      for entry in tree[field]?.entries ?? [] { add(entry.key) }
    }
    func fields(_ definition: FactTree) {
      for entry in definition["fields"]?.entries ?? [] {
        add(entry.key)
        fields(entry.value)
      }
    }
    for entry in tree["types"]?.entries ?? [] { fields(entry.value) }
    func keys(_ value: FactTree) {
      // Entries of contexts that are given as values.
      if case .object(let entries) = value.content, value["t"]?.text == "context" {
        for entry in entries where entry.key == "v" {
          for inner in entry.value.entries {
            add(inner.key)
            keys(inner.value)
          }
        }
      } else {
        for element in value["v"]?.elements ?? [] { keys(element) }
      }
    }
    for entry in tree["inputs"]?.entries ?? [] { keys(entry.value) }
    return names
  }

  private static func isWord(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" }
  }

  private mutating func with<T>(_ more: [String], _ body: (inout VectorReader) -> T) -> T {
    let outer = names
    names += more.filter { !VectorReader.isWord($0) && !names.contains($0) }
    let result = body(&self)
    names = outer
    return result
  }

  // MARK: - Types

  private mutating func type(_ tree: FactTree?) -> FeelType {
    guard let text = tree?.text else { return .any }
    return VectorReader.type(named: text)
  }

  static func type(named text: String) -> FeelType {
    switch text {
    case "", "Any", "any", "feel:Any": .any
    case "number", "feel:number": .number(nil)
    case "string", "feel:string": .string
    case "boolean", "feel:boolean": .boolean
    case "date", "feel:date": .date
    case "time", "feel:time": .time
    case "date and time", "dateTime", "feel:date and time", "feel:dateTime": .dateAndTime
    case "days and time duration", "dayTimeDuration", "feel:days and time duration": .daysTime
    case "years and months duration", "yearMonthDuration", "feel:years and months duration": .yearsMonths
    case "context": .context([])
    case "list": .list(.any)
    case "function": .function([], .any)
    case "range": .range(.any)
    default: FeelParser.parseType(Array(text.utf8)) ?? .named(text)
    }
  }

  private mutating func definitions(_ tree: FactTree?) -> [String: FeelItemDefinition] {
    var result: [String: FeelItemDefinition] = [:]
    for entry in tree?.entries ?? [] { result[entry.key] = definition(entry.value) }
    return result
  }

  private mutating func definition(_ tree: FactTree) -> FeelItemDefinition {
    var fields: [FeelItemDefinition.Field] = []
    for entry in tree["fields"]?.entries ?? [] {
      fields.append(FeelItemDefinition.Field(entry.key, definition(entry.value)))
    }
    let allowed = tree["allowedValues"]?.text ?? tree["typeConstraint"]?.text
    let isFunction = tree["function"] != nil || tree["functionItem"] != nil
    return FeelItemDefinition(
      type: isFunction ? .function([], .any) : fields.isEmpty ? type(tree["type"]) : .context([]),
      isList: tree["list"]?.content == .boolean(true), allowed: allowed.flatMap { tests($0) }, fields: fields)
  }

  // MARK: - Expressions

  private mutating func unreadable(_ what: String) -> FeelBoxed {
    gaps.append(what)
    return .unreadable
  }

  private mutating func expression(_ text: String) -> FeelTree? {
    let parse = FeelParser.parseExpression(Array(text.utf8), names: names)
    guard let tree = parse.tree else {
      gaps.append("cannot read `\(text)`")
      return nil
    }
    gaps += tree.missingFunctions.map { "function left out: \($0)" }
    return tree
  }

  private mutating func tests(_ text: String) -> FeelTree? {
    let parse = FeelParser.parseUnaryTests(Array(text.utf8), names: names)
    guard let tree = parse.tree else {
      gaps.append("cannot read tests `\(text)`")
      return nil
    }
    gaps += tree.missingFunctions.map { "function left out: \($0)" }
    return tree
  }

  private mutating func boxed(_ tree: FactTree?) -> FeelBoxed {
    guard let tree, case .object = tree.content else { return unreadable("no expression") }
    let inner = plain(tree)
    let declared = tree["kind"]?.text == "functionDefinition" ? FeelType.any : type(tree["type"])
    return declared == .any ? inner : .typed(inner, declared)
  }

  private mutating func plain(_ tree: FactTree) -> FeelBoxed {
    switch tree["kind"]?.text {
    case "literalExpression":
      guard let text = tree["feel"]?.text else { return unreadable("no text") }
      return expression(text).map(FeelBoxed.expression) ?? .unreadable
    case "decisionTable": return table(tree)
    case "context": return context(tree)
    case "invocation": return invocation(tree)
    case "list":
      let items = tree["items"] ?? tree["elements"] ?? tree["list"]
      return .list((items?.elements ?? []).map { boxed($0) })
    case "relation":
      let columns = (tree["columns"]?.elements ?? []).map { $0.text ?? $0["name"]?.text ?? "" }
      let rows = (tree["rows"]?.elements ?? []).map { row in
        (row.elements.isEmpty ? row["cells"]?.elements ?? [] : row.elements).map { boxed($0) }
      }
      return .relation(columns: columns, rows: rows)
    case "functionDefinition": return function(tree)
    case "conditional":
      return .conditional(
        boxed(tree["if"]), then: boxed(tree["then"]), otherwise: boxed(tree["else"] ?? tree["otherwise"]))
    case "for", "iterator":
      let (variable, domain) = iteration(tree)
      return .loop(
        variable: variable, domain: domain, body: with([variable]) { $0.boxed(tree["return"] ?? tree["body"]) })
    case "some", "every", "quantified":
      let (variable, domain) = iteration(tree)
      let all = tree["kind"]?.text == "every" || tree["quantifier"]?.text == "every"
      return .quantified(
        all: all, variable: variable, domain: domain,
        body: with([variable]) { $0.boxed(tree["satisfies"] ?? tree["body"]) })
    case "filter":
      return .filter(
        boxed(tree["in"] ?? tree["list"]), match: boxed(tree["match"] ?? tree["filter"] ?? tree["condition"]))
    case let kind: return unreadable("kind \(kind ?? "missing")")
    }
  }

  private mutating func iteration(_ tree: FactTree) -> (variable: String, domain: FeelBoxed) {
    let variable = tree["variable"]?.text ?? tree["iteratorVariable"]?.text ?? tree["var"]?.text ?? "item"
    return (variable, boxed(tree["in"] ?? tree["list"] ?? tree["domain"]))
  }

  private mutating func context(_ tree: FactTree) -> FeelBoxed {
    let outer = names
    defer { names = outer }
    var entries: [FeelBoxed.Entry] = []
    for entry in tree["entries"]?.elements ?? [] {
      let name = entry["name"]?.text
      let logic = boxed(entry["logic"])
      let isFunction = entry["logic"]?["kind"]?.text == "functionDefinition"
      entries.append(FeelBoxed.Entry(name: name, type: isFunction ? .any : type(entry["type"]), logic: logic))
      if let name, !VectorReader.isWord(name), !names.contains(name) { names.append(name) }
    }
    return .context(entries)
  }

  private mutating func invocation(_ tree: FactTree) -> FeelBoxed {
    let callee = boxed(tree["callee"])
    var bindings: [FeelBoxed.Binding] = []
    for binding in tree["bind"]?.elements ?? tree["bindings"]?.elements ?? [] {
      bindings.append(FeelBoxed.Binding(name: binding["name"]?.text ?? "", logic: boxed(binding["logic"])))
    }
    return .invocation(callee, bindings)
  }

  private mutating func function(_ tree: FactTree) -> FeelBoxed {
    if let kind = tree["fkind"]?.text, kind != "FEEL", kind != "" { return unreadable("function of kind \(kind)") }
    var parameters: [FeelBoxed.Parameter] = []
    for parameter in tree["params"]?.elements ?? tree["parameters"]?.elements ?? [] {
      parameters.append(
        FeelBoxed.Parameter(name: parameter["name"]?.text ?? parameter.text ?? "", type: type(parameter["type"])))
    }
    let body = with(parameters.map(\.name)) { $0.boxed(tree["body"] ?? tree["logic"]) }
    return .function(parameters, body: body)
  }

  private mutating func table(_ tree: FactTree) -> FeelBoxed {
    let hit = tree["hit"]?.text ?? tree["hitPolicy"]?.text ?? "UNIQUE"
    guard let policy = FeelDecisionTable.HitPolicy(rawValue: hit.isEmpty ? "UNIQUE" : hit) else {
      return unreadable("hit policy \(hit)")
    }
    var aggregation: FeelDecisionTable.Aggregation?
    if let text = tree["agg"]?.text, !text.isEmpty {
      guard let known = FeelDecisionTable.Aggregation(rawValue: text) else { return unreadable("aggregation \(text)") }
      aggregation = known
    }
    var inputs: [FeelDecisionTable.Input] = []
    for input in tree["inputs"]?.elements ?? [] {
      inputs.append(
        FeelDecisionTable.Input(
          expression: input["feel"]?.text.flatMap { expression($0) }, type: type(input["type"]),
          values: input["values"]?.text.flatMap { tests($0) }))
    }
    var outputs: [FeelDecisionTable.Output] = []
    for output in tree["outputs"]?.elements ?? [] {
      outputs.append(
        FeelDecisionTable.Output(
          name: output["name"]?.text ?? "", type: type(output["type"]),
          values: output["values"]?.text.flatMap { tests($0) },
          fallback: output["default"]?.text.flatMap { expression($0) }))
    }
    var rules: [FeelDecisionTable.Rule] = []
    for rule in tree["rules"]?.elements ?? [] {
      rules.append(
        FeelDecisionTable.Rule(
          tests: (rule["if"]?.elements ?? []).map { $0.text.flatMap { tests($0) } },
          results: (rule["then"]?.elements ?? []).map { $0.text.flatMap { expression($0) } }))
    }
    return .table(
      FeelDecisionTable(hitPolicy: policy, aggregation: aggregation, inputs: inputs, outputs: outputs, rules: rules))
  }
}

extension FactTree {
  /// The text, when this is one.
  var text: String? {
    switch content {
    case .text(let text), .plain(let text): text
    default: nil
    }
  }

  /// The elements of a list; none for anything else.
  var elements: [FactTree] {
    if case .list(let items) = content { items } else { [] }
  }

  /// The members of an object; none for anything else.
  var entries: [FactEntry] {
    if case .object(let entries) = content { entries } else { [] }
  }
}

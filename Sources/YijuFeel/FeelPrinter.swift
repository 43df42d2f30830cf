import YijuValues

/// Writes trees as text, so that reading it again gives the same tree.
///
/// Spacing is canonical and parentheses stand only where they are needed.
package enum FeelPrinter {
  /// The text of a whole expression or of unary tests.
  package static func text(_ tree: FeelTree) -> String { text(tree, at: tree.root) }

  /// The text of one node.
  package static func text(_ tree: FeelTree, at id: FeelNodeID) -> String {
    var printing = FeelPrinting(tree: tree)
    printing.write(id, atLeast: 0)
    return printing.text
  }
}

private struct FeelPrinting {
  let tree: FeelTree
  var text = ""

  /// How tightly a node holds together, by the scale of the parser; 9 for what needs no parentheses anywhere.
  private func strength(_ id: FeelNodeID) -> Int {
    switch tree.node(id) {
    case .binary(let operation, _, _):
      switch operation {
      case .or: FeelParsing.Strength.disjunction
      case .and: FeelParsing.Strength.conjunction
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: FeelParsing.Strength.comparison
      case .add, .subtract: FeelParsing.Strength.sum
      case .multiply, .divide: FeelParsing.Strength.product
      case .power: FeelParsing.Strength.power
      }
    case .between, .in: FeelParsing.Strength.comparison
    case .negate: FeelParsing.Strength.negation
    case .instance: FeelParsing.Strength.instance
    // What begins with a word of its own takes in everything that follows it.
    case .conditional, .loop, .quantified, .function, .iteration: 0
    default: 9
    }
  }

  mutating func write(_ id: FeelNodeID, atLeast least: Int) {
    let inside = strength(id) < least
    if inside { text += "(" }
    body(id)
    if inside { text += ")" }
  }

  private mutating func list(_ ids: ArraySlice<FeelNodeID>) {
    for (place, id) in ids.enumerated() {
      if place > 0 { text += ", " }
      write(id, atLeast: 0)
    }
  }

  private mutating func tests(_ ids: ArraySlice<FeelNodeID>) {
    for (place, id) in ids.enumerated() {
      if place > 0 { text += ", " }
      test(id)
    }
  }

  private mutating func test(_ id: FeelNodeID) {
    if case .test(let operation, let operand) = tree.node(id) {
      text += operation.text + " "
      write(operand, atLeast: FeelParsing.Strength.sum)
    } else {
      write(id, atLeast: 0)
    }
  }

  private mutating func body(_ id: FeelNodeID) {
    switch tree.node(id) {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .number(let at): text += tree.number(at).text
    case .string(let at): text += FeelText.quoted(tree.name(at))
    case .temporal(let at): text += "@" + FeelText.quoted(tree.temporalText(at))
    case .name(let at): text += tree.name(at)
    case .input: text += "?"
    case .negate(let operand):
      text += "-"
      write(operand, atLeast: FeelParsing.Strength.negation)
    case .binary(let operation, let left, let right):
      write(left, atLeast: strength(id))
      text += " " + operation.text + " "
      write(right, atLeast: strength(id) + 1)
    case .between(let subject, let low, let high):
      write(subject, atLeast: FeelParsing.Strength.comparison)
      text += " between "
      write(low, atLeast: FeelParsing.Strength.sum)
      text += " and "
      write(high, atLeast: FeelParsing.Strength.sum)
    case .in(let subject, let run): contained(subject, run)
    case .conditional(let condition, let then, let otherwise):
      text += "if "
      write(condition, atLeast: 0)
      text += " then "
      write(then, atLeast: 0)
      text += " else "
      write(otherwise, atLeast: 0)
    case .loop(let names, let domains, let body): iterations("for ", names, domains, " return ", body)
    case .quantified(let all, let names, let domains, let body):
      iterations(all ? "every " : "some ", names, domains, " satisfies ", body)
    case .iteration(let low, let high):
      write(low, atLeast: 0)
      text += ".."
      write(high, atLeast: 0)
    case .filter(let base, let condition):
      write(base, atLeast: 9)
      text += "["
      write(condition, atLeast: 0)
      text += "]"
    case .path(let base, let at):
      // `1.level` would be a number that ends with a point.
      if case .number = tree.node(base) { text += "(" }
      write(base, atLeast: 9)
      if case .number = tree.node(base) { text += ")" }
      text += "." + tree.name(at)
    case .list(let run):
      text += "["
      list(tree.children(run))
      text += "]"
    case .context(let names, let values):
      text += "{"
      for (place, (name, value)) in zip(tree.names(names), tree.children(values)).enumerated() {
        if place > 0 { text += ", " }
        text += FeelText.key(name) + ": "
        write(value, atLeast: 0)
      }
      text += "}"
    case .range(let low, let includesLow, let high, let includesHigh):
      text += includesLow ? "[" : "("
      write(low, atLeast: FeelParsing.Strength.sum)
      text += ".."
      write(high, atLeast: FeelParsing.Strength.sum)
      text += includesHigh ? "]" : ")"
    case .instance(let operand, let type):
      write(operand, atLeast: FeelParsing.Strength.instance)
      text += " instance of " + tree.type(type).feelText
    case .function(let parameters, let types, let body):
      text += "function("
      for (place, (name, type)) in zip(tree.names(parameters), tree.types(types)).enumerated() {
        if place > 0 { text += ", " }
        text += name
        if type != .any { text += ": " + type.feelText }
      }
      text += ") "
      write(body, atLeast: 0)
    case .call(let callee, let run):
      write(callee, atLeast: 9)
      text += "("
      list(tree.children(run))
      text += ")"
    case .callNamed(let callee, let names, let arguments):
      write(callee, atLeast: 9)
      text += "("
      for (place, (name, value)) in zip(tree.names(names), tree.children(arguments)).enumerated() {
        if place > 0 { text += ", " }
        text += name + ": "
        write(value, atLeast: 0)
      }
      text += ")"
    case .test:
      text += "("
      test(id)
      text += ")"
    case .anyOf(let run): tests(tree.children(run))
    case .noneOf(let run):
      text += "not("
      tests(tree.children(run))
      text += ")"
    case .anything: text += "-"
    }
  }

  private mutating func contained(_ subject: FeelNodeID, _ run: FeelRun) {
    write(subject, atLeast: FeelParsing.Strength.comparison)
    text += " in "
    let children = tree.children(run)
    if children.count == 1, let only = children.first {
      if case .test = tree.node(only) {
        test(only)
      } else {
        write(only, atLeast: FeelParsing.Strength.sum)
      }
      return
    }
    text += "("
    tests(children)
    text += ")"
  }

  private mutating func iterations(
    _ word: String, _ names: FeelRun, _ domains: FeelRun, _ then: String, _ body: FeelNodeID
  ) {
    text += word
    for (place, (name, domain)) in zip(tree.names(names), tree.children(domains)).enumerated() {
      if place > 0 { text += ", " }
      text += name + " in "
      write(domain, atLeast: 0)
    }
    text += then
    write(body, atLeast: 0)
  }
}

extension FeelType {
  /// The type as FEEL writes it.
  var feelText: String {
    switch self {
    case .any: "Any"
    case .null: "Null"
    case .boolean: "boolean"
    case .number: "number"
    case .string, .word, .level: "string"
    case .date: "date"
    case .time: "time"
    case .dateAndTime: "date and time"
    case .yearsMonths: "years and months duration"
    case .daysTime, .period: "days and time duration"
    case .list(let element): "list<" + element.feelText + ">"
    case .range(let element): "range<" + element.feelText + ">"
    case .context(let fields):
      "context<" + fields.map { FeelText.key($0.name) + ": " + $0.type.feelText }.joined(separator: ", ") + ">"
    case .function(let parameters, let result):
      "function<" + parameters.map(\.feelText).joined(separator: ", ") + "> -> " + result.feelText
    case .named(let name): name
    }
  }
}

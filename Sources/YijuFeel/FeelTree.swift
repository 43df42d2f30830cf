package import YijuValues

/// A stretch of an expression's text, in UTF-8 byte offsets, end exclusive.
package struct FeelSpan: Hashable, Sendable {
  package var start: Int32
  package var end: Int32

  package init(start: Int, end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: max(start, end))
  }
}

/// The identity of a node of one expression. Spans, types and slots are tables by it.
package struct FeelNodeID: Hashable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// A run of entries in one of the tree's pools.
package struct FeelRun: Hashable, Sendable {
  package let start: Int32
  package let count: Int32

  package init(start: Int, count: Int) {
    self.start = Int32(clamping: start)
    self.count = Int32(clamping: count)
  }
}

/// An entry of one of the tree's pools of names, numbers and types.
package struct FeelPoolIndex: Hashable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// The operators between two operands, and those of a test.
package enum FeelOperator: UInt8, Hashable, Sendable, CaseIterable {
  case or, and
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case add, subtract, multiply, divide, power

  /// As written.
  package var text: String {
    switch self {
    case .or: "or"
    case .and: "and"
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .power: "**"
    }
  }

  /// Whether it compares by order.
  package var isOrdering: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  /// Whether it compares.
  package var isComparison: Bool { isOrdering || self == .equal || self == .notEqual }

  /// The comparison with its sides exchanged.
  package var mirrored: FeelOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}

/// One node of an expression. Children are named by id, lists of children by a run in the tree's pool.
package enum FeelNode: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(FeelPoolIndex)
  case string(FeelPoolIndex)
  /// `@"2017-01-01"`: the text and, by the same index, its value.
  case temporal(FeelPoolIndex)
  case name(FeelPoolIndex)
  /// `?`
  case input
  case negate(FeelNodeID)
  case binary(FeelOperator, FeelNodeID, FeelNodeID)
  case between(FeelNodeID, low: FeelNodeID, high: FeelNodeID)
  /// `x in test` and `x in (test, …)`
  case `in`(FeelNodeID, FeelRun)
  case conditional(FeelNodeID, then: FeelNodeID, otherwise: FeelNodeID)
  /// `for x in a, y in b return c`: names in the pool of names, domains in the pool of children, by the same order.
  case loop(names: FeelRun, domains: FeelRun, body: FeelNodeID)
  /// `some …` (`every` when `all`) `satisfies …`
  case quantified(all: Bool, names: FeelRun, domains: FeelRun, body: FeelNodeID)
  /// `a..b` as the domain of an iteration.
  case iteration(FeelNodeID, FeelNodeID)
  case filter(FeelNodeID, FeelNodeID)
  case path(FeelNodeID, FeelPoolIndex)
  case list(FeelRun)
  /// `{name: value, …}`
  case context(names: FeelRun, values: FeelRun)
  case range(low: FeelNodeID, includesLow: Bool, high: FeelNodeID, includesHigh: Bool)
  case instance(FeelNodeID, of: FeelPoolIndex)
  /// `function(a: type, …) body`
  case function(parameters: FeelRun, types: FeelRun, body: FeelNodeID)
  case call(FeelNodeID, FeelRun)
  case callNamed(FeelNodeID, names: FeelRun, arguments: FeelRun)
  /// `< x` as a test or, in parentheses, as a range that is open on one side.
  case test(FeelOperator, FeelNodeID)
  /// The root of unary tests: at least one holds.
  case anyOf(FeelRun)
  /// The root of unary tests `not(…)`: none holds.
  case noneOf(FeelRun)
  /// The root of unary tests `-`: everything passes.
  case anything
}

/// A parsed expression or a parsed set of unary tests: nodes in one array, children before their parents.
///
/// Depth is at most 64 and there are at most 1,000 nodes, so walking it by recursion is safe.
package struct FeelTree: Hashable, Sendable {
  package internal(set) var root = FeelNodeID(0)
  package internal(set) var nodes: [FeelNode] = []
  package internal(set) var spans: [FeelSpan] = []
  var depths: [UInt8] = []
  var children: [FeelNodeID] = []
  /// Names of iterations, parameters, entries: one pool, so that runs name several.
  var names: [String] = []
  var numbers: [Decimal] = []
  /// Values of `@"…"` by index of the name pool's text.
  var temporals: [Temporal] = []
  var types: [FeelType] = []

  struct Temporal: Hashable, Sendable {
    var text: String
    var value: Value
  }

  package static let depthLimit = 64
  package static let nodeLimit = 1_000
  package static let textLimit = 65_536

  package init() {}

  /// Whether a function of the expression goes by a calendar.
  package var asksCalendar: Bool {
    names.contains { $0 == FeelBuiltin.workingDaysAfter.name || $0 == FeelBuiltin.nextWorkingDay.name }
  }

  /// The node of an id; `null` for an id of another tree.
  package func node(_ id: FeelNodeID) -> FeelNode {
    let index = Int(id.index)
    return index >= 0 && index < nodes.count ? nodes[index] : .null
  }

  /// Where a node stands in the text.
  package func span(_ id: FeelNodeID) -> FeelSpan {
    let index = Int(id.index)
    return index >= 0 && index < spans.count ? spans[index] : FeelSpan(start: 0, end: 0)
  }

  /// The nodes of a run.
  package func children(_ run: FeelRun) -> ArraySlice<FeelNodeID> {
    let start = Int(run.start)
    let end = start + Int(run.count)
    return start >= 0 && end >= start && end <= children.count ? children[start..<end] : []
  }

  /// The names of a run.
  package func names(_ run: FeelRun) -> ArraySlice<String> {
    let start = Int(run.start)
    let end = start + Int(run.count)
    return start >= 0 && end >= start && end <= names.count ? names[start..<end] : []
  }

  /// The types of a run.
  package func types(_ run: FeelRun) -> ArraySlice<FeelType> {
    let start = Int(run.start)
    let end = start + Int(run.count)
    return start >= 0 && end >= start && end <= types.count ? types[start..<end] : []
  }

  /// The text of a name or of a string literal.
  package func name(_ at: FeelPoolIndex) -> String {
    let index = Int(at.index)
    return index >= 0 && index < names.count ? names[index] : ""
  }

  /// The number of a numeric literal.
  package func number(_ at: FeelPoolIndex) -> Decimal {
    let index = Int(at.index)
    return index >= 0 && index < numbers.count ? numbers[index] : Decimal(0)
  }

  /// The value of an `@"…"` literal.
  package func temporal(_ at: FeelPoolIndex) -> Value {
    let index = Int(at.index)
    return index >= 0 && index < temporals.count ? temporals[index].value : .null
  }

  /// The text between the quotes of an `@"…"` literal.
  package func temporalText(_ at: FeelPoolIndex) -> String {
    let index = Int(at.index)
    return index >= 0 && index < temporals.count ? temporals[index].text : ""
  }

  /// The type after `instance of`.
  package func type(_ at: FeelPoolIndex) -> FeelType {
    let index = Int(at.index)
    return index >= 0 && index < types.count ? types[index] : .any
  }

  /// The names of functions called that DMN has and this version leaves out, each once.
  package var missingFunctions: [String] {
    var found: [String] = []
    for node in nodes {
      switch node {
      case .call(let callee, _), .callNamed(let callee, _, _):
        if case .name(let at) = self.node(callee), FeelBuiltins.missing.contains(name(at)), !found.contains(name(at)) {
          found.append(name(at))
        }
      default: break
      }
    }
    return found
  }

  /// `certificate.level` for a name, or a path of nothing but names; nil for anything else.
  package func dottedName(_ id: FeelNodeID) -> String? {
    switch node(id) {
    case .name(let at): return name(at)
    case .path(let base, let at):
      guard let front = dottedName(base) else { return nil }
      return front + "." + name(at)
    default: return nil
    }
  }
}

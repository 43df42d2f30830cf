import YijuDiagnostics
import YijuValues

/// Reads expressions and unary tests, the whole grammar of DMN 1.5 (clause 10.3.1.2).
///
/// Input is text, output a `FeelTree` or problems; a text with a problem has no tree. Names that contain spaces or
/// operators are joined when they are among `names` (built-in functions always are).
package enum FeelParser {
  /// Reads one expression.
  package static func parseExpression(_ text: [UInt8], names: [String] = []) -> FeelParse {
    var parsing = FeelParsing(text, names: names)
    return parsing.run { parsing throws(FeelStop) in
      let root = try parsing.expression()
      try parsing.expectEnd()
      return root
    }
  }

  /// Reads a type as `instance of` names it; nil for a text that is none.
  package static func parseType(_ text: [UInt8]) -> FeelType? {
    var parsing = FeelParsing(text, names: [])
    var type: FeelType?
    _ = parsing.run { parsing throws(FeelStop) in
      let found = try parsing.type()
      try parsing.expectEnd()
      type = found
      return FeelNodeID(0)
    }
    return type
  }

  /// Reads unary tests: `-`, `>= x`, `[a..b]`, `"x", "y"`, `not(…)`, expressions over `?`.
  package static func parseUnaryTests(_ text: [UInt8], names: [String] = []) -> FeelParse {
    var parsing = FeelParsing(text, names: names)
    return parsing.run { parsing throws(FeelStop) in try parsing.unaryTests() }
  }
}

/// What may be missing where a parse stops.
enum FeelExpected {
  static let value = LocalizedText(zh: "一个值或一个式子", en: "a value or an expression")
  static let end = LocalizedText(zh: "运算符或结尾", en: "an operator or the end")
  static let name = LocalizedText(zh: "一个名称", en: "a name")
  static let type = LocalizedText(zh: "一个类型", en: "a type")
  static let text = LocalizedText(zh: "双引号里的文字", en: "a text in double quotes")

  static func word(_ text: String) -> LocalizedText { LocalizedText(zh: " `\(text)`", en: "`\(text)`") }
}

/// The state of one parse.
struct FeelParsing {
  var lexer: FeelLexer
  var tree = FeelTree()
  var token = FeelToken(kind: .end, start: 0, end: 0)
  /// Where the token before `token` ended.
  var lastEnd = 0
  /// Names with spaces or operators; those that the expression itself brings in come and go.
  var names: [[UInt8]]
  private var nesting = 0

  init(_ text: [UInt8], names: [String]) {
    self.lexer = FeelLexer(text)
    self.names =
      names.isEmpty
      ? [] : names.map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  mutating func run(_ body: (inout FeelParsing) throws(FeelStop) -> FeelNodeID) -> FeelParse {
    do {
      guard lexer.text.count <= FeelTree.textLimit else { throw tooLong() }
      try advance()
      if token.kind == .end { throw lexer.fail(.feelEmpty, [], 0, lexer.text.count) }
      tree.nodes.reserveCapacity(16)
      tree.spans.reserveCapacity(16)
      tree.depths.reserveCapacity(16)
      tree.root = try body(&self)
      return FeelParse(tree: tree, problems: [])
    } catch {
      return FeelParse(tree: nil, problems: lexer.problems)
    }
  }

  // MARK: - Tokens

  mutating func advance() throws(FeelStop) {
    lastEnd = token.end
    token = try lexer.next()
  }

  mutating func accept(_ kind: FeelTokenKind) throws(FeelStop) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  mutating func expect(_ kind: FeelTokenKind, _ word: String) throws(FeelStop) {
    guard token.kind == kind else { throw unexpected(FeelExpected.word(word)) }
    try advance()
  }

  /// Expects a closing bracket; the opening one is the place to look at when it is missing.
  mutating func close(_ kind: FeelTokenKind, _ word: String, opened: FeelToken) throws(FeelStop) {
    guard token.kind == kind else {
      if token.kind == .end {
        throw lexer.fail(
          .feelUnclosed, [lexer.same(lexer.string(opened.start, opened.end)), lexer.same(word)], opened.start,
          opened.end)
      }
      throw unexpected(FeelExpected.word(word))
    }
    try advance()
  }

  mutating func expectEnd() throws(FeelStop) {
    guard token.kind == .end else { throw unexpected(FeelExpected.end) }
  }

  mutating func unexpected(_ expected: LocalizedText) -> FeelStop {
    if token.kind == .end {
      let end = lexer.text.count
      return lexer.fail(.feelUnfinished, [expected], max(lastEnd - 1, 0), end)
    }
    return lexer.fail(
      .feelUnexpected, [lexer.same(lexer.string(token.start, token.end)), expected], token.start, token.end)
  }

  private mutating func tooLong() -> FeelStop {
    lexer.fail(
      .feelSize, [lexer.same("\(FeelTree.nodeLimit)"), lexer.same("\(FeelTree.textLimit)")], 0, lexer.text.count)
  }

  mutating func tooDeep() -> FeelStop {
    // At the end of the text there is no token to point at but the last one.
    let start = token.kind == .end ? max(lastEnd - 1, 0) : token.start
    let end = token.kind == .end ? lexer.text.count : token.end
    return lexer.fail(.feelDepth, [lexer.same("\(FeelTree.depthLimit)")], start, end)
  }

  // MARK: - Nodes

  private mutating func refused(_ limit: FeelTree.Limit) -> FeelStop {
    switch limit {
    case .depth: tooDeep()
    case .nodes: tooLong()
    }
  }

  mutating func add(_ node: FeelNode, from start: Int, over operands: [FeelNodeID]) throws(FeelStop) -> FeelNodeID {
    do throws(FeelTree.Limit) {
      return try tree.add(node, FeelSpan(start: start, end: lastEnd), over: operands)
    } catch { throw refused(error) }
  }

  mutating func add(_ node: FeelNode, from start: Int) throws(FeelStop) -> FeelNodeID {
    do throws(FeelTree.Limit) {
      return try tree.add(node, FeelSpan(start: start, end: lastEnd))
    } catch { throw refused(error) }
  }

  mutating func add(_ node: FeelNode, from start: Int, _ one: FeelNodeID) throws(FeelStop) -> FeelNodeID {
    do throws(FeelTree.Limit) {
      return try tree.add(node, FeelSpan(start: start, end: lastEnd), one)
    } catch { throw refused(error) }
  }

  mutating func add(
    _ node: FeelNode, from start: Int, _ one: FeelNodeID, _ other: FeelNodeID
  ) throws(FeelStop) -> FeelNodeID {
    do throws(FeelTree.Limit) {
      return try tree.add(node, FeelSpan(start: start, end: lastEnd), one, other)
    } catch { throw refused(error) }
  }

  // MARK: - Nesting

  /// Runs a part of the grammar one level deeper.
  mutating func enter() throws(FeelStop) {
    nesting += 1
    guard nesting <= FeelTree.depthLimit else { throw tooDeep() }
  }

  mutating func leave() { nesting -= 1 }

  // MARK: - Going back

  struct Mark {
    var position: Int
    var token: FeelToken
    var lastEnd: Int
    var nesting: Int
    var problems: Int
    var tree: FeelTree
  }

  func mark() -> Mark {
    Mark(
      position: lexer.position, token: token, lastEnd: lastEnd, nesting: nesting, problems: lexer.problems.count,
      tree: tree)
  }

  mutating func restore(_ mark: Mark) {
    lexer.position = mark.position
    token = mark.token
    lastEnd = mark.lastEnd
    nesting = mark.nesting
    lexer.problems.removeLast(max(0, lexer.problems.count - mark.problems))
    tree = mark.tree
  }
}

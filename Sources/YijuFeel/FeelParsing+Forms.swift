extension FeelParsing {
  // MARK: - Forms with a word of their own

  mutating func conditional() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    try advance()
    let condition = try expression()
    try expect(.keywordThen, "then")
    let then = try expression()
    try expect(.keywordElse, "else")
    let otherwise = try expression()
    return try add(
      .conditional(condition, then: then, otherwise: otherwise), from: start, over: [condition, then, otherwise])
  }

  mutating func loop() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    let known = self.names
    defer { self.names = known }
    try advance()
    let (names, domains) = try iterations()
    try expect(.keywordReturn, "return")
    let body = try expression()
    let run = tree.addNames(names)
    return try add(
      .loop(names: run, domains: tree.addChildren(domains), body: body), from: start, over: domains + [body])
  }

  mutating func quantified() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    let all = token.kind == .keywordEvery
    let known = self.names
    defer { self.names = known }
    try advance()
    let (names, domains) = try iterations()
    try expect(.keywordSatisfies, "satisfies")
    let body = try expression()
    let run = tree.addNames(names)
    return try add(
      .quantified(all: all, names: run, domains: tree.addChildren(domains), body: body), from: start,
      over: domains + [body])
  }

  private mutating func iterations() throws(FeelStop) -> (names: [String], domains: [FeelNodeID]) {
    var names: [String] = []
    var domains: [FeelNodeID] = []
    repeat {
      guard token.kind == .name else { throw unexpected(FeelExpected.name) }
      let name = try longName(until: .keywordIn)
      try expect(.keywordIn, "in")
      let start = token.start
      var domain = try expression()
      if try accept(.dots) {
        let high = try expression()
        domain = try add(.iteration(domain, high), from: start, domain, high)
      }
      names.append(name)
      domains.append(domain)
      bring(name)
      // DMN 1.5 lets the comma between iterations of a quantified expression be left out.
    } while try accept(.comma) || token.kind == .name
    return (names, domains)
  }

  mutating func function() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    let known = self.names
    defer { self.names = known }
    try advance()
    let opened = token
    try expect(.leftParenthesis, "(")
    var names: [String] = []
    var types: [FeelType] = []
    if token.kind != .rightParenthesis {
      repeat {
        let place = token
        guard token.kind == .name else { throw unexpected(FeelExpected.name) }
        let name = try words { $0 == .colon || $0 == .comma || $0 == .rightParenthesis }
        if names.contains(name) {
          throw lexer.fail(.feelDuplicateKey, [lexer.same(name)], place.start, max(lastEnd, place.end))
        }
        names.append(name)
        bring(name)
        types.append(try accept(.colon) ? try type() : .any)
      } while try accept(.comma)
    }
    try close(.rightParenthesis, ")", opened: opened)
    if token.kind == .name, lexer.string(token.start, token.end) == "external" {
      throw unexpected(FeelExpected.value)
    }
    let body = try expression()
    let run = tree.addNames(names)
    return try add(
      .function(parameters: run, types: tree.addTypes(types), body: body), from: start, body)
  }

  // MARK: - Unary tests

  func testOperator() -> FeelOperator? {
    switch token.kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  mutating func unaryTests() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    if token.kind == .minus {
      let beginning = mark()
      try advance()
      if token.kind == .end { return try add(.anything, from: start) }
      restore(beginning)
    }
    if token.kind == .name, lexer.string(token.start, token.end) == "not" {
      let beginning = mark()
      try advance()
      if token.kind == .leftParenthesis {
        let opened = token
        try advance()
        let tests = try testList()
        try close(.rightParenthesis, ")", opened: opened)
        if token.kind == .end {
          return try add(.noneOf(tree.addChildren(tests)), from: start, over: tests)
        }
      }
      // `not(a) and b` is an expression.
      restore(beginning)
    }
    let tests = try testList()
    try expectEnd()
    return try add(.anyOf(tree.addChildren(tests)), from: start, over: tests)
  }

  private mutating func testList() throws(FeelStop) -> [FeelNodeID] {
    var tests = [try test()]
    while try accept(.comma) { tests.append(try test()) }
    return tests
  }

  private mutating func test() throws(FeelStop) -> FeelNodeID {
    guard let comparison = testOperator() else { return try expression() }
    let start = token.start
    try advance()
    let operand = try expression(Strength.sum)
    return try add(.test(comparison, operand), from: start, operand)
  }

  /// What follows `in`: one test, or several in parentheses.
  mutating func inTests(endsRange: Bool) throws(FeelStop) -> [FeelNodeID] {
    guard token.kind == .leftParenthesis else {
      if let comparison = testOperator() {
        let start = token.start
        try advance()
        let operand = try expression(Strength.sum, endsRange: endsRange)
        return [try add(.test(comparison, operand), from: start, operand)]
      }
      return [try expression(Strength.sum, endsRange: endsRange)]
    }
    let opened = token
    try advance()
    try enter()
    let first = try test()
    if token.kind == .comma {
      var tests = [first]
      while try accept(.comma) { tests.append(try test()) }
      try close(.rightParenthesis, ")", opened: opened)
      leave()
      return tests
    }
    // `(a..b]`, `(a + b) * c`, `(< 5)`: an expression that happens to begin with a parenthesis.
    var value = first
    if token.kind == .dots {
      value = try rangeRest(from: opened.start, includesLow: false, low: first)
    } else {
      try close(.rightParenthesis, ")", opened: opened)
    }
    leave()
    value = try suffixes(value, from: opened.start, endsRange: endsRange)
    return [try operators(after: value, from: opened.start, Strength.sum, endsRange: endsRange)]
  }

  // MARK: - Names

  /// Lets a name that contains spaces be used from here on.
  mutating func bring(_ name: String) {
    let bytes = Array(name.utf8)
    if bytes.contains(where: { $0 < 0x80 && !FeelCharacters.isASCIINameStart($0) && !FeelCharacters.isDigit($0) }) {
      names.append(bytes)
    }
  }

  /// Whether a token is a word that only elsewhere has a meaning of its own.
  func isWord(_ token: FeelToken) -> Bool { token.kind.rawValue >= FeelTokenKind.keywordIf.rawValue }

  /// A key of a context or the name of an argument: words up to a colon, or a text.
  mutating func key() throws(FeelStop) -> String {
    if token.kind == .string {
      let text = try unescaped(token)
      try advance()
      return text
    }
    guard token.kind == .name || isWord(token) else { throw unexpected(FeelExpected.name) }
    return try words { $0 == .colon }
  }

  /// Words joined by single spaces, up to a token that ends them.
  private mutating func words(until ends: (FeelTokenKind) -> Bool) throws(FeelStop) -> String {
    var name = lexer.string(token.start, token.end)
    try advance()
    while !ends(token.kind), token.kind == .name || token.kind == .number || isWord(token) {
      name += " " + lexer.string(token.start, token.end)
      try advance()
    }
    return name
  }

  /// Members of days, times and ranges whose names contain a space.
  private static let longMembers = ["time offset", "start included", "end included"].map { Array($0.utf8) }

  /// The name of a member that begins at the present token.
  mutating func member() throws(FeelStop) -> String {
    for name in FeelParsing.longMembers {
      guard let end = length(of: name, at: token.start) else { continue }
      lexer.position = end
      token.end = end
      try advance()
      return String(decoding: name, as: UTF8.self)
    }
    return try longName()
  }

  /// The name that begins at the present token: the longest of the known names with spaces or operators that stands
  /// here, or the word alone.
  mutating func longName(until stop: FeelTokenKind? = nil) throws(FeelStop) -> String {
    let start = token.start
    if !names.isEmpty || lexer.byte(token.end) == 0x20 || lexer.byte(token.end) == 0x0A {
      var best: (name: [UInt8], end: Int)?
      for name in names {
        if let end = length(of: name, at: start), end > (best?.end ?? token.end) { best = (name, end) }
      }
      for name in FeelBuiltins.longNames(startingWith: lexer.byte(start)) {
        if let end = length(of: name, at: start), end > (best?.end ?? token.end), opensCall(at: end) {
          best = (name, end)
        }
      }
      if let best {
        lexer.position = best.end
        token.end = best.end
        try advance()
        return String(decoding: best.name, as: UTF8.self)
      }
    }
    if let stop {
      return try words { $0 == stop }
    }
    let name = lexer.string(token.start, token.end)
    try advance()
    return name
  }

  /// Where `name` ends when it stands at `start`; a space in it stands for any white space, and around operators white
  /// space may be left out or put in.
  private func length(of name: [UInt8], at start: Int) -> Int? {
    var place = start
    for byte in name {
      if byte == 0x20 {
        guard isSpace(lexer.byte(place)) else { return nil }
        while isSpace(lexer.byte(place)) { place += 1 }
      } else {
        guard lexer.byte(place) == byte, place < lexer.text.count else { return nil }
        place += 1
      }
    }
    let next = lexer.byte(place)
    if FeelCharacters.isASCIINameStart(next) || FeelCharacters.isDigit(next) { return nil }
    if next >= 0x80, let (scalar, _) = FeelCharacters.scalar(lexer.text, at: place), FeelCharacters.isNameScalar(scalar)
    {
      return nil
    }
    return place
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private func opensCall(at end: Int) -> Bool {
    var place = end
    while isSpace(lexer.byte(place)) { place += 1 }
    return lexer.byte(place) == UInt8(ascii: "(")
  }

  // MARK: - Types

  /// A type as `instance of` and function parameters name it.
  mutating func type() throws(FeelStop) -> FeelType {
    try enter()
    defer { leave() }
    guard token.kind == .name || token.kind == .keywordFunction || token.kind == .keywordNull else {
      throw unexpected(FeelExpected.type)
    }
    var name = lexer.string(token.start, token.end)
    try advance()
    for long in ["date and time", "days and time duration", "years and months duration", "day time duration"]
    where long.hasPrefix(name + " ") {
      guard longTypeFollows(long, after: name) else { continue }
      while name != long {
        name += " " + lexer.string(token.start, token.end)
        try advance()
      }
    }
    while token.kind == .dot {
      try advance()
      guard token.kind == .name else { throw unexpected(FeelExpected.name) }
      name += "." + lexer.string(token.start, token.end)
      try advance()
    }
    switch name {
    case "number": return .number(nil)
    case "string": return .string
    case "boolean": return .boolean
    case "date": return .date
    case "time": return .time
    case "date and time": return .dateAndTime
    case "days and time duration": return .daysTime
    case "years and months duration": return .yearsMonths
    case "Any", "any": return .any
    case "null", "Null": return .null
    case "list": return .list(try typeArgument() ?? .any)
    case "range": return .range(try typeArgument() ?? .any)
    case "context": return .context(try fieldTypes())
    case "function": return try functionType()
    default: return .named(name)
    }
  }

  private func longTypeFollows(_ long: String, after first: String) -> Bool {
    var probe = lexer
    var current = token
    var name = first
    while long.hasPrefix(name + " ") {
      guard current.kind == .name || isWord(current) else { return false }
      name += " " + lexer.string(current.start, current.end)
      if name == long { return true }
      guard long.hasPrefix(name + " "), let following = try? probe.next() else { return false }
      current = following
    }
    return false
  }

  private mutating func typeArgument() throws(FeelStop) -> FeelType? {
    guard try accept(.less) else { return nil }
    let argument = try type()
    try expect(.greater, ">")
    return argument
  }

  private mutating func fieldTypes() throws(FeelStop) -> [FeelType.Field] {
    guard try accept(.less) else { return [] }
    var fields: [FeelType.Field] = []
    if token.kind != .greater {
      repeat {
        let name = try key()
        try expect(.colon, ":")
        fields.append(FeelType.Field(name, try type()))
      } while try accept(.comma)
    }
    try expect(.greater, ">")
    return fields
  }

  private mutating func functionType() throws(FeelStop) -> FeelType {
    guard try accept(.less) else { return .function([], .any) }
    var parameters: [FeelType] = []
    if token.kind != .greater {
      repeat { parameters.append(try type()) } while try accept(.comma)
    }
    try expect(.greater, ">")
    try expect(.arrow, "->")
    return .function(parameters, try type())
  }
}

import YijuValues

extension FeelParsing {
  /// How tightly an operator binds; what binds tighter has a greater number.
  enum Strength {
    static let disjunction = 1
    static let conjunction = 2
    static let comparison = 3
    static let sum = 4
    static let product = 5
    static let power = 6
    static let negation = 7
    static let instance = 8
  }

  /// An expression whose operators bind at least as tightly as `least`.
  mutating func expression(_ least: Int = 0, endsRange: Bool = false) throws(FeelStop) -> FeelNodeID {
    try enter()
    let start = token.start
    let first = try prefix(endsRange: endsRange)
    let whole = try operators(after: first, from: start, least, endsRange: endsRange)
    leave()
    return whole
  }

  /// What follows an operand: operators that bind at least as tightly as `least`, with their other operands.
  mutating func operators(
    after first: FeelNodeID, from start: Int, _ least: Int, endsRange: Bool
  ) throws(FeelStop) -> FeelNodeID {
    var left = first
    while let (strength, operation) = infix(), strength >= least {
      if let operation {
        try advance()
        let right = try expression(strength + 1, endsRange: endsRange)
        left = try add(.binary(operation, left, right), from: start, left, right)
        continue
      }
      switch token.kind {
      case .keywordBetween:
        try advance()
        let low = try expression(Strength.sum)
        try expect(.keywordAnd, "and")
        let high = try expression(Strength.sum, endsRange: endsRange)
        left = try add(.between(left, low: low, high: high), from: start, over: [left, low, high])
      case .keywordIn:
        try advance()
        let tests = try inTests(endsRange: endsRange)
        let run = tree.addChildren(tests)
        left = try add(.in(left, run), from: start, over: [left] + tests)
      default:
        try advance()
        guard token.kind == .name, lexer.string(token.start, token.end) == "of" else {
          throw unexpected(FeelExpected.word("of"))
        }
        try advance()
        let type = tree.addType(try type())
        left = try add(.instance(left, of: type), from: start, left)
      }
    }
    return left
  }

  private func infix() -> (strength: Int, operation: FeelOperator?)? {
    switch token.kind {
    case .keywordOr: (Strength.disjunction, .or)
    case .keywordAnd: (Strength.conjunction, .and)
    case .equal: (Strength.comparison, .equal)
    case .notEqual: (Strength.comparison, .notEqual)
    case .less: (Strength.comparison, .less)
    case .lessOrEqual: (Strength.comparison, .lessOrEqual)
    case .greater: (Strength.comparison, .greater)
    case .greaterOrEqual: (Strength.comparison, .greaterOrEqual)
    case .keywordBetween, .keywordIn: (Strength.comparison, nil)
    case .plus: (Strength.sum, .add)
    case .minus: (Strength.sum, .subtract)
    case .star: (Strength.product, .multiply)
    case .slash: (Strength.product, .divide)
    case .power: (Strength.power, .power)
    case .keywordInstance: (Strength.instance, nil)
    default: nil
    }
  }

  /// A value with what follows it directly, or a form that begins with a word of its own.
  private mutating func prefix(endsRange: Bool) throws(FeelStop) -> FeelNodeID {
    let start = token.start
    switch token.kind {
    case .minus:
      try advance()
      let operand = try expression(Strength.negation, endsRange: endsRange)
      return try add(.negate(operand), from: start, operand)
    case .keywordIf: return try conditional()
    case .keywordFor: return try loop()
    case .keywordSome, .keywordEvery: return try quantified()
    case .keywordFunction: return try function()
    default:
      let value = try primary()
      return try suffixes(value, from: start, endsRange: endsRange)
    }
  }

  private mutating func primary() throws(FeelStop) -> FeelNodeID {
    let token = token
    switch token.kind {
    case .number:
      guard let number = Decimal(feelLiteral: lexer.text[token.start..<token.end]) else {
        throw lexer.fail(.feelNumber, [lexer.same(lexer.string(token.start, token.end))], token.start, token.end)
      }
      try advance()
      return try add(.number(tree.addNumber(number)), from: token.start)
    case .string:
      let text = try unescaped(token)
      try advance()
      return try add(.string(tree.addName(text)), from: token.start)
    case .keywordTrue, .keywordFalse:
      try advance()
      return try add(.boolean(token.kind == .keywordTrue), from: token.start)
    case .keywordNull:
      try advance()
      return try add(.null, from: token.start)
    case .question:
      try advance()
      return try add(.input, from: token.start)
    case .at: return try temporal()
    case .name:
      let name = try longName()
      return try add(.name(tree.addName(name)), from: token.start)
    case .leftParenthesis: return try parenthesised()
    case .leftBracket: return try bracketed()
    case .rightBracket:
      try advance()
      return try rangeRest(from: token.start, includesLow: false, low: nil)
    case .leftBrace: return try context()
    default: throw unexpected(FeelExpected.value)
    }
  }

  mutating func suffixes(
    _ value: FeelNodeID, from start: Int, endsRange: Bool
  ) throws(FeelStop) -> FeelNodeID {
    var value = value
    while true {
      switch token.kind {
      case .dot:
        try advance()
        guard token.kind == .name || isWord(token) else { throw unexpected(FeelExpected.name) }
        let name = try member()
        value = try add(.path(value, tree.addName(name)), from: start, value)
      case .leftBracket:
        if endsRange, closesRange() { return value }
        let opened = token
        try advance()
        let condition = try expression()
        try close(.rightBracket, "]", opened: opened)
        value = try add(.filter(value, condition), from: start, value, condition)
      case .leftParenthesis: value = try call(value, from: start)
      default: return value
      }
    }
  }

  /// Whether the `[` that comes now closes a range such as `]1..2[`, and does not open a filter: nothing that could be
  /// a condition follows it.
  private func closesRange() -> Bool {
    var probe = lexer
    guard let following = try? probe.next() else { return true }
    switch following.kind {
    case .end, .rightParenthesis, .rightBracket, .rightBrace, .comma, .keywordAnd, .keywordOr, .keywordThen,
      .keywordElse, .keywordReturn, .keywordSatisfies, .keywordIn, .keywordBetween, .keywordInstance, .equal, .notEqual,
      .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .star, .slash, .power, .dot, .colon:
      return true
    default: return false
    }
  }

  // MARK: - Brackets

  private mutating func parenthesised() throws(FeelStop) -> FeelNodeID {
    let opened = token
    try advance()
    if let comparison = testOperator() {
      try advance()
      let operand = try expression(Strength.sum)
      try close(.rightParenthesis, ")", opened: opened)
      return try add(.test(comparison, operand), from: opened.start, operand)
    }
    let first = try expression()
    if token.kind == .dots { return try rangeRest(from: opened.start, includesLow: false, low: first) }
    try close(.rightParenthesis, ")", opened: opened)
    return first
  }

  private mutating func bracketed() throws(FeelStop) -> FeelNodeID {
    let opened = token
    try advance()
    if try accept(.rightBracket) { return try add(.list(FeelRun(start: 0, count: 0)), from: opened.start) }
    let first = try expression()
    if token.kind == .dots { return try rangeRest(from: opened.start, includesLow: true, low: first) }
    var items = [first]
    while try accept(.comma) { items.append(try expression()) }
    try close(.rightBracket, "]", opened: opened)
    return try add(.list(tree.addChildren(items)), from: opened.start, over: items)
  }

  /// The rest of a range: from its lower bound, or from the `..` when that has been read.
  mutating func rangeRest(from start: Int, includesLow: Bool, low: FeelNodeID?) throws(FeelStop) -> FeelNodeID {
    let bound: FeelNodeID
    if let low { bound = low } else { bound = try expression(Strength.sum) }
    try expect(.dots, "..")
    let high = try expression(Strength.sum, endsRange: true)
    let includesHigh = token.kind == .rightBracket
    guard includesHigh || token.kind == .rightParenthesis || token.kind == .leftBracket else {
      throw unexpected(FeelExpected.word("]"))
    }
    try advance()
    return try add(
      .range(low: bound, includesLow: includesLow, high: high, includesHigh: includesHigh), from: start, bound, high)
  }

  private mutating func context() throws(FeelStop) -> FeelNodeID {
    let opened = token
    try advance()
    var keys: [String] = []
    var values: [FeelNodeID] = []
    if token.kind != .rightBrace {
      repeat {
        let place = token
        let key = try key()
        if keys.contains(key) {
          throw lexer.fail(.feelDuplicateKey, [lexer.same(key)], place.start, max(lastEnd, place.end))
        }
        try expect(.colon, ":")
        keys.append(key)
        values.append(try expression())
        bring(key)
      } while try accept(.comma)
    }
    try close(.rightBrace, "}", opened: opened)
    let names = tree.addNames(keys)
    return try add(.context(names: names, values: tree.addChildren(values)), from: opened.start, over: values)
  }

  // MARK: - Calls

  private mutating func call(_ callee: FeelNodeID, from start: Int) throws(FeelStop) -> FeelNodeID {
    let opened = token
    try advance()
    var arguments: [FeelNodeID] = []
    if try accept(.rightParenthesis) {
      return try add(.call(callee, FeelRun(start: 0, count: 0)), from: start, callee)
    }
    if namesArgument() {
      var keys: [String] = []
      repeat {
        let place = token
        let key = try key()
        if keys.contains(key) {
          throw lexer.fail(.feelDuplicateKey, [lexer.same(key)], place.start, max(lastEnd, place.end))
        }
        try expect(.colon, ":")
        keys.append(key)
        arguments.append(try expression())
      } while try accept(.comma)
      try close(.rightParenthesis, ")", opened: opened)
      let names = tree.addNames(keys)
      let run = tree.addChildren(arguments)
      return try add(.callNamed(callee, names: names, arguments: run), from: start, over: [callee] + arguments)
    }
    repeat { arguments.append(try expression()) } while try accept(.comma)
    try close(.rightParenthesis, ")", opened: opened)
    return try add(.call(callee, tree.addChildren(arguments)), from: start, over: [callee] + arguments)
  }

  /// Whether words and a colon follow: an argument given by name.
  private func namesArgument() -> Bool {
    guard token.kind == .name || isWord(token) else { return false }
    var probe = lexer
    while let following = try? probe.next() {
      if following.kind == .colon { return true }
      guard following.kind == .name || isWord(following) else { return false }
    }
    return false
  }

  // MARK: - Literals

  private mutating func temporal() throws(FeelStop) -> FeelNodeID {
    let start = token.start
    try advance()
    guard token.kind == .string else { throw unexpected(FeelExpected.text) }
    let literal = token
    let text = try unescaped(literal)
    guard let value = FeelTemporal.value(Array(text.utf8)) else {
      throw lexer.fail(.feelTemporal, [lexer.same(text)], literal.start, literal.end)
    }
    try advance()
    return try add(.temporal(tree.addTemporal(text, value)), from: start)
  }

  /// The text of a string literal.
  mutating func unescaped(_ token: FeelToken) throws(FeelStop) -> String {
    let start = token.start + 1
    let end = max(token.end - 1, start)
    guard let escape = lexer.text[start..<end].firstIndex(of: 0x5C) else { return lexer.string(start, end) }
    var bytes = Array(lexer.text[start..<escape])
    var index = escape
    while index < end {
      let byte = lexer.text[index]
      guard byte == 0x5C else {
        bytes.append(byte)
        index += 1
        continue
      }
      switch lexer.byte(index + 1) {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "/"):
        bytes.append(lexer.byte(index + 1))
        index += 2
      case UInt8(ascii: "n"):
        bytes.append(0x0A)
        index += 2
      case UInt8(ascii: "r"):
        bytes.append(0x0D)
        index += 2
      case UInt8(ascii: "t"):
        bytes.append(0x09)
        index += 2
      case UInt8(ascii: "u"): index = try hexadecimal(index, digits: 4, end: end, into: &bytes)
      case UInt8(ascii: "U"): index = try hexadecimal(index, digits: 6, end: end, into: &bytes)
      default:
        let length = FeelCharacters.scalar(lexer.text, at: index + 1)?.length ?? 1
        throw badEscape(index, index + 1 + length)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func badEscape(_ start: Int, _ end: Int) -> FeelStop {
    lexer.fail(.feelEscape, [lexer.same(lexer.string(start, min(end, lexer.text.count)))], start, end)
  }

  private mutating func hexadecimal(
    _ start: Int, digits: Int, end: Int, into bytes: inout [UInt8]
  ) throws(FeelStop) -> Int {
    var index = start
    guard var value = hexValue(index + 2, digits, end: end) else {
      throw badEscape(start, min(start + 2 + digits, end))
    }
    index += 2 + digits
    // FEEL writes characters beyond the first plane as two surrogates too.
    if digits == 4, (0xD800...0xDBFF).contains(value), lexer.byte(index) == 0x5C,
      lexer.byte(index + 1) == UInt8(ascii: "u"), let low = hexValue(index + 2, 4, end: end),
      (0xDC00...0xDFFF).contains(low)
    {
      value = 0x1_0000 + (value - 0xD800) << 10 + (low - 0xDC00)
      index += 6
    }
    guard let scalar = Unicode.Scalar(value) else { throw badEscape(start, index) }
    bytes += Array(String(Character(scalar)).utf8)
    return index
  }

  private func hexValue(_ start: Int, _ digits: Int, end: Int) -> UInt32? {
    guard start + digits <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<(start + digits) {
      let byte = lexer.byte(index)
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

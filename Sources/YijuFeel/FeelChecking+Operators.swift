import YijuDiagnostics
package import YijuValues

extension FeelChecking {
  // MARK: - Arithmetic

  mutating func negation(_ operand: FeelNodeID) -> FeelType {
    let type = check(operand)
    switch type {
    case .any, .number, .yearsMonths, .daysTime: return type
    default:
      report(.feelOperandType, [same("-"), FeelType.number(nil).title, type.title], at: operand)
      return .any
    }
  }

  mutating func binary(
    _ operation: FeelOperator, _ left: FeelNodeID, _ right: FeelNodeID, _ id: FeelNodeID
  ) -> FeelType {
    switch operation {
    case .and, .or:
      if !options.allowsConnectives { report(.feelConnective, [same(operation.text)], at: id) }
      requireBoolean(left, operation.text)
      requireBoolean(right, operation.text)
      return .boolean
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      let first = check(left)
      compare(first, operation, check(right), left, right, id)
      return .boolean
    case .add, .subtract, .multiply, .divide, .power:
      let first = check(left)
      let second = check(right)
      if operation == .divide, tree.isZero(right) { report(.feelDivisionByZero, [], at: right) }
      chainedMonths(operation, left, second, id)
      return arithmetic(first, operation, second, left, right, id)
    }
  }

  private mutating func arithmetic(
    _ first: FeelType, _ operation: FeelOperator, _ second: FeelType, _ left: FeelNodeID, _ right: FeelNodeID,
    _ id: FeelNodeID
  ) -> FeelType {
    switch (first, operation, second) {
    case (.any, _, _), (_, _, .any): return .any
    case (.number(let one), _, .number(let other)): return numeric(one, operation, other, id)
    case (.string, .add, .string), (.word, .add, .string), (.string, .add, .word): return .string
    case (.date, .add, .yearsMonths), (.date, .add, .daysTime), (.date, .subtract, .yearsMonths),
      (.date, .subtract, .daysTime), (.dateAndTime, .add, .yearsMonths), (.dateAndTime, .add, .daysTime),
      (.dateAndTime, .subtract, .yearsMonths), (.dateAndTime, .subtract, .daysTime), (.time, .add, .daysTime),
      (.time, .subtract, .daysTime), (.yearsMonths, .add, .yearsMonths), (.yearsMonths, .subtract, .yearsMonths),
      (.daysTime, .add, .daysTime), (.daysTime, .subtract, .daysTime):
      return first
    case (.yearsMonths, .add, .date), (.daysTime, .add, .date), (.yearsMonths, .add, .dateAndTime),
      (.daysTime, .add, .dateAndTime), (.daysTime, .add, .time):
      return second
    case (.date, .subtract, .date), (.dateAndTime, .subtract, .dateAndTime), (.time, .subtract, .time),
      (.date, .subtract, .dateAndTime), (.dateAndTime, .subtract, .date):
      return .daysTime
    case (.yearsMonths, .multiply, .number(nil)), (.yearsMonths, .divide, .number(nil)),
      (.daysTime, .multiply, .number(nil)), (.daysTime, .divide, .number(nil)):
      return first
    case (.number(nil), .multiply, .yearsMonths), (.number(nil), .multiply, .daysTime): return second
    case (.yearsMonths, .divide, .yearsMonths), (.daysTime, .divide, .daysTime): return .number(nil)
    case (_, .add, _), (_, .subtract, _):
      if first.isLength, second.isLength {
        clash(first, second, operation, id)
      } else {
        mismatch(first, operation, second, left, right)
      }
      return .any
    default:
      mismatch(first, operation, second, left, right)
      return .any
    }
  }

  private mutating func numeric(_ one: Unit?, _ operation: FeelOperator, _ other: Unit?, _ id: FeelNodeID) -> FeelType {
    switch operation {
    case .add, .subtract:
      if let one, let other, one != other {
        clash(.number(one), .number(other), operation, id)
        return .any
      }
      return .number(one ?? other)
    case .multiply:
      // 20 stands for 20 %: a product with it would be a hundred times too great.
      if one == .percent || other == .percent, one != nil, other != nil {
        clash(.number(one), .number(other), operation, id)
        return .any
      }
      guard let one else { return .number(other) }
      guard let other else { return .number(one) }
      return .number(one.isMoney == other.isMoney ? nil : one.isMoney ? one : other)
    case .divide: return .number(other == nil ? one : one == other ? nil : one?.isMoney == true ? one : nil)
    default: return .number(nil)
    }
  }

  private mutating func mismatch(
    _ first: FeelType, _ operation: FeelOperator, _ second: FeelType, _ left: FeelNodeID, _ right: FeelNodeID
  ) {
    // The side that cannot be calculated with at all is the one to mend.
    let leftIsWrong = !first.isCalculable
    let needed: FeelType
    switch leftIsWrong ? second : first {
    case .date where operation == .add || operation == .subtract: needed = .yearsMonths
    case .yearsMonths, .daysTime: needed = operation == .add ? .date : .number(nil)
    case .string: needed = .string
    default: needed = .number(nil)
    }
    report(
      .feelOperandType, [same(operation.text), needed.title, (leftIsWrong ? first : second).title],
      at: leftIsWrong ? left : right)
  }

  private mutating func clash(_ first: FeelType, _ second: FeelType, _ operation: FeelOperator, _ id: FeelNodeID) {
    let word: LocalizedText
    switch operation {
    case .add: word = LocalizedText(zh: "相加", en: "added")
    case .subtract: word = LocalizedText(zh: "相减", en: "subtracted")
    case .multiply: word = LocalizedText(zh: "相乘", en: "multiplied")
    case .divide: word = LocalizedText(zh: "相除", en: "divided")
    default: word = LocalizedText(zh: "比较", en: "compared")
    }
    report(.feelUnitClash, [first.title, second.title, word], at: id)
  }

  private mutating func chainedMonths(
    _ operation: FeelOperator, _ left: FeelNodeID, _ second: FeelType, _ id: FeelNodeID
  ) {
    guard operation == .add || operation == .subtract, second == .yearsMonths,
      case .binary(let inner, _, let step) = tree.node(left), inner == .add || inner == .subtract,
      types[bounded: Int(step.index)] == .yearsMonths, types[bounded: Int(left.index)] == .date
    else { return }
    report(.feelChainedMonths, [], at: id)
  }

  // MARK: - Comparison

  /// Reports a comparison that cannot be carried out or can never hold. The nodes are the two sides.
  mutating func compare(
    _ first: FeelType, _ operation: FeelOperator, _ second: FeelType, _ left: FeelNodeID?, _ right: FeelNodeID,
    _ id: FeelNodeID
  ) {
    switch (first, second) {
    case (.null, _), (_, .null):
      if options.mode == .strictUnknown { report(.feelNullComparison, [], at: id) }
    case (.any, _), (_, .any): break
    case (.level(let one), .level(let other)):
      if operation.isOrdering {
        report(.feelLevelOrder, [same(operation.text)], at: id)
      } else if one.name != other.name {
        report(.feelIncomparable, [first.title, second.title], at: id)
      }
    case (.level, .string), (.string, .level), (.word, .string), (.string, .word):
      if operation.isOrdering {
        levelOrder(first, operation, second, id)
      } else if let words = first.words {
        word(right, among: words)
      } else if let words = second.words, let left {
        word(left, among: words)
      }
    case (.word(let one), .word(let other)):
      if operation.isOrdering {
        report(.feelOperandType, [same(operation.text), FeelType.number(nil).title, first.title], at: id)
      } else if !one.contains(where: { other.contains($0) }) {
        report(.feelIncomparable, [first.title, second.title], at: id)
      }
    case (.level, .number), (.number, .level):
      if operation.isOrdering {
        report(.feelLevelOrder, [same(operation.text)], at: id)
      } else {
        report(.feelIncomparable, [first.title, second.title], at: id)
      }
    case (.number(let one), .number(let other)):
      if let one, let other, one != other { clash(first, second, operation, id) }
    case (.boolean, .boolean):
      if operation.isOrdering {
        report(.feelOperandType, [same(operation.text), FeelType.number(nil).title, first.title], at: id)
      }
    case (.string, .string), (.date, .date), (.time, .time), (.dateAndTime, .dateAndTime), (.yearsMonths, .yearsMonths),
      (.daysTime, .daysTime):
      break
    case (.period(let one), .period(let other)):
      if one != other { clash(first, second, operation, id) }
    case (.list, .list), (.context, .context), (.range, .range), (.function, .function), (.named, _), (_, .named):
      if operation.isOrdering {
        report(.feelOperandType, [same(operation.text), FeelType.number(nil).title, first.title], at: id)
      }
    default:
      if first.isLength, second.isLength {
        clash(first, second, operation, id)
      } else {
        report(.feelIncomparable, [first.title, second.title], at: id)
      }
    }
  }

  private mutating func levelOrder(
    _ first: FeelType, _ operation: FeelOperator, _ second: FeelType, _ id: FeelNodeID
  ) {
    for case .level in [first, second] {
      report(.feelLevelOrder, [same(operation.text)], at: id)
      return
    }
    report(.feelOperandType, [same(operation.text), FeelType.number(nil).title, first.title], at: id)
  }

  /// Reports a text that is none of the words it is compared with.
  private mutating func word(_ id: FeelNodeID, among words: [String]) {
    guard case .string(let at) = tree.node(id), !words.isEmpty else { return }
    let text = tree.name(at)
    guard !words.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else { return }
    let list = LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
    report(
      .feelUnknownWord, [same(text), list], at: id,
      replacement: Suggestions.nearest(to: text, among: words, limit: 1).first.map(FeelText.quoted))
  }

  // MARK: - Tests

  /// Types one unary test of a subject.
  mutating func check(test id: FeelNodeID, of type: FeelType, subject: FeelNodeID?) {
    if case .test(let operation, let operand) = tree.node(id) {
      let expected = check(operand)
      compare(type, operation, expected, subject, operand, id)
      set(.boolean, id)
      return
    }
    if tree.mentionsInput(id) {
      let outer = input
      input = type
      let result = check(id)
      input = outer
      if result == .boolean || result == .any { return }
      match(type, result, subject, id)
      return
    }
    match(type, check(id), subject, id)
  }

  private mutating func match(_ type: FeelType, _ expected: FeelType, _ subject: FeelNodeID?, _ id: FeelNodeID) {
    switch (type, expected) {
    case (.list(let element), .list(let other)):
      if !element.fits(other), !other.fits(element) { report(.feelIncomparable, [type.title, expected.title], at: id) }
    case (_, .range(let bound)):
      if case .range = type { return }
      if case .range(let low, _, _, _) = tree.node(id) {
        compare(type, .greaterOrEqual, bound, subject, low, id)
      } else {
        compare(type, .greaterOrEqual, bound, subject, id, id)
      }
    case (_, .list(let element)):
      if case .list(let run) = tree.node(id) {
        for item in tree.children(run) { compareEqual(type, types[bounded: Int(item.index)] ?? .any, subject, item) }
      } else {
        compareEqual(type, element, subject, id)
      }
    case (.boolean, .boolean), (.any, _): break
    case (_, .boolean): report(.feelBooleanTest, [type.title], at: id)
    default: compareEqual(type, expected, subject, id)
    }
  }

  private mutating func compareEqual(_ type: FeelType, _ expected: FeelType, _ subject: FeelNodeID?, _ id: FeelNodeID) {
    compare(type, .equal, expected, subject, id, id)
  }

  private mutating func set(_ type: FeelType, _ id: FeelNodeID) {
    let index = Int(id.index)
    if types.indices.contains(index) { types[index] = type }
  }

  /// Reports a range between two constants that holds nothing.
  mutating func emptyRange(
    _ low: FeelNodeID, _ includesLow: Bool, _ high: FeelNodeID, _ includesHigh: Bool, _ id: FeelNodeID
  ) {
    guard let first = tree.constant(low), let second = tree.constant(high),
      let order = FeelEvaluation.order(first, second), order > 0 || (order == 0 && !(includesLow && includesHigh))
    else { return }
    report(.feelEmptyRange, [same("`\(FeelText.text(of: first))`"), same("`\(FeelText.text(of: second))`")], at: id)
  }
}

extension FeelType {
  /// Whether it is a length of time or an amount with a unit: two of them clash rather than have nothing in common.
  var isLength: Bool {
    switch self {
    case .yearsMonths, .daysTime, .period: true
    default: false
    }
  }

  var isCalculable: Bool {
    switch self {
    case .number, .yearsMonths, .daysTime, .date, .dateAndTime, .time, .string: true
    default: false
    }
  }
}

extension FeelTree {
  /// Whether a node is the number 0.
  func isZero(_ id: FeelNodeID) -> Bool { constant(id)?.number?.isZero ?? false }

  /// The value of a literal, a negated number, or a call of `date` or `duration` with a literal; nil for anything else.
  package func constant(_ id: FeelNodeID) -> Value? {
    switch node(id) {
    case .boolean(let flag): return .boolean(flag)
    case .number(let at): return .number(number(at))
    case .string(let at): return .string(name(at))
    case .temporal(let at): return temporal(at)
    case .negate(let operand):
      guard case .number(let number)? = constant(operand) else { return nil }
      return .number(number.negated)
    case .call(let callee, let arguments):
      let given = children(arguments)
      guard case .name(let at) = node(callee), ["date", "time", "duration", "date and time"].contains(name(at)),
        given.count == 1, let only = given.first, case .string(let text) = node(only)
      else { return nil }
      return FeelTemporal.value(Array(name(text).utf8))
    default: return nil
    }
  }
}

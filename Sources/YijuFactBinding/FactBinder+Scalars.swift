import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuValues

/// A single value read by its schema.
struct BoundScalar {
  var code: Int64
  /// The value typed and canonically spelled.
  var canonical: FactTree
}

extension FactBinder {
  /// Reads a single value; nil after reporting what is wrong. Null must have been taken out before.
  mutating func scalar(_ tree: FactTree, schema: FactSchema, path: String) -> BoundScalar? {
    switch schema.type {
    case .yesNo: return boolean(tree, schema, path)
    case .count, .decimal, .money, .percent: return number(tree, schema, path)
    case .date: return date(tree, schema, path)
    case .period: return period(tree, schema, path)
    case .text: return text(tree, schema, path)
    case .citizenID: return citizenNumber(tree, schema, path)
    case .word: return word(tree, schema, path)
    case .level: return level(tree, schema, path)
    case .list: return wrongType(tree, schema, path)
    }
  }

  private mutating func wrongType(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    report(
      .wrongFactType, [same(path), shown(tree, isSensitive: schema.isSensitive), schema.expected(plan)], path: path,
      span: tree.span)
    return nil
  }

  private mutating func boolean(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    switch tree.content {
    case .boolean(let value): BoundScalar(code: value ? 1 : 0, canonical: FactTree(.boolean(value)))
    case .plain("true"): BoundScalar(code: 1, canonical: FactTree(.boolean(true)))
    case .plain("false"): BoundScalar(code: 0, canonical: FactTree(.boolean(false)))
    default: wrongType(tree, schema, path)
    }
  }

  private mutating func number(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    let text: String
    switch tree.content {
    case .number(let number): text = number
    case .plain(let plain): text = plain
    // Records write numbers with decimals as text, so that no reader makes a float of them.
    case .text(let written) where schema.type != .count && Decimal(text: written) != nil: text = written
    case .text(let written):
      // “36个月” and "36" are slips of their own: say what to write instead.
      report(
        .numberAsText,
        [same(path), shown(tree, isSensitive: schema.isSensitive), schema.expected(plan), leadingNumber(written)],
        path: path, span: tree.span)
      return nil
    default: return wrongType(tree, schema, path)
    }
    guard
      let number = Decimal(feelLiteral: Array(text.utf8)[...].droppingSign).map({
        text.utf8.first == UInt8(ascii: "-") ? $0.negated : $0
      })
    else {
      if case .plain = tree.content {
        report(
          .numberAsText,
          [same(path), shown(tree, isSensitive: schema.isSensitive), schema.expected(plan), leadingNumber(text)],
          path: path,
          span: tree.span)
        return nil
      }
      report(.numberOutOfRange, [same(path), same(text)], path: path, span: tree.span)
      return nil
    }
    if schema.type == .count, !number.isWhole { return wrongType(tree, schema, path) }
    if schema.type == .count || schema.type == .money, number.isNegative { return wrongType(tree, schema, path) }
    let scale = SlotCode.scale(of: schema.type, minorDigits: plan.amount?.minorDigits ?? 2)
    guard let code = SlotCode.code(number, scale: scale) else {
      report(.numberOutOfRange, [same(path), same(text)], path: path, span: tree.span)
      return nil
    }
    guard isInDomain(code, schema) else {
      report(.outsideDomain, [same(path), same(text), same(schema.domainText ?? "")], path: path, span: tree.span)
      return nil
    }
    return BoundScalar(code: code, canonical: FactTree(number.isWhole ? .number(number.text) : .text(number.text)))
  }

  private func isInDomain(_ code: Int64, _ schema: FactSchema) -> Bool {
    schema.domain.isEmpty || schema.domain.contains { $0.low <= code && code <= $0.high }
  }

  /// “ Write 36.” when a text begins with a number.
  private func leadingNumber(_ text: String) -> LocalizedText {
    let digits = text.utf8.prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
    guard !digits.isEmpty, digits.count < 20, let number = Decimal(text: String(Substring(digits))) else {
      return LocalizedText(zh: "", en: "")
    }
    return LocalizedText(zh: "请写 \(number.text)。", en: "; write \(number.text)")
  }

  private mutating func date(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    let text: String
    switch tree.content {
    case .text(let written), .plain(let written): text = written
    default: return wrongType(tree, schema, path)
    }
    guard let day = Day(iso: text) else {
      report(.impossibleDate, [same(path), shown(tree, isSensitive: schema.isSensitive)], path: path, span: tree.span)
      return nil
    }
    guard isInDomain(Int64(day.ordinal), schema) else {
      report(.outsideDomain, [same(path), same(text), same(schema.domainText ?? "")], path: path, span: tree.span)
      return nil
    }
    return BoundScalar(code: Int64(day.ordinal), canonical: FactTree(.text(day.description)))
  }

  private mutating func period(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    switch tree.content {
    case .text(let text), .plain(let text):
      guard let period = Period(iso: text) ?? Period(words: text) else { return wrongType(tree, schema, path) }
      return BoundScalar(code: SlotCode.code(period), canonical: FactTree(.text(text)))
    default: return wrongType(tree, schema, path)
    }
  }

  private mutating func text(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    switch tree.content {
    case .text(let text), .plain(let text):
      BoundScalar(
        code: code(ofText: text, isNormalized: schema.isNormalized), canonical: FactTree(.text(text)))
    default: wrongType(tree, schema, path)
    }
  }

  private mutating func word(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    guard let text = tree.wordText else { return wrongType(tree, schema, path) }
    let folded = TextFolding.folded(text)
    if let place = schema.words.firstIndex(where: { TextFolding.folded($0) == folded }) {
      return BoundScalar(code: Int64(place), canonical: FactTree(.text(schema.words[place])))
    }
    if schema.allowsOtherWords, !folded.isEmpty {
      let code = Int64(schema.words.count) + code(ofText: text, isNormalized: true)
      return BoundScalar(code: code, canonical: FactTree(.text(text)))
    }
    report(
      .unknownWord, [same(path), shown(tree, isSensitive: schema.isSensitive), schema.expected(plan)], path: path,
      span: tree.span)
    return nil
  }

  private mutating func level(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    guard let place = schema.scale, let text = tree.levelText else { return wrongType(tree, schema, path) }
    let scale = plan.scales[place]
    guard let code = scale.codes[TextFolding.folded(text)], let word = scale.word(code) else {
      report(
        .unknownWord, [same(path), shown(tree, isSensitive: schema.isSensitive), schema.expected(plan)], path: path,
        span: tree.span)
      return nil
    }
    return BoundScalar(code: code, canonical: FactTree(.text(word)))
  }

  private mutating func citizenNumber(_ tree: FactTree, _ schema: FactSchema, _ path: String) -> BoundScalar? {
    guard case .text(let text) = tree.content.asText else { return wrongType(tree, schema, path) }
    guard let number = CitizenNumber(text) else {
      report(.badCitizenNumber, [same(path)], path: path, span: tree.span)
      return nil
    }
    return BoundScalar(
      code: code(ofText: number.text, isNormalized: false), canonical: FactTree(.text(number.text)))
  }
}

extension FactContent {
  /// A scalar without quotes as the text it is.
  fileprivate var asText: FactContent { if case .plain(let text) = self { .text(text) } else { self } }
}

extension FactTree {
  fileprivate var wordText: String? {
    switch content {
    case .text(let text), .plain(let text): text
    default: nil
    }
  }

  /// Levels are often written as a number: 5 for 五级.
  fileprivate var levelText: String? {
    if case .number(let text) = content { return text }
    return wordText
  }
}

extension ArraySlice<UInt8> {
  fileprivate var droppingSign: ArraySlice<UInt8> { first == UInt8(ascii: "-") ? dropFirst() : self }
}

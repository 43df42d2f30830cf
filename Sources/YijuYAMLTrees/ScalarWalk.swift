import YijuDiagnostics

/// Follows libyaml's reading of a scalar and notes where text and file part.
struct ScalarWalk {
  private(set) var runs: [(text: Int, file: Int)] = []
  private(set) var text = 0
  /// Where folding put a space between Han characters, as offsets in the text before those spaces are left out.
  private(set) var joins: [Int] = []
  /// The file offset of the end of the text.
  private(set) var end: Int

  private let source: [UInt8]
  private var index: Int
  private let limit: Int

  init(_ node: YAMLNode, in source: [UInt8]) {
    self.source = source
    index = min(max(0, node.span.start), source.count)
    limit = min(max(index, node.span.end), source.count)
    end = limit
    guard case .scalar(let scalar) = node.content else { return }
    switch scalar.style {
    case .plain: flow(quote: nil)
    case .singleQuoted: flow(quote: UInt8(ascii: "'"))
    case .doubleQuoted: flow(quote: UInt8(ascii: "\""))
    case .literal: block(folded: false)
    case .folded: block(folded: true)
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < limit && index >= 0 ? source[index] : nil }

  private mutating func note() {
    if let last = runs.last, last.file - last.text == index - text { return }
    if let last = runs.last, last.text == text { runs.removeLast() }
    runs.append((text, index))
  }

  private func isBreak(_ byte: UInt8?) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func skipBreak() { index += byte(index) == 0x0D && byte(index + 1) == 0x0A ? 2 : 1 }

  /// Plain and quoted scalars.
  private mutating func flow(quote: UInt8?) {
    if quote != nil { index += 1 }
    note()
    while let current = byte(index) {
      if current == quote {
        if quote == UInt8(ascii: "'"), byte(index + 1) == quote {
          note()
          text += 1
          index += 2
          note()
          continue
        }
        break
      }
      if current == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        escape()
        continue
      }
      if isBlank(current) || isBreak(current) {
        blanks()
        continue
      }
      text += 1
      index += 1
    }
    end = index
  }

  /// Blanks inside a line stay; with a line break among them they fold to one space, or one break per empty line.
  private mutating func blanks() {
    var ahead = index
    while isBlank(byte(ahead)) { ahead += 1 }
    guard isBreak(byte(ahead)) else {
      text += ahead - index
      index = ahead
      return
    }
    note()
    let before = index
    index = ahead
    var breaks = 0
    while isBreak(byte(index)) || isBlank(byte(index)) {
      if isBreak(byte(index)) {
        breaks += 1
        skipBreak()
      } else {
        index += 1
      }
    }
    fold(breaks, before: before, after: index)
    note()
  }

  private mutating func fold(_ breaks: Int, before: Int, after: Int) {
    if breaks <= 1, HanFolding.isBetweenHan(before: before, after: after, in: source) {
      joins.append(text + joins.count)
    } else {
      text += max(1, breaks - 1)
    }
  }

  private mutating func escape() {
    note()
    let letter = byte(index + 1)
    switch letter {
    case UInt8(ascii: "x")?: hexadecimal(2)
    case UInt8(ascii: "u")?: hexadecimal(4)
    case UInt8(ascii: "U")?: hexadecimal(8)
    case UInt8(ascii: "N")?, UInt8(ascii: "_")?: step(text: 2)
    case UInt8(ascii: "L")?, UInt8(ascii: "P")?: step(text: 3)
    case let next where isBreak(next):
      index += 1
      skipBreak()
      while isBlank(byte(index)) { index += 1 }
    default: step(text: 1)
    }
    note()
  }

  private mutating func step(text length: Int) {
    text += length
    index += 2
  }

  private mutating func hexadecimal(_ digits: Int) {
    var value: UInt32 = 0
    for offset in 2..<(2 + digits) {
      guard let digit = byte(index + offset).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else { break }
      value = value << 4 | UInt32(digit)
    }
    text += Unicode.Scalar(value).map { UTF8.width($0) } ?? 0
    index += 2 + digits
  }

  /// Literal and folded blocks.
  private mutating func block(folded: Bool) {
    while let current = byte(index), !isBreak(current) { index += 1 }
    skipBreak()
    var indent: Int?
    var pending = 0
    var hadText = false
    while index < limit {
      let start = index
      while byte(index) == 0x20, index - start < indent ?? .max { index += 1 }
      guard let current = byte(index), !isBreak(current) else {
        // An empty line, or the end.
        if index >= limit { break }
        skipBreak()
        pending += 1
        continue
      }
      if indent == nil { indent = index - start }
      if hadText {
        if folded { fold(pending, before: end, after: index) } else { text += pending }
      } else {
        text += pending
      }
      pending = 0
      note()
      while let current = byte(index), !isBreak(current) {
        text += 1
        index += 1
      }
      hadText = true
      end = index
      if index < limit {
        skipBreak()
        pending = 1
      }
    }
  }
}

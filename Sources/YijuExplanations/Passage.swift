/// A sentence that remembers which of its words came from where, so that every renderer can guard a value in its own
/// way: HTML isolates it, Markdown escapes it.
struct Passage: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    /// The project's own words, and the sentences of the evaluation.
    case words(String)
    /// A value of the case.
    case value(String)
    /// A title, id or word of the policy.
    case name(String)
    /// The words of a document, verbatim.
    case quote(String)
  }

  var pieces: [Piece] = []

  var isEmpty: Bool { pieces.isEmpty }

  static func + (lhs: Passage, rhs: Passage) -> Passage { Passage(pieces: lhs.pieces + rhs.pieces) }
  static func += (lhs: inout Passage, rhs: Passage) { lhs.pieces += rhs.pieces }

  /// The passage as plain, safe text.
  var text: String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .words(let text), .value(let text), .name(let text): result += SafeText.shown(text)
      case .quote(let text): result += SafeText.shown(text, lineFeeds: .space)
      }
    }
    return result
  }
}

extension Passage {
  init(pieces: [Piece], separatedBy separator: String) {
    self.init()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { self.pieces.append(.words(separator)) }
      self.pieces.append(piece)
    }
  }

  init(_ passages: [Passage], separatedBy separator: String) {
    self.init()
    for (index, passage) in passages.enumerated() {
      if index > 0 { pieces.append(.words(separator)) }
      pieces += passage.pieces
    }
  }
}

extension Passage: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    self.init(pieces: value.isEmpty ? [] : [.words(value)])
  }

  init(stringInterpolation: Interpolation) {
    self.init(pieces: stringInterpolation.pieces)
  }

  struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    mutating func appendInterpolation(_ number: Int) { pieces.append(.words(String(number))) }
    mutating func appendInterpolation(_ passage: Passage) { pieces += passage.pieces }
    mutating func appendInterpolation(words: String) { pieces.append(.words(words)) }
    mutating func appendInterpolation(value: String) { pieces.append(.value(value)) }
    mutating func appendInterpolation(name: String) { pieces.append(.name(name)) }
    mutating func appendInterpolation(quote: String) { pieces.append(.quote(quote)) }
  }
}

/// The address of a fact: `certificate.issued_on`, `payments[0].level`.
public struct FactPath: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// To the member of that name.
    case key(String)
    /// To the element at that place, from 0.
    case index(Int)
  }

  /// The steps from the root down.
  public var steps: [Step]

  /// Creates a path from its steps.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path one step further down.
  public func appending(_ step: Step) -> FactPath { FactPath(steps + [step]) }

  /// Reads a path as people write it; nil when it is not one.
  ///
  /// Names are separated by `.`, indices stand in brackets. A name holds no `.`, bracket, `=`, quote, white space or
  /// control character. Indices go up to 999,999.
  public init?(_ text: String) {
    var steps: [Step] = []
    var rest = Substring(text).utf8
    var expectsName = true
    while let byte = rest.first {
      if byte == ASCII.leftBracket {
        guard !expectsName, let close = rest.firstIndex(of: ASCII.rightBracket) else { return nil }
        let digits = rest[rest.index(after: rest.startIndex)..<close]
        guard (1...6).contains(digits.count), digits.allSatisfy(ASCII.isDigit),
          digits.count == 1 || digits.first != 0x30
        else { return nil }
        steps.append(.index(digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }))
        rest = rest[rest.index(after: close)...]
      } else if byte == UInt8(ascii: "."), !expectsName {
        rest = rest.dropFirst()
        expectsName = true
      } else if expectsName {
        let name = rest.prefix(while: FactPath.isNameByte)
        guard !name.isEmpty else { return nil }
        steps.append(.key(String(Substring(name))))
        rest = rest[name.endIndex...]
        expectsName = false
      } else {
        return nil
      }
    }
    guard !expectsName else { return nil }
    self.steps = steps
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, ASCII.quote, ASCII.apostrophe, ASCII.leftBracket, ASCII.rightBracket, UInt8(ascii: "."),
      UInt8(ascii: "="):
      false
    default: true
    }
  }
}

extension FactPath: CustomStringConvertible {
  /// The path as people write it.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let name):
        if !text.isEmpty { text += "." }
        text += name
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

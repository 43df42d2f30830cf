/// The spelling of a clause's address within a document: `一/（一）/1`.
enum Anchor {
  /// The canonical spelling: brackets of full width, digits of ASCII, no spaces.
  static func canonical(_ text: String) -> String {
    let isCanonical = text.utf8.allSatisfy {
      $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: " ") && $0 != 0xEF && $0 != 0xE3
    }
    if isCanonical { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      var step = 1
      var character = first
      if let narrow = FullWidth.narrow(at: rest) {
        step = 3
        character = narrow
      }
      switch character {
      case UInt8(ascii: "("): result.append(contentsOf: [0xEF, 0xBC, 0x88])
      case UInt8(ascii: ")"): result.append(contentsOf: [0xEF, 0xBC, 0x89])
      case UInt8(ascii: " "): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"): result.append(character)
      default: result.append(contentsOf: rest.prefix(step))
      }
      rest = rest.dropFirst(step)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

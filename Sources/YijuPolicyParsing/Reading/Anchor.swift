/// The spelling of a clause's address within a document: `一/（一）/1`.
enum Anchor {
  /// Whether nothing stands in it that might have to be spelled otherwise.
  static func isCanonical(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "), 0xE3: return false
      case 0xEF:
        // Full-width brackets are as they should be.
        guard index + 2 < bytes.count, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x88 || bytes[index + 2] == 0x89
        else { return false }
      default: break
      }
    }
    return true
  }

  /// The canonical spelling: brackets of full width, digits of ASCII, no spaces.
  static func canonical(_ text: String) -> String {
    if isCanonical(text) { return text }
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

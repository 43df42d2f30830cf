/// Writes the canonical form of RFC 8785 (JSON Canonicalization Scheme): equal values give equal bytes everywhere.
///
/// No white space; names sorted by their UTF-16 code units (3.2.3); the escapes of 3.2.2.2. Text is not normalised.
public enum CanonicalJSON {
  /// The canonical bytes of a value.
  ///
  /// - Complexity: linear in the size of the value, and n·log n in the members of an object that is not yet sorted.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(4096)
    write(value, to: &output)
    return output
  }

  /// Appends the canonical bytes of a value.
  public static func write(_ value: JSONValue, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): writeInteger(number, to: &output)
    case .string(let text): writeText(text, to: &output)
    case .array(let elements):
      output.append(ASCII.leftBracket)
      var isFirst = true
      for element in elements {
        if !isFirst { output.append(ASCII.comma) }
        isFirst = false
        write(element, to: &output)
      }
      output.append(ASCII.rightBracket)
    case .object(let members):
      writeObject(members, to: &output)
    }
  }

  /// The canonical bytes of an object, and where among them a member of another name would begin.
  ///
  /// For a digest that stands inside what it is taken of: the object is written once. Other values have no such place.
  package static func bytes(_ value: JSONValue, placing key: String) -> (bytes: [UInt8], place: Int?) {
    guard case .object(let members) = value else { return (bytes(value), nil) }
    var output: [UInt8] = []
    output.reserveCapacity(1 << 15)
    var place: Int?
    output.append(ASCII.leftBrace)
    for index in CanonicalOrder.places(of: members) {
      if output.count > 1 { output.append(ASCII.comma) }
      if place == nil, precedes(key, members[index].key) { place = output.count }
      writeText(members[index].key, to: &output)
      output.append(ASCII.colon)
      write(members[index].value, to: &output)
    }
    output.append(ASCII.rightBrace)
    return (output, place ?? output.count - 1)
  }

  /// Appends an object, its members in canonical order.
  static func writeObject(_ members: [JSONMember], to output: inout [UInt8]) {
    output.append(ASCII.leftBrace)
    var isFirst = true
    for place in CanonicalOrder.places(of: members) {
      if !isFirst { output.append(ASCII.comma) }
      isFirst = false
      writeText(members[place].key, to: &output)
      output.append(ASCII.colon)
      write(members[place].value, to: &output)
    }
    output.append(ASCII.rightBrace)
  }

  /// Appends a text with its quotes and escapes.
  public static func writeText(_ text: String, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      var index = plainPrefix(of: bytes)
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20 || byte == ASCII.quote || byte == ASCII.backslash {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
          writeEscape(of: byte, to: &output)
          copied = index + 1
        }
        index += 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
    output.append(ASCII.quote)
  }

  /// How many bytes at the beginning need no escape for certain, told eight at a time: most texts have none that does.
  private static func plainPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index &+ 8 <= words.count {
      let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quotes = word ^ (ones &* UInt64(ASCII.quote))
      let backslashes = word ^ (ones &* UInt64(ASCII.backslash))
      // Sets the high bit of every byte that is zero, or below 0x20; a borrow may set more, never fewer.
      let found =
        ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
        | ((word &- ones &* 0x20) & ~word)
      if found & highs != 0 { return index }
      index &+= 8
    }
    return index
  }

  /// Whether `lhs` comes before `rhs` by UTF-16 code units.
  ///
  /// UTF-8 has the order of code points. The two differ only between U+E000…U+FFFF (lead bytes EE, EF) and the
  /// supplementary planes (lead bytes F0…F4), whose surrogates sort below.
  public static func precedes(_ lhs: String, _ rhs: String) -> Bool {
    let left = lhs.utf8Span.span
    let right = rhs.utf8Span.span
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      let (first, second) = (left[index], right[index])
      if first >= 0xEE, second >= 0xEE, (first >= 0xF0) != (second >= 0xF0) { return first >= 0xF0 }
      return first < second
    }
    return left.count < right.count
  }

  static func writeInteger(_ number: Int64, to output: inout [UInt8]) {
    let isExact = number.magnitude <= JSONValue.greatestInteger.magnitude
    if !isExact { output.append(ASCII.quote) }
    output.append(contentsOf: String(number).utf8)
    if !isExact { output.append(ASCII.quote) }
  }

  private static func writeEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(ASCII.backslash)
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case ASCII.quote, ASCII.backslash: output.append(byte)
    default:
      output.append(contentsOf: "u00".utf8)
      output.append(ASCII.hexDigit(byte >> 4))
      output.append(ASCII.hexDigit(byte & 0xF))
    }
  }
}

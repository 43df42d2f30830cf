import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Text written over several lines: YAML joins the lines with a space, which Chinese does not have.
extension PolicyReader {
  /// The text without the spaces that joining lines put between two Han characters.
  mutating func unfolded(_ scalar: YAMLScalar, _ span: SourceSpan, in owner: NodeID) -> String {
    let length = span.end - span.start
    switch scalar.style {
    case .plain where length == scalar.text.utf8.count: return scalar.text
    case .singleQuoted where length == scalar.text.utf8.count + 2: return scalar.text
    case .doubleQuoted where length == scalar.text.utf8.count + 2: return scalar.text
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: break
    }
    guard span.start >= 0, span.end <= source.count, source[span.start..<span.end].contains(UInt8(ascii: "\n")) else {
      return scalar.text
    }
    var bytes = Array(scalar.text.utf8)
    if scalar.style == .literal || scalar.style == .folded {
      while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    }
    guard scalar.style != .literal else { return String(decoding: bytes, as: UTF8.self) }

    let joins = lineJoins(in: source[span.start..<span.end], style: scalar.style)
    guard !joins.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var seen = 0
    var next = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard PolicyReader.isBlank(byte) else {
        seen += 1
        kept.append(byte)
        continue
      }
      while next < joins.count, joins[next] < seen { next += 1 }
      let isJoin = byte == UInt8(ascii: " ") && next < joins.count && joins[next] == seen
      if isJoin, Han.ends(bytes[..<index]), Han.starts(bytes[(index + 1)...]) { continue }
      kept.append(byte)
    }
    if kept.count < bytes.count, !hasReportedFolding {
      hasReportedFolding = true
      report(.foldedHanText, [], at: span, in: owner)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Where lines were joined, each as the number of bytes of text before it that are not white space.
  private func lineJoins(in written: ArraySlice<UInt8>, style: YAMLScalarStyle) -> [Int] {
    var rest = written
    if style == .folded {
      rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
    } else if style != .plain {
      rest = rest.dropFirst().dropLast()
    }
    // With escapes the count of bytes says nothing about the text; such scalars are shown as YAML has them.
    if style == .doubleQuoted, rest.contains(UInt8(ascii: "\\")) { return [] }
    var joins: [Int] = []
    var seen = 0
    var afterQuote = false
    for byte in rest {
      if byte == UInt8(ascii: "\n") {
        joins.append(seen)
      } else if !PolicyReader.isBlank(byte) {
        if style == .singleQuoted, byte == UInt8(ascii: "'"), !afterQuote {
          afterQuote = true
          continue
        }
        afterQuote = false
        seen += 1
      }
    }
    return joins
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

/// Characters written without spaces between them: Han characters and the marks that go with them.
enum Han {
  static func ends(_ bytes: ArraySlice<UInt8>) -> Bool {
    var start = bytes.endIndex
    while start > bytes.startIndex {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    return starts(bytes[start...])
  }

  static func starts(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    guard bytes.count >= 3 else { return false }
    let (first, second, third) = (UInt32(bytes[start]), UInt32(bytes[start + 1]), UInt32(bytes[start + 2]))
    if first == 0xF0 { return second >= 0xA0 }
    guard first & 0xF0 == 0xE0 else { return false }
    let point = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
    switch point {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF: return true
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: return true
    default: return false
    }
  }
}

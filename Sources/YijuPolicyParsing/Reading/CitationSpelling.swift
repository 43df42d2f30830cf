import YijuDiagnostics
import YijuPolicies

/// How a citation is written.
enum CitationSpelling {
  case proper(Citation)
  /// Understood, with the spelling it should have.
  case unusual(Citation, repair: String)
  case wrong(LocalizedText, repair: String?)

  private static let open: [UInt8] = [0xE2, 0x80, 0x9C]
  private static let close: [UInt8] = [0xE2, 0x80, 0x9D]

  init(_ text: String) {
    if let citation = CitationSpelling.plain(text) {
      self = .proper(citation)
      return
    }
    let bytes = Array(text.utf8)
    let quoteStart = CitationSpelling.find(CitationSpelling.open, in: bytes)
    let head = bytes[..<(quoteStart ?? bytes.count)]
    if head.contains(UInt8(ascii: "\"")) || head.contains(UInt8(ascii: "'")) {
      self = .wrong(
        LocalizedText(zh: "引文用弯引号 “ ”", en: "quotes are curly: “ ”"), repair: CitationSpelling.curled(bytes))
      return
    }
    if quoteStart == nil, CitationSpelling.find(CitationSpelling.close, in: bytes) != nil {
      self = .wrong(LocalizedText(zh: "引文前缺少 “", en: "the quote lacks its opening “"), repair: nil)
      return
    }
    guard let slash = head.firstIndex(of: UInt8(ascii: "/")) else {
      let narrow = FullWidth.narrowed(Array(head))
      guard narrow.contains(UInt8(ascii: "/")) else {
        self = .wrong(LocalizedText(zh: "没有写条款", en: "it names no clause"), repair: nil)
        return
      }
      self = .wrong(LocalizedText(zh: "斜线是全角的", en: "the slash is full-width"), repair: nil)
      return
    }
    var quote: String?
    if let quoteStart {
      guard bytes.count >= quoteStart + 6, bytes.suffix(3).elementsEqual(CitationSpelling.close) else {
        let inner = CitationSpelling.find(CitationSpelling.close, in: bytes) != nil
        self = .wrong(
          inner
            ? LocalizedText(zh: "引文后面还有别的字", en: "something follows the quote")
            : LocalizedText(zh: "引文缺少收尾的 ”", en: "the quote lacks its closing ”"),
          repair: nil)
        return
      }
      let inner = bytes[(quoteStart + 3)..<(bytes.count - 3)]
      guard !inner.isEmpty else {
        self = .wrong(LocalizedText(zh: "引文是空的", en: "the quote is empty"), repair: nil)
        return
      }
      quote = String(decoding: inner, as: UTF8.self)
    }
    let source = String(decoding: head[..<slash], as: UTF8.self)
    let written = String(decoding: head[(slash + 1)...], as: UTF8.self)
    let clause = Anchor.canonical(written)
    guard !source.isEmpty, !clause.isEmpty, clause.utf8.last != UInt8(ascii: "/"),
      clause.utf8.first != UInt8(ascii: "/")
    else {
      self = .wrong(LocalizedText(zh: "条款不完整", en: "the clause is incomplete"), repair: nil)
      return
    }
    let citation = Citation(source: source, clause: clause, quote: quote)
    if Anchor.isCanonical(written) {
      self = .proper(citation)
    } else {
      self = .unusual(citation, repair: "\(source)/\(clause)" + (quote.map { "“\($0)”" } ?? ""))
    }
  }

  /// A citation without any fault, which nearly all are; nil leaves it to a closer look.
  private static func plain(_ text: String) -> Citation? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Citation? in
      var slash: Int?
      var end = bytes.count
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
        case UInt8(ascii: "/"): slash = slash ?? index
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0x9C:
          end = index
        default: continue
        }
        if end < bytes.count { break }
      }
      guard let slash, slash > 0, slash + 1 < end, bytes[slash + 1] != UInt8(ascii: "/"),
        bytes[end - 1] != UInt8(ascii: "/")
      else { return nil }
      let source = String(decoding: UnsafeBufferPointer(rebasing: bytes[..<slash]), as: UTF8.self)
      let clause = String(decoding: UnsafeBufferPointer(rebasing: bytes[(slash + 1)..<end]), as: UTF8.self)
      guard Anchor.isCanonical(clause) else { return nil }
      guard end < bytes.count else { return Citation(source: source, clause: clause) }
      let inner = (end + 3)..<max(end + 3, bytes.count - 3)
      guard !inner.isEmpty, bytes[end..<(end + 3)].elementsEqual(open), bytes[inner.upperBound...].elementsEqual(close)
      else { return nil }
      let quote = String(decoding: UnsafeBufferPointer(rebasing: bytes[inner]), as: UTF8.self)
      return Citation(source: source, clause: clause, quote: quote)
    } ?? nil
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
    var start = 0
    while start + 2 < bytes.count {
      // Both quotation marks are three bytes long and share the first two.
      if bytes[start] == mark[0], bytes[start + 1] == mark[1], bytes[start + 2] == mark[2] { return start }
      start += 1
    }
    return nil
  }

  /// The text with its two straight quotes made curly.
  private static func curled(_ bytes: [UInt8]) -> String? {
    let straight = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == UInt8(ascii: "'") }
    guard straight.count == 2, straight[1] == bytes.count - 1 else { return nil }
    let inner = bytes[(straight[0] + 1)..<straight[1]]
    return String(decoding: Array(bytes[..<straight[0]]) + open + Array(inner) + close, as: UTF8.self)
  }
}

package import YijuCivilCalendars
package import YijuDecisions
package import YijuFacts

/// Where the members of a record in canonical form stand, found without reading what is in them.
///
/// It serves to repeat a decision quickly and promises nothing: whoever uses it compares every byte afterwards.
package struct RecordOutline: Sendable {
  private var asKnownOn: Range<Int>?
  private var calendars: Range<Int>?
  private var registers: Range<Int>?
  private var engine: Range<Int>?
  private var events: Range<Int>?
  private var facts: Range<Int>?
  private var policy: Range<Int>?
  private var procedure: Range<Int>?
  private var record: Range<Int>?
  private var selection: Range<Int>?
  private var sources: Range<Int>?
  /// Where the record ends; a newline may follow.
  private let end: Int

  /// Finds the members; nil when this is not one object without white space between its members.
  ///
  /// Complexity: linear in the number of bytes.
  package init?(_ bytes: [UInt8]) {
    self.end = bytes.last == 0x0A ? bytes.count - 1 : bytes.count
    guard bytes.withUnsafeBytes({ find(UnsafeRawBufferPointer(rebasing: $0[..<end])) }) else { return nil }
  }

  private mutating func find(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "{"), bytes[bytes.count - 1] == UInt8(ascii: "}") else {
      return false
    }
    var at = 1
    while at < bytes.count {
      guard let nameEnd = Self.textEnd(bytes, from: at), nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: ":"),
        let valueEnd = Self.valueEnd(bytes, from: nameEnd + 1), valueEnd < bytes.count
      else { return false }
      keep(nameEnd + 1..<valueEnd, of: at + 1..<nameEnd - 1, in: bytes)
      guard bytes[valueEnd] == UInt8(ascii: ",") else { return valueEnd == bytes.count - 1 }
      at = valueEnd + 1
    }
    return false
  }

  private mutating func keep(_ value: Range<Int>, of name: Range<Int>, in bytes: UnsafeRawBufferPointer) {
    if Self.matches(bytes, name, "as_known_on") { asKnownOn = value }
    if Self.matches(bytes, name, "calendars") { calendars = value }
    if Self.matches(bytes, name, "registers") { registers = value }
    if Self.matches(bytes, name, "engine") { engine = value }
    if Self.matches(bytes, name, "events") { events = value }
    if Self.matches(bytes, name, "facts") { facts = value }
    if Self.matches(bytes, name, "policy") { policy = value }
    if Self.matches(bytes, name, "procedure") { procedure = value }
    if Self.matches(bytes, name, "record") { record = value }
    if Self.matches(bytes, name, "selection") { selection = value }
    if Self.matches(bytes, name, "sources") { sources = value }
  }

  /// What tells which policy to load: policy, calendars, registers and shared documents with all their digests, those of a
  /// later version the record speaks of, and whether the version was named.
  package func policyKey(in bytes: [UInt8]) -> [UInt8]? {
    guard let policy, let calendars, let chosen = selectionKey(in: bytes) else { return nil }
    let shared = [registers, sources].compactMap { $0 }.flatMap { bytes[$0] }
    return chosen + bytes[policy] + bytes[calendars] + shared
  }

  /// The day up to which publications counted.
  package func asKnownOn(in bytes: [UInt8]) -> Day? {
    asKnownOn.flatMap { Self.text(bytes, $0) }.flatMap { Day(iso: $0) }
  }

  /// The facts, texts as scalars without quotes; nil for a run that failed.
  package func facts(in bytes: [UInt8]) -> FactTree? {
    guard let record, Self.text(bytes, record) == Decision.recordForm, let facts,
      let tree = JSONReader.read(bytes, in: facts, file: 0, limits: .record).root
    else { return nil }
    return tree.withPlainTexts
  }

  /// Whether the record says where the file stood in its procedure.
  package var hasEvents: Bool { events != nil }

  /// What had happened in the procedure, and the day on which it was asked; nil when the record does not say.
  package func events(in bytes: [UInt8]) -> GivenEvents? {
    guard let events, let procedure,
      let list = JSONReader.read(bytes, in: events, file: 0, limits: .record).root, case .list = list.content,
      let state = JSONReader.read(bytes, in: procedure, file: 0, limits: .record).root,
      case .text(let text)? = state["today"]?.content, let today = Day(iso: text)
    else { return nil }
    return GivenEvents(tree: FactTree(.object([FactEntry(key: "events", value: list)])), today: today)
  }

  /// The engine that wrote the record.
  package func engine(in bytes: [UInt8]) -> EngineIdentity? {
    guard let engine, let tree = JSONReader.read(bytes, in: engine, file: 0).root,
      case .text(let name)? = tree["name"]?.content, case .text(let version)? = tree["version"]?.content,
      case .number(let number)? = tree["language"]?.content, let language = Int(number)
    else { return nil }
    return EngineIdentity(name: name, version: version, language: language)
  }

  /// Whether a decision made again, under the engine the record names, is written with exactly these bytes.
  package func isWritten(_ bytes: [UInt8], by decision: Decision) -> Bool {
    guard engine != nil else { return false }
    var decision = decision
    if let engine = engine(in: bytes) { decision.engine = engine }
    return isWritten(bytes, as: DecisionRecord(decision).bytes)
  }

  /// Whether the bytes are those of a record written again.
  package func isWritten(_ bytes: [UInt8], as repeated: [UInt8]) -> Bool {
    guard repeated.count == end else { return false }
    return bytes.withUnsafeBytes { old in
      repeated.withUnsafeBytes { new in
        var difference: UInt8 = 0
        for index in new.indices { difference |= old[index] ^ new[index] }
        return difference == 0
      }
    }
  }

  private func selectionKey(in bytes: [UInt8]) -> [UInt8]? {
    guard let selection, let tree = JSONReader.read(bytes, in: selection, file: 0, limits: .record).root,
      case .text(let text)? = tree["rule"]?.content, let rule = VersionSelection.Rule(rawValue: text)
    else { return nil }
    let named: UInt8 = rule == .named ? 1 : 0
    guard let successor = tree["successor"] else { return [named] }
    return [named] + CanonicalJSON.bytes(successor.jsonValue)
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard range.count >= 2 else { return nil }
    return String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
  }

  // MARK: Scanning

  /// Where the value at the start of some bytes ends.
  static func valueEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes.startIndex
    return bytes.withUnsafeBytes { valueEnd($0, from: 0) }.map { first + $0 }
  }

  private static func matches(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }

  /// Where a text that begins at `start` ends, its closing quote included.
  private static func textEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start + 1
    while at < bytes.count {
      // Eight bytes without quote and backslash are passed over at once.
      while at + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        guard (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)) & (ones &* 0x80) == 0 else {
          break
        }
        at += 8
      }
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") { return at + 1 }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Where a value ends: before the comma or bracket of whatever holds it.
  private static func valueEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        guard let next = textEnd(bytes, from: at) else { return nil }
        at = next
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return at }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return nil
  }
}

import YijuCivilCalendars
import YijuDecisions
package import YijuDiagnostics
package import YijuFacts

/// What reading a record gave.
package struct RecordReading: Sendable {
  /// The record; nil when there was an error. A record with a wrong digest is still one.
  package var record: RecordedDecision?
  /// What is wrong.
  package var diagnostics: [Diagnostic]
}

/// Reads the file of a record: canonical or indented JSON, as the engine writes it.
///
/// Input: bytes nobody vouches for. Output: what is needed to repeat the decision, and whether the digest fits. A
/// changed record is not an error here: `RecordVerification` reports it as a difference.
package enum RecordReader {
  /// Reads a record.
  package static func read(_ bytes: [UInt8], file: UInt16, limits: JSONLimits = .record) -> RecordReading {
    let reading = JSONReader.read(bytes, file: file, limits: limits)
    guard let root = reading.root else { return RecordReading(record: nil, diagnostics: reading.diagnostics) }
    var extraction = RecordExtraction(root: root)
    let record = extraction.record(bytes: bytes)
    return RecordReading(record: record, diagnostics: reading.diagnostics + extraction.diagnostics)
  }
}

/// Takes the members out of a record and reports the first that is missing or of the wrong kind.
private struct RecordExtraction {
  let root: FactTree
  var diagnostics: [Diagnostic] = []

  mutating func record(bytes: [UInt8]) -> RecordedDecision? {
    guard let form = text("record") else { return nil }
    let isFailure = form == FailedRun.recordForm
    guard isFailure || form == Decision.recordForm else {
      diagnostics.append(Diagnostic(.recordForm, form, Decision.recordForm, at: root["record"]?.span, path: "record"))
      return nil
    }
    guard let value = JSONValue(exactly: root) else {
      diagnostics.append(Diagnostic(.recordNumber, at: root.firstInexactNumber?.span))
      return nil
    }
    guard let digest = digest("digest"), let policyID = text("policy.id"), let version = text("policy.version"),
      let policySHA256 = self.digest("policy.sha256"), let calendars = calendars(), let asKnownOn = day("as_known_on"),
      let selection = word("selection.rule", VersionSelection.Rule.init(rawValue:))
    else { return nil }
    let events = root["events"] == nil ? nil : events(isFailure: isFailure, value)
    if root["events"] != nil, events == nil { return nil }
    let given: Given?
    var outcome: Outcome?
    if isFailure {
      given = word("outcome") { $0 == FailedRun.outcome ? $0 : nil }.flatMap { _ in givenToFailure(value) }
    } else {
      given = facts().map { Given(facts: $0.withPlainTexts) }
      outcome = word("outcome", Outcome.init(rawValue:))
      if outcome == nil { return nil }
    }
    guard let given else { return nil }
    return RecordedDecision(
      value: value, digest: digest, computedDigest: Digests.sha256(CanonicalJSON.bytes(value.removing("digest"))),
      isAsWritten: RecordExtraction.isAsWritten(bytes, value), policyID: policyID, policyVersion: version,
      policySHA256: policySHA256, policyFiles: policyFiles(), calendars: withSuccessor("calendars", calendars),
      registers: withSuccessor("registers", shared("registers")), sources: withSuccessor("sources", shared("sources")),
      asKnownOn: asKnownOn,
      selection: selection, facts: given.facts, outcome: outcome, events: events, unreadable: given.unreadable)
  }

  private struct Given {
    var facts: FactTree
    var unreadable: UnreadableFacts?
  }

  /// What a failed run was given: facts as they were spelled, or a text.
  private mutating func givenToFailure(_ value: JSONValue) -> Given? {
    if case .null? = value["facts"] {
      guard let unreadable = value["input"].flatMap(UnreadableFacts.init) else {
        return missing("input", LocalizedText(zh: "所给的文本", en: "the text that was given"))
      }
      return Given(facts: FactTree(.object([])), unreadable: unreadable)
    }
    let spellings = value["spellings"]?.arrayValue?.map(FactSpelling.init)
    guard let facts = root["facts"], let known = spellings?.compactMap({ $0 }), known.count == spellings?.count else {
      return missing("spellings", LocalizedText(zh: "写法的列表", en: "a list of spellings"))
    }
    return Given(facts: facts.spelled(known))
  }

  private static func isAsWritten(_ bytes: [UInt8], _ value: JSONValue) -> Bool {
    let text = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    return text.elementsEqual(CanonicalJSON.bytes(value)) || text.elementsEqual(PrettyJSON.bytes(value))
  }

  private mutating func text(_ path: String) -> String? {
    guard let node = node(path), case .text(let text) = node.content else {
      return missing(path, LocalizedText(zh: "文本", en: "a text"))
    }
    return text
  }

  private mutating func digest(_ path: String) -> String? {
    guard let node = node(path), case .text(let text) = node.content, Digests.isDigest(text) else {
      return missing(path, LocalizedText(zh: " 64 位小写十六进制摘要", en: "a digest of 64 lower-case hexadecimal digits"))
    }
    return text
  }

  private mutating func day(_ path: String) -> Day? {
    guard let node = node(path), case .text(let text) = node.content, let day = Day(iso: text) else {
      return missing(path, LocalizedText(zh: "日期", en: "a date"))
    }
    return day
  }

  private mutating func word<Word>(_ path: String, _ make: (String) -> Word?) -> Word? {
    guard let node = node(path), case .text(let text) = node.content, let word = make(text) else {
      return missing(path, LocalizedText(zh: "记录里允许的词", en: "one of the words of a record"))
    }
    return word
  }

  private mutating func facts() -> FactTree? {
    guard let facts = root["facts"], case .object = facts.content else {
      return missing("facts", LocalizedText(zh: "对象", en: "an object"))
    }
    return facts
  }

  /// A decision keeps the events it used, a run that failed what it was given, whatever that was.
  private mutating func events(isFailure: Bool, _ value: JSONValue) -> GivenEvents? {
    guard let events = root["events"], let today = day(isFailure ? "today" : "procedure.today") else { return nil }
    if isFailure, let input = value["events_input"] {
      guard let text = UnreadableFacts(input) else {
        return missing("events_input", LocalizedText(zh: "所给的文本", en: "the text that was given"))
      }
      return GivenEvents(unreadable: text, today: today)
    }
    if isFailure { return GivenEvents(tree: events, today: today) }
    guard case .list = events.content else {
      return missing("events", LocalizedText(zh: "列表", en: "a list"))
    }
    return GivenEvents(tree: FactTree(.object([FactEntry(key: "events", value: events)])), today: today)
  }

  /// Registers and shared documents; none are named in the record of a decision that used none.
  private mutating func shared(_ member: String) -> [FileIdentity] {
    guard let node = root[member], case .list(let elements) = node.content else { return [] }
    return elements.indices.compactMap { index in
      guard let id = text("\(member)[\(index)].id"), let sha256 = digest("\(member)[\(index)].sha256") else {
        return nil
      }
      return FileIdentity(name: id, sha256: sha256)
    }
  }

  private mutating func calendars() -> [FileIdentity]? {
    guard let node = root["calendars"], case .list(let elements) = node.content else {
      return missing("calendars", LocalizedText(zh: "列表", en: "a list"))
    }
    var calendars: [FileIdentity] = []
    for index in elements.indices {
      guard let id = text("calendars[\(index)].id"), let sha256 = digest("calendars[\(index)].sha256") else {
        return nil
      }
      calendars.append(FileIdentity(name: id, sha256: sha256))
    }
    return calendars
  }

  /// Where the files may be found again; what is not well formed is left to the comparison.
  private func policyFiles() -> [FileIdentity] {
    withSuccessor("files", files(at: "policy.files", "name"), "name")
  }

  /// What the record lists, with what the later version it speaks of needs besides.
  private func withSuccessor(_ member: String, _ own: [FileIdentity], _ name: String = "id") -> [FileIdentity] {
    own + files(at: "selection.successor.\(member)", name).filter { !own.contains($0) }
  }

  private func files(at path: String, _ name: String) -> [FileIdentity] {
    guard case .list(let elements)? = node(path)?.content else { return [] }
    return elements.compactMap { element in
      guard case .text(let name)? = element[name]?.content, case .text(let sha256)? = element["sha256"]?.content,
        Digests.isDigest(sha256)
      else { return nil }
      return FileIdentity(name: name, sha256: sha256)
    }
  }

  private func node(_ path: String) -> FactTree? {
    guard let path = FactPath(path) else { return nil }
    return root[path]
  }

  private mutating func missing<Value>(_ path: String, _ kind: LocalizedText) -> Value? {
    let place = node(path)?.span ?? root.span
    diagnostics.append(Diagnostic(.recordMember, [LocalizedText(zh: path, en: path), kind], at: place, path: path))
    return nil
  }
}

extension FactTree {
  /// The facts with every text as a scalar without quotes: a record writes decimals as text, and only the type of the
  /// fact tells them from words.
  var withPlainTexts: FactTree {
    switch content {
    case .null, .boolean, .number, .plain: self
    case .text(let text): FactTree(.plain(text), span: span)
    case .list(let elements): FactTree(.list(elements.map(\.withPlainTexts)), span: span)
    case .object(let entries):
      FactTree(
        .object(entries.map { FactEntry(key: $0.key, keySpan: $0.keySpan, value: $0.value.withPlainTexts) }), span: span
      )
    }
  }

  /// The first number that a record could not hold.
  fileprivate var firstInexactNumber: FactTree? {
    switch content {
    case .null, .boolean, .text, .plain: nil
    case .number: JSONValue(exactly: self) == nil ? self : nil
    case .list(let elements): elements.lazy.compactMap(\.firstInexactNumber).first
    case .object(let entries): entries.lazy.compactMap(\.value.firstInexactNumber).first
    }
  }
}

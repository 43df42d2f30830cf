package import YijuDiagnostics
package import YijuFacts

/// The first place where a record and the decision made again disagree.
package struct RecordDifference: Sendable, Hashable {
  /// What made it differ.
  package enum Cause: String, Sendable, Hashable {
    /// The policy's files, or which version was in force.
    case policy
    /// A calendar's file.
    case calendar
    /// A register's file.
    case register
    /// The facts, the day they were judged on, or the record itself, which was changed after it was written.
    case facts
    /// The engine: same policy, calendars and facts, another result.
    case engine
  }

  /// What made it differ.
  package var cause: Cause
  /// The place in the record; empty when only its bytes differ from those the engine writes.
  package var path: String
  /// What the record says; nil when it says nothing there.
  package var recorded: JSONValue?
  /// What repeating gave.
  package var repeated: JSONValue?
  /// Whether the record's own digest fits its bytes.
  package var isIntact: Bool
  /// Whether policy, calendar or register files differ but the whole decision does not.
  package var changesNothingElse: Bool

  /// Creates a difference.
  package init(
    cause: Cause, path: String, recorded: JSONValue?, repeated: JSONValue?, isIntact: Bool = true,
    changesNothingElse: Bool = false
  ) {
    self.cause = cause
    self.path = path
    self.recorded = recorded
    self.repeated = repeated
    self.isIntact = isIntact
    self.changesNothingElse = changesNothingElse
  }

  /// The difference in words, behind its cause.
  package var text: LocalizedText {
    var zh = path
    var en = path
    if recorded != nil || repeated != nil {
      zh += "：记录为 \(RecordDifference.excerpt(recorded) ?? "无")，重算为 \(RecordDifference.excerpt(repeated) ?? "无")"
      en +=
        ": recorded \(RecordDifference.excerpt(recorded) ?? "nothing"), "
        + "repeated \(RecordDifference.excerpt(repeated) ?? "nothing")"
    }
    if changesNothingElse {
      zh += "；其余完全一致"
      en += "; all else is identical"
    }
    if !isIntact {
      zh += zh.isEmpty ? "记录写成后被改动过" : "；记录写成后被改动过"
      en += en.isEmpty ? "the record was changed after it was written" : "; the record was changed after it was written"
    }
    return LocalizedText(zh: zh, en: en)
  }

  /// The difference between two records in words: neither repeats the other.
  package var comparison: LocalizedText {
    LocalizedText(
      zh: "\(path)：本件为 \(RecordDifference.excerpt(recorded) ?? "无")，另一件为 \(RecordDifference.excerpt(repeated) ?? "无")",
      en:
        "\(path): \(RecordDifference.excerpt(recorded) ?? "nothing") here, "
        + "\(RecordDifference.excerpt(repeated) ?? "nothing") there")
  }

  /// The first difference between two values, members by name in canonical order, elements by place.
  static func first(between old: JSONValue?, and new: JSONValue?, at path: FactPath, cause: Cause) -> RecordDifference?
  {
    switch (old, new) {
    case (.array(let before)?, .array(let after)?):
      for index in 0..<max(before.count, after.count) {
        let found = first(
          between: before.indices.contains(index) ? before[index] : nil,
          and: after.indices.contains(index) ? after[index] : nil, at: path.appending(.index(index)), cause: cause)
        if let found { return found }
      }
      return nil
    case (.object(let before)?, .object(let after)?):
      var keys = before.map(\.key)
      let known = Set(keys)
      keys += after.map(\.key).filter { !known.contains($0) }
      keys.sort(by: CanonicalJSON.precedes)
      for key in keys {
        let found = first(
          between: old?[key], and: new?[key], at: path.appending(.key(key)), cause: cause)
        if let found { return found }
      }
      return nil
    case (let before?, let after?) where CanonicalJSON.bytes(before) == CanonicalJSON.bytes(after): return nil
    case (nil, nil): return nil
    default: return RecordDifference(cause: cause, path: path.description, recorded: old, repeated: new)
    }
  }

  /// A value cut short for a message.
  private static func excerpt(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    let scalars = String(decoding: CanonicalJSON.bytes(value), as: UTF8.self).unicodeScalars
    guard scalars.count > 60 else { return String(scalars) }
    return String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
  }
}

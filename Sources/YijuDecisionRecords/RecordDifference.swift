package import YijuDiagnostics
package import YijuFacts

/// The first place where a record and the decision made again disagree.
package struct RecordDifference: Sendable, Hashable {
  /// What made it differ.
  package enum Cause: String, Sendable, Hashable {
    /// The record itself: it is not as it was written, whatever else differs.
    case record
    /// The policy's files, or which version was in force.
    case policy
    /// A calendar's file.
    case calendar
    /// A register's file.
    case register
    /// The file of a document that policies share.
    case source
    /// The facts, or the day they were judged on: they do not lead to what the record says was found.
    case facts
    /// The engine: same files and facts, another result.
    case engine
  }

  /// How a record shows that it is not as it was written.
  package enum Damage: Sendable, Hashable {
    /// Its own digest does not fit its members.
    case digest
    /// The digest fits, and the bytes are none the engine writes.
    case bytes

    /// The same in words.
    package var text: LocalizedText {
      switch self {
      case .digest:
        LocalizedText(
          zh: "写成后被改动或者损坏，摘要与内容不合",
          en: "was changed later, its digest does not fit")
      case .bytes:
        LocalizedText(
          zh: "摘要相合，字节不是写成时的样子",
          en: "its digest fits, but its bytes are not as written")
      }
    }
  }

  /// What made it differ.
  package var cause: Cause
  /// The place in the record; empty when nothing differs from the decision made again.
  package var path: String
  /// What the record says; nil when it says nothing there.
  package var recorded: JSONValue?
  /// What repeating gave.
  package var repeated: JSONValue?
  /// Set when the record is not as it was written; the cause then is the record.
  package private(set) var damage: Damage?
  /// Whether policy, calendar or register files differ but the whole decision does not.
  package var changesNothingElse: Bool

  /// Creates a difference of a record that is as it was written.
  package init(
    cause: Cause, path: String, recorded: JSONValue?, repeated: JSONValue?, changesNothingElse: Bool = false
  ) {
    self.cause = cause
    self.path = path
    self.recorded = recorded
    self.repeated = repeated
    self.changesNothingElse = changesNothingElse
  }

  /// The difference of a record that is not as it was written; `first` is what repeating it showed besides.
  package init(_ damage: Damage, first: RecordDifference?) {
    self.init(
      cause: .record, path: first?.path ?? "", recorded: first?.recorded, repeated: first?.repeated,
      changesNothingElse: first?.changesNothingElse ?? false)
    self.damage = damage
  }

  /// Whether the record is as it was written.
  package var isIntact: Bool { damage == nil }

  /// The difference in words, behind its cause.
  package var text: LocalizedText {
    let place = self.place
    guard let damage else { return place }
    guard !path.isEmpty else {
      return LocalizedText(
        zh: "\(damage.text.zh)；重算的结果相同", en: "\(damage.text.en); it repeats the same")
    }
    return LocalizedText(
      zh: "\(damage.text.zh)；第一处不同 \(place.zh)", en: "\(damage.text.en); first in \(place.en)")
  }

  private var place: LocalizedText {
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

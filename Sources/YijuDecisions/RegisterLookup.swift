public import YijuCivilCalendars
import YijuFacts

/// What a register said of a case: the entry, the document that has it, and how far it can be relied on.
///
/// ```swift
/// decision.factsUsed.compactMap(\.lookup).first?.finding   // .listed
/// ```
public struct RegisterLookup: Sendable, Hashable {
  /// What was found.
  public enum Finding: String, Sendable, Hashable {
    /// The names are on the list.
    case listed
    /// The list is there, and the names are not on it.
    case notListed = "not_listed"
    /// A list that should have every name has not these.
    case notKnown = "not_known"
    /// No list published by then covers the day.
    case notCovered = "not_covered"
  }

  /// The register's id.
  public var register: String
  /// Its title in the policy.
  public var title: String
  /// What was found.
  public var finding: Finding
  /// The names as the list has them, or as they were asked for.
  public var names: [String]
  /// The day for which it was asked.
  public var day: Day
  /// What the list says of the names.
  public var value: String?
  /// The name that was asked for, when it was found under another.
  public var alias: String?
  /// Why that name is looked up under the other, where the documents leave it open.
  public var aliasNote: String?
  /// The title of the document that says so.
  public var document: String?
  /// The document's number.
  public var number: String?
  /// The day from which the document is known.
  public var publishedOn: Day?
  /// How far it can be relied on.
  public var status: SourceStatus?
  /// What the entry notes.
  public var note: String?
  /// The words of the policy that refer to the list.
  public var cites: [CitedText]

  /// Creates a look-up without a document.
  public init(register: String, title: String, finding: Finding, names: [String], day: Day) {
    self.register = register
    self.title = title
    self.finding = finding
    self.names = names
    self.day = day
    self.cites = []
  }
}

extension RegisterLookup {
  var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(register)),
      JSONMember("title", .string(title)),
      JSONMember("finding", .string(finding.rawValue)),
      JSONMember("names", .texts(names)),
      JSONMember("day", JSONValue(day)),
      JSONMember("value", .text(value)),
      JSONMember("alias", .text(alias)),
      JSONMember("alias_note", .text(aliasNote)),
      JSONMember("document", .text(document)),
      JSONMember("number", .text(number)),
      JSONMember("published_on", JSONValue(publishedOn)),
      JSONMember("status", .text(status?.rawValue)),
      JSONMember("note", .text(note)),
      JSONMember("cites", .array(cites.map(\.jsonValue))),
    ])
  }
}

public import YijuCivilCalendars

/// Which engine decided.
public struct EngineIdentity: Sendable, Hashable {
  /// Always `yiju`.
  public var name: String
  /// The engine's version.
  public var version: String
  /// The version of the policy language.
  public var language: Int

  /// Creates an identity.
  public init(name: String, version: String, language: Int) {
    self.name = name
    self.version = version
    self.language = language
  }
}

/// Which policy decided.
public struct PolicyIdentity: Sendable, Hashable {
  /// The id.
  public var id: String
  /// The version.
  public var version: String
  /// The title.
  public var title: String
  /// The number of the document that is the policy.
  public var number: String?
  /// The title of that document.
  public var document: String?
  /// Who issued it.
  public var issuedBy: [String]
  /// The place it holds for.
  public var jurisdiction: String?
  /// SHA-256 of the files of the chain, lower-case hex.
  public var sha256: String
  /// Every file of the chain, the policy's own first.
  public var files: [FileIdentity]

  /// Creates an identity.
  public init(
    id: String, version: String, title: String, number: String?, document: String?, issuedBy: [String],
    jurisdiction: String?, sha256: String, files: [FileIdentity]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.number = number
    self.document = document
    self.issuedBy = issuedBy
    self.jurisdiction = jurisdiction
    self.sha256 = sha256
    self.files = files
  }
}

/// A file that took part in a decision.
public struct FileIdentity: Sendable, Hashable {
  /// `ID@VERSION` of a policy, or the id of a calendar layer or a register.
  public var name: String
  /// SHA-256 of its bytes, lower-case hex.
  public var sha256: String

  /// Creates an identity.
  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// Why this version decided.
public struct VersionSelection: Sendable, Hashable {
  /// How the version was found.
  public enum Rule: String, Sendable, Hashable {
    /// It was in force on the selecting date.
    case inForce = "in_force"
    /// The caller named it.
    case named
    /// None was in force.
    case none
  }

  /// How the version was found.
  public var rule: Rule
  /// The path of the fact that selects.
  public var fact: String
  /// The title of that fact.
  public var factTitle: String
  /// The selecting date; nil when not known.
  public var day: Day?
  /// The first day of the version.
  public var from: Day?
  /// The last day of the version; nil when open or left unstated.
  public var to: Day?
  /// Whether the text leaves the last day open.
  public var endIsUnstated: Bool
  /// Versions near the selecting date, as `version from to`, when none was in force.
  public var nearest: [String]
  /// The words that put the version in force.
  public var cites: [CitedText]
  /// Ids of the interpretations relied on.
  public var interpretations: [String]
  /// The later version that is in force from a day on which this one, by its own text, has not ended; nil when there is
  /// none.
  public var successor: KnownVersion?
  /// Every version that was known, when none was in force: what the answer rests on.
  public var known: [KnownVersion]

  /// Creates a selection.
  public init(
    rule: Rule, fact: String, factTitle: String, day: Day?, from: Day?, to: Day?, endIsUnstated: Bool,
    nearest: [String] = [], cites: [CitedText] = [], interpretations: [String] = [],
    successor: KnownVersion? = nil, known: [KnownVersion] = []
  ) {
    self.rule = rule
    self.fact = fact
    self.factTitle = factTitle
    self.day = day
    self.from = from
    self.to = to
    self.endIsUnstated = endIsUnstated
    self.nearest = nearest
    self.cites = cites
    self.interpretations = interpretations
    self.successor = successor
    self.known = known
  }
}

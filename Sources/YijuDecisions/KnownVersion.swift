public import YijuCivilCalendars

/// A version of a policy that a decision speaks of without having decided by it.
public struct KnownVersion: Sendable, Hashable {
  /// The version.
  public var version: String
  /// The first day on which it is in force.
  public var from: Day
  /// The last one; nil when open or left unstated.
  public var to: Day?
  /// Whether the text leaves the last day open.
  public var endIsUnstated: Bool
  /// The day of its publication; nil when it is always known.
  public var publishedOn: Day?
  /// SHA-256 over its files, lower-case hex.
  public var sha256: String
  /// Its files, its own first; empty where the policy's own list has them.
  public var files: [FileIdentity]
  /// The calendar layers it uses and the record does not list anyway.
  public var calendars: [FileIdentity]
  /// The registers it uses and the record does not list anyway.
  public var registers: [FileIdentity]
  /// The shared documents it takes and the record does not list anyway.
  public var sources: [FileIdentity]

  /// Creates a version.
  public init(
    version: String, from: Day, to: Day?, endIsUnstated: Bool, publishedOn: Day?, sha256: String,
    files: [FileIdentity] = [], calendars: [FileIdentity] = [], registers: [FileIdentity] = [],
    sources: [FileIdentity] = []
  ) {
    self.version = version
    self.from = from
    self.to = to
    self.endIsUnstated = endIsUnstated
    self.publishedOn = publishedOn
    self.sha256 = sha256
    self.files = files
    self.calendars = calendars
    self.registers = registers
    self.sources = sources
  }
}

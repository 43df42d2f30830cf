/// One reason why a value is not known.
public struct UnknownCause: Hashable, Sendable {
  /// What has to happen for the value to become known.
  public enum Kind: UInt8, Sendable, Comparable {
    /// Somebody has to be asked for a fact.
    case fact
    /// An officer has to find something.
    case finding
    /// A register has to be published.
    case register
    /// A calendar has to be published.
    case calendar
    /// The law leaves it open.
    case law

    /// Orders kinds as they are listed.
    public static func < (lhs: Kind, rhs: Kind) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// What has to happen.
  public var kind: Kind
  /// The fact, finding, register, calendar or element.
  public var name: String

  /// Names a cause.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

extension UnknownCause: Comparable {
  /// Orders by kind, then by name.
  public static func < (lhs: UnknownCause, rhs: UnknownCause) -> Bool {
    lhs.kind != rhs.kind ? lhs.kind < rhs.kind : lhs.name < rhs.name
  }
}

/// Why a value is not known: each cause once, in order of kind and name, so that equal sets are equal whatever the
/// order in which they came together.
public struct UnknownCauses: Hashable, Sendable {
  /// The causes in order.
  public private(set) var causes: [UnknownCause]

  /// A fact that was not given.
  public init(fact name: String) { self.causes = [UnknownCause(.fact, name)] }

  /// The causes given.
  public init(_ causes: [UnknownCause]) {
    self.causes = []
    for cause in causes { insert(cause) }
  }

  /// Adds a cause unless it is there. Complexity: O(n).
  public mutating func insert(_ cause: UnknownCause) {
    var place = 0
    for known in causes {
      if known == cause { return }
      if cause < known { break }
      place += 1
    }
    causes.insert(cause, at: place)
  }

  /// The causes of both.
  public func union(_ other: UnknownCauses) -> UnknownCauses {
    if self == other { return self }
    var result = self
    for cause in other.causes { result.insert(cause) }
    return result
  }

  /// The names of the facts that are missing, in order.
  public var facts: [String] { causes.compactMap { $0.kind == .fact ? $0.name : nil } }
}

public import YijuExplanations
public import YijuMasking

/// The masks an office wants on its papers, stated in a file of its own; what the file does not say is as by default.
///
/// ```swift
/// let reading = OfficeMasks.read(SourceFile(name: "office.masks.yaml", bytes: bytes))
/// let notice = try policy.notice(of: decision, for: .public, decidedOn: day, masks: reading.masks?.profile(of: .public))
/// ```
public struct OfficeMasks: Sendable, Hashable {
  /// Whose masks they are, as the file says.
  public var office: String
  private var profiles: [Audience: MaskingProfile]

  init(office: String, profiles: [Audience: MaskingProfile]) {
    self.office = office
    self.profiles = profiles
  }

  /// What a reader sees of each kind of personal data.
  ///
  /// - Complexity: O(1).
  public func profile(of audience: Audience) -> MaskingProfile { profiles[audience] ?? Self.usual(audience) }

  /// The masks by default.
  static func usual(_ audience: Audience) -> MaskingProfile {
    switch audience {
    case .applicant: .applicant
    case .officer: .officer
    case .auditor: .auditor
    case .public: .published
    }
  }
}

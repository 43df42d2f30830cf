public import YijuDiagnostics

/// The office that decides, with what it alone can name: a policy of many places says in the words of the law whom to
/// turn to.
///
/// ```swift
/// let reading = DecidingOffice.read(SourceFile(name: "office.yaml", bytes: bytes))
/// let notice = try policy.notice(of: decision, for: .applicant, decidedOn: day, office: reading.office)
/// ```
public struct DecidingOffice: Sendable, Hashable {
  /// The full name, with which it signs.
  public var name: String
  /// The bodies to turn to against its decisions, by the ids of the remedies in the policy.
  public var bodies: [Body]

  /// One body that reviews what the office decides.
  public struct Body: Sendable, Hashable {
    /// The id of the remedy.
    public var remedy: String
    /// What the body is called.
    public var name: String
    /// Where it is.
    public var address: String?
    /// By telephone.
    public var phone: String?
    /// Where it can be lodged online.
    public var online: String?
    /// Where the remedy is named in the file.
    package var span: SourceSpan?

    /// Names the body of a remedy.
    public init(remedy: String, name: String, address: String? = nil, phone: String? = nil, online: String? = nil) {
      self.remedy = remedy
      self.name = name
      self.address = address
      self.phone = phone
      self.online = online
    }
  }

  /// Names an office and the bodies of its remedies.
  public init(name: String, bodies: [Body] = []) {
    self.name = name
    self.bodies = bodies
  }
}

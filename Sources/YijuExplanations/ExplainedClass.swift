public import YijuDecisions

/// A class of applicants (申领人类别) as the head of an explanation tells of it; its checks stand among the others.
public struct ExplainedClass: Sendable, Hashable {
  /// The class's id.
  public var id: String
  /// Its title.
  public var title: String
  /// Whether it holds.
  public var verdict: Verdict
  /// Whether the case is granted by it.
  public var isGranting: Bool
  /// Titles of the checks that keep it from holding, or leave it undecided.
  public var causes: [String]

  /// Creates the explanation of a class.
  public init(id: String, title: String, verdict: Verdict, isGranting: Bool, causes: [String]) {
    self.id = id
    self.title = title
    self.verdict = verdict
    self.isGranting = isGranting
    self.causes = causes
  }
}

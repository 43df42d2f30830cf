/// One case of a file of cases: `{"id": …, "facts": {…}}`, or the facts themselves, with or without an `id` among them.
public struct LineCase: Sendable, Hashable {
  /// What the line calls its case, carried over to its result; never a fact, and no part of the record.
  public var id: JSONValue?
  /// The facts.
  public var facts: FactTree

  /// Joins an id and facts.
  public init(id: JSONValue? = nil, facts: FactTree) {
    self.id = id
    self.facts = facts
  }

  /// Tells the two forms apart: an object whose only names are `facts` and `id` wraps the facts.
  ///
  /// A policy with a fact called `id` needs the wrapped form.
  public init(_ line: FactTree) {
    guard case .object(let entries) = line.content else {
      self.id = nil
      self.facts = line
      return
    }
    self.id = line["id"]?.jsonValue
    if let wrapped = line["facts"], entries.allSatisfy({ $0.key == "facts" || $0.key == "id" }) {
      self.facts = wrapped
    } else {
      self.facts = FactTree(.object(entries.filter { $0.key != "id" }), span: line.span)
    }
  }
}

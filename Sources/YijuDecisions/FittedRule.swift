public import YijuDiagnostics
import YijuFacts

/// A rule of a table that fitted the case, and why: for an explanation that goes down to the facts.
///
/// ```
/// tables.standard.rules.junior: 300 CNY, because 累计学习月数 is 30 个月 (at least 24 and less than 36)
/// ```
public struct FittedRule: Sendable, Hashable {
  /// What it asked of one key, and what the case had.
  public struct Condition: Sendable, Hashable {
    /// The title of the fact or cohort.
    public var title: String
    /// What the case had.
    public var actual: DecisionValue
    /// What the rule asks for.
    public var required: RequiredCondition

    /// Creates a condition.
    public init(title: String, actual: DecisionValue, required: RequiredCondition) {
      self.title = title
      self.actual = actual
      self.required = required
    }
  }

  /// The address: `tables.standard.rules.junior`.
  public var path: String
  /// The value it gives.
  public var value: DecisionValue
  /// Its conditions, in the order of the table's keys.
  public var conditions: [Condition]
  /// Why it fitted, in words; conditions that anything satisfies are left out.
  public var phrase: LocalizedText
  /// The words it rests on.
  public var cites: [CitedText]

  /// Creates a rule that fitted.
  public init(
    path: String, value: DecisionValue, conditions: [Condition], phrase: LocalizedText, cites: [CitedText]
  ) {
    self.path = path
    self.value = value
    self.conditions = conditions
    self.phrase = phrase
    self.cites = cites
  }

  /// The rule's id.
  public var id: String {
    path.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(path[path.index(after: $0)...]) } ?? path
  }
}

extension FittedRule {
  var jsonValue: JSONValue {
    .object(
      [JSONMember("path", .string(path))] + value.members + [
        JSONMember(
          "conditions",
          .array(
            conditions.map { condition in
              .object(
                [JSONMember("title", .string(condition.title))] + condition.actual.members + [
                  JSONMember("test", .string(condition.required.test)),
                  JSONMember("text", JSONValue(condition.required.phrase)),
                ])
            })),
        JSONMember("text", JSONValue(phrase)),
        JSONMember("cites", .array(cites.map(\.jsonValue))),
      ])
  }
}

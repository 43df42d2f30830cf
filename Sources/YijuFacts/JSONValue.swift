/// A JSON value without fractions: what a record of a decision is made of.
///
/// Exact decimals, money and days are written as text, so that no reader can turn them into floating-point numbers.
///
/// ```swift
/// let value: JSONValue = .object([JSONMember("value", .string("1500")), JSONMember("months", .int(36))])
/// ```
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number. Beyond ±(2⁵³ − 1), where RFC 8785 has no exact form, it is written as text.
  case int(Int64)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object; names are unique. The order is the order for people; the canonical form sorts.
  case object([JSONMember])
}

/// A named member of a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The name.
  public var key: String
  /// What it names.
  public var value: JSONValue

  /// Joins a name and a value.
  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {
  /// The value as text, or `null` when there is none.
  public static func text(_ text: String?) -> JSONValue {
    guard let text else { return .null }
    return .string(text)
  }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The member of that name of an object; nil for anything else. Linear in the number of members.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The text, when this is one.
  public var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, when this is a list.
  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// An object without its member `key`; anything else unchanged.
  public func removing(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !$0.key.utf8.elementsEqual(key.utf8) })
  }

  /// Greatest whole number that RFC 8785 writes exactly: 2⁵³ − 1.
  public static let greatestInteger: Int64 = 9_007_199_254_740_991
}

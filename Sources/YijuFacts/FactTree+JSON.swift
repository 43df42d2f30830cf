extension FactTree {
  /// The facts as JSON without fractions, as a record carries them.
  ///
  /// A whole number within ±(2⁵³ − 1) written without point and exponent stays a number; any other number becomes
  /// the text that was written.
  public var jsonValue: JSONValue {
    switch content {
    case .null: .null
    case .boolean(let flag): .bool(flag)
    case .number(let text):
      if let whole = JSONValue.exactInteger(text) { .int(whole) } else { .string(text) }
    case .text(let text), .plain(let text): .string(text)
    case .list(let elements): .array(elements.map(\.jsonValue))
    case .object(let entries): .object(entries.map { JSONMember($0.key, $0.value.jsonValue) })
    }
  }

  /// Facts from JSON without fractions.
  public init(json value: JSONValue) {
    switch value {
    case .null: self.init(.null)
    case .bool(let flag): self.init(.boolean(flag))
    case .int(let number): self.init(.number(String(number)))
    case .string(let text): self.init(.text(text))
    case .array(let elements): self.init(.list(elements.map { FactTree(json: $0) }))
    case .object(let members):
      self.init(.object(members.map { FactEntry(key: $0.key, value: FactTree(json: $0.value)) }))
    }
  }
}

extension JSONValue {
  /// The value of JSON that may hold whole numbers only, as records do; nil when a number is anything else.
  public init?(exactly tree: FactTree) {
    switch tree.content {
    case .null: self = .null
    case .boolean(let flag): self = .bool(flag)
    case .number(let text):
      guard let whole = JSONValue.exactInteger(text) else { return nil }
      self = .int(whole)
    case .text(let text), .plain(let text): self = .string(text)
    case .list(let elements):
      var values: [JSONValue] = []
      values.reserveCapacity(elements.count)
      for element in elements {
        guard let value = JSONValue(exactly: element) else { return nil }
        values.append(value)
      }
      self = .array(values)
    case .object(let entries):
      var members: [JSONMember] = []
      members.reserveCapacity(entries.count)
      for entry in entries {
        guard let value = JSONValue(exactly: entry.value) else { return nil }
        members.append(JSONMember(entry.key, value))
      }
      self = .object(members)
    }
  }

  /// The whole number that a JSON number without point and exponent writes; nil beyond ±(2⁵³ − 1). `-0` is 0.
  static func exactInteger(_ text: String) -> Int64? {
    guard text.utf8.count <= 17, let number = Int64(text), number.magnitude <= greatestInteger.magnitude else {
      return nil
    }
    return number
  }
}

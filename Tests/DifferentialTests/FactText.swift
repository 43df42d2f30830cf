import YijuFacts

extension FactTree {
  static func object(_ members: [(String, FactTree)]) -> FactTree {
    FactTree(.object(members.map { FactEntry(key: $0.0, value: $0.1) }))
  }

  static func text(_ text: String) -> FactTree { FactTree(.text(text)) }
  static func flag(_ flag: Bool) -> FactTree { FactTree(.boolean(flag)) }
  static func number(_ number: Int) -> FactTree { FactTree(.number("\(number)")) }
  static func list(_ elements: [FactTree]) -> FactTree { FactTree(.list(elements)) }
  static var null: FactTree { FactTree(.null) }

  /// JSON for the message of a failing case.
  var json: String {
    switch content {
    case .null: "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let text): text
    case .text(let text), .plain(let text): "\"\(text)\""
    case .list(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .object(let entries): "{" + entries.map { "\"\($0.key)\": \($0.value.json)" }.joined(separator: ", ") + "}"
    }
  }
}

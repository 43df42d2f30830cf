package import YijuCivilCalendars
import YijuValues

/// A register as it was known on a day: documents published later do not exist.
package struct RegisterView: Sendable {
  package let register: Register
  package let asKnownOn: Day
  /// Places of the documents that are whole lists, the one that counts first.
  private let lists: [(document: Int, rank: Int, days: DaySpan)]

  /// Prepares a register for the questions of a day.
  ///
  /// - Complexity: linear in the documents.
  package init(_ register: Register, asKnownOn: Day) {
    self.register = register
    self.asKnownOn = asKnownOn
    var lists: [(document: Int, rank: Int, days: DaySpan)] = []
    for (rank, document) in register.order.enumerated().reversed() {
      guard let days = register.documents[document].covers, Self.isKnown(register.documents[document], asKnownOn)
      else { continue }
      lists.append((document, rank, days))
    }
    self.lists = lists
  }

  private static func isKnown(_ document: RegisterDocument, _ day: Day) -> Bool {
    document.publishedOn.map { $0 <= day } ?? true
  }

  /// What the register says of names on a day.
  ///
  /// The list that counts is the one published last of those that cover the day; of a name the statement published last
  /// counts, unless a list published after it says nothing of the name any more.
  ///
  /// - Complexity: one hash look-up, then linear in the lists that could cover the day and the statements about the name.
  package func answer(_ names: [String], on day: Day) -> RegisterAnswer {
    guard let list = lists.first(where: { $0.days.contains(day) }) else {
      return RegisterAnswer(.notCovered, names: names)
    }
    if let found = statement(Register.key(names), on: day, since: list.rank) { return answer(found, alias: nil) }
    guard let last = names.last, let alias = alias(last, on: day) else {
      return absent(names, list.document, alias: nil)
    }
    let names = Array(names.dropLast()) + [alias.of]
    if let found = statement(Register.key(names), on: day, since: list.rank) { return answer(found, alias: alias) }
    return absent(names, list.document, alias: alias)
  }

  private func statement(_ key: String, on day: Day, since rank: Int) -> Register.Statement? {
    register.statements[key]?.first { statement in
      statement.rank >= rank && statement.days.contains(day)
        && Self.isKnown(register.documents[statement.document], asKnownOn)
    }
  }

  private func alias(_ name: String, on day: Day) -> RegisterAlias? {
    let found = register.aliases[TextFolding.folded(name)]?.first { alias in
      alias.days.contains(day) && Self.isKnown(register.documents[alias.document], asKnownOn)
    }
    return found.map { register.documents[$0.document].aliases[$0.place] }
  }

  private func answer(_ statement: Register.Statement, alias: RegisterAlias?) -> RegisterAnswer {
    let document = register.documents[statement.document]
    let row = document.rows[statement.row]
    guard !row.isRemoval else { return absent(row.names, statement.document, alias: alias) }
    var answer = RegisterAnswer(.listed(row.value), names: row.names)
    answer.document = statement.document
    answer.alias = alias
    answer.note = row.note
    return answer
  }

  private func absent(_ names: [String], _ document: Int, alias: RegisterAlias?) -> RegisterAnswer {
    var answer = RegisterAnswer(register.isPartial ? .notListed : .notKnown, names: names)
    answer.document = document
    answer.alias = alias
    return answer
  }
}

package import YijuValues

/// What time means for a fact.
package enum FactNature: String, Sendable {
  /// Never changes.
  case fixed
  /// Printed on a document with its own date.
  case document
  /// The applicant chooses it.
  case choice
  /// True on some days and not on others: `as_of` is required.
  case state
  /// Grows and never falls: `as_of` is required.
  case runningTotal = "running_total"

  /// Whether `as_of` is required.
  package var variesWithTime: Bool { self == .state || self == .runningTotal }

  /// What can change a fact of this nature when the policy says nothing else.
  package var changeability: FactChangeability {
    switch self {
    case .fixed, .document: .never
    case .choice: .byPerson
    case .state, .runningTotal: .withTime
    }
  }
}

/// Who or what can change a fact once it has decided a case: explanations suggest no other change.
package enum FactChangeability: String, Sendable {
  /// Nobody and nothing.
  case never
  /// It may be another on a later day.
  case withTime = "with_time"
  /// The person concerned.
  case byPerson = "by_person"
}

/// Personal data, by kind of mask.
package enum Sensitivity: String, Sendable {
  case name
  case id
  case account
  case phone
  case address
}

/// How two texts are compared.
package enum TextComparison: String, Sendable {
  /// Byte by byte.
  case exact
  /// After normalising width, case, white space and brackets.
  case normalized
}

/// A typed input of a case.
package struct Fact: Sendable, Hashable {
  package var title: Located<String>
  package var type: Located<FactType>
  package var unit: Located<String>?
  /// FEEL: the values that are possible.
  package var domain: Feel?
  /// nil for a list.
  package var nature: Located<FactNature>?
  /// What can change it, where the nature does not say it well; nil takes the nature's own answer.
  package var changes: Located<FactChangeability>?
  package var question: String?
  package var proof: String?
  package var columns: [String]
  package var sensitive: Sensitivity?
  package var compare: TextComparison
  /// The words of a `word` fact.
  package var words: [Located<String>]
  /// Whether a case may give words outside the list: they are none of those the policy names.
  package var allowsOtherWords: Bool
  package var derivation: Derivation?
  /// Fields of an entry of a list.
  package var item: ElementMap<ListField>
  /// What the present application would look like as an entry: field to fact.
  package var thisCase: ElementMap<Located<String>>
  package var node: NodeID

  package init(title: Located<String>, type: Located<FactType>, node: NodeID) {
    self.title = title
    self.type = type
    self.columns = []
    self.compare = .exact
    self.words = []
    self.allowsOtherWords = false
    self.item = ElementMap()
    self.thisCase = ElementMap()
    self.node = node
  }
}

/// A field of an entry of a list fact.
package struct ListField: Sendable, Hashable {
  package var title: Located<String>
  package var type: Located<FactType>
  package var unit: Located<String>?
  package var compare: TextComparison
  package var words: [Located<String>]

  package init(title: Located<String>, type: Located<FactType>, compare: TextComparison = .exact) {
    self.title = title
    self.type = type
    self.compare = compare
    self.words = []
  }
}

/// How a fact that was not given is computed.
package enum Derivation: Sendable, Hashable {
  /// `derive: {exists: LIST, same: [FIELD…]}`: an entry agrees with this case in the fields named.
  case exists(list: Located<String>, same: [Located<String>])
  /// `derive: {months_in: LIST, month: FIELD, run: total | latest, through: …}`: months of a history, as of a day.
  case months(MonthCount)
  /// `formula`: a FEEL expression over other facts.
  case formula(Feel)
  /// `from_register`, `key` and `as_of`: what a register says of other facts on a named day.
  case register(Located<String>, keys: [Located<String>], asOf: Located<String>)
}

/// A number of months in a history, as of the day on which it is looked at.
package struct MonthCount: Sendable, Hashable {
  /// The list of which each entry stands for a month.
  package var list: Located<String>
  /// The date in it: the month is the one the date lies in.
  package var field: Located<String>
  package var run: Located<MonthRun>
  package var end: Located<MonthEnd>

  package init(list: Located<String>, field: Located<String>, run: Located<MonthRun>, end: Located<MonthEnd>) {
    self.list = list
    self.field = field
    self.run = run
    self.end = end
  }
}

/// A FEEL field as written; parsed and typed by the checking pass.
package struct Feel: Sendable, Hashable {
  /// The text after YAML has unquoted it.
  package var text: String
  /// The place of the whole scalar.
  package var node: NodeID
  /// For each byte of `text` the offset of its first byte in the file, and one more for the end.
  package var offsets: FeelOffsets

  package init(text: String, node: NodeID, offsets: FeelOffsets) {
    self.text = text
    self.node = node
    self.offsets = offsets
  }
}

/// Where the bytes of a FEEL text stand in the file: runs of bytes that lie together there.
package struct FeelOffsets: Sendable, Hashable {
  /// Runs in order: text offset and file offset of the first byte. A run ends where the next begins.
  package var runs: [Run]

  package struct Run: Sendable, Hashable {
    package var text: Int
    package var file: Int

    package init(text: Int, file: Int) {
      self.text = text
      self.file = file
    }
  }

  package init(runs: [Run]) { self.runs = runs }

  /// The file offset of a byte of the text.
  package func file(at text: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return text }
    return runs[low - 1].file + (text - runs[low - 1].text)
  }
}

/// A paper that is handed in.
package struct Paper: Sendable, Hashable {
  package enum Handling: String, Sendable {
    case inspect
    case keep
  }

  package var title: Located<String>
  package var original: Handling?
  package var copy: Handling?
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, original: Handling? = nil, copy: Handling? = nil, grounds: Grounds, node: NodeID)
  {
    self.title = title
    self.original = original
    self.copy = copy
    self.grounds = grounds
    self.node = node
  }
}

/// A form of the notice: its layout is data.
package struct Form: Sendable, Hashable {
  package var title: Located<String>
  package var copies: Int?
  package var keptBy: [String]
  package var paperSize: String?
  package var electronicCopy: Bool
  /// Whether a row stands for a case: a list form.
  package var oneRowPerCase: Bool
  package var sortBy: Located<String>?
  /// The finding the form certifies.
  package var states: Located<String>?
  /// `fields` of a single form, `columns` of a list form.
  package var fields: [FormField]
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, grounds: Grounds, node: NodeID) {
    self.title = title
    self.keptBy = []
    self.electronicCopy = false
    self.oneRowPerCase = false
    self.fields = []
    self.grounds = grounds
    self.node = node
  }
}

/// A field or a column of a form.
package struct FormField: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case fact(Located<String>)
    case finding(Located<String>)
    case amountFigures
    case amountCapitals
    case signature
    case blank
  }

  package var label: Located<String>
  package var content: Content
  package var group: String?
  package var unit: String?
  package var choices: [String]

  package init(label: Located<String>, content: Content) {
    self.label = label
    self.content = content
    self.choices = []
  }
}

/// Where to turn to.
package struct Contact: Sendable, Hashable {
  package var title: Located<String>
  package var phone: String?
  package var email: String?
  package var office: Located<String>?
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, grounds: Grounds, node: NodeID) {
    self.title = title
    self.grounds = grounds
    self.node = node
  }
}

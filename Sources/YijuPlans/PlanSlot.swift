/// One input of a plan: a fact, and for facts that vary with time the day at which it is looked at.
package struct PlanSlot: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case fact(Int)
    /// A fact on a named day.
    case factOn(Int, day: Int)
    /// A yes/no fact on every day between two named days.
    case factThroughout(Int, from: Int, to: Int)
    /// A fact, on a named day when it varies with time, or the word presumed when it is not given.
    case presumed(Int, code: Int64, day: Int?)
    /// A named day that is not simply the value of a date fact.
    case day(Int)
  }

  package var content: Content

  package init(_ content: Content) { self.content = content }
}

/// A day that matters.
package struct PlanDay: Sendable, Hashable {
  package enum Taken: Sendable, Hashable {
    case day
    case monthStart
    case monthEnd
    case previousMonthEnd
  }

  package var id: String
  package var title: String
  package var taken: Taken
  /// The date fact; nil when the cohort says which.
  package var fact: Int?
  /// The named day that places the case in a cohort, and for each span the date fact.
  package var cohortDay: Int?
  package var spans: [Span]
  /// Interpretations by which it is the day that matters.
  package var interpretations: [Int]
  /// The slot that holds it.
  package var slot: Int

  package struct Span: Sendable, Hashable {
    package var from: Int64
    package var to: Int64
    package var fact: Int
    package var interpretations: [Int]

    package init(from: Int64, to: Int64, fact: Int, interpretations: [Int] = []) {
      self.from = from
      self.to = to
      self.fact = fact
      self.interpretations = interpretations
    }
  }

  package init(id: String, title: String, taken: Taken, fact: Int?, slot: Int) {
    self.id = id
    self.title = title
    self.taken = taken
    self.fact = fact
    self.spans = []
    self.interpretations = []
    self.slot = slot
  }
}

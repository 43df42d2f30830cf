/// Entries of lists held against this case.
package struct PlanListCheck: Sendable, Hashable {
  /// A list, and where in its entries the fields of the check stand.
  package struct Among: Sendable, Hashable {
    package var list: Int
    package var same: [Int]
    package var sameYear: Int?
    package var sameMonth: Int?
    package var higher: Int?
    /// The fields of `conditions`.
    package var conditions: [Int]

    package init(list: Int, same: [Int], sameYear: Int?, sameMonth: Int?, higher: Int?, conditions: [Int]) {
      self.list = list
      self.same = same
      self.sameYear = sameYear
      self.sameMonth = sameMonth
      self.higher = higher
      self.conditions = conditions
    }
  }

  package var among: [Among]
  /// Facts of this case in the order of `same`.
  package var same: [Int]
  package var sameYear: Int?
  package var sameMonth: Int?
  package var higher: Int?
  /// Unary tests in the order of the fields, and the facts of this case they also hold against.
  package var conditions: [PlanTest]
  package var conditionFacts: [Int?]
  /// For a count: the value, or the expression, that bounds it.
  package var atMost: Limit?

  package enum Limit: Sendable, Hashable {
    case value(Int)
    case formula(PlanFormula)
  }

  /// The dates of this case that its entry is compared by.
  package var dates: [Int] { [sameYear, sameMonth].compactMap { $0 } }

  package init(among: [Among], same: [Int], sameYear: Int?, sameMonth: Int?, higher: Int?) {
    self.among = among
    self.same = same
    self.sameYear = sameYear
    self.sameMonth = sameMonth
    self.higher = higher
    self.conditions = []
    self.conditionFacts = []
  }
}

/// A question that an officer answers.
package struct PlanFinding: Sendable, Hashable {
  package var id: String
  package var question: String?
  package var good: String
  package var bad: String?
  package var office: String?

  package init(id: String, question: String?, good: String, bad: String?, office: String?) {
    self.id = id
    self.question = question
    self.good = good
    self.bad = bad
    self.office = office
  }
}

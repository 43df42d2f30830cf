package import YijuCivilCalendars
package import YijuFeel
package import YijuValues

/// A value of the law: a parameter, or the cell of a table that fits the case.
package struct PlanValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// One value for every case.
    case constant(PlanCell)
    /// The value of the span in which a named day falls; spans in order of time.
    case dated(day: Int, spans: [DatedCell])
    /// The cell of a table; with `day`, of the rows that applied on that named day.
    case table(keys: [TableKey], day: Int?, pages: [TablePage])
    /// What a table of rules gives for the rules that fit; with `day`, of those that applied on that named day.
    case rules(keys: [TableKey], day: Int?, choice: RowChoice, pages: [RulePage])
    /// No value of the law but what the case says in a slot: a step may subtract what was paid.
    case given(slot: Int)
  }

  /// `parameters.id` or `tables.id`.
  package var path: String
  package var title: String
  package var type: FactType
  package var unit: String?
  package var content: Content
  package var isPartial: Bool

  package init(
    path: String, title: String, type: FactType, unit: String?, content: Content, isPartial: Bool = false
  ) {
    self.path = path
    self.title = title
    self.type = type
    self.unit = unit
    self.content = content
    self.isPartial = isPartial
  }

  /// The slots that say which of its values applies.
  package var slots: [Int] {
    switch content {
    case .constant: []
    case .given(let slot): [slot]
    case .dated(let day, _): [day]
    case .table(let keys, let day, _), .rules(let keys, let day, _, _):
      keys.map { key in
        switch key {
        case .slot(let slot): slot
        case .cohort(let day, _): day
        }
      } + [day].compactMap { $0 }
    }
  }
}

/// One value with its words.
package struct PlanCell: Sendable, Hashable {
  /// The slot code; `SlotCode.unknown` where the text leaves the value open.
  package var code: Int64
  package var cites: [Int]
  package var interpretations: [Int]
  /// The day of publication when it lies after that of the policy: before it the value does not exist.
  package var publishedOn: Day?

  package init(code: Int64, cites: [Int], interpretations: [Int], publishedOn: Day? = nil) {
    self.code = code
    self.cites = cites
    self.interpretations = interpretations
    self.publishedOn = publishedOn
  }
}

/// A value with the days between which it applies, both included.
package struct DatedCell: Sendable, Hashable {
  package var from: Int64
  package var to: Int64
  package var cell: PlanCell

  package init(from: Int64, to: Int64, cell: PlanCell) {
    self.from = from
    self.to = to
    self.cell = cell
  }
}

/// What picks a row.
package enum TableKey: Sendable, Hashable {
  case slot(Int)
  /// The span of a cohort in which a named day falls.
  case cohort(day: Int, spans: [SlotRange])
}

/// The rows that apply between two days.
package struct TablePage: Sendable, Hashable {
  package var from: Int64
  package var to: Int64
  /// Rows sorted by keys; a row's keys stand at `row * keyCount` in `keys`.
  package var keys: [Int64]
  package var cells: [PlanCell]

  package init(from: Int64, to: Int64, keys: [Int64], cells: [PlanCell]) {
    self.from = from
    self.to = to
    self.keys = keys
    self.cells = cells
  }
}

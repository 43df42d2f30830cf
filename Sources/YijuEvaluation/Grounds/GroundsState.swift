import YijuCivilCalendars
import YijuDecisions
import YijuPlans

/// What writing grounds works in: keep one for each thread and use it again, then writing allocates nothing.
///
/// It remembers how the last days were reached that it wrote before: many cases of a policy have the same anchor.
package struct GroundsState: Sendable {
  /// How the last day after one anchor was reached, as bytes.
  struct LastDay: Sendable {
    /// `PreparedDeadline.noDay` when the day is not known.
    var day: Int32
    /// What is asked for, as a test and in words.
    var test: Range<Int>
    var testText: Range<Int>
    var explanation: Range<Int>
    var cautions: Range<Int>
    /// The days of the calendar that were asked about.
    var asked: Range<Int>
  }

  /// A piece traced for the case, and the days of calendars it asked about.
  struct Traced: Sendable {
    var piece: Int
    var result: CheckResult
    var asked: [CalendarDays]
  }

  /// A choice of a version of which something is said of others, but for the day: its bytes before and behind it.
  struct Selection: Sendable {
    var selection: VersionSelection
    var before: [UInt8]
    var behind: [UInt8]
  }

  /// Last days by anchor of one check.
  struct Memory: Sendable {
    var firstAnchor: Int64
    var lastDays: [LastDay?]
  }

  /// Bytes remembered of last days are let go when there are more.
  static let mostRemembered = 1 << 23

  package internal(set) var evaluation: EvaluationState
  package internal(set) var trace: CaseTrace
  /// Room for one case; `count` of its bytes are written.
  var room: [UInt8]
  var count = 0
  var memories: [Memory]
  var pool: [UInt8] = []
  /// Of the case at hand, by deadline; nil where it is not known or not remembered.
  var lastDays: [LastDay?] = []
  /// How each piece is shown, and what was traced.
  var forms: [GroundsPiece.Form]
  var traced: [Traced] = []
  /// By interpretation, whether the case rests on it.
  var relied: [Bool]
  /// The last choice of a version of which more is said.
  var selection: Selection?
  /// Where among the bytes the digest belongs.
  package internal(set) var digestPlace = 0

  /// Room for the cases of a writer.
  package init(for writer: GroundsWriter) {
    self.evaluation = EvaluationState(for: writer.evaluator.plan)
    self.trace = CaseTrace(for: writer.evaluator.plan)
    self.room = Array(repeating: 0, count: 1 << 15)
    self.forms = Array(repeating: .traced, count: writer.program?.pieces.count ?? 0)
    self.relied = Array(repeating: false, count: writer.evaluator.plan.interpretations.count)
    self.memories = writer.deadlines.map { deadline in
      let prepared = writer.evaluator.deadlines[deadline.deadline]
      return Memory(
        firstAnchor: Int64(prepared.firstAnchor), lastDays: Array(repeating: nil, count: prepared.table.count))
    }
  }

  /// The grounds written last.
  package var bytes: ArraySlice<UInt8> { room[..<count] }

  /// Forgets what was remembered of last days.
  mutating func forget() {
    pool.removeAll(keepingCapacity: true)
    for place in memories.indices {
      memories[place].lastDays = Array(repeating: nil, count: memories[place].lastDays.count)
    }
  }
}

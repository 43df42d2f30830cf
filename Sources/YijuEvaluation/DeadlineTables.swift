import YijuPlans

/// The tables of all deadlines in one array, with what finds a row: plain words, so that looking one up counts no
/// references.
struct DeadlineTables: Sendable {
  private struct Place: Sendable {
    var anchorSlot: Int
    var firstAnchor: Int64
    var start: Int
    var count: Int64
  }

  private let places: [Place]
  private let bounds: [LastDayBounds]

  init(_ deadlines: [PreparedDeadline]) {
    var places: [Place] = []
    var bounds: [LastDayBounds] = []
    for deadline in deadlines {
      places.append(
        Place(
          anchorSlot: deadline.anchorSlot, firstAnchor: Int64(deadline.firstAnchor), start: bounds.count,
          count: Int64(deadline.table.count)))
      bounds += deadline.table.map(\.bounds)
    }
    self.places = places
    self.bounds = bounds
  }

  /// The days between which the last day of a case lies; nil when the table does not have them.
  @inline(__always)
  func bounds(_ deadline: Int, _ slots: Span<Int64>) -> LastDayBounds? {
    let place = places[deadline]
    let row = slots[place.anchorSlot] &- place.firstAnchor
    return row >= 0 && row < place.count ? bounds[place.start + Int(row)] : nil
  }
}

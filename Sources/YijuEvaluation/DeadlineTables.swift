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
  private let ends: [PreparedDeadline.Ends]

  init(_ deadlines: [PreparedDeadline]) {
    var places: [Place] = []
    var ends: [PreparedDeadline.Ends] = []
    for deadline in deadlines {
      places.append(
        Place(
          anchorSlot: deadline.anchorSlot, firstAnchor: Int64(deadline.firstAnchor), start: ends.count,
          count: Int64(deadline.table.count)))
      ends += deadline.table
    }
    self.places = places
    self.ends = ends
  }

  /// The ends of a deadline for a case; nil when the table does not have them.
  @inline(__always)
  func ends(_ deadline: Int, _ slots: Span<Int64>) -> PreparedDeadline.Ends? {
    let place = places[deadline]
    let row = slots[place.anchorSlot] &- place.firstAnchor
    return row >= 0 && row < place.count ? ends[place.start + Int(row)] : nil
  }
}

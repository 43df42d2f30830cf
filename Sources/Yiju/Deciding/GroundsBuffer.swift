import YijuEvaluation

/// Where grounds or records are written, case after case; keep one for each thread and use it again.
///
/// ```swift
/// var grounds = GroundsBuffer()
/// for facts in cases {
///   grounds.removeAll()
///   try policy.writeGrounds(of: facts, asKnownOn: day, into: &grounds)
///   grounds.bytes          // canonical JSON, ready to be sent or stored
/// }
/// ```
public struct GroundsBuffer: Sendable {
  /// States are kept of so many versions and days.
  private static let capacity = 16

  /// What was written since the bytes were last removed.
  public internal(set) var bytes: [UInt8] = []
  /// How many cases were written without making the decision first.
  public internal(set) var writtenFromSlots = 0
  private var states: [(writer: GroundsWriter, state: GroundsState)] = []

  /// An empty buffer.
  public init() {}

  /// Removes the bytes and keeps the room.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Works with the state that belongs to a writer.
  mutating func withState<Result>(of writer: GroundsWriter, _ work: (inout GroundsState) -> Result) -> Result {
    if let place = states.firstIndex(where: { $0.writer === writer }) { return work(&states[place].state) }
    if states.count == Self.capacity { states.removeFirst() }
    states.append((writer, GroundsState(for: writer)))
    return work(&states[states.count - 1].state)
  }
}

/// Times work against a yardstick in one run: absolute figures drift with the machine, ratios hold.
struct Timing {
  /// Nanoseconds of one unit of work, the fastest of the rounds.
  let nanoseconds: Double

  /// Runs `work` several times and keeps the fastest: noise only ever adds.
  init(units: Int, rounds: Int = 7, _ work: () -> UInt64) {
    var best = Double.infinity
    for _ in 0..<rounds {
      let clock = ContinuousClock()
      var sum: UInt64 = 0
      let duration = clock.measure { sum = work() }
      checksum &+= sum
      let parts = duration.components
      best = min(best, (Double(parts.seconds) * 1e9 + Double(parts.attoseconds) / 1e9) / Double(units))
    }
    self.nanoseconds = best
  }
}

/// Keeps results alive, so that the optimiser cannot drop the work.
nonisolated(unsafe) var checksum: UInt64 = 0

/// A line of the report.
struct Line {
  var name: String
  var nanoseconds: Double
  var yardstick: Double?
  var aim = ""

  var text: String {
    var text = padded(name, 58) + leading(Self.number(nanoseconds), 12)
    text += leading(yardstick.map { Self.number(nanoseconds / $0) + "×" } ?? "", 10)
    return text + "  " + aim
  }

  private static func number(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    let fraction = scaled % 100
    return value >= 1000 ? "\(scaled / 100)" : "\(scaled / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  private func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }
}

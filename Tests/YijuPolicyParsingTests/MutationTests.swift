import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

/// A small generator with a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Mutated files")
struct MutationTests {
  @Test("Whatever is done to a line, nothing traps and every place is inside the file", arguments: 0..<8)
  func lines(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let lines = Sample.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = ["~", "[]", "{}", "''", "yes", "036", "“", "”", "[a, b”]", "{ a: 1 }", "|", "2017-02-29", "－", "是"]
    for _ in 0..<20 {
      var changed = lines
      let place = Int.random(in: 0..<changed.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: changed.remove(at: place)
      case 1: changed.swapAt(place, Int.random(in: 0..<changed.count, using: &random))
      case 2: changed[place] = String(changed[place].dropLast(Int.random(in: 0...8, using: &random)))
      case 3:
        let parts = changed[place].split(separator: ":", maxSplits: 1)
        changed[place] = "\(parts.first ?? ""): \(words.randomElement(using: &random) ?? "")"
      default: changed.insert(changed[Int.random(in: 0..<changed.count, using: &random)], at: place)
      }
      check(Array(changed.joined(separator: "\n").utf8))
    }
  }

  @Test("Nor to a byte", arguments: 0..<8)
  func bytes(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed) &+ 1_000)
    for _ in 0..<20 {
      var bytes = Array(Sample.text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let parsed = Parsed(bytes)
    for diagnostic in parsed.diagnostics {
      if let span = diagnostic.span { #expect(span.start >= 0 && span.end <= bytes.count) }
      for fix in diagnostic.fixes {
        if let span = fix.span { #expect(span.start >= 0 && span.end <= bytes.count) }
      }
    }
    if let file = parsed.file {
      let result = PolicyFlattener.flatten(file, parents: [file], map: parsed.map)
      #expect(result.policy.id == file.policy.id)
    }
    _ = PolicyFormatter.translate(bytes, to: .zh)
  }
}

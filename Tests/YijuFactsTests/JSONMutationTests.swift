import Testing
import YijuDiagnostics
import YijuFacts

/// A small generator with a seed (SplitMix64), so that every run is the same.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Mutated JSON")
struct JSONMutationTests {
  private static let samples = [
    #"{"applicant": {"in_service": true, "insured": true, "contribution_months": 36}, "payments": [{"level": "四级"}]}"#,
    #"{"a": [null, false, -1.5e-3, "\u4e94\ud83d\ude00\\"], "b": {"c": {"d": []}}, "五": "级"}"#,
    "{“a”：１，'b'： 'c'， // x\n d: True, /* y */ \"e\": 2017-06-30,}",
  ]

  @Test("50,000 mutations: no trap, spans inside the text, accepted text survives a second reading")
  func mutations() {
    var generator = SeededGenerator(state: 20_170_630)
    let interesting: [UInt8] =
      Array("{}[]\",:\\'/#*+-.0eEuUtfn".utf8) + [0, 9, 10, 13, 0x7F, 0x80, 0xC2, 0xE2, 0xEF, 0xBC, 0xF0, 0xFF]
    for round in 0..<50_000 {
      var bytes = Array(JSONMutationTests.samples[round % JSONMutationTests.samples.count].utf8)
      for _ in 0...Int.random(in: 0..<4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = interesting.randomElement(using: &generator) ?? 0
        case 2: bytes.insert(interesting.randomElement(using: &generator) ?? 0, at: place)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        default:
          let other = Int.random(in: 0..<bytes.count, using: &generator)
          bytes.swapAt(place, other)
        }
      }
      let reading = JSONReader.read(bytes, file: 0)
      if (reading.root == nil) == reading.diagnostics.isEmpty {
        Issue.record("round \(round): no value and no finding")
      }
      for diagnostic in reading.diagnostics {
        for span in [diagnostic.span] + diagnostic.labels.map({ $0.span }) + diagnostic.fixes.map(\.span) {
          guard let span else { continue }
          if span.start < 0 || span.start > span.end || span.end > bytes.count {
            Issue.record("round \(round): \(span)")
          }
        }
      }
      if let root = reading.root {
        let canonical = CanonicalJSON.bytes(root.jsonValue)
        let again = JSONReader.read(canonical, file: 0).root
        if again.map({ CanonicalJSON.bytes($0.jsonValue) }) != canonical { Issue.record("round \(round): read again") }
      }
    }
  }
}

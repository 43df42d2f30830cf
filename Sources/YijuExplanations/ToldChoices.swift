/// The interpretations a reader has met on a page: each is told once and named after that.
struct ToldChoices {
  /// The interpretations of a check, apart by whether the page has told them already.
  struct Told {
    var new: [ExplainedInterpretation] = []
    var before: [Int] = []
  }

  private let all: [Int: ExplainedInterpretation]
  private var told: Set<Int> = []

  init(_ interpretations: [ExplainedInterpretation]) {
    all = Dictionary(interpretations.map { ($0.number, $0) }) { first, _ in first }
  }

  /// Takes interpretations up as told here; what is not explained anywhere is left out.
  mutating func take(_ numbers: [Int]) -> Told {
    var result = Told()
    for number in numbers {
      guard let interpretation = all[number] else { continue }
      if told.insert(number).inserted { result.new.append(interpretation) } else { result.before.append(number) }
    }
    return result
  }
}

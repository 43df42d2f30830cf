import Testing
import YijuDiagnostics

@testable import YijuExplanations

@Suite struct LineWrappingTests {
  @Test(
    arguments: [
      ("一二三四五六", 6, ["一二三", "四五六"]),
      ("一二三，四五", 6, ["一二", "三，四", "五"]),
      ("一二（三四）", 6, ["一二", "（三", "四）"]),
      ("依据：“甲乙丙”", 8, ["依据：", "“甲乙丙”"]),
      ("not less than", 8, ["not less", "than"]),
      ("甲 abc 乙", 6, ["甲 abc", "乙"]),
      ("满36个月", 5, ["满", "36个", "月"]),
      ("第3项甲", 5, ["第3项", "甲"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("", 10, [""]),
    ] as [(String, Int, [String])])
  func linesBreakByTheRules(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(LineWrapping.lines(text, first: width, rest: width) == expected)
  }

  @Test func linesHoldNothingBackAndStayWithinTheWidth() {
    let words = [
      "累计缴费月数", "（含36个月）", "“以上的”", "30 个月", "，", "。", "sha256", "a", "مەمەت", "e\u{301}", "〔2017〕358号", " ",
    ]
    var seed: UInt64 = 20_171_010
    var failures: [[String]] = []
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(seed >> 33) % words.count]
      }
      let lines = LineWrapping.lines(text, first: 24, rest: 20)
      let isWhole = lines.joined().utf8.filter { $0 != 32 } == text.utf8.filter { $0 != 32 }
      let isNarrow = lines.enumerated().allSatisfy { DisplayText.width(of: $1) <= ($0 == 0 ? 24 : 20) }
      let beginsWell = lines.dropFirst().allSatisfy { line in
        line.unicodeScalars.first.map { !["）", "”", "，", "。"].contains($0) } ?? true
      }
      if !isWhole || !isNarrow || !beginsWell { failures.append(lines) }
    }
    #expect(failures == [])
  }

  @Test(arguments: [1, 39, 40, 60, 100, 400, 100_000])
  func noLineIsWiderThanTheTerminal(_ width: Int) throws {
    for name in Fixtures.Case.allCases {
      let explanation = Explanations.explanation(
        of: try Fixtures.decision(name), digest: String(repeating: "9", count: 64))
      for language in Language.allCases {
        let text = Explanations.text(explanation, language: language, width: width)
        let limit = min(max(width, 40), 400)
        for line in text.split(separator: "\n") {
          #expect(DisplayText.width(of: String(line)) <= limit, "\(line)")
        }
      }
    }
  }
}

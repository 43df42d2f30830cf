import Foundation
import Testing
import YijuDiagnostics

@testable import YijuPolicyParsing

/// The tables of keywords in the guides are made from the parser's own. `RECORD=1` writes them anew and fails the run.
@Suite struct KeywordTablesTests {
  private static let marks = ("<!-- tables: made from the parser -->\n", "<!-- end of tables -->\n")

  @Test(arguments: [("keywords.md", Language.zh), ("en/keywords.md", .en)])
  func guideHoldsEveryKeyword(_ name: String, _ language: Language) throws {
    let file = ReferenceExample.root.appending(path: "docs/language/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: Self.marks.0)).upperBound
    let end = try #require(text.range(of: Self.marks.1)).lowerBound
    let tables = Self.tables(language)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data((text[..<start] + tables + text[end...]).utf8).write(to: file)
      Issue.record("recorded \(name): review it, then run without RECORD")
      return
    }
    #expect(String(text[start..<end]) == tables)
  }

  @Test func noKeywordIsLeftOut() {
    let shown = Set(Shape.all.flatMap { $0.keys + $0.later } + Self.words.flatMap(\.words))
    let missing = Keyword.allCases.filter { $0.en != $0.zh && !shown.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  // MARK: Tables

  private static func tables(_ language: Language) -> String {
    let (english, chinese) = language == .zh ? ("英文", "中文") : ("English", "Chinese")
    var text = ""
    for shape in Shape.all where shape !== Shape.overlay {
      let name = shape.name[language]
      text += language == .zh ? "### \(name)\n\n" : "### In \(name)\n\n"
      text += "| \(english) | \(chinese) | \(english) | \(chinese) |\n|---|---|---|---|\n"
      let keys = shape.keys.map { "`\($0.en)` | `\($0.zh)`" }
      for place in stride(from: 0, to: keys.count, by: 2) {
        text += "| \(keys[place]) | \(place + 1 < keys.count ? keys[place + 1] : " | ") |\n"
      }
      text += "\n"
    }
    text += language == .zh ? "### 可以填的词\n\n" : "### Words that are values\n\n"
    for (keyword, words) in words {
      let list = words.map { "`\($0.en)` `\($0.zh)`" }.joined(separator: language == .zh ? "、" : ", ")
      text += "- `\(keyword.en)` `\(keyword.zh)`\(language == .zh ? "：" : ": ")\(list)\n"
    }
    return text
  }

  private static let words: [(of: Keyword, words: [Keyword])] = [
    (.abstract, list(Words.yesNo)), (.to, list(Words.unstated)), (.seen, list(Words.sighting)),
    (.unverified, list(Words.detail)), (.coverage, list(Words.coverage)), (.type, list(Words.type)),
    (.unit, list(Words.unit)), (.nature, list(Words.nature)), (.changes, list(Words.changeability)),
    (.sensitive, list(Words.sensitivity)), (.compare, list(Words.comparison)), (.run, list(Words.monthRun)),
    (.throughMonth, list(Words.monthEnd)), (.take, list(Words.taken)), (.startDay, list(Words.startDay)),
    (.noSuchDay, list(Words.noSuchDay)), (.lastDayOff, list(Words.lastDayOff)), (.afterHours, list(Words.afterHours)),
    (.calendar, list(Words.policyCalendar)), (.keys, list(Words.classKey)), (.hitPolicy, list(Words.hitPolicy)),
    (.classesPrefer, list(Words.classesPrefer)), (.onFail, list(Words.onFail)), (.scope, list(Words.scope)),
    (.zero, list(Words.zero)), (.ifNoRow, list(Words.keepSum)), (.base, list(Words.running)),
    (.rounding, list(Words.notNeeded)), (.roundTo, list(Words.roundTo)), (.mode, list(Words.mode)),
    (.actor, list(Words.applicant)), (.outcome, list(Words.outcome)), (.original, list(Words.handling)),
    (.oneRowPer, list(Words.row)), (.amount, list(Words.figures)), (.sign, list(Words.sign)),
    (.authority, list(Words.policyAuthor)), (.reason, list(Words.reason)),
  ]

  private static func list<Value>(_ words: WordSet<Value>) -> [Keyword] { words.words.map(\.keyword) }
}

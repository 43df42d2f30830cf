import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

struct CalendarParserTests {
  @Test func everyKeywordIsUniqueInBothLanguages() {
    for language in Language.allCases {
      let spellings = CalendarKeyword.allCases.map { $0[language] }
      #expect(Set(spellings).count == spellings.count)
    }
  }

  /// Turning the keywords of a shipped file into Chinese gives the same layer, and back the same bytes.
  @Test(arguments: ShippedCalendars.names)
  func chineseKeywordsMeanTheSame(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: ShippedCalendars.url(name)))
    let english = CalendarParser.parse(try #require(YAMLReader.read(bytes, file: 0).root))
    let respelled = respell(bytes, english, .zh)
    let chinese = CalendarParser.parse(try #require(YAMLReader.read(respelled, file: 0).root))
    #expect(chinese.diagnostics.map(\.kind.code) == [])
    #expect(chinese.language == .zh)
    #expect(chinese.layer == english.layer)
    #expect(respell(respelled, chinese, .en) == bytes)
  }

  private func respell(_ bytes: [UInt8], _ parse: CalendarParse, _ language: Language) -> [UInt8] {
    var result = bytes
    for site in parse.keywords.sorted(by: { $0.span.start > $1.span.start }) {
      result.replaceSubrange(site.span.start..<site.span.end, with: Array(site.keyword[language].utf8))
    }
    return result
  }

  @Test func severalMistakesAreReportedAtOnce() throws {
    let parse = try ShippedCalendars.parse(
      """
      calendar: x
      covers: 2019-01-01..2018-01-01
      weekend: sunday
      documents:
        a:
          title: 通知
          status: sen
          days:
            节: { off: [2019-02-30], wrok: 2019-01-06 }
      """)
    #expect(parse.layer == nil)
    #expect(parse.diagnostics.map(\.kind.code) == ["P203", "P206", "P207", "P205", "P201"])
    #expect(parse.diagnostics.last?.fixes.map(\.replacement) == ["work"])
    #expect(parse.diagnostics.last?.path == "documents.a.days.节.wrok")
  }

  @Test func aDocumentStandsForItsDays() throws {
    let parse = try ShippedCalendars.parse(
      """
      日历: x
      标题: 甲
      覆盖: 2019-01-01..2019-12-31
      周末: [星期五]
      文件:
        通知:
          标题: 通知
          可靠程度: 转引
          文号和日期: 凭记忆
          公布日期: 2018-12-01
          覆盖: 2019-01-01..2019-12-31
          安排:
            节:
              法定放假: 2019-02-01
              放假: [2019-02-02..2019-02-03]
              上班: 2019-02-08
            推算的节:
              放假: 2019-06-04
              可靠程度: 推算
              说明: 按历法
      """)
    #expect(parse.diagnostics == [])
    let layer = try #require(parse.layer)
    #expect(layer.weekend == [.friday])
    let document = try #require(layer.documents.first)
    #expect(document.source.status == .memory)
    #expect(
      document.entries.map(\.day.description) == ["2019-02-01", "2019-02-02", "2019-02-03", "2019-02-08", "2019-06-04"])
    #expect(document.entries.map(\.kind) == [.off, .off, .off, .work, .off])
    #expect(document.entries.map(\.isStatutory) == [true, false, false, false, false])
    #expect(document.entries.map(\.status) == [.secondary, .secondary, .secondary, .secondary, .estimate])
  }

  @Test func aCalendarOfTooManyDaysIsRefusedInTime() throws {
    var text = "calendar: x\ntitle: x\ncovers: 1900-01-01..2099-12-31\nweekend: []\ndocuments:\n"
    for number in 0..<600 {
      text += "  d\(number):\n    title: t\n    status: seen\n    days: { a: { off: 2000-01-01..2000-12-31 } }\n"
    }
    let parse = try ShippedCalendars.parse(text)
    #expect(parse.diagnostics.map(\.kind.code) == ["P216"])
  }

  /// Whatever is done to a shipped file, parsing ends with findings inside the file and never traps.
  @Test func mutatedFilesGiveFindingsInside() throws {
    let bytes = Array(try Data(contentsOf: ShippedCalendars.url("cn-xinjiang")))
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    for _ in 0..<300 {
      var mutated = bytes
      switch random(4) {
      case 0: mutated.removeSubrange(0..<random(mutated.count))
      case 1: mutated.removeLast(random(mutated.count))
      case 2:
        for _ in 0..<5 { mutated[random(mutated.count)] = UInt8(ascii: "0") + UInt8(random(10)) }
      default:
        let start = random(mutated.count)
        mutated.removeSubrange(start..<min(mutated.count, start + random(40)))
      }
      let reading = YAMLReader.read(mutated, file: 0)
      guard let root = reading.root else {
        #expect(!reading.diagnostics.isEmpty)
        continue
      }
      let parse = CalendarParser.parse(root)
      let areInside = parse.diagnostics.allSatisfy { ($0.span?.end ?? 0) <= mutated.count }
      #expect(areInside)
      if let layer = parse.layer {
        _ = try? CalendarSet([layer]).calendar(layer.id).view(asKnownOn: .latest)
      }
    }
  }
}

import Foundation
import Testing
import YijuDiagnostics
import YijuPolicyChecking

/// Changes to the minimal policy that are right, each near one that is refused.
@Suite struct AcceptedChangesTests {
  static let changes: [[(old: String, new: String)]] = [
    // A quote may skip words, and white space does not count.
    [("notice/一“三级以上证书”", "notice/一“持有…以上 证书”")],
    // A word in another spelling of its level.
    [("one_of: [三级, 二级, 一级]", "one_of: [高级, 二级, 一级]")],
    [("rows: { 三级: 1000,", "rows: { 高级: 1000,")],
    // A row that cannot come may be left out; one that can may be left open.
    [("one_of: [三级, 二级, 一级]", "one_of: [三级]"), (", 二级: 1500, 一级: 2000 }", " }")],
    [("二级: 1500,", "二级: unstated,")],
    // `none_of` leaves the other levels.
    [("one_of: [三级, 二级, 一级]", "none_of: [五级, 四级]")],
    // Spans that meet, from the first day in force.
    [
      (
        "value: 12, cites: notice/一“满12个月” }",
        "by: claim_day, values: [{ from: 2020-01-01, to: 2020-12-31, value: 12, cites: notice/一 }, "
          + "{ from: 2021-01-01, value: 24, cites: notice/一 }] }"
      )
    ],
    // A percentage whose product is whole.
    [
      ("parameters:\n", "parameters:\n  rate: { title: 上浮, type: percent, value: 30, cites: notice/三 }\n"),
      ("  rounding:", "    raise: { title: 上浮, raise_by: rate, of: running, cites: notice/三 }\n  rounding:"),
    ],
    // A cap below which nothing falls, with zero decided.
    [
      (
        "facts:\n",
        "facts:\n  certificate.other: { title: 已领, type: money, unit: CNY, nature: document }\n"
      ),
      (
        "  rounding:",
        "    cut: { title: 扣除, subtract: certificate.other, cites: notice/三 }\n"
          + "    floor: { title: 不低于零, not_below: 0, cites: notice/三 }\n  zero: denied\n  rounding:"
      ),
    ],
    // Set aside and cited, told apart by quotes.
    [
      ("cites: notice/四 }\nselected", "cites: notice/四“自2020年1月1日起” }\nselected"),
      ("selected_by: { fact: application.submitted_on, cites: notice/四 }", "selected_by: application.submitted_on"),
      (
        "interpretations:\n  claim",
        "set_aside:\n  - { cites: notice/四“执行”, reason: background }\ninterpretations:\n  claim"
      ),
    ],
  ]

  @Test(arguments: changes.indices) func changeIsAccepted(_ place: Int) throws {
    var text = String(decoding: try #require(bytes("Tests/CorpusTests/Accepted/minimal/policy.yaml")), as: UTF8.self)
    for change in Self.changes[place] {
      let range = try #require(text.range(of: change.old), "\(change.old)")
      text.replaceSubrange(range, with: change.new)
    }
    let loaded = load([Array(text.utf8)])
    #expect(loaded.findings(from: .warning) == [], "\(loaded.text())")
    #expect(loaded.check?.checked != nil)
  }

  /// Whatever line is lost or swapped: an answer, and every span inside the file.
  @Test func mutilatedPoliciesAreAnswered() throws {
    let source = try #require(bytes("Tests/CorpusTests/Accepted/minimal/policy.yaml"))
    let lines = String(decoding: source, as: UTF8.self).components(separatedBy: "\n")
    for place in lines.indices {
      var dropped = lines
      dropped.remove(at: place)
      var swapped = lines
      swapped.swapAt(place, (place + 7) % lines.count)
      var cut = lines
      cut[place] = String(cut[place].prefix(cut[place].count / 2))
      for version in [dropped, swapped, cut] {
        let bytes = Array(version.joined(separator: "\n").utf8)
        let loaded = load([bytes])
        for diagnostic in loaded.diagnostics {
          let span = try #require(diagnostic.span)
          #expect(span.start >= 0 && span.end <= bytes.count)
        }
      }
    }
  }
}

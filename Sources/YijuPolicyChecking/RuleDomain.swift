import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// What a key of a table of rules can be, for the search for overlaps and gaps.
struct RuleDomain {
  var title: String
  var unit: Unit?
  var type: FeelType
  /// Everything the key's declaration allows, or what checks leave of it.
  var domain: FeelTableAnalysis.Domain
  /// The check that leaves the rest out; empty when none does.
  var by = ""

  /// Stands for a word that nobody listed.
  static let otherWord = "（其他）"

  /// Exactly these words.
  static func points(_ words: [String]) -> FeelIntervals? {
    FeelIntervals(
      joining: words.map {
        .init(low: .string($0), includesLow: true, high: .string($0), includesHigh: true)
      })
  }

  /// Whether tests compare with fixed values only. Texts have no order that the law knows: they are equal or not.
  static func isConstant(_ tests: FeelTree, isText: Bool) -> Bool {
    func areTruths(_ run: FeelRun) -> Bool {
      tests.children(run).allSatisfy { if case .boolean = tests.node($0) { true } else { false } }
    }
    guard let intervals = FeelIntervals(ofConstants: tests) else {
      switch tests.node(tests.root) {
      case .anyOf(let run), .noneOf(let run): return areTruths(run)
      default: return false
      }
    }
    guard isText else { return true }
    func arePoints(_ intervals: FeelIntervals) -> Bool {
      intervals.intervals.allSatisfy { $0.low != nil && $0.low == $0.high }
    }
    return arePoints(intervals) || arePoints(intervals.complement)
  }

  /// A witness in words: “累计学习月数 36 个月，证书等级 初等”.
  static func witness(_ values: [Value], of domains: [RuleDomain]) -> (zh: String, en: String) {
    var zh: [String] = []
    var en: [String] = []
    for (value, domain) in zip(values, domains) where value != .null {
      let text = FeelPhrases.text(of: value, unit: domain.unit)
      zh.append("\(domain.title) \(text.zh)")
      en.append("\(domain.title) \(text.en)")
    }
    return (zh.joined(separator: "，"), en.joined(separator: ", "))
  }
}

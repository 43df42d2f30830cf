import Testing
import YijuDiagnostics

@Suite struct SuggestionsTests {
  private static let names = [
    "amount", "title", "facts", "from", "to", "in_force", "sources", "certificate-level", "min_contribution_months",
    "累计缴费月数", "证书等级", "证书种类", "申领日", "标题", "等级", "职业",
  ]

  @Test(
    arguments: [
      ("amont", ["amount"]), ("amuont", ["amount"]), ("Amount", ["amount"]), ("ａｍｏｕｎｔ", ["amount"]),
      ("in-force", ["in_force"]), ("certificate_levle", ["certificate-level"]), ("titel", ["title"]),
      ("min_contribution_month", ["min_contribution_months"]), ("form", ["from"]),
      ("缴费月数", ["累计缴费月数"]), ("证书等及", ["证书等级", "证书种类"]), ("标头", ["标题"]), ("证书", ["证书等级", "证书种类"]),
      ("x", []), ("zz", []), ("qwerty", []), ("公示", []), ("be", []), ("", []), ("amount", []),
    ] as [(String, [String])])
  func nearest(name: String, expected: [String]) {
    #expect(Suggestions.nearest(to: name, among: Self.names) == expected)
  }

  @Test func atMostThreeInTheOrderGiven() {
    let many = ["bat", "cat", "hat", "rat"]
    #expect(Suggestions.nearest(to: "mat", among: many) == ["bat", "cat", "hat"])
    #expect(Suggestions.nearest(to: "mat", among: many, limit: 1) == ["bat"])
    #expect(Suggestions.nearest(to: "mat", among: ["cat", "cat"]) == ["cat"])
  }
}

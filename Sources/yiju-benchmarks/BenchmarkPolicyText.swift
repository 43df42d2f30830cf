/// A policy of a wanted size: many parameters, facts and checks that each cite a clause of their own.
enum BenchmarkPolicyText {
  /// At least `size` bytes.
  static func make(size: Int) -> String {
    var count = size / 560
    while true {
      let text = policy(elements: count)
      if text.utf8.count >= size { return text }
      count += count / 50 + 1
    }
  }

  private static func policy(elements: Int) -> String {
    var clauses = ""
    var facts = ""
    var parameters = ""
    var checks = ""
    for number in 1...elements {
      clauses += "      第\(number)条: 申请人第\(number)项累计缴费应当满\(number % 90 + 1)个月，未满的不予受理，由经办机构核定后书面告知申请人。\n"
      facts += """
          fact\(number).months:
            title: 第\(number)项缴费月数
            type: count
            unit: month
            nature: document
            question: 第\(number)项累计缴费多少个月？

        """
      parameters += """
          least\(number):
            title: 第\(number)项最低月数
            type: count
            unit: month
            value: \(number % 90 + 1)
            cites: notice/第\(number)条“满\(number % 90 + 1)个月”

        """
      checks += """
          check-\(number):
            title: 第\(number)项缴费月数
            fact: fact\(number).months
            require: '>= least\(number)'
            cites: notice/第\(number)条“申请人第\(number)项累计缴费应当满\(number % 90 + 1)个月”

        """
    }
    return """
      yiju: 1
      policy: example/large
      version: '1'
      title: 示例：大政策
      jurisdiction: 示例市
      issued_by: [示例市示例局]
      document: notice
      in_force: { from: 2020-01-01, to: unstated, cites: notice/首部 }
      selected_by: { fact: application.submitted_on, cites: notice/首部 }
      sources:
        notice:
          title: 示例通知
          number: 示例〔2020〕1号
          issued_on: 2020-01-01
          published_on: 2020-01-01
          checked_on: 2020-01-01
          coverage: full
          clauses:
            首部: 自2020年1月1日起，按申请日执行，补贴1000元。
      \(clauses)facts:
        application.submitted_on: { title: 申请日, type: date, nature: choice, question: 哪天申请？ }
      \(facts)days:
        claim_day: { title: 申请日, is: application.submitted_on, cites: notice/首部 }
      parameters:
        flat: { title: 补贴, type: money, unit: CNY, value: 1000, cites: notice/首部“1000元” }
      \(parameters)checks:
      \(checks)amount:
        title: 补贴金额
        currency: CNY
        steps:
          flat: { title: 补贴, take: flat, cites: notice/首部“1000元” }
        rounding: not_needed
      remedies: { unstated: true, interpretations: silent }
      interpretations:
        silent: { about: notice/首部, question: 救济途径？, choice: 不写, why: 示例, authority: policy_author }

      """
  }

  /// The same policy under another version, in force between two days and published on the first.
  static func version(of text: String, _ version: String, from: String, to: String) -> String {
    text.replacing("version: '1'", with: "version: '\(version)'")
      .replacing("from: 2020-01-01, to: unstated", with: "from: \(from), to: \(to)")
      .replacing("published_on: 2020-01-01", with: "published_on: \(from)")
  }
}

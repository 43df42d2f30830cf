import Foundation
import Testing

/// `yiju decide --audience` and `yiju form` on the shipped policy.
@Suite struct NoticeCommandTests {
  private static let canary = "11010519491231002X"

  private func facts(months: Int = 30, id: String = canary) -> String {
    """
    {"applicant": {"name": "买买提·艾力", "id_number": "\(id)", "birth_date": "1949-12-31", "phone": "13800138000",
      "insurance_number": "0099123456", "in_service": true, "insured": true, "contribution_months": \(months)},
     "certificate": {"kind": "职业资格证书", "level": "五级", "occupation": "焊工", "number": "1731003000512345",
      "issued_on": "2017-06-30"},
     "payee": {"account": "6222021234567890123"},
     "application": {"submitted_on": "2018-07-02"}, "payments": []}
    """
  }

  private func decide(_ facts: String, _ more: String...) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01"] + more, input: facts)
  }

  /// The law changed on 2024-01-01: until then the applicant chose between two bodies.
  @Test(arguments: [("2023-12-31", "review-2017", "2024-02-29"), ("2024-01-01", "review-2024", "2024-03-01")])
  func theDayOfDecisionChoosesTheRemedy(_ day: String, _ id: String, _ lastDay: String) throws {
    let run = try decide(facts(), "--audience", "applicant", "--decided-on", day, "--format", "json")
    // The case is decided as known on a later day, which is said.
    #expect(run.status == 0 && run.errors.contains("S107"))
    let remedies = try #require(try run.object()["remedies"] as? [[String: Any]])
    #expect(remedies.map { $0["id"] as? String } == [id, "suit"])
    #expect(remedies.first?["last_day"] as? String == lastDay)
    #expect((remedies.first?["body"] as? String)?.contains("乌鲁木齐市人民政府") == true)
    #expect((remedies.first?["cites"] as? [Any])?.isEmpty == false)
  }

  @Test(arguments: ["applicant", "public"], ["text", "markdown", "html", "json"])
  func noPersonalNumberIsWritten(_ audience: String, _ format: String) throws {
    for months in [30, 40] {
      let run = try decide(
        facts(months: months), "--audience", audience, "--decided-on", "2018-07-20", "--format", format)
      #expect(run.status == 0)
      for value in [Self.canary, "19491231", "1949-12-31", "13800138000", "6222021234567890123", "0099123456"] {
        #expect(!run.text.contains(value) && !run.errors.contains(value), "\(value)")
      }
    }
  }

  @Test func errorsHoldNoPersonalNumber() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("买买提_\(Self.canary).json", facts(id: Self.canary + "1"))
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", file)
    #expect(run.status == 1)
    for value in [Self.canary, "买买提", "1949-12-31", "13800138000", "6222021234567890123"] {
      #expect(!run.errors.contains(value), "\(value)")
    }
    #expect(run.errors.contains("E015") && run.errors.contains("[name]_[id].json"))
  }

  /// Before its first day a calendar has nothing that could still be published.
  @Test func aDayBeforeTheCalendarIsNotAwaited() throws {
    let early = facts(months: 40).replacing("2017-06-30", with: "2015-06-30").replacing(
      "2018-07-02", with: "2018-01-02")
    let run = try decide(early, "--decided-on", "2018-07-20", "--audience", "officer")
    #expect(run.status == 0 && run.text.contains("日历没有收录 2016-06-30"))
    #expect(!run.text.contains("尚未公布") && !run.text.contains("须待公布"))
    // A day to come is.
    let late = facts(months: 40).replacing("2017-06-30", with: "2026-02-13").replacing("2018-07-02", with: "2027-02-15")
    #expect(try decide(late, "--audience", "officer").text.contains("须待公布"))
  }

  @Test func anOfficeStatesItsOwnMasks() throws {
    let folder = try ScratchFolder()
    let masks = try folder.write(
      "office.masks.yaml",
      "masks: 示例局\napplicant: { id: whole, phone: hidden }\nofficer: { id: whole }\npublic: { id: hidden, name: shown }\n"
    )
    let letter = try decide(facts(), "--audience", "applicant", "--decided-on", "2018-07-20", "--masks", masks)
    #expect(letter.status == 0 && letter.text.contains("[masked:18]") && !letter.text.contains("110105****"))
    let list = try decide(facts(months: 40), "--audience", "public", "--masks", masks)
    #expect(list.text.contains("买买提·艾力") && !list.text.contains("身份证号"))
    let bad = try folder.write("bad.masks.yaml", "masks: 示例局\npublic: { phone: shown }\n")
    let run = try decide(facts(), "--audience", "public", "--masks", bad)
    #expect(run.status == 1 && run.errors.contains("C462"))
    #expect(try decide(facts(), "--masks", masks).status == 64)
  }

  @Test func anOfficeNamesItselfAndTheBodies() throws {
    let folder = try ScratchFolder()
    let office = try folder.write(
      "office.yaml",
      "office: 某市失业保险服务中心\nremedies:\n  review-2024: { body: 某市人民政府, address: 某市某路1号 }\n")
    let letter = try decide(
      facts(), "--audience", "applicant", "--decided-on", "2024-01-02", "--office", office, "--format", "json")
    let object = try letter.object()
    #expect(object["office"] as? String == "某市失业保险服务中心")
    let remedies = try #require(object["remedies"] as? [[String: Any]])
    #expect(remedies.first?["body"] as? String == "某市人民政府" && remedies.first?["address"] as? String == "某市某路1号")
    #expect(remedies.last?["body"] as? String == "市人力资源和社会保障局所在地的基层人民法院")
    let wrong = try folder.write("wrong.yaml", "office: 某市失业保险服务中心\nremedies:\n  lawsuit: { body: 某市法院 }\n")
    let refused = try decide(facts(), "--audience", "applicant", "--decided-on", "2024-01-02", "--office", wrong)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("C472") && refused.errors.contains("wrong.yaml:3:3"))
    #expect(try decide(facts(), "--office", office).status == 64)
  }

  @Test func theAuditorGetsTheRecord() throws {
    let plain = try decide(facts(), "--format", "json")
    #expect(try decide(facts(), "--format", "json", "--audience", "auditor").text == plain.text)
  }

  @Test func aNoticeBelongsToOneCase() throws {
    #expect(try decide(facts(), "--audience", "applicant", "--format", "jsonl").status == 64)
    #expect(try decide(facts(), "--decided-on", "2018-07-20").status == 64)
    #expect(try decide(facts(), "--audience", "nobody").status == 64)
    let run = try decide(
      facts(), "--audience", "applicant", "--decided-on", "2018-07-20", "--served-on", "2018-07-01")
    #expect(run.status == 1 && run.errors.contains("S073") && run.output.isEmpty)
  }

  // MARK: Forms

  @Test func aBatchBecomesASheetAndAPage() throws {
    let folder = try ScratchFolder()
    let lines = [facts(months: 40), facts(months: 3), facts(months: 36)]
      .map { $0.split(separator: "\n").joined() }.joined(separator: "\n")
    let batch = try folder.write("batch.jsonl", lines + "\n")
    let decided = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", batch, "--as-known-on", "2018-08-01")
    let records = try folder.write("records.jsonl", decided.text)
    for (input, output) in [(batch, "a.html"), (records, "b.html")] {
      let run = try CommandRun.yiju(
        "form", UrumqiCase.policy, "form-2", "--batch", input, "--output", folder.path(output), "--as-known-on",
        "2018-08-01")
      #expect(run.status == 0)
      #expect(run.errors.contains("1 件没有准予"))
    }
    #expect(try folder.read("a.html") == folder.read("b.html"))
    #expect(try folder.read("a.html").contains("size: A3 landscape"))
    let sheet = try CommandRun.yiju(
      "form", UrumqiCase.policy, "form-2", "--batch", records, "--output", folder.path("c.xlsx"))
    #expect(sheet.status == 0)
    #expect(try Data(contentsOf: URL(filePath: folder.path("c.xlsx"))).starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test func aBadLineLeavesNothingWritten() throws {
    let folder = try ScratchFolder()
    let batch = try folder.write("batch.jsonl", "{\"applicant\": {\"id_number\": \"\(Self.canary)1\"}}\n")
    let run = try CommandRun.yiju(
      "form", UrumqiCase.policy, "form-2", "--batch", batch, "--output", folder.path("a.html"))
    #expect(run.status == 1 && run.errors.contains("E015") && !run.errors.contains(Self.canary))
    #expect(!FileManager.default.fileExists(atPath: folder.path("a.html")))
  }

  /// Money is paid by the sheet, so no record in it is believed.
  @Test func aChangedDecisionIsNotPutIntoAForm() throws {
    let folder = try ScratchFolder()
    let cases = [40, 36, 38].map { facts(months: $0).split(separator: "\n").joined() }.joined(separator: "\n")
    let batch = try folder.write("batch.jsonl", cases + "\n")
    let decided = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", batch, "--as-known-on", "2018-08-01")
    #expect(decided.status == 0 && decided.lines.count == 3)
    func form(_ lines: [String], _ output: String) throws -> CommandRun {
      let path = try folder.write("records.jsonl", lines.joined(separator: "\n") + "\n")
      return try CommandRun.yiju("form", UrumqiCase.policy, "form-2", "--batch", path, "--output", folder.path(output))
    }
    #expect(try form(decided.lines, "a.html").status == 0)

    var changed = decided.lines
    changed[1] = changed[1].replacing("\"value\":\"1000\"", with: "\"value\":\"999999\"")
    try #require(changed[1] != decided.lines[1])
    let run = try form(changed, "b.html")
    #expect(run.status == 1 && run.errors.contains("S090") && run.errors.contains("第 2 行"))
    #expect(run.errors.components(separatedBy: "S090").count == 2 && !run.errors.contains("S091"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("b.html")))

    // Programs put members elsewhere, write letters as escapes and add what was found.
    let rewritten = try decided.lines.map { line in
      var object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      object["findings"] = ["certificate_confirmed": "真实有效"]
      return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    #expect(rewritten != decided.lines)
    let again = try form(rewritten, "c.html")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.read("c.html").contains("999999") == false)
  }

  @Test func anUnknownFormIsNamed() throws {
    let run = try CommandRun.yiju(["form", UrumqiCase.policy, "form-9", "--facts", "-"], input: "{}")
    #expect(run.status == 1 && run.errors.contains("S074") && run.errors.contains("`form-2`"))
  }
}

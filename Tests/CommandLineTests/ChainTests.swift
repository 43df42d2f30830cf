import Foundation
import Testing

/// Four files that extend one another, through the command: where every part comes from, and who is told what is wrong.
struct ChainTests {
  private static let nation = "policies/example/skill-subsidy/2020.1.yaml"
  private static let province = "policies/example/province/skill-subsidy/2021.1.yaml"
  private static let city = "policies/example/city/skill-subsidy/2021.1.yaml"
  private static let county = "policies/example/county/skill-subsidy/2021.1.yaml"

  /// What a file says that extends another; its document has the same clauses everywhere.
  private static func file(_ place: String, extends parent: String, _ overrides: String) -> String {
    """
    yiju: 1
    policy: example/\(place)/skill-subsidy
    version: '2021.1'
    title: 技能补贴（\(place)）
    extends: \(parent)
    document: \(place)
    in_force: { from: 2021-01-01, to: unstated, cites: \(place)/一 }
    sources:
      \(place):
        title: 通知（\(place)）
        published_on: 2020-12-20
        checked_on: 2026-01-10
        coverage: excerpt
        clauses:
          一: 自2021年1月1日起施行。
          二: 参加失业保险满24个月。
          三: 三级1100元，二级1600元，一级2100元。

    """ + overrides
  }

  /// The national file, the province's, the city's and the county's.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let root = CommandRun.packageRoot
    let calendar = try String(
      contentsOf: root.appending(path: "Tests/CorpusTests/Rejected/S031-names-only/folder/calendars/cn.yaml"),
      encoding: .utf8)
    _ = try folder.write("policies/calendars/cn.yaml", calendar)
    let minimal = try String(
      contentsOf: root.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml"), encoding: .utf8)
    let group = """
        level:
          title: 证书等级
          all:
            high: { title: 三级以上, fact: certificate.level, one_of: [三级, 二级, 一级] }
            still: { title: 仍在职, fact: applicant.employed, as_of: claim_day }
          cites: notice/一“三级以上证书”

      """
    let text = minimal.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("  level: {") ? String(group.dropLast()) : String(line)
    }
    _ = try folder.write(Self.nation, text.joined(separator: "\n"))
    _ = try folder.write(
      Self.province,
      Self.file(
        "province", extends: "example/skill-subsidy@2020.1",
        """
        replace:
          parameters:
            min_months: { title: 最低参保月数, type: count, unit: month, value: 24, cites: province/二“满24个月” }
          checks:
            insured: { title: 参保月数, fact: applicant.insured_months, as_of: claim_day, require: '>= min_months', cites: province/二 }
        add:
          checks:
            noted: { title: 在职（省）, fact: applicant.employed, as_of: claim_day, cites: province/二 }

        """))
    _ = try folder.write(
      Self.city,
      Self.file(
        "city", extends: "example/province/skill-subsidy@2021.1",
        """
        replace:
          checks:
            insured: { title: 参保月数（市）, fact: applicant.insured_months, as_of: claim_day, require: '> min_months', cites: city/二 }
            high: { title: 三级以上（市）, fact: certificate.level, one_of: [一级, 二级, 三级], cites: city/三 }

        """))
    _ = try folder.write(
      Self.county,
      Self.file(
        "county", extends: "example/city/skill-subsidy@2021.1",
        """
        replace:
          tables:
            standard: { title: 补贴标准, unit: CNY, keys: [certificate.level], rows: { 三级: 1100, 二级: 1600, 一级: 2100 }, cites: county/三 }
        remove:
          checks.noted: { cites: county/一, why: 与 employed 重复 }

        """))
    return folder
  }

  private func check(_ folder: ScratchFolder, _ file: String = county, _ language: String = "zh") throws -> CommandRun {
    try CommandRun.yiju("check", folder.path(file), "--lang", language)
  }

  private func change(_ folder: ScratchFolder, _ file: String, _ old: String, _ new: String) throws {
    let text = try folder.read(file)
    #expect(text.contains(old), "nothing to change")
    _ = try folder.write(file, text.replacing(old, with: new))
  }

  @Test func fourFilesAreJoinedAndTheLastWordCounts() throws {
    let folder = try folder()
    #expect(try check(folder).status == 0)
    let facts = { (months: Int, level: String) in
      """
      {"applicant": {"employed": true, "insured_months": \(months)}, "application": {"submitted_on": "2021-03-01"},
       "certificate": {"level": "\(level)", "issued_on": "2021-02-01"}}
      """
    }
    func decide(_ facts: String) throws -> [String: Any] {
      try CommandRun.yiju(
        [
          "decide", "example/county/skill-subsidy@2021.1", "--facts", "-", "--as-known-on", "2021-03-02", "--format",
          "json", "--policies", folder.path("policies"),
        ], input: facts
      ).object()
    }
    // The city's override of the province's override: more than 24, not at least 24; the county's table.
    #expect(try decide(facts(24, "三级"))["outcome"] as? String == "denied")
    let granted = try decide(facts(25, "三级"))
    #expect(granted["outcome"] as? String == "granted")
    #expect(String(describing: try #require(granted["amount"])).contains("1100"))
    let checks = try #require(granted["checks"] as? [[String: Any]])
    #expect(checks.map { $0["id"] as? String } == ["employed", "insured", "level", "window"])
    let files = try #require((granted["policy"] as? [String: Any])?["files"] as? [[String: Any]])
    #expect(
      files.map { $0["name"] as? String } == [
        "example/county/skill-subsidy@2021.1", "example/city/skill-subsidy@2021.1",
        "example/province/skill-subsidy@2021.1", "example/skill-subsidy@2020.1",
      ])
  }

  @Test(arguments: ["zh", "en"]) func showNamesTheFileEachPartComesFrom(_ language: String) throws {
    let folder = try folder()
    let show = try CommandRun.yiju(
      "show", "example/county/skill-subsidy@2021.1", "--policies", folder.path("policies"), "--lang", language)
    func origin(_ line: String) -> String? {
      let lines = show.lines
      guard let place = lines.firstIndex(where: { $0.hasPrefix("  \(line)") }) else { return nil }
      let comments = lines[..<place].reversed().prefix { $0.hasPrefix("  #") }
      return comments.last.map { $0.replacing(folder.path("policies/example") + "/", with: "") }
    }
    #expect(origin("min_months:")?.hasPrefix("  # province/") == true)
    #expect(origin("standard: { title: 补贴标准")?.hasPrefix("  # county/") == true)
    #expect(origin("insured: { title: 参保月数（市）")?.hasPrefix("  # city/") == true)
    #expect(origin("employed:")?.hasPrefix("  # skill-subsidy/2020.1.yaml:") == true)
    #expect(!show.text.contains("noted:"))
    // A member that was replaced stands in the group's lines, so it is said that it does not count, and what does.
    let note = language == "zh" ? "其中 `high` 已替换，见 " : "`high` in it is replaced, see "
    #expect(show.text.contains("\(note)\(folder.path(Self.city)):21"), "\(show.text)")
    #expect(origin("high: { title: 三级以上（市）")?.hasPrefix("  # city/") == true)
    let flat = try CommandRun.yiju(
      "show", "example/county/skill-subsidy@2021.1", "--flattened", "--policies", folder.path("policies"))
    #expect(flat.status == 0, "\(flat.errors)")
    #expect(flat.text.contains("title: 三级以上（市）") && !flat.text.contains("title: 三级以上,"))
  }

  @Test func aMistakeIsToldWhereItStandsWhoeverIsChecked() throws {
    let cases: [(file: String, old: String, new: String, code: String, place: String)] = [
      (Self.province, "value: 24", "value: 二十四", "P111", "province/skill-subsidy/2021.1.yaml:20:"),
      (Self.province, "“满24个月”", "“满25个月”", "C101", "province/skill-subsidy/2021.1.yaml:20:"),
      (Self.city, "'> min_months'", "'> min_month'", "C301", "city/skill-subsidy/2021.1.yaml:20:"),
      (Self.city, "insured: {", "insurde: {", "P134", "city/skill-subsidy/2021.1.yaml:20:"),
      (Self.province, "noted: {", "employed: {", "P133", "province/skill-subsidy/2021.1.yaml:25:"),
      (Self.county, "rows: { 三级: 1100, ", "rows: { ", "C070", "county/skill-subsidy/2021.1.yaml:20:"),
      (Self.county, "checks.noted", "checks.notde", "P134", "county/skill-subsidy/2021.1.yaml:22:"),
      (Self.county, "cites: county/三", "cites: notice/三", "C440", "county/skill-subsidy/2021.1.yaml:20:"),
      (Self.county, ", cites: county/三 }", " }", "P107", "county/skill-subsidy/2021.1.yaml:20:"),
      (Self.county, "{ cites: county/一, why", "{ why", "P107", "county/skill-subsidy/2021.1.yaml:22:"),
      (
        Self.nation, "as_of: claim_day, cites: notice/一“在职职工”", "as_of: claim_dya, cites: notice/一“在职职工”", "C010",
        "skill-subsidy/2020.1.yaml:"
      ),
    ]
    for one in cases {
      let folder = try folder()
      try change(folder, one.file, one.old, one.new)
      for (language, word) in [("zh", "错误 \(one.code)"), ("en", "error \(one.code)")] {
        let run = try check(folder, Self.county, language)
        let line = run.errors.split(separator: "\n").first { $0.contains(word) }
        #expect(run.status == 1 && line?.contains(one.place) == true, "\(one.code) \(one.new): \(run.errors)")
      }
    }
  }

  @Test func whatIsRemovedAndStillUsedIsToldWhereItIsRemoved() throws {
    let folder = try folder()
    try change(folder, Self.county, "checks.noted", "parameters.min_months")
    let run = try check(folder)
    #expect(run.errors.contains("county/skill-subsidy/2021.1.yaml:22:3: 错误 C441"), "\(run.errors)")
    #expect(run.errors.contains("city/skill-subsidy/2021.1.yaml:20:") && run.errors.contains("`checks.insured` 却还在用它"))
    #expect(!run.errors.contains("C301"))
  }

  @Test func anOverrideThatBreaksACheckOfTheGrandparentNamesBoth() throws {
    let folder = try folder()
    // The county counts days where the city's check counts months.
    try change(
      folder, Self.county, "replace:\n",
      "replace:\n  parameters:\n    min_months: { title: 最低参保日数, type: count, unit: day, value: 24, cites: county/二 }\n"
    )
    let run = try check(folder)
    #expect(run.status == 1 && run.errors.contains("C304"), "\(run.errors)")
    #expect(run.errors.contains("city/skill-subsidy/2021.1.yaml:20:"), "the check that compares them")
  }

  @Test func circlesAreRefusedWithTheWayRound() throws {
    let folder = try folder()
    try change(folder, Self.nation, "jurisdiction:", "extends: example/city/skill-subsidy@2021.1\njurisdiction:")
    for file in [Self.nation, Self.province, Self.city, Self.county] {
      let run = try check(folder, file)
      #expect(run.status == 1 && run.errors.contains("P131") && run.errors.contains(" → "), "\(run.errors)")
    }
    let selfish = try self.folder()
    try change(selfish, Self.county, "example/city/skill-subsidy@2021.1", "example/county/skill-subsidy@2021.1")
    #expect(try check(selfish).errors.contains("P131"))
  }

  @Test func aFileHasOneParent() throws {
    let folder = try folder()
    // Two ways to one ancestor: the county by the city and by the province.
    try change(
      folder, Self.county, "extends: example/city/skill-subsidy@2021.1",
      "extends: [example/city/skill-subsidy@2021.1, example/province/skill-subsidy@2021.1]")
    let run = try check(folder)
    #expect(run.status == 1 && run.errors.contains("2021.1.yaml:5:10: 错误 P436"), "\(run.errors)")
    #expect(run.errors.contains("只能沿用一份"))
    #expect(try check(folder, Self.county, "en").errors.contains("one parent"))
  }

  @Test func siblingsOfOneAncestorDoNotMeet() throws {
    let folder = try folder()
    _ = try folder.write(
      "policies/example/other/skill-subsidy/2021.1.yaml",
      Self.file(
        "other", extends: "example/province/skill-subsidy@2021.1",
        "remove:\n  checks.noted: { cites: other/一, why: 与 employed 重复 }\n"))
    #expect(try CommandRun.yiju("check", folder.path("policies")).status == 0)
    let show = try CommandRun.yiju(
      "show", "example/other/skill-subsidy@2021.1", "--policies", folder.path("policies"))
    // The other county has the province's parts, and nothing of the city's.
    #expect(show.text.contains("insured: { title: 参保月数, ") && !show.text.contains("（市）"))
    #expect(!show.text.contains("/city/"))
  }

  /// A check that joins a class of the parent inherits what the joining file cites, and keeps it in one file.
  @Test func whatAClassCheckInheritedIsWrittenOut() throws {
    let folder = try folder()
    let classes = """
      classes:
        worker:
          title: 职工
          cites: notice/一“在职职工”
          checks:
            at-work: { title: 在岗, fact: applicant.employed, as_of: claim_day }
      checks:

      """
    try change(folder, Self.nation, "checks:\n", classes)
    try change(
      folder, Self.county, "remove:\n",
      """
      add:
        classes:
          worker:
            cites: county/二“满24个月”
            checks:
              long: { title: 参保较长, fact: applicant.insured_months, as_of: claim_day, require: '> min_months' }
      remove:

      """)
    let checked = try check(folder)
    #expect(checked.status == 0, "\(checked.errors)")
    let name = "example/county/skill-subsidy@2021.1"
    for keys in ["en", "zh"] {
      let flat = try CommandRun.yiju(
        "show", name, "--flattened", "--keys", keys, "--policies", folder.path("policies"))
      #expect(flat.status == 0, "\(flat.errors)")
      let lines = flat.lines.map { $0.trimmingCharacters(in: .whitespaces) }
      let place = try #require(lines.firstIndex(of: "long:"))
      #expect(lines[place...].prefix(8).contains("- county/二“满24个月”"), "\(flat.text)")
    }
    let show = try CommandRun.yiju("show", name, "--policies", folder.path("policies"))
    #expect(show.text.contains("classes.worker.checks:") && show.text.contains("county/skill-subsidy/2021.1.yaml:26"))
  }
}

import Foundation
import Testing

/// Nothing personal is in what a command says about a case, a record or a file, whatever is wrong with it.
@Suite struct PersonalDataTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  // MARK: Files of cases

  @Test(arguments: Canaries.slips.indices) func slipsInJSONShowNothing(_ place: Int) throws {
    let slip = Canaries.slips[place]
    for (number, (key, value)) in zip(Canaries.facts, Canaries.all).enumerated() {
      let file = try folder.write("\(number).json", slip.text(key, value))
      try decide(file, place + number, slip.name)
      // The other commands, in turn.
      let policy = UrumqiCase.policy
      let others = [
        ["verify", file], ["calendar", "check", "--records", file], ["appeal-pack", file], ["check", file],
        ["check", file, "--format", "json"], ["check", file, "--format", "sarif"],
        ["timeline", policy, "--events", file], ["form", policy, "form-1", "--facts", file, "--lang", "en"],
      ]
      let other = others[(place * 5 + number) % others.count]
      let run = try CommandRun.yiju(other)
      if run.status != 0 { Canaries.expectHidden(run, "\(other), \(slip.name)") }
    }
  }

  @Test(arguments: Canaries.yamlSlips.indices) func slipsInYAMLShowNothing(_ place: Int) throws {
    let slip = Canaries.yamlSlips[place]
    for (number, (key, value)) in zip(Canaries.facts, Canaries.all).enumerated() {
      let text = slip.text(key, value)
      let file = try folder.write("\(number).yaml", text)
      try decide(file, place + number, slip.name)
      let given = text.split(separator: "\n").map { "      \($0)\n" }.joined()
      let cases = try folder.write(
        "\(number).cases.yaml",
        "policy: \(UrumqiCase.policy)\ncases:\n  - name: one\n    given:\n\(given)    expect: { outcome: granted }\n")
      let format = number.isMultiple(of: 2) ? "text" : "json"
      let command = ["test", "check"][(place + number / 2) % 2]
      Canaries.expectHidden(
        try CommandRun.yiju(command, cases, "--format", format, "--policies", "policies"), "\(command), \(slip.name)")
      if number == place % 4 { Canaries.expectHidden(try CommandRun.yiju("check", file), "check, \(slip.name)") }
    }
  }

  /// In one of the languages and forms. A slip that leaves facts that can be decided says nothing of them.
  private func decide(_ file: String, _ turn: Int, _ slip: String) throws {
    let forms = [["--lang", "zh"], ["--lang", "en"], ["--format", "json"]]
    let run = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", file] + forms[turn % forms.count])
    if run.status != 0 { Canaries.expectHidden(run, "decide, \(slip)") }
  }

  @Test func slipsInLinesShowNothing() throws {
    var lines: [String] = []
    for slip in Canaries.slips {
      for (key, value) in zip(Canaries.facts, Canaries.all) { lines.append(slip.text(key, value)) }
    }
    let file = try folder.write("cases.jsonl", lines.joined(separator: "\n") + "\n")
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", file)
    #expect(run.status == 1 && run.lines.count == lines.count)
    let errors = run.lines.filter { $0.contains("\"error\":") }
    #expect(errors.count > lines.count * 9 / 10)
    Canaries.expectHidden(CommandRun(status: 1, output: Data(errors.joined().utf8), errors: run.errors), "jsonl")
    for language in ["zh", "en"] {
      let form = try CommandRun.yiju("form", UrumqiCase.policy, "form-2", "--batch", file, "--lang", language)
      #expect(form.status == 1)
      Canaries.expectHidden(form, "form --batch")
    }
    Canaries.expectHidden(try CommandRun.yiju("verify", file), "verify of lines")
  }

  @Test func anEncodingThatIsNotUTF8ShowsNothing() throws {
    let file = folder.path("gbk.json")
    // 张三 in GB 18030.
    try Data(Array(#"{"applicant":{"name":""#.utf8) + [0xD5, 0xC5, 0xC8, 0xFD] + Array("\"}}".utf8)).write(
      to: URL(filePath: file))
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", file)
    #expect(run.status == 1 && run.errors.contains("P400") && !run.errors.contains("\\xD5"))
  }

  @Test(arguments: Canaries.all) func factsOfTheCommandLineAreNotRepeated(_ value: String) throws {
    for setting in [
      "applicant.name=[\"\(value)", "certificate.level=\(value)", "applicant.contribution_months=\(value)",
      "applicant.id_number=\(value)1", "applicant.\(value)=1", "applicant=\(value)", "\(value)",
      "applicant.spouse=\"\(value)\"",
    ] {
      let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--set", setting)
      #expect(run.status != 0)
      Canaries.expectHidden(run, "--set \(setting)")
    }
  }

  @Test func whatHelpsToMendIsStillSaid() throws {
    let facts = #"{"applicant":{"in_service":"是","contribution_months":"36个月"},"certificate":{"level":"5级","x":1}}"#
    let run = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", "-"], input: facts)
    for part in ["填的是 \"是\"", "填的是 \"36个月\"", "请写 36", "填的是 \"5级\"", "`certificate.x`"] {
      #expect(run.errors.contains(part), "\(part): \(run.errors)")
    }
    let slips = #"{"applicant":{"insured":True,months:3,"#
    let json = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", "-"], input: slips)
    for part in ["`True`", "改为：{\"applicant\":{\"insured\":true", "`months`"] {
      #expect(json.errors.contains(part), "\(part): \(json.errors)")
    }
  }

  // MARK: Events

  @Test func eventsShowNoPerson() throws {
    for event in [
      "{step: application, on: 2018-07-02, by: \(Canaries.name), note: \(Canaries.id)}",
      "{step: \(Canaries.name), on: 2018-07-02}", "{step: application, on: \(Canaries.phone)}",
      "{step: application, on: 2018-07-02, outcome: \(Canaries.name)}",
      "{step: application, on: 2018-07-02, \(Canaries.name): x}",
    ] {
      let file = try folder.write("events.yaml", "events:\n  - \(event)\n")
      let run = try CommandRun.yiju("timeline", UrumqiCase.policy, "--events", file, "--today", "2018-07-30")
      #expect(run.status == 1)
      Canaries.expectHidden(run, event)
      let decided = try CommandRun.yiju(
        ["decide", UrumqiCase.policy, "--facts", "-", "--events", file, "--today", "2018-07-30"],
        input: UrumqiCase().json)
      #expect(decided.status == 1)
      Canaries.expectHidden(decided, event)
    }
  }

  // MARK: Records

  private func record() throws -> String {
    let facts = """
      {"applicant": {"name": "\(Canaries.name)", "id_number": "11010519491231002X", "phone": "\(Canaries.phone)",
        "insurance_number": "\(Canaries.account)", "in_service": true, "insured": true, "contribution_months": 40},
       "certificate": {"kind": "职业资格证书", "level": "五级", "occupation": "焊工", "issued_on": "2017-06-30"},
       "application": {"submitted_on": "2018-07-02"}, "payments": []}
      """
    let path = folder.path("record.json")
    let run = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2018-08-01", "--record", path], input: facts)
    #expect(run.status == 0)
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static let changes: [(name: String, change: @Sendable (String) -> String)] = [
    ("a fact more", { $0.replacing("\"facts\":{", with: "\"facts\":{\"extra\":1,") }),
    (
      "a person as a fact", { $0.replacing("\"facts\":{", with: "\"facts\":{\"\(Canaries.name)\":\"\(Canaries.id)\",") }
    ),
    ("another level", { $0.replacing("\"level\":\"五级\"", with: "\"level\":\"\(Canaries.name)\"") }),
    (
      "a name in a number",
      { $0.replacing("\"contribution_months\":40", with: "\"contribution_months\":\"\(Canaries.name)\"") }
    ),
    ("another name among the facts used", { $0.replacing("\"value\":\"五级\"", with: "\"value\":\"\(Canaries.name)\"") }),
    ("a member more", { $0.replacing("{\"amount\":", with: "{\"aa\":\"\(Canaries.name)\",\"amount\":") }),
    ("no digest", { $0.replacing("\"digest\":", with: "\"digset\":") }),
    ("another outcome", { $0.replacing("\"outcome\":\"granted\"", with: "\"outcome\":\"\(Canaries.name)\"") }),
    ("another policy", { $0.replacing("\"id\":\"\(UrumqiCase.policy)\"", with: "\"id\":\"nothing\"") }),
    ("truncated", { String($0.prefix($0.count * 2 / 3)) }),
    ("a slip", { $0.replacing("\"phone\":\"\(Canaries.phone)\"", with: "\"phone\":+\(Canaries.phone)") }),
    ("indented", { $0.replacing(",", with: ",\n").replacing("\"facts\":{", with: "\"facts\":{\"extra\":1,\n") }),
  ]

  @Test(arguments: changes.indices) func recordsShowNothing(_ place: Int) throws {
    let (name, change) = Self.changes[place]
    let text = try record()
    let changed = change(text)
    try #require(changed != text, "\(name)")
    let file = try folder.write("changed.json", changed)
    for language in ["zh", "en"] {
      let run = try CommandRun.yiju("verify", file, "--lang", language)
      #expect(run.status == 1)
      Canaries.expectHidden(run, "verify, \(name)")
    }
    let lines = try folder.write("changed.jsonl", changed.replacing("\n", with: " ") + "\n")
    Canaries.expectHidden(try CommandRun.yiju("verify", lines), "verify of a line, \(name)")
    let pack = try CommandRun.yiju("appeal-pack", file, "--output", folder.path("pack"))
    #expect(pack.status == 1)
    Canaries.expectHidden(pack, "appeal-pack, \(name)")
    Canaries.expectHidden(try CommandRun.yiju("calendar", "check", "--records", file), "calendar check, \(name)")
    Canaries.expectHidden(try CommandRun.yiju("check", file), "check, \(name)")
    let form = try CommandRun.yiju(
      "form", UrumqiCase.policy, "form-2", "--batch", lines, "--output", folder.path("form.html"))
    #expect(form.status == 1)
    Canaries.expectHidden(form, "form, \(name)")
  }

  /// A policy that calls a fact otherwise than the record does.
  @Test func aRecordOfAnotherPolicyShowsNothing() throws {
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: CommandRun.packageRoot.appending(path: "policies").path, toPath: copy)
    _ = try record()
    let base = URL(filePath: copy + "/cn/skill-subsidy/base.yaml")
    let text = String(decoding: try Data(contentsOf: base), as: UTF8.self)
    let changed = text.replacing("applicant.phone:", with: "applicant.telephone:")
    try #require(changed != text)
    try Data(changed.utf8).write(to: base)
    for command in [["verify"], ["appeal-pack"]] {
      let run = try CommandRun.yiju(command + [folder.path("record.json"), "--policies", copy])
      #expect(run.status == 1)
      Canaries.expectHidden(run, "\(command)")
    }
  }

  // MARK: Names of files

  @Test func namesOfFilesShowNoPerson() throws {
    let name = "买买提_\(Canaries.id)"
    let there = try folder.write("\(name).json", #"{"applicant":{"in_service":"x"}}"#)
    let yaml = try folder.write("\(name).yaml", "applicant: [")
    let cases = try folder.write("\(name).cases.yaml", "policy: x\ncases: []\n")
    let lines = try folder.write("\(name).jsonl", "{}\n")
    let missing = folder.path("missing/\(name).json")
    let policy = UrumqiCase.policy
    let runs = [
      ["decide", policy, "--facts", there], ["decide", policy, "--facts", missing],
      ["decide", policy, "--facts", yaml],
      ["decide", policy, "--set", "applicant.in_service=true", "--output", missing],
      ["decide", policy, "--set", "applicant.in_service=true", "--record", missing],
      ["decide", there, "--set", "applicant.in_service=true"],
      ["decide", policy, "--facts", there, "--format", "json"],
      ["decide", policy, "--facts", missing + "l"], ["form", policy, "form-1", "--facts", missing],
      ["form", policy, "form-1", "--facts", there], ["form", policy, "form-2", "--batch", lines + "x"],
      ["verify", there], ["verify", missing], ["verify", "--names", there], ["verify", folder.url.path],
      ["verify", lines], ["verify", missing + "l"], ["check", there], ["check", missing], ["check", yaml],
      ["check", yaml, "--format", "sarif"], ["check", yaml, "--format", "json"], ["check", cases],
      ["check", folder.url.path], ["test", cases], ["test", cases, "--format", "json"], ["test", missing],
      ["appeal-pack", there], ["appeal-pack", missing], ["timeline", policy, "--events", there],
      ["timeline", policy, "--events", missing], ["calendar", "check", "--records", there],
      ["calendar", "check", "--records", missing], ["calendar", "check", missing], ["fmt", missing, "--keys", "zh"],
      ["facts", missing + ".yaml"],
    ]
    for arguments in runs {
      let run = try CommandRun.yiju(arguments)
      #expect(run.status != 0, "\(arguments)")
      Canaries.expectHidden(run, arguments.joined(separator: " "))
    }
  }
}

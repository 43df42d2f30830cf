import Foundation
import Testing

/// `yiju new`: what it writes compiles once the marked places are filled.
struct NewPolicyTests {
  @Test(arguments: ["zh", "en"]) func theFileCompilesWhenFilledIn(_ keys: String) throws {
    let folder = try ScratchFolder()
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let run = try CommandRun.yiju(
      "new", "example/county/training-aid@2026.1", "--extends", "example/training-aid@2024.1", "--keys", keys,
      "--policies",
      copy)
    #expect(run.status == 0, "\(run.errors)")
    var days = ["2026-01-01", "2025-12-20", "2026-01-10"].makeIterator()
    var filled = ""
    var count = 0
    for line in run.text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      if !line.hasPrefix("#"), let mark = line.firstRange(of: /【[^】]*】/) {
        count += 1
        let isDay = ["自:", "from:", "日期:", "published_on:", "checked_on:"].contains { line.contains($0) }
        line.replaceSubrange(mark, with: isDay ? days.next() ?? "" : "示例县自2026年1月1日起施行")
      }
      filled += line + "\n"
    }
    #expect(count >= 8)
    try FileManager.default.createDirectory(
      atPath: "\(copy)/example/county/training-aid", withIntermediateDirectories: true)
    let file = "\(copy)/example/county/training-aid/2026.1.yaml"
    try Data(filled.utf8).write(to: URL(filePath: file))
    let check = try CommandRun.yiju("check", file, "--policies", copy)
    #expect(check.status == 0, "\(check.errors)\n\(filled)")
    // As it comes, what is to be filled in is what is wrong.
    try run.output.write(to: URL(filePath: file))
    let bare = try CommandRun.yiju("check", file, "--policies", copy)
    #expect(bare.status == 1)
    #expect(try CommandRun.yiju("new", "a@1", "--extends", "example/nothing@1", "--policies", copy).status == 1)
    #expect(
      try CommandRun.yiju("new", "a", "--extends", "example/training-aid@2024.1", "--policies", copy).status == 64)
  }

  /// A vocabulary decides nothing: the file that extends it holds what decides.
  @Test(arguments: ["zh", "en"]) func aVocabularyIsExtended(_ keys: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write("policies/calendars/none.md", "")
    _ = try folder.write(
      "policies/example/words/base.yaml",
      """
      yiju: 1
      policy: example/words
      version: base
      abstract: true
      title: 共用词汇（示例）
      facts:
        applicant.employed: { title: 在职, type: yesno, nature: state, question: 是否在职？ }
        certificate.issued_on: { title: 核发日期, type: date, nature: document, question: 哪天核发？ }
        application.submitted_on: { title: 申请日期, type: date, nature: choice, question: 哪天申请？ }

      """)
    let run = try CommandRun.yiju(
      "new", "example/county/aid@2026.1", "--extends", "example/words@base", "--keys", keys, "--policies",
      folder.path("policies"))
    #expect(run.status == 0, "\(run.errors)")
    var days = ["2026-01-01", "2025-12-20", "2026-01-10"].makeIterator()
    let filled = run.text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let isDay = ["自:", "from:", "日期:", "published_on:", "checked_on:"].contains { line.contains($0) }
      let isSum = line.contains("【金额】") || line.contains("【sum】")
      guard !line.hasPrefix("#"), line.contains("【") else { return String(line) }
      let value = isDay ? days.next() ?? "" : isSum ? "500" : "示例县自2026年1月1日起施行"
      return String(line.replacing(/【[^】]*】/, with: value))
    }
    let file = try folder.write("policies/example/county/aid/2026.1.yaml", filled.joined(separator: "\n"))
    let check = try CommandRun.yiju("check", file, "--policies", folder.path("policies"))
    #expect(check.status == 0, "\(check.errors)\n\(filled.joined(separator: "\n"))")
    #expect(!check.errors.contains("警告"), "\(check.errors)")
    let facts = #"{"applicant": {"employed": true}, "application": {"submitted_on": "2026-02-01"}}"#
    let decided = try CommandRun.yiju(
      [
        "decide", file, "--facts", "-", "--as-known-on", "2026-02-02", "--format", "json", "--policies",
        folder.path("policies"),
      ],
      input: facts)
    #expect(try decided.object()["outcome"] as? String == "granted", "\(decided.errors)")
  }
  /// Where the vocabulary states the remedies there is nothing to be said of them in the new file.
  @Test(arguments: ["zh", "en"]) func remediesOfAVocabularyAreInherited(_ keys: String) throws {
    let run = try CommandRun.yiju("new", "cn/county/aid@2026.1", "--extends", "cn/skill-subsidy@base", "--keys", keys)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.text.contains("remedies") && !run.text.contains("救济途径"))
    #expect(run.text.contains(keys == "zh" ? "条件" : "checks"))
  }
}

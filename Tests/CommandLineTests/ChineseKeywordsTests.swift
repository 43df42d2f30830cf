import Foundation
import Testing

/// The shipped files with their keywords in Chinese decide as they do in English.
@Suite struct ChineseKeywordsTests {
  private static let cases = [
    UrumqiCase().json,
    UrumqiCase(months: "35").json,
    UrumqiCase(submitted: "2018-07-03").json,
    UrumqiCase(submitted: "2017-10-09").json,
    UrumqiCase(submitted: nil).json,
    UrumqiCase(level: "\"技师\"").json,
    UrumqiCase(level: "4", payments: nil).json,
    UrumqiCase(payments: #"[{"occupation": "焊工", "level": "初级"}]"#).json,
  ]

  @Test func decideAlike() throws {
    let folder = try ScratchFolder()
    let policies = CommandRun.packageRoot.appending(path: "policies")
    let files = try #require(FileManager.default.enumerator(atPath: policies.path))
    var translated = 0
    for case let name as String in files
    where name.hasSuffix(".yaml") && !name.hasSuffix(".cases.yaml") && !name.hasSuffix(".form.yaml") {
      let chinese = try CommandRun.yiju("fmt", "policies/\(name)", "--keys", "zh")
      #expect(chinese.status == 0, "\(name): \(chinese.errors)")
      _ = try folder.write("zh/\(name)", chinese.text)
      translated += 1
      let cases = name.dropLast(".yaml".count) + ".cases.yaml"
      if let text = try? String(contentsOf: policies.appending(path: String(cases)), encoding: .utf8) {
        _ = try folder.write("zh/\(cases)", text)
      }
    }
    #expect(translated >= 4)
    let tested = try CommandRun.yiju("test", folder.path("zh"), "--policies", folder.path("zh"))
    #expect(tested.status == 0, "\(tested.text)")
    let lines = Self.cases.joined(separator: "\n")
    let english = try decisions(lines, in: "policies")
    let chinese = try decisions(lines, in: folder.path("zh"))
    #expect(english.count == Self.cases.count)
    #expect(english == chinese)
  }

  /// The decisions without what depends on the bytes of the files.
  private func decisions(_ lines: String, in folder: String) throws -> [NSDictionary] {
    let run = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--lines", "--policies", folder, "--as-known-on", "2026-11-22"],
      input: lines)
    #expect(run.status == 0, "\(run.errors)")
    return try run.lines.map { line in
      var decision = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      var policy = try #require(decision["policy"] as? [String: Any])
      policy["sha256"] = nil
      policy["files"] = nil
      decision["policy"] = policy
      var selection = try #require(decision["selection"] as? [String: Any])
      selection["known"] = (selection["known"] as? [[String: Any]])?.map { $0.filter { $0.key != "sha256" } }
      decision["selection"] = selection
      decision["calendars"] = nil
      decision["sources"] = nil
      decision["digest"] = nil
      return decision as NSDictionary
    }
  }
}

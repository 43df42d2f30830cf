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
}

import Foundation
import Testing

/// `yiju lock`: what is released stays as it is.
struct LockTests {
  private func folder() throws -> (scratch: ScratchFolder, path: String) {
    let scratch = try ScratchFolder()
    let path = scratch.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: path)
    return (scratch, path)
  }

  private func yiju(_ path: String, _ arguments: String...) throws -> CommandRun {
    try CommandRun.yiju(arguments + ["--policies", path])
  }

  @Test func aVersionIsReleasedWithWhatItRestsOn() throws {
    let (scratch, path) = try folder()
    let before = try yiju(path, "lock")
    #expect(before.status == 0 && before.lines.allSatisfy { $0.hasPrefix("草稿") } && before.lines.count == 3)
    let run = try yiju(path, "lock", "\(ExampleFolder.policy)@2024.1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.lines.map { $0.dropFirst(66) } == [
        "example/training-aid/2022.1.yaml", "example/training-aid/2024.1.yaml",
      ])
    let list = try scratch.read("policies/policies.lock")
    for line in run.lines { #expect(list.contains(line + "\n")) }
    // What is released already is not listed again.
    #expect(try yiju(path, "lock", "\(ExampleFolder.policy)@2024.1").lines.isEmpty)
    let all = try yiju(path, "lock", "--all")
    #expect(all.lines.map { $0.dropFirst(66) } == ["example/town/training-aid/2025.1.yaml"])
    let after = try yiju(path, "lock", "--lang", "en")
    #expect(after.lines.allSatisfy { $0.hasPrefix("released  ") } && after.lines.count == 3)
    #expect(try CommandRun.yiju("check", path).status == 0)
  }

  @Test func sumsAreThoseOfSha256sum() throws {
    let (scratch, path) = try folder()
    defer { withExtendedLifetime(scratch) {} }
    #expect(try yiju(path, "lock", "--all").status == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", "--check", "--strict", "--quiet", "policies.lock"]
    process.currentDirectoryURL = URL(filePath: path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func aChangedVersionIsRefusedWhereverItIsRead() throws {
    let (scratch, path) = try folder()
    #expect(try yiju(path, "lock", "--all").status == 0)
    let file = "policies/example/training-aid/2024.1.yaml"
    let text = try scratch.read(file)
    _ = try scratch.write(file, text + "# 改一个字也是改\n")
    let own = try CommandRun.yiju("check", "\(path)/example/training-aid/2024.1.yaml")
    #expect(own.status == 1 && own.errors.contains("2024.1.yaml:4:10: 错误 S052"), "\(own.errors)")
    // The child is told where it names its parent.
    let child = try CommandRun.yiju("check", "\(path)/example/town/training-aid/2025.1.yaml")
    #expect(child.status == 1 && child.errors.contains("位置：extends"), "\(child.errors)")
    let whole = try CommandRun.yiju("check", path)
    #expect(whole.status == 1 && whole.errors.components(separatedBy: "错误 S052").count >= 3)
    #expect(try yiju(path, "lock").lines.contains { $0.hasPrefix("改动过  example/training-aid/2024.1") })
    let facts = ExampleFolder.facts(submitted: "2024-06-03", issued: "2024-05-01")
    let decided = try CommandRun.yiju(
      ["decide", "\(ExampleFolder.policy)@2024.1", "--facts", "-", "--policies", path], input: facts)
    #expect(decided.status == 1 && decided.errors.contains("S052"))
    // A new version beside it is what one writes instead; the release does not hide the change.
    #expect(try yiju(path, "lock", "--all").status == 1)
    _ = try scratch.write(file, text)
    #expect(try CommandRun.yiju("check", path).status == 0)
  }

  @Test func whatIsGoneOrUnreadableIsSaid() throws {
    let (scratch, path) = try folder()
    #expect(try yiju(path, "lock", "--all").status == 0)
    let file = "\(path)/example/training-aid/2022.1.yaml"
    let kept = try Data(contentsOf: URL(filePath: file))
    try FileManager.default.removeItem(atPath: file)
    let gone = try CommandRun.yiju("check", path)
    #expect(gone.status == 1 && gone.errors.contains("policies.lock:4:1: 错误 S053"), "\(gone.errors)")
    try kept.write(to: URL(filePath: file))
    _ = try scratch.write("policies/policies.lock", try scratch.read("policies/policies.lock") + "abc  x.yaml\n")
    let broken = try CommandRun.yiju("check", path)
    #expect(broken.status == 1 && broken.errors.contains("S054"), "\(broken.errors)")
  }

  @Test func aVersionWithErrorsIsNotReleased() throws {
    let (scratch, path) = try folder()
    let file = "policies/example/training-aid/2022.1.yaml"
    _ = try scratch.write(file, try scratch.read(file).replacing("policy: ", with: "polcy: "))
    let run = try yiju(path, "lock", "--all")
    #expect(run.status == 1 && run.errors.contains("2022.1.yaml"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(path)/policies.lock"))
    #expect(try yiju(path, "lock", "example/none@1").errors.contains("S002"))
    #expect(try yiju(scratch.path("nowhere"), "lock", "--all").status == 1)
    #expect(try yiju(path, "lock", "--all", "example/none@1").status == 64)
  }

  @Test func recordsOfDraftsStillVerify() throws {
    let (scratch, path) = try folder()
    let facts = ExampleFolder.facts(submitted: "2024-06-03", issued: "2024-05-01")
    let record = try CommandRun.yiju(
      [
        "decide", "\(ExampleFolder.policy)@2024.1", "--facts", "-", "--as-known-on", "2024-06-04", "--format", "json",
        "--policies", path,
      ],
      input: facts)
    let file = try scratch.write("record.json", record.text)
    #expect(try yiju(path, "archive").status == 0)
    let policy = "policies/example/training-aid/2024.1.yaml"
    _ = try scratch.write(policy, try scratch.read(policy) + "# 发布前又改过\n")
    #expect(try yiju(path, "lock", "--all").status == 0)
    #expect(try yiju(path, "verify", file).text.contains("identical"))
  }
}

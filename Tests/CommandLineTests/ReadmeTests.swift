import Foundation
import Testing
import YijuCivilCalendars

/// Every block of the README does what it says.
@Suite struct ReadmeTests {
  private struct Block {
    var mark: String
    var text: String
  }

  private static func blocks() throws -> [Block] {
    let readme = try String(contentsOf: CommandRun.packageRoot.appending(path: "README.md"), encoding: .utf8)
    var blocks: [Block] = []
    var open: Block?
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(mark: String(line.dropFirst(3)), text: "")
        }
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }

  private func block(_ mark: String, _ place: Int = 0) throws -> String {
    let found = try Self.blocks().filter { $0.mark == mark }
    return try #require(found.indices.contains(place) ? found[place].text : nil, "no block \(mark)")
  }

  /// The command of the README without its set-up and its build, run on the binary under test.
  private func decided(_ arguments: [String] = []) throws -> [String] {
    let command = try block("sh")
    let words = command.split(separator: " ").map { String($0).trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(Array(words.prefix(6)) == [".ci/setup", "&&", "swift", "run", "-q", "yiju"])
    let run = try CommandRun.yiju(Array(words.dropFirst(6)) + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return run.lines
  }

  /// The lines shown occur one after the other; `…` stands for lines left out.
  private func expect(_ shown: String, in output: [String]) {
    var rest = output[...]
    var mayskip = false
    for line in shown.split(separator: "\n").map(String.init) {
      if line == "…" {
        mayskip = true
        continue
      }
      rest = rest.drop { $0.isEmpty }
      if mayskip { rest = rest.drop { $0 != line } }
      #expect(rest.first == line)
      rest = rest.dropFirst()
      mayskip = false
    }
  }

  @Test func theCommandPrintsWhatIsShown() throws {
    expect(try block("text zh"), in: try decided())
    expect(try block("text en"), in: try decided(["--lang", "en"]))
  }

  @Test func theTestCommandIsTheOneOfTheGate() throws {
    #expect(try block("sh", 1) == ".ci/setup && swift test\n")
    let gate = try String(contentsOf: CommandRun.packageRoot.appending(path: ".ci/run"), encoding: .utf8)
    #expect(gate.contains(".ci/setup") && gate.contains("\nswift test\n"))
  }

  @Test func thePolicyStandsInTheShippedFile() throws {
    let file = "policies/cn/xinjiang/urumqi/skill-subsidy/2017.1.yaml"
    let policy = try String(contentsOf: CommandRun.packageRoot.appending(path: file), encoding: .utf8)
    let lines = Set(policy.split(separator: "\n").map { $0.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces) })
    for line in try block("yaml").split(separator: "\n") {
      #expect(lines.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }

  @Test func theLibraryExampleIsCompiledAndRight() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ReadmeExample.swift")
    #expect(try block("swift") == String(contentsOf: source, encoding: .utf8))
    let facts = CommandRun.packageRoot.appending(path: "docs/examples/six-months-short.json")
    let day = try #require(Day(iso: "2026-11-22"))
    let policies = CommandRun.packageRoot.appending(path: "policies").path()
    #expect(
      try decide(policyFolder: policies, facts: Array(Data(contentsOf: facts)), on: day) == "denied contribution-months"
    )
  }
}

import Foundation
import Testing

/// The page on writing, releasing and keeping, block by block: files are written, commands run, and what is shown comes
/// out.
struct PublishingPageTests {
  private struct Block {
    var mark: String
    var lines: [String]
  }

  private static func blocks(_ page: String) throws -> [Block] {
    let text = try String(contentsOf: CommandRun.packageRoot.appending(path: "docs/\(page)"), encoding: .utf8)
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        open?.lines.append(String(line))
        continue
      }
      if let block = open { blocks.append(block) }
      open = open == nil ? Block(mark: String(line.dropFirst(3)), lines: []) : nil
    }
    return blocks
  }

  /// The shipped policies beside the invented ones.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let files = FileManager.default
    let root = CommandRun.packageRoot.path
    try files.copyItem(atPath: "\(root)/policies", toPath: folder.path("policies"))
    try? files.removeItem(atPath: folder.path("policies/policies.lock"))
    try files.createDirectory(atPath: folder.path("docs"), withIntermediateDirectories: true)
    try files.copyItem(atPath: "\(root)/docs/examples", toPath: folder.path("docs/examples"))
    for part in ["example", "calendars", "registers"] {
      try files.createDirectory(atPath: folder.path("policies/\(part)"), withIntermediateDirectories: true)
      for name in try files.contentsOfDirectory(atPath: "\(ExampleFolder.path)/\(part)") {
        try files.copyItem(
          atPath: "\(ExampleFolder.path)/\(part)/\(name)", toPath: folder.path("policies/\(part)/\(name)"))
      }
    }
    return folder
  }

  @Test(arguments: ["publishing.md", "publishing.en.md"]) func thePageDoesWhatItSays(_ page: String) throws {
    let folder = try folder()
    var output: [String] = []
    let blocks = try Self.blocks(page)
    #expect(blocks.count > 15)
    for block in blocks {
      if block.mark == "sh" {
        for line in block.lines { output = try run(line, in: folder) }
      } else if block.mark == "text" {
        expect(block.lines, in: output)
      } else {
        let name = try #require(block.mark.split(separator: " ").last, "a file has a name")
        _ = try folder.write(String(name), block.lines.joined(separator: "\n") + "\n")
      }
    }
  }

  @Test func bothLanguagesShowTheSame() throws {
    func shown(_ page: String) throws -> [[String]] {
      try Self.blocks(page).filter { $0.mark != "text" }.map {
        [$0.mark] + $0.lines.map { $0.replacing(" --lang en", with: "") }
      }
    }
    #expect(try shown("publishing.md") == shown("publishing.en.md"))
    #expect(try Self.blocks("publishing.md").map(\.mark) == Self.blocks("publishing.en.md").map(\.mark))
  }

  /// One command; `> FILE` at its end keeps what it prints.
  private func run(_ line: String, in folder: ScratchFolder) throws -> [String] {
    var words = line.split(separator: " ").map(String.init)
    #expect(words.first == "yiju")
    var target: String?
    if let place = words.firstIndex(of: ">") {
      target = words[place + 1]
      words.removeSubrange(place...)
    }
    let run = try CommandRun.yiju(Array(words.dropFirst()), in: folder.url)
    #expect(run.status == 0, "\(line): \(run.errors)")
    if let target { _ = try folder.write(target, run.text) }
    return run.lines
  }

  /// The lines shown come one after the other. `…` alone stands for lines left out, at an end of a line for the rest.
  private func expect(_ shown: [String], in output: [String]) {
    func matches(_ line: String, _ pattern: String) -> Bool {
      if pattern.hasPrefix("…") { return line.hasSuffix(pattern.dropFirst()) }
      return pattern.hasSuffix("…") ? line.hasPrefix(pattern.dropLast()) : line == pattern
    }
    var rest = output[...]
    var maySkip = false
    for pattern in shown {
      if pattern == "…" {
        maySkip = true
        continue
      }
      if maySkip { rest = rest.drop { !matches($0, pattern) } }
      #expect(
        rest.first.map { matches($0, pattern) } == true, "\(pattern) is not among\n\(output.joined(separator: "\n"))")
      rest = rest.dropFirst()
      maySkip = false
    }
    #expect(maySkip || rest.isEmpty, "more is printed than shown: \(rest)")
  }
}

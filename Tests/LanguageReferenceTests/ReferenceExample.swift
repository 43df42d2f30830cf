import Foundation
import Testing

/// A fenced block of the language reference that is marked `yaml`.
struct ReferenceExample: Sendable, CustomTestStringConvertible {
  /// How the block is placed; see docs/CONTRIBUTING.md.
  enum Placement: Sendable, Equatable {
    case policy
    case part(String)
    case parts
    case cases
    case calendar
    case register
    case source
  }

  /// The chapter, from `docs/language` on.
  var chapter: String
  /// The line of the opening fence, from 1.
  var line: Int
  /// nil when the marking says nothing known.
  var placement: Placement?
  /// The code that must be among the errors; nil when the example must load.
  var wrong: String?
  var lines: [String]

  var testDescription: String { "\(chapter):\(line)" }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appending(path: "docs/language")

  /// All examples, chapter by chapter.
  static func all() -> [ReferenceExample] { chapters("").flatMap(examples) + chapters("en/").flatMap(examples) }

  /// The chapters of a language, by path.
  static func chapters(_ prefix: String) -> [String] {
    let folder = prefix.isEmpty ? folder : folder.appending(path: prefix)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { prefix + $0 }
  }

  /// The examples of a chapter.
  static func examples(of chapter: String) -> [ReferenceExample] {
    guard let text = try? String(contentsOf: folder.appending(path: chapter), encoding: .utf8) else { return [] }
    var examples: [ReferenceExample] = []
    var open: ReferenceExample?
    var isInOtherBlock = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let example = open {
          examples.append(example)
          open = nil
        } else if isInOtherBlock {
          isInOtherBlock = false
        } else if line.hasPrefix("```yaml") {
          open = ReferenceExample(chapter: chapter, line: index + 1, marking: line.dropFirst("```yaml".count))
        } else {
          isInOtherBlock = true
        }
      } else {
        open?.lines.append(String(line))
      }
    }
    return examples
  }

  private init(chapter: String, line: Int, marking: Substring) {
    self.chapter = chapter
    self.line = line
    self.lines = []
    for word in marking.split(separator: " ") {
      switch word {
      case "policy": placement = .policy
      case "parts": placement = .parts
      case "cases": placement = .cases
      case "calendar": placement = .calendar
      case "register": placement = .register
      case "source": placement = .source
      case _ where word.hasPrefix("part="): placement = .part(String(word.dropFirst("part=".count)))
      case _ where word.hasPrefix("wrong="): wrong = String(word.dropFirst("wrong=".count))
      default: placement = nil
      }
    }
  }
}

import Foundation

/// The text of a policy in sections and entries, so that an example can take its place among them.
///
/// Works on lines alone: a section begins at the margin, an entry two spaces in.
struct HostPolicy {
  private struct Entry {
    var name: String
    var lines: [String]
  }

  private struct Section {
    var name: String
    var head: String
    var entries: [Entry]
  }

  private var sections: [Section] = []

  static let file = ReferenceExample.folder.appending(path: "host.yaml")

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let spaces = line.prefix { $0 == " " }.count
      let content = line.dropFirst(spaces)
      if content.isEmpty || content.hasPrefix("#") { continue }
      let name = String(content.prefix { $0 != ":" })
      if spaces == 0 {
        sections.append(Section(name: name, head: String(line), entries: []))
      } else if spaces == 2, let last = sections.indices.last {
        let isItem = content.hasPrefix("- ")
        sections[last].entries.append(Entry(name: isItem ? String(content) : name, lines: [String(line)]))
      } else if let last = sections.indices.last, let entry = sections[last].entries.indices.last {
        sections[last].entries[entry].lines.append(String(line))
      }
    }
  }

  /// The whole file.
  var text: String {
    sections.map { section in
      ([section.head] + section.entries.flatMap(\.lines)).joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Puts the sections of `part` in place.
  mutating func place(_ part: HostPolicy) {
    for section in part.sections {
      guard let index = sections.firstIndex(where: { $0.name == section.name }) else {
        sections.append(section)
        continue
      }
      if section.entries.isEmpty {
        sections[index] = section
        continue
      }
      sections[index].head = section.name + ":"
      for entry in section.entries {
        if !entry.name.hasPrefix("- "), let old = sections[index].entries.firstIndex(where: { $0.name == entry.name }) {
          sections[index].entries[old] = entry
        } else {
          sections[index].entries.append(entry)
        }
      }
    }
  }

  /// The file an example makes; nil for one that is no policy.
  static func file(of example: ReferenceExample) throws -> String? {
    var part = example.lines.joined(separator: "\n") + "\n"
    switch example.placement {
    case .policy: return part
    case .parts: break
    case .part(let section):
      part = ([section + ":"] + example.lines.map { $0.isEmpty ? $0 : "  " + $0 }).joined(separator: "\n") + "\n"
    case .cases, .calendar, .register, .source, nil: return nil
    }
    var host = HostPolicy(try String(contentsOf: file, encoding: .utf8))
    host.place(HostPolicy(part))
    return host.text
  }
}

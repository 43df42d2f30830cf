import Yiju
import YijuDiagnostics
import YijuFacts
import YijuPolicies

/// A joined policy, element by element in the words of the files it comes from.
struct FlattenedSheet {
  /// An element of a section.
  private struct Part {
    var section: String
    /// The id; nil for a section that is one element.
    var id: String?
    var place: SourceSpan
    /// The lines of its file, without the margin they have there.
    var lines: [String]
    var first: Int
  }

  private let compilation: Compilation
  private let policy: YijuPolicies.Policy
  private let language: Language
  private var parts: [Part] = []

  /// Nil when the file could not be read.
  init?(_ compilation: Compilation, language: Language) {
    guard let policy = compilation.flattened else { return nil }
    self.compilation = compilation
    self.policy = policy
    self.language = language
    collect()
  }

  /// The parts in the order of the language reference.
  private mutating func collect() {
    add("id", policy.id.node)
    add("version", policy.version.node)
    add("title", policy.title.node)
    if let extends = policy.extends { add("extends", extends.node) }
    if let document = policy.document { add("document", document.node) }
    if let selecting = policy.selectedBy { add("selected_by", selecting.fact.node) }
    if let calendar = policy.calendar { add("calendar", calendar.node) }
    for entry in policy.sources.entries { add(entry) }
    add("levels", policy.levels)
    add("facts", policy.facts)
    add("registers", policy.registers)
    add("days", policy.days)
    add("cohorts", policy.cohorts)
    add("parameters", policy.parameters)
    add("tables", policy.tables)
    add("counting", policy.counting)
    add("classes", policy.classes)
    add("checks", policy.checks)
    if let amount = policy.amount {
      add("amount", amount.title.node)
      add("amount.steps", amount.steps)
    }
    add("offices", policy.offices)
    if let procedure = policy.procedure { add("procedure.steps", procedure.steps) }
    add("papers", policy.papers)
    add("forms", policy.forms)
    add("contacts", policy.contacts)
    add("interpretations", policy.interpretations)
    for entry in policy.setAside { add("set_aside", entry.node) }
  }

  private mutating func add<Element>(_ section: String, _ elements: ElementMap<Element>) {
    for entry in elements.entries { add(section, id: entry.id.value, entry.id.node) }
  }

  /// A document, which may stand in a file of its own.
  private mutating func add(_ entry: ElementMap<Source>.Entry) {
    guard let node = entry.element.shared?.place, let place = compilation.map.span(of: node),
      let file = compilation.files[place.file]
    else { return add("sources", id: entry.id.value, entry.id.node) }
    let block = SourceBlock(whole: file, from: place)
    parts.append(
      Part(section: "sources", id: entry.id.value, place: place, lines: block.lines, first: block.first))
  }

  private mutating func add(_ section: String, id: String? = nil, _ node: NodeID) {
    guard let place = compilation.map.span(of: node), let file = compilation.files[place.file] else { return }
    let block = SourceBlock(file, at: place)
    parts.append(Part(section: section, id: id, place: place, lines: block.lines, first: block.first))
  }

  private func source(_ part: Part) -> String {
    let name = compilation.files[part.place.file]?.name ?? ""
    let last = part.first + part.lines.count - 1
    return last > part.first ? "\(name):\(part.first)-\(last)" : "\(name):\(part.first)"
  }

  /// The parts under their sections, each below the place it comes from.
  var text: String {
    let files = compilation.files.files.map(\.name)
    let shared = files.dropFirst(compilation.chainLength)
    var text = "# \(policy.id.value)@\(policy.version.value)　\(policy.title.value)\n"
    text += language == .zh ? "# 文件：" : "# files: "
    text += files.prefix(compilation.chainLength).joined(separator: " → ") + "\n"
    if !shared.isEmpty {
      text += (language == .zh ? "# 共用文件：" : "# shared documents: ") + shared.joined(separator: ", ") + "\n"
    }
    var section = ""
    for part in parts {
      if part.section != section {
        section = part.section
        if part.id != nil || part.section == "set_aside" { text += "\n\(section):\n" }
      }
      let margin = part.id == nil && part.section != "set_aside" ? "" : "  "
      text += "\(margin)# \(source(part))\n"
      for line in part.lines { text += line.isEmpty ? "\n" : "\(margin)\(line)\n" }
    }
    return text
  }

  /// The parts for programs.
  var json: JSONValue {
    .object([
      JSONMember("id", .string(policy.id.value)),
      JSONMember("version", .string(policy.version.value)),
      JSONMember("title", .string(policy.title.value)),
      JSONMember("abstract", .bool(policy.isAbstract)),
      JSONMember("sha256", .text(compilation.policy?.sha256)),
      JSONMember("files", .texts(compilation.files.files.map(\.name))),
      JSONMember("parts", .array(parts.map(json))),
    ])
  }

  private func json(_ part: Part) -> JSONValue {
    .object([
      JSONMember("section", .string(part.section)),
      JSONMember("id", .text(part.id)),
      JSONMember("file", .text(compilation.files[part.place.file]?.name)),
      JSONMember("line", .int(Int64(part.first))),
      JSONMember("end_line", .int(Int64(part.first + part.lines.count - 1))),
      JSONMember("text", .string(part.lines.joined(separator: "\n"))),
    ])
  }
}

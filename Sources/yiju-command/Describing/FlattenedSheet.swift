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
    /// What of its lines does not count any more, and what stands in its place.
    var overrides: [Override] = []
  }

  /// A part of an element that a file further down has replaced or removed.
  private struct Override {
    var id: String
    var place: SourceSpan
    var isRemoved: Bool
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
    for entry in policy.classes.entries {
      add("classes", id: entry.id.value, entry.id.node)
      addMembers("classes.\(entry.id.value).checks", entry.element.checks, of: parts.last)
    }
    for entry in policy.checks.entries { add("checks", entry) }
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

  /// A check, and those of its members that stand in another place than the group.
  private mutating func add(_ section: String, _ entry: ElementMap<YijuPolicies.Check>.Entry) {
    add(section, id: entry.id.value, entry.id.node)
    if case .group(let group) = entry.element.kind { addMembers(section, group.members, of: parts.last) }
  }

  /// The checks of a group or a class that are not among its own lines: another file has added or replaced them.
  private mutating func addMembers(_ section: String, _ members: ElementMap<YijuPolicies.Check>, of home: Part?) {
    for member in members.entries {
      guard let home, let place = compilation.map.span(of: member.id.node), !contains(home, place) else {
        if case .group(let group) = member.element.kind { addMembers(section, group.members, of: home) }
        continue
      }
      add(section, member)
    }
  }

  /// Whether a place is among the lines of a part.
  private func contains(_ part: Part, _ place: SourceSpan) -> Bool {
    guard part.place.file == place.file, let file = compilation.files[place.file] else { return false }
    return (part.first..<part.first + part.lines.count).contains(file.position(of: place.start).line)
  }

  /// What of the lines of a part other files have replaced or removed.
  private func overrides(in part: Part) -> [Override] {
    policy.overridden.compactMap { overridden in
      guard let former = compilation.map.span(of: overridden.former), let by = compilation.map.span(of: overridden.by),
        former != part.place, contains(part, former)
      else { return nil }
      let id = overridden.address.split(separator: ".").last.map(String.init) ?? overridden.address
      return Override(id: id, place: by, isRemoved: overridden.fate == .removed)
    }
  }

  private func place(_ span: SourceSpan) -> String {
    guard let file = compilation.files[span.file] else { return "" }
    return "\(file.name):\(file.position(of: span.start).line)"
  }

  private func note(_ override: Override) -> String {
    let place = place(override.place)
    switch (override.isRemoved, language) {
    case (true, .zh): return "其中 `\(override.id)` 已删除，见 \(place)"
    case (true, .en): return "`\(override.id)` in it is removed, see \(place)"
    case (false, .zh): return "其中 `\(override.id)` 已替换，见 \(place)"
    case (false, .en): return "`\(override.id)` in it is replaced, see \(place)"
    }
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
    var part = Part(section: section, id: id, place: place, lines: block.lines, first: block.first)
    part.overrides = overrides(in: part)
    parts.append(part)
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
      for override in part.overrides { text += "\(margin)# \(note(override))\n" }
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
    let overrides = part.overrides.map { override in
      JSONValue.object([
        JSONMember("id", .string(override.id)), JSONMember("removed", .bool(override.isRemoved)),
        JSONMember("place", .string(place(override.place))),
      ])
    }
    return .object(
      [
        JSONMember("section", .string(part.section)),
        JSONMember("id", .text(part.id)),
        JSONMember("file", .text(compilation.files[part.place.file]?.name)),
        JSONMember("line", .int(Int64(part.first))),
        JSONMember("end_line", .int(Int64(part.first + part.lines.count - 1))),
        JSONMember("text", .string(part.lines.joined(separator: "\n"))),
      ] + (overrides.isEmpty ? [] : [JSONMember("overridden", .array(overrides))]))
  }
}

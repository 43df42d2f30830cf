import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// `add`, `replace` and `remove`.
extension PolicyReader {
  mutating func readOverlays(_ fields: Fields, file: NodeID, into parsed: inout ParsedPolicy) {
    for keyword in fields.present([.addSection, .replaceSection, .removeSection])
    where parsed.policy.extends == nil && !failures.contains("extends") {
      report(
        .overrideWithoutParent, [spelling(keyword), spelling(.extends)],
        at: fields[keyword]?.keySpan ?? SourceSpan(start: 0, end: 0), in: file)
    }
    if let entry = fields[.addSection] { overlay(entry, .addSection, under: file, into: &parsed.additions) }
    if let entry = fields[.replaceSection] { overlay(entry, .replaceSection, under: file, into: &parsed.replacements) }
    if let entry = fields[.removeSection] { parsed.removals = removals(entry, under: file) }
  }

  private mutating func overlay(
    _ entry: YAMLEntry, _ keyword: Keyword, under file: NodeID, into overlay: inout PolicyOverlay
  ) {
    let node = map.add(entry.keySpan, parent: file, component: keyword.en)
    guard var fields = fields(of: entry.value, as: .overlay, at: node, label: name(keyword)) else {
      failures.insert(keyword.en)
      return
    }
    placements = [:]
    if let amount = fields[.amount], !hasKey(.title, .amount, in: amount.value) {
      partialAmount(amount, under: node, into: &overlay)
      fields.remove(.amount)
    }
    if let procedure = fields[.procedure], !hasKey(.starts, .procedure, in: procedure.value) {
      partialProcedure(procedure, under: node, into: &overlay)
      fields.remove(.procedure)
    }
    if keyword == .addSection, let classes = fields[.classes] {
      fields.replace(.classes, with: partialClasses(classes, under: node, into: &overlay))
    }
    allowsPlacement = keyword == .addSection
    readSections(fields, into: &overlay.sections)
    allowsPlacement = false
    overlay.placements = placements
  }

  func hasKey(_ keyword: Keyword, _ shape: Shape, in node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    return entries.contains { shape.keyword($0.key, in: language) == keyword }
  }

  /// Steps of the amount, and what a sum of zero means, that join the parent's amount.
  private mutating func partialAmount(_ entry: YAMLEntry, under parent: NodeID, into overlay: inout PolicyOverlay) {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.amount.en)
    guard let fields = fields(of: entry.value, as: .amount, at: node, label: name(.amount)) else {
      failures.insert("amount")
      return
    }
    allowsPlacement = true
    overlay.amountSteps = amountSteps(fields)
    allowsPlacement = false
    overlay.zero = word(.zero, fields, Words.zero)
    for keyword in fields.present([.currency, .rounding]) {
      reportMisfit(
        zh: "`\(keyword[language])` 不能单独改，要改请在 `\(Keyword.replaceSection[language])` 里写出整个金额",
        en: "`\(keyword[language])` cannot be changed alone: write the whole amount under "
          + "`\(Keyword.replaceSection[language])`", at: fields[keyword]?.keySpan, in: node)
    }
  }

  private mutating func partialProcedure(_ entry: YAMLEntry, under parent: NodeID, into overlay: inout PolicyOverlay) {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.procedure.en)
    guard let fields = fields(of: entry.value, as: .procedure, at: node, label: name(.procedure)) else {
      failures.insert("procedure")
      return
    }
    allowsPlacement = true
    overlay.procedureSteps = procedureSteps(fields)
    allowsPlacement = false
    if let channel = fields[.channel] {
      reportMisfit(
        zh: "`\(channel.key)` 不能单独改，要改请在 `\(Keyword.replaceSection[language])` 里写出整个办理程序",
        en: "`\(channel.key)` cannot be changed alone: write the whole procedure under "
          + "`\(Keyword.replaceSection[language])`", at: channel.keySpan, in: node)
    }
  }

  /// `after` and `before` of an added step.
  mutating func placement(_ address: String, _ fields: Fields) {
    for keyword in fields.present([.placedAfter, .placedBefore]) {
      guard let place = located(keyword, fields) else { continue }
      if allowsPlacement {
        placements[address] = keyword == .placedAfter ? .after(place) : .before(place)
      } else {
        reportMisfit(
          zh: "`\(keyword[language])` 只能用在 `\(Keyword.addSection[language])` 里：别处的先后就是书写的先后",
          en:
            "`\(keyword[language])` is for `\(Keyword.addSection[language])` only: elsewhere the order is that of the file",
          at: fields[keyword]?.keySpan, in: fields.node)
      }
    }
  }

  /// Says that keys which are fine by themselves do not go together.
  mutating func reportMisfit(zh: String, en: String, at span: SourceSpan?, in node: NodeID) {
    report(
      .keysDoNotFit, [LocalizedText(zh: zh, en: en)],
      at: span ?? map.span(of: node) ?? SourceSpan(start: 0, end: 0), in: node)
  }

  // MARK: Removing

  private mutating func removals(_ entry: YAMLEntry, under file: NodeID) -> [Removal] {
    let section = map.add(entry.keySpan, parent: file, component: Keyword.removeSection.en)
    guard let entries = mapping(entry.value, at: section, label: name(.removeSection)) else {
      failures.insert("remove")
      return []
    }
    var removals: [Removal] = []
    for entry in entries {
      let address = address(entry.key, at: entry.keySpan, in: section)
      let node = map.add(entry.keySpan, parent: section, component: address)
      guard let fields = fields(of: entry.value, as: .removal, at: node, label: label(entry)) else { continue }
      let grounds = citesOrInterpretations(fields)
      guard let why = requiredText(.why, fields) else { continue }
      removals.append(Removal(address: Located(address, node), why: why, grounds: grounds))
    }
    return removals
  }

  /// An address as the model has it: its section, and `steps`, in English.
  mutating func address(_ written: String, at span: SourceSpan, in owner: NodeID) -> String {
    var parts = written.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    var start = span.start
    for index in parts.indices.prefix(2) {
      let length = parts[index].utf8.count
      let words = index == 0 ? Words.section : Words.steps
      let place = SourceSpan(file: span.file, start: start, end: start + length)
      if index == 1, parts[0] != Keyword.amount.en, parts[0] != Keyword.procedure.en { break }
      let scalar = YAMLNode(.scalar(YAMLScalar(parts[index], style: .plain)), span: place)
      if let word = special(scalar, words, in: owner) { parts[index] = word }
      start += length + 1
    }
    return parts.joined(separator: ".")
  }
}

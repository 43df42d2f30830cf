import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Papers, forms, contacts and remedies.
extension PolicyReader {
  mutating func paper(_ entry: YAMLEntry, _ node: NodeID) -> Paper? {
    guard let fields = fields(of: entry.value, as: .paper, at: node, label: label(entry)) else { return nil }
    let original = word(.original, fields, Words.handling)?.value
    let copy = word(.copy, fields, Words.handling)?.value
    let grounds = requiredGrounds(fields)
    return required(.title, fields).map {
      Paper(title: $0, original: original, copy: copy, grounds: grounds, node: node)
    }
  }

  mutating func contact(_ entry: YAMLEntry, _ node: NodeID) -> Contact? {
    guard let fields = fields(of: entry.value, as: .contact, at: node, label: label(entry)) else { return nil }
    let grounds = grounds(fields)
    guard let title = required(.title, fields) else { return nil }
    var contact = Contact(title: title, grounds: grounds, node: node)
    contact.phone = text(.phone, fields)
    contact.email = text(.email, fields)
    contact.office = located(.office, fields)
    return contact
  }

  // MARK: Forms

  mutating func form(_ entry: YAMLEntry, _ node: NodeID) -> Form? {
    guard let fields = fields(of: entry.value, as: .form, at: node, label: label(entry)) else { return nil }
    let grounds = requiredGrounds(fields)
    guard let title = required(.title, fields) else { return nil }
    var form = Form(title: title, grounds: grounds, node: node)
    form.copies = whole(.copies, fields, in: 1...99)?.value
    form.keptBy = strings(.keptBy, fields)
    form.paperSize = text(.paper, fields)
    form.electronicCopy = yesNo(.electronicCopy, fields)
    form.oneRowPerCase = word(.oneRowPer, fields, Words.row)?.value ?? false
    form.sortBy = located(.sortBy, fields)
    form.states = located(.states, fields)
    if let entry = fields[.fields] { form.fields = formFields(entry, .fields, under: node) }
    if let entry = fields[.formColumns] {
      if fields.has(.fields) {
        reportMisfit(
          zh: "`\(Keyword.fields[language])`（单张表）和 `\(entry.key)`（一览表）只能写一个",
          en: "`\(Keyword.fields[language])` (of a single form) and `\(entry.key)` (of a list) exclude each other",
          at: entry.keySpan, in: node)
      }
      form.fields = formFields(entry, .formColumns, under: node)
    }
    return form
  }

  private mutating func formFields(_ entry: YAMLEntry, _ keyword: Keyword, under parent: NodeID) -> [FormField] {
    let node = map.add(entry.keySpan, parent: parent, component: keyword.en)
    guard case .sequence(let items) = entry.value.content else {
      reportShape(entry.value, label: name(keyword), expected: LocalizedText(zh: "列表", en: "a list"), in: parent)
      return []
    }
    var fields: [FormField] = []
    for (index, item) in items.enumerated() {
      let place = map.add(item.span, parent: node, component: "[\(index)]")
      if let field = formField(item, at: place) { fields.append(field) }
    }
    return fields
  }

  private mutating func formField(_ item: YAMLNode, at node: NodeID) -> FormField? {
    guard let fields = fields(of: item, as: .formField, at: node) else { return nil }
    let present = fields.present([.fact, .finding, .amount, .sign])
    if let second = present.dropFirst().first, let entry = fields[second] {
      reportMisfit(
        zh: "一栏只填一样东西，`\(present[0][language])` 和 `\(entry.key)` 只能写一个",
        en: "a field holds one thing: `\(present[0][language])` and `\(entry.key)` exclude each other",
        at: entry.keySpan, in: node)
    }
    let content: FormField.Content?
    switch present.first {
    case .fact: content = located(.fact, fields).map { .fact($0) }
    case .finding: content = located(.finding, fields).map { .finding($0) }
    case .amount: content = word(.amount, fields, Words.figures)?.value
    case .sign: content = word(.sign, fields, Words.sign)?.value
    default: content = .blank
    }
    guard let label = required(.label, fields), let content else { return nil }
    var field = FormField(label: label, content: content)
    field.group = text(.group, fields)
    field.unit = text(.unit, fields)
    field.choices = strings(.choices, fields)
    return field
  }

  // MARK: Remedies

  mutating func remedies(_ entry: YAMLEntry, under parent: NodeID) -> Located<Remedies>? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.remedies.en)
    let before = errors
    defer { if errors > before { failures.insert("remedies") } }
    guard let entries = mapping(entry.value, at: node, label: name(.remedies)) else { return nil }
    let isUnstated = entries.contains {
      Shape.remedies.keyword($0.key, in: language) == .unstated
        || Shape.remedies.keyword($0.key, in: language.other) == .unstated
    }
    guard isUnstated else {
      let remedies = section(entry, .remedies, under: parent, address: "remedies", ids: .plain) { $0.remedy($1, $2) }
      return Located(.stated(remedies), node)
    }
    guard let fields = fields(of: entry.value, as: .remedies, at: node, label: name(.remedies)) else { return nil }
    if let unstated = fields[.unstated], !yesNo(.unstated, fields) {
      reportMisfit(
        zh: "`\(unstated.key)` 只能是 `\(Keyword.yes[language])`",
        en: "`\(unstated.key)` is always `\(Keyword.yes[language])`",
        at: unstated.value.span, in: node)
    }
    let interpretations = texts(.interpretations, fields)
    if !fields.has(.interpretations) { reportMissing(.interpretations, in: fields) }
    if let second = interpretations.dropFirst().first {
      reportMisfit(zh: "这里只写一个解释", en: "there is one interpretation here", at: map.span(of: second.node), in: node)
    }
    return Located(.unstated(interpretation: interpretations.first), node)
  }

  private mutating func remedy(_ entry: YAMLEntry, _ node: NodeID) -> Remedy? {
    guard let fields = fields(of: entry.value, as: .remedy, at: node, label: label(entry)) else { return nil }
    let body = text(.body, fields)
    let within = located(.within, fields)
    let counting = located(.counting, fields)
    var inForce: Located<ValidTime>?
    if let entry = fields[.inForce], let time = validTime(entry, under: node, requiresCites: false) {
      inForce = Located(time, node)
    }
    let grounds = citesOrInterpretations(fields)
    guard let title = required(.title, fields) else { return nil }
    var remedy = Remedy(title: title, body: body, within: within, grounds: grounds)
    remedy.counting = counting
    remedy.inForce = inForce
    remedy.online = text(.online, fields)
    remedy.comesAfter = located(.comesAfter, fields)
    return remedy
  }
}

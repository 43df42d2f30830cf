import YijuCivilCalendars
import YijuDiagnostics
import YijuRegisters
import YijuValues
import YijuYAMLTrees

extension CalendarReader {
  /// Documents a register may have.
  static let mostDocuments = 1_000
  /// Keys a row may be looked up by.
  static let mostKeys = 4

  mutating func readRegister(_ root: YAMLNode) -> Register? {
    guard let fields = fields(root, .register, path: "") else { return nil }
    var top = root.span
    if case .mapping(let entries) = root.content, let first = entries.first { top = first.keySpan }
    let idNode = required(.register, of: fields, .register, at: top, path: "")
    let titleNode = required(.title, of: fields, .register, at: top, path: "")
    let coversNode = required(.covers, of: fields, .register, at: top, path: "")
    let documentsNode = required(.documents, of: fields, .register, at: top, path: "")
    let id = text(idNode, path: CalendarKeyword.register.en)
    if let id, let idNode { checkID(id, at: idNode.span, path: CalendarKeyword.register.en) }
    let title = text(titleNode, path: CalendarKeyword.title.en)
    let covers = span(coversNode, path: CalendarKeyword.covers.en, longest: CalendarReader.longestCover)
    let isPartial = yesNo(fields[.partial], path: CalendarKeyword.partial.en) ?? false
    let keys = keyTitles(fields[.keys])
    guard let documentsNode, let entries = map(documentsNode, path: CalendarKeyword.documents.en) else { return nil }
    guard entries.count <= Self.mostDocuments else {
      reportTooLong(
        LocalizedText(zh: "名录", en: "the register"),
        LocalizedText(zh: "\(Self.mostDocuments) 份文件", en: "\(Self.mostDocuments) documents"), at: documentsNode.span,
        path: CalendarKeyword.documents.en)
      return nil
    }
    var documents: [PlacedRegisterDocument] = []
    for entry in entries {
      if let document = readRegisterDocument(entry, keys: max(keys.count, 1), covers: covers) {
        documents.append(document)
      }
    }
    checkLists(documents, at: documentsNode.span)
    checkValues(documents)
    checkAliases(documents)
    checkRemovals(documents)
    guard let id, let title, let covers else { return nil }
    return Register(
      id: id, title: title, covers: covers, isPartial: isPartial, keys: keys, documents: documents.map(\.document))
  }

  private mutating func keyTitles(_ node: YAMLNode?) -> [String] {
    let path = CalendarKeyword.keys.en
    let titles = members(node).compactMap { text($0, path: path) }
    if let node, titles.count > Self.mostKeys {
      reportTooLong(
        spelled(.keys), LocalizedText(zh: "\(Self.mostKeys) 项", en: "\(Self.mostKeys) keys"), at: node.span, path: path)
    }
    return titles
  }

  mutating func yesNo(_ node: YAMLNode?, path: String) -> Bool? {
    word(node, among: [.yes, .no], path: path).map { $0 == .yes }
  }

  private mutating func reportTooLong(_ what: LocalizedText, _ limit: LocalizedText, at place: SourceSpan, path: String)
  {
    report(.calendarTooLong, [what, limit], at: place, path: path)
  }

  // MARK: Documents

  private mutating func readRegisterDocument(
    _ entry: YAMLEntry, keys: Int, covers registerCovers: DaySpan?
  ) -> PlacedRegisterDocument? {
    let path = "\(CalendarKeyword.documents.en).\(entry.key)"
    func at(_ keyword: CalendarKeyword) -> String { "\(path).\(keyword.en)" }
    checkID(entry.key, at: entry.keySpan, path: path)
    guard let fields = fields(entry.value, .registerDocument, path: path) else { return nil }
    let titleNode = required(.title, of: fields, .registerDocument, at: entry.keySpan, path: path)
    let statusNode = required(.status, of: fields, .registerDocument, at: entry.keySpan, path: path)
    var document = RegisterDocument(
      id: entry.key, title: text(titleNode, path: at(.title)) ?? "",
      status: status(statusNode, path: at(.status)) ?? .seen)
    document.number = text(fields[.number], path: at(.number))
    document.issuedOn = day(fields[.issuedOn], path: at(.issuedOn))
    document.publishedOn = day(fields[.publishedOn], path: at(.publishedOn))
    document.url = text(fields[.url], path: at(.url))
    document.note = text(fields[.note], path: at(.note))
    document.covers = span(fields[.covers], path: at(.covers), longest: CalendarReader.longestCover)
    if let issued = document.issuedOn, let published = document.publishedOn, published < issued,
      let node = fields[.publishedOn]
    {
      report(
        .calendarPublishedEarly, [same("\(published)"), same("\(issued)")], at: node.span, path: at(.publishedOn))
    }
    if document.status == .estimate, document.note == nil {
      report(.calendarBareEstimate, [spelled(.note)], at: entry.keySpan, path: path)
    }
    if let covers = document.covers, let node = fields[.covers] {
      checkWithin(covers, registerCovers, at: node.span, path: at(.covers))
    }
    var placed = PlacedRegisterDocument(document: document, span: entry.keySpan, path: path)
    placed.days = document.covers ?? registerCovers
    for keyword in [CalendarKeyword.entries, .removed] {
      guard let node = fields[keyword] else { continue }
      let reading = RowReading(keys: keys, isRemoval: keyword == .removed, path: at(keyword))
      readRows(node, names: [], reading, into: &placed)
    }
    if let node = fields[.aliases], let entries = map(node, path: at(.aliases)) {
      for entry in entries { readAlias(entry, path: at(.aliases), into: &placed) }
    }
    checkRepeated(placed)
    return placed
  }

  mutating func checkWithin(_ span: DaySpan, _ covers: DaySpan?, at place: SourceSpan, path: String) {
    guard let covers, span.first < covers.first || span.last > covers.last else { return }
    report(.registerOutside, [same("\(span)"), same("\(covers)")], at: place, path: path)
  }
}

/// A document with the places later checks point at.
struct PlacedRegisterDocument {
  var document: RegisterDocument
  /// Where its id stands.
  var span: SourceSpan
  /// Its address.
  var path: String
  /// The days on which a row counts that names none.
  var days: DaySpan?
  /// By row and by alias: its place.
  var rowSpans: [SourceSpan] = []
  var aliasSpans: [SourceSpan] = []

  init(document: RegisterDocument, span: SourceSpan, path: String) {
    self.document = document
    self.span = span
    self.path = path
  }
}

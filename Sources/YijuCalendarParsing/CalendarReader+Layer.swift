import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

extension CalendarReader {
  mutating func readLayer(_ root: YAMLNode) -> CalendarLayer? {
    guard let fields = fields(root, .layer, path: "") else { return nil }
    // What is missing is shown at the first key, not over the whole file.
    var top = root.span
    if case .mapping(let entries) = root.content, let first = entries.first { top = first.keySpan }
    let idNode = required(.calendar, of: fields, .layer, at: top, path: "")
    let titleNode = required(.title, of: fields, .layer, at: top, path: "")
    let coversNode = required(.covers, of: fields, .layer, at: top, path: "")
    let id = text(idNode, path: CalendarKeyword.calendar.en)
    if let id, let idNode { checkID(id, at: idNode.span, path: CalendarKeyword.calendar.en) }
    let title = text(titleNode, path: CalendarKeyword.title.en)
    let base = text(fields[.base], path: CalendarKeyword.base.en)
    baseSpan = fields[.base]?.span
    if let id, let base, base.utf8.elementsEqual(id.utf8) {
      report(CalendarParser.diagnose(.cycle([id, id]), at: baseSpan))
    }
    let covers = span(coversNode, path: CalendarKeyword.covers.en, longest: CalendarReader.longestCover)
    let firmUntil = day(fields[.firmUntil], path: CalendarKeyword.firmUntil.en)
    if fields[.base] == nil { _ = required(.weekend, of: fields, .layer, at: top, path: "") }
    let weekend = weekdays(fields[.weekend], path: CalendarKeyword.weekend.en)
    if let firmUntil, let covers, let node = fields[.firmUntil] {
      checkInside(DaySpan(firmUntil), covers, at: node.span, path: CalendarKeyword.firmUntil.en)
    }
    var documents: [PlacedDocument] = []
    if let node = fields[.documents], let entries = map(node, path: CalendarKeyword.documents.en) {
      for entry in entries {
        if let document = readDocument(entry, covers: covers) { documents.append(document) }
      }
    }
    checkCovers(documents)
    checkWork(documents, weekend: weekend)
    checkOrdinary(documents)
    guard let id, let title, let covers else { return nil }
    return CalendarLayer(
      id: id, title: title, base: base, covers: covers, firmUntil: firmUntil, weekend: weekend,
      documents: documents.map(\.document))
  }

  mutating func checkInside(_ span: DaySpan, _ covers: DaySpan, at place: SourceSpan, path: String) {
    guard span.first < covers.first || span.last > covers.last else { return }
    report(.calendarOutside, [same("\(span)"), same("\(covers)")], at: place, path: path)
  }
}

/// A document with the places later checks point at.
struct PlacedDocument {
  var document: CalendarDocument
  var coversSpan: SourceSpan?
  /// By entry: its place.
  var entrySpans: [SourceSpan]
  /// The document's address.
  var path: String
}

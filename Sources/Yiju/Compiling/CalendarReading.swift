import YijuCalendarParsing
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuYAMLTrees

/// Calendar files → layers that stand on each other.
struct CalendarReading {
  var calendars = CalendarSet()
  var diagnostics: [Diagnostic] = []
  var files = SourceFiles()
  var digests: [FileIdentity] = []
  private var bases: [String: SourceSpan] = [:]

  mutating func read(_ file: SourceFile) {
    let id = files.append(file)
    let tree = YAMLReader.read(file.bytes, file: id)
    diagnostics += tree.diagnostics
    guard let root = tree.root else { return }
    let parse = CalendarParser.parse(root)
    diagnostics += parse.diagnostics
    let hasErrors = (tree.diagnostics + parse.diagnostics).contains { $0.severity == .error }
    guard !hasErrors, let layer = parse.layer, calendars.add(layer) else { return }
    if let span = parse.baseSpan { bases[layer.id] = span }
    digests.append(FileIdentity(name: layer.id, bytes: file.bytes))
  }

  /// A layer whose base is not at hand cannot be seen while one file is read.
  mutating func resolve() {
    for layer in calendars.layers {
      do throws(CalendarSetError) {
        _ = try calendars.calendar(layer.id)
      } catch {
        diagnostics.append(CalendarParser.diagnose(error, at: bases[layer.id]))
      }
    }
  }
}

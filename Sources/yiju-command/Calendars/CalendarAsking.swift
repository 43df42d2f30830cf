import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics

/// Finds the calendar a question is put to.
struct CalendarAsking {
  let knowledge: KnowledgeOptions
  let folder: FolderOptions
  let language: LanguageOptions
  let asJSON: Bool

  init(_ options: CalendarOptions) {
    self.init(
      knowledge: options.knowledge, folder: options.folder, language: options.language, asJSON: options.format == .json)
  }

  init(knowledge: KnowledgeOptions, folder: FolderOptions, language: LanguageOptions, asJSON: Bool) {
    self.knowledge = knowledge
    self.folder = folder
    self.language = language
    self.asJSON = asJSON
  }

  /// The calendar as known on the day asked for.
  func view(_ id: String) throws(ExitCode) -> CalendarView {
    let reporting = Reporting(options: language, asJSON: asJSON)
    let found = PolicyFolder(folder.path).calendarFiles()
    let engine = Engine(calendars: found.files)
    do throws(CalendarSetError) {
      return try engine.calendars.calendar(id).view(asKnownOn: knowledge.day)
    } catch {
      let errors = found.errors.map(\.diagnostic) + engine.calendarDiagnostics
      // A layer that is there but cannot be put together is reported for that alone.
      let isNamed = engine.calendars.layer(id) != nil
      throw reporting.fail(
        isNamed ? errors : errors + [engine.unknownCalendar(id)], files: engine.calendarFiles)
    }
  }

  static func knownIDs(in folder: String) -> [String] {
    Engine(calendars: PolicyFolder(folder).calendarFiles().files).calendars.layers.map(\.id)
  }
}

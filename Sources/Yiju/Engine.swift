import YijuCalendarParsing
public import YijuCivilCalendars
public import YijuDecisions
public import YijuDiagnostics
package import YijuRegisters
import YijuYAMLTrees

/// The rules engine: calendars, and the compiler that turns policy files into policies that decide.
///
/// An engine is immutable and `Sendable`. It reads no file, no clock and no environment: files come in as bytes, and
/// the day of decision is given with each case.
///
/// ```swift
/// let engine = Engine(calendars: [SourceFile(name: "cn.yaml", bytes: calendarBytes)])
/// let compilation = engine.compile(SourceFile(name: "policy.yaml", bytes: policyBytes))
/// guard let policy = compilation.policy else { return compilation.diagnostics }
/// let decision = try policy.decide(Facts(json: factBytes), asKnownOn: day)
/// ```
public struct Engine: Sendable {
  /// The version of the engine, as records state it.
  public static let version = "0.1.0"
  /// The version of the policy language the engine reads.
  public static let languageVersion = 1
  /// How records name the engine.
  public static let identity = EngineIdentity(name: "yiju", version: version, language: languageVersion)

  /// The calendar layers that could be read.
  public let calendars: CalendarSet
  /// Findings about the calendar files; a layer with an error is not among `calendars`.
  public let calendarDiagnostics: [Diagnostic]
  /// The calendar files, for showing the findings.
  public let calendarFiles: SourceFiles
  /// SHA-256 of the file of each layer.
  let calendarDigests: [FileIdentity]
  /// The registers that could be read, by id.
  package let registers: [String: Register]
  /// Findings about the register files; a register with an error cannot be looked up in.
  public let registerDiagnostics: [Diagnostic]
  /// The register files, for showing the findings.
  public let registerFiles: SourceFiles
  /// SHA-256 of the file of each register.
  let registerDigests: [String: FileIdentity]

  /// The shared documents by id; one with errors cannot be taken.
  var sources: [String: SharedSource]
  /// Findings about the files of shared documents.
  public internal(set) var sourceDiagnostics: [Diagnostic]
  /// The files of shared documents, for showing the findings.
  public let sourceFiles: SourceFiles
  /// What the office has released, when the folder keeps a list of it.
  package var lock: PolicyLock?

  /// Reads calendar layers, registers and shared documents; of two with one id the first counts.
  ///
  /// - Parameters:
  ///   - files: Calendars, one layer each, in any order.
  ///   - registerFiles: Registers, one each, in any order.
  ///   - sourceFiles: Documents that policies share, one each, in any order.
  /// - Complexity: linear in the size of the files.
  public init(
    calendars files: [SourceFile] = [], registers registerFiles: [SourceFile] = [],
    sources sourceFiles: [SourceFile] = []
  ) {
    var reading = CalendarReading()
    for file in files { reading.read(file) }
    reading.resolve()
    self.calendars = reading.calendars
    self.calendarDiagnostics = reading.diagnostics
    self.calendarFiles = reading.files
    self.calendarDigests = reading.digests
    var lists = RegisterReading()
    for file in registerFiles { lists.read(file) }
    self.registers = lists.registers
    self.registerDiagnostics = lists.diagnostics
    self.registerFiles = lists.files
    self.registerDigests = lists.digests
    var documents = SharedSourceReading()
    for file in sourceFiles { documents.read(file) }
    self.sources = documents.sources
    self.sourceDiagnostics = documents.diagnostics
    self.sourceFiles = documents.files
  }

  /// The digests of the layers a calendar stands on, the most local first.
  func identities(of calendar: WorkingCalendar) -> [FileIdentity] {
    calendar.layers.compactMap { layer in calendarDigests.first { $0.name == layer.id } }
  }
}

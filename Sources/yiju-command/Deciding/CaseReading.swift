import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts
import YijuMasking

/// Reads the facts of one case from a file, standard input and `--set`.
struct CaseReading {
  /// The files in front of that of the case.
  private let own: SourceFiles
  private let reporting: Reporting
  /// What could not be read, once reading has failed.
  private(set) var refused: Refused?

  /// A text that holds no facts, and why.
  struct Refused {
    var bytes: [UInt8]
    var isJSON: Bool
    var error: CaseError
  }

  private var file: SourceFile?

  init(files: SourceFiles, reporting: Reporting) {
    self.own = files
    self.reporting = reporting
  }

  mutating func read(_ path: String?, settings: [FactSetting], isLine: Bool) throws(ExitCode) -> LineCase {
    var facts = LineCase(facts: FactTree(.object([])))
    if let path {
      let bytes = try bytes(of: path)
      let tree = try tree(bytes, name: path == "-" ? "<stdin>" : path)
      facts = isLine ? LineCase(tree) : LineCase(facts: tree)
    }
    facts.facts = try FactSetting.laying(settings, over: facts.facts)
    return facts
  }

  private func bytes(of path: String) throws(ExitCode) -> [UInt8] {
    let result = path == "-" ? FileReading.standardInput() : FileReading.bytes(of: path)
    switch result {
    case .success(let bytes): return bytes
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
  }

  private mutating func tree(_ bytes: [UInt8], name: String) throws(ExitCode) -> FactTree {
    file = SourceFile(name: name, bytes: bytes)
    let file = UInt16(clamping: own.files.count)
    let isJSON = CaseReading.isJSON(bytes, name: name)
    do throws(CaseError) {
      return try isJSON ? Facts(json: bytes, file: file).tree : Facts(yaml: bytes, file: file).tree
    } catch {
      refused = Refused(bytes: bytes, isJSON: isJSON, error: error)
      // What was not read cannot be told apart: an excerpt shows its structure only.
      let unread = SourceFile(name: name, bytes: RedactedBytes.redactedUnread(bytes))
      throw reporting.fail(error.diagnostics, files: SourceFiles(own.files + [unread]))
    }
  }

  /// The files as messages about the facts may quote them.
  func blotted(_ facts: FactTree, under policy: LoadedPolicy) -> BlottedFiles {
    var shown = BlottedFiles(own)
    let blotting = CaseBlotting(policy).blotting(
      of: file?.bytes ?? [], facts: facts, file: UInt16(clamping: own.files.count))
    shown.add(file, blotting)
    return shown
  }

  /// Adds the file as messages about the events in it may quote it.
  func blot(_ events: FactTree, under policy: LoadedPolicy, in shown: inout BlottedFiles) {
    let blotting = CaseBlotting(policy).blotting(
      of: file?.bytes ?? [], events: events, file: UInt16(clamping: own.files.count))
    shown.add(file, blotting)
  }

  /// JSON when the first character opens an object or a list, whatever the name says; else by the name.
  static func isJSON(_ bytes: [UInt8], name: String) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { !(0x09...0x0D).contains($0) && $0 != 0x20 }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return true }
    return !name.hasSuffix(".yaml") && !name.hasSuffix(".yml") && (first == nil || name.hasSuffix(".json"))
  }
}

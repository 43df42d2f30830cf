import YijuCalendarParsing
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuRegisters
import YijuYAMLTrees

/// Register files → registers by id; of two with one id the first counts.
struct RegisterReading {
  var registers: [String: Register] = [:]
  var diagnostics: [Diagnostic] = []
  var files = SourceFiles()
  var digests: [String: FileIdentity] = [:]

  mutating func read(_ file: SourceFile) {
    let id = files.append(file)
    let tree = YAMLReader.read(file.bytes, file: id)
    diagnostics += tree.diagnostics
    guard let root = tree.root else { return }
    let parse = RegisterParser.parse(root)
    diagnostics += parse.diagnostics
    let hasErrors = tree.diagnostics.contains { $0.severity == .error }
    guard !hasErrors, let register = parse.register, registers[register.id] == nil else { return }
    registers[register.id] = register
    digests[register.id] = FileIdentity(name: register.id, bytes: file.bytes)
  }
}

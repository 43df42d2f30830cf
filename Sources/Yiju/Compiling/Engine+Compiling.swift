import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
public import YijuDiagnostics
import YijuPlans
import YijuPolicies
import YijuPolicyChecking
import YijuPolicyParsing
import YijuPolicyPlanning
import YijuYAMLTrees

extension Engine {
  /// Compiles a policy file.
  ///
  /// The passes in order: read the YAML, parse the policy and those it extends, join them, check, plan. Each collects
  /// what it finds; a pass runs only on what the one before left whole.
  ///
  /// - Parameters:
  ///   - file: The policy file.
  ///   - parents: Files the policy may extend, found by the id and version they give themselves.
  /// - Returns: the policy, or diagnostics that say at which line and character what is wrong.
  /// - Complexity: linear in the size of the files.
  public func compile(_ file: SourceFile, parents: [SourceFile] = []) -> Compilation {
    compile(file) { wanted in parents.first { PolicyFile.reference(of: $0.bytes) == wanted } }
  }

  /// Compiles a policy file; `parent` finds the file of an `ID@VERSION` that is extended.
  ///
  /// - Parameter name: The `ID@VERSION` under which the file is kept; nil when it stands alone and may call itself
  ///   anything.
  package func compile(_ file: SourceFile, named name: String? = nil, parent: (String) -> SourceFile?) -> Compilation {
    var run = CompilationRun(self)
    run.readChain(file, parent: parent)
    run.checkName(name)
    return run.finished()
  }

  /// Compiles a policy file of a folder, or one that finds what it extends there. A file of the folder is named as its
  /// place says.
  package func compile(_ file: SourceFile, in folder: PolicyFolder) -> Compilation {
    compile(file, named: folder.reference(of: file.name)) { folder.file(of: $0) }
  }
}

extension Engine {
  /// The finding that no layer has an id, with those it was probably meant to be.
  package func unknownCalendar(_ id: String, at span: SourceSpan? = nil, path: String? = nil) -> Diagnostic {
    let known = calendars.layers.map(\.id)
    let near = Suggestions.nearest(to: id, among: known)
    let hint =
      if known.isEmpty {
        LocalizedText(zh: "没有读到日历文件。", en: "no calendar file was read")
      } else if near.isEmpty {
        LocalizedText(
          zh: "已有的日历：" + known.joined(separator: "、") + "。", en: "known calendars: " + known.joined(separator: ", "))
      } else {
        LocalizedText(
          zh: "是不是 " + near.map { "`\($0)`" }.joined(separator: "、") + "？",
          en: "did you mean " + near.map { "`\($0)`" }.joined(separator: ", ") + "?")
      }
    return Diagnostic(.calendarNotKnown, [LocalizedText(zh: id, en: id), hint], at: span, path: path)
  }
}

/// One run of the compiler.
struct CompilationRun {
  let engine: Engine
  var result = Compilation()
  var chain: [ParsedPolicy] = []
  var digests: [FileIdentity] = []
  /// Whether something in a file could not be taken as YAML: a key written twice, an invisible letter.
  var hasLostText = false
  /// The files whose keywords are Chinese.
  private var chineseFiles: Set<UInt16> = []

  init(_ engine: Engine) { self.engine = engine }

  mutating func readChain(_ file: SourceFile, parent: (String) -> SourceFile?) {
    guard var current = read(file) else { return }
    while let wanted = current.extends {
      if let refusal = PolicyFlattener.refusal(of: wanted, after: chain.map(\.reference), map: result.map) {
        result.diagnostics.append(refusal)
        return
      }
      let name = "\(wanted.value.id)@\(wanted.value.version)"
      guard let file = parent(name) else {
        result.diagnostics.append(
          Diagnostic(.parentNotFound, name, at: result.map.span(of: wanted.node), path: "extends"))
        return
      }
      guard let next = read(file) else { return }
      guard next.reference == wanted.value else {
        result.diagnostics.append(
          Diagnostic(
            .parentHasOtherName, name, "\(next.reference.id)@\(next.reference.version)",
            at: result.map.span(of: wanted.node), path: "extends"))
        return
      }
      current = next
    }
  }

  private mutating func read(_ file: SourceFile) -> ParsedPolicy? {
    let id = result.files.append(file)
    let tree = YAMLReader.read(file.bytes, file: id)
    result.diagnostics += tree.diagnostics
    if tree.diagnostics.contains(where: { $0.severity == .error }) { hasLostText = true }
    guard let root = tree.root else { return nil }
    switch FileKind.detect(root) {
    case .policy, nil: break
    case .calendar, .register, .source, .cases, .form:
      result.diagnostics.append(Diagnostic(.notAPolicy, file.name, at: root.span))
      return nil
    }
    if PolicyParser.language(of: root) == .zh { chineseFiles.insert(id) }
    let parse = PolicyParser.parse(root, source: file.bytes, into: &result.map)
    result.diagnostics += parse.diagnostics
    guard let policy = parse.file else { return nil }
    let name = "\(policy.reference.id)@\(policy.reference.version)"
    if chain.isEmpty { result.name = name }
    chain.append(policy)
    let identity = FileIdentity(name: name, bytes: file.bytes)
    digests.append(identity)
    checkLock(of: identity, policy)
    return policy
  }

  mutating func finished() -> Compilation {
    finish()
    result.isChinese = chineseFiles.contains(0)
    result.diagnostics = result.diagnostics.map { diagnostic in
      let isChinese = diagnostic.span.map { chineseFiles.contains($0.file) } ?? false
      return isChinese ? KeywordRespelling.inChinese(diagnostic) : diagnostic
    }
    return result
  }

  private mutating func finish() {
    result.chainLength = chain.count
    takeSources()
    guard let file = chain.first else { return }
    let isWhole = file.extends == nil || chain.last?.extends == nil
    let parents = isWhole ? Array(chain.dropFirst()) : []
    let flattening = PolicyFlattener.flatten(file, parents: parents, map: result.map)
    result.diagnostics += flattening.diagnostics
    result.flattened = flattening.policy
    // Without its parents a file's names cannot be judged, nor without what its YAML has lost.
    guard isWhole, !hasLostText else { return }
    let check = PolicyChecker.check(flattening.policy, map: result.map)
    result.diagnostics += check.diagnostics
    result.coverage = check.coverage
    checkCalendar(flattening.policy)
    checkRegisters(flattening.policy)
    guard !result.hasErrors, let checked = check.checked else { return }
    if let plan = PolicyPlanner.plan(checked) {
      checkLookups(checked.policy, plan)
      guard !result.hasErrors else { return }
      result.policy = Policy(
        plan, engine: engine, files: digests, sources: sourceIdentities(of: checked.policy))
    } else {
      result.isAbstract = true
    }
  }

  private mutating func checkCalendar(_ policy: YijuPolicies.Policy) {
    guard let calendar = policy.calendar else { return }
    do throws(CalendarSetError) {
      _ = try engine.calendars.calendar(calendar.value)
    } catch {
      result.diagnostics.append(
        engine.unknownCalendar(calendar.value, at: result.map.span(of: calendar.node), path: "calendar"))
    }
  }
}

/// What can be told of a policy file without compiling it.
enum PolicyFile {
  /// `ID@VERSION` as the file gives it; nil when it gives none.
  static func reference(of bytes: [UInt8]) -> String? {
    guard let root = YAMLReader.read(bytes, file: 0).root else { return nil }
    var map = SourceMap()
    guard let file = PolicyParser.parse(root, source: bytes, into: &map).file else { return nil }
    return "\(file.reference.id)@\(file.reference.version)"
  }
}

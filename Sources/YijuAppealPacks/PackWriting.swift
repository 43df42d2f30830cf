import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts
import YijuPolicies
import YijuProcedures

/// Puts a pack together.
struct PackWriting {
  let record: [UInt8]
  let digest: String
  let decision: Decision
  let source: RecordSource
  let particulars: PackParticulars
  let related: [RelatedDecision]
  /// What checking found when the record does not verify.
  let doubt: LocalizedText?

  var pack: AppealPack {
    var contents = PackContents()
    var files = [
      PackFile(
        path: PackIndex.recordPath, title: LocalizedText(zh: "决定记录，原样", en: "the record, byte for byte"), bytes: record)
    ]
    var explanation = Explanations.explanation(of: decision, digest: digest)
    let ways = counterfactuals()
    explanation.counterfactuals = ways
    explanation.procedure = timeline()
    if let ways {
      let path = "counterfactuals.json"
      files.append(
        PackFile(
          path: path,
          title: LocalizedText(zh: "怎样可以改变结果，每一种都重新计算过", en: "what would change the outcome, each decided again"),
          bytes: ways.recordBytes()))
      contents.counterfactualPaths.append(path)
    }
    for language in Language.allCases {
      let path = "explanation.\(language.rawValue).html"
      files.append(
        PackFile(
          path: path,
          title: LocalizedText(
            zh: "决定及理由（\(Self.name(language).zh)）", en: "decision and reasons in \(Self.name(language).en)"),
          bytes: Array(Explanations.html(explanation, language: language).utf8)))
      contents.explanationPaths.append(path)
    }
    files += notices(&contents)
    let policyFiles = policies()
    contents.policyPaths = policyFiles.map(\.path)
    let cases = caseFiles()
    contents.casePaths = cases.map(\.path)
    contents.tests = tests(cases)
    let papers = particulars.evidenceFiles
    contents.evidencePaths = papers.map(\.path)
    let added = particulars.attachedFiles
    for (item, file) in added { contents.attachedPaths[item, default: []].append(file.path) }
    let others = zip(related, particulars.related).map { decision, file in
      PackFile(
        path: decision.path,
        title: LocalizedText(zh: "同一事项的另一份决定记录，原样", en: "the record of another decision about the claim"),
        bytes: file.bytes)
    }
    contents.relatedPaths = others.map(\.path)
    let checker = PackFile(
      path: "check_record.py",
      title: LocalizedText(
        zh: "不用本引擎核对记录的程序，只用 Python 标准库", en: "checks the record without the engine, in Python's standard library"),
      bytes: Array(StrangersChecker.script.utf8))
    contents.checkerPaths = [checker.path]
    let flattened = source.flattened(version: decision.policy.version)
    contents.contacts = flattened.map(Self.contacts) ?? []
    let sources = PackSources(decision, policy: flattened)
    let calendar = PackCalendar(decision) { source.calendarView(of: $0, in: decision) }
    for language in Language.allCases {
      var page = PackPage(language: language)
      page.grounds(decision, sources, calendar, contacts: contents.contacts, language: language)
      page.related(related, language)
      let path = "grounds.\(language.rawValue).html"
      files.append(
        page.file(
          path,
          title: LocalizedText(
            zh: "事实、依据和日历（\(Self.name(language).zh)）", en: "facts, clauses and calendar in \(Self.name(language).en)")))
      contents.groundsPaths.append(path)
    }
    files += policyFiles + cases + papers + added.map(\.file) + others + [checker]
    contents.indexPaths = Language.allCases.map { "index.\($0.rawValue).html" }
    let items = PackItems(decision: decision, contents: contents, particulars: particulars).all
    let listed = files
    for (language, path) in zip(Language.allCases, contents.indexPaths) {
      var page = PackPage(language: language)
      page.index(
        decision, digest: digest, doubt: doubt, particulars: particulars, items: items, files: listed,
        language: language)
      files.append(
        page.file(
          path, title: LocalizedText(zh: "目录（\(Self.name(language).zh)）", en: "index in \(Self.name(language).en)")))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      PackIndex.file(
        digest: digest, particulars: particulars, tests: contents.tests,
        verification: doubt ?? LocalizedText(zh: "identical", en: "identical"),
        isVerified: doubt == nil, items: items, files: files))
    files.append(PackIndex.sums(files))
    return AppealPack(files: files, digest: digest, items: items, gaps: contents.noticeGaps)
  }

  /// Every file the decision is repeated from, in the places `yiju verify` looks for them.
  private func policies() -> [PackFile] {
    source.policyFiles().map { file in
      PackFile(
        path: "policies/\(file.path)", title: LocalizedText(zh: "政策文件，原样", en: "policy file, byte for byte"),
        bytes: file.bytes)
    }
      + source.calendarFiles(decision.calendars).map { file in
        PackFile(
          path: "policies/calendars/\(file.path)",
          title: LocalizedText(zh: "日历文件，原样", en: "calendar file, byte for byte"),
          bytes: file.bytes)
      }
      + source.registerFiles(decision.registers).map { file in
        PackFile(
          path: "policies/registers/\(file.path)",
          title: LocalizedText(zh: "名录文件，原样", en: "register file, byte for byte"),
          bytes: file.bytes)
      }
      + source.sourceFiles(decision.sources).map { file in
        PackFile(
          path: "policies/sources/\(file.path)",
          title: LocalizedText(zh: "共用文件，原样", en: "shared document, byte for byte"),
          bytes: file.bytes)
      }
  }

  /// What would change the outcome; nil when the case cannot be asked that.
  private func counterfactuals() -> Counterfactuals? {
    do throws(CaseError) {
      return try source.policy.counterfactuals(Facts(decision.facts), asKnownOn: decision.asKnownOn)
    } catch {
      return nil
    }
  }

  /// Where the file stood; nil when the record does not say.
  private func timeline() -> ProcedureTimeline? {
    do throws(CaseError) { return try source.policy.timeline(of: decision) } catch { return nil }
  }

  /// How the test cases of the version fare that the pack has files of: run with the policy of the record, not with the
  /// folder's.
  private func tests(_ files: [PackFile]) -> [(file: String, passed: Int, cases: Int)] {
    files.compactMap { file in
      let result = CaseRunner.run(SourceFile(name: file.path, bytes: file.bytes), asKnownOn: decision.asKnownOn) {
        name in
        PolicyLoading(tested(name))
      }
      guard !result.cases.isEmpty else { return nil }
      return (file.path, result.passed, result.cases.count)
    }
  }

  /// The policy under a name of a case file: the version that decided, or all of them where the record's date chose.
  private func tested(_ name: String) -> LoadedPolicy? {
    if name == decision.policy.id, case .versions = source.policy { return source.policy }
    let version = source.policy.versions.first { $0.version == decision.policy.version }
    return version.flatMap { name == "\($0.id)@\($0.version)" ? .version($0) : nil }
  }

  /// The notice for each reader; the auditor reads the explanation and the record. They bear the day of decision, so that
  /// without it there is none.
  private func notices(_ contents: inout PackContents) -> [PackFile] {
    guard let decidedOn = particulars.decidedOn else {
      contents.noticeErrors = [
        LocalizedText(zh: "装卷时没有写明作出决定的日期", en: "the day of decision was not stated when packing")
      ]
      return []
    }
    let readers: [(audience: Audience, title: LocalizedText)] = [
      (.applicant, LocalizedText(zh: "给申请人的告知", en: "notice for the applicant")),
      (.officer, LocalizedText(zh: "经办人的审核情况", en: "the officer's sheet")),
      (.public, LocalizedText(zh: "供公开的遮蔽文本", en: "masked copy for publication")),
    ]
    var files: [PackFile] = []
    for reader in readers {
      let notice: Notice
      do throws(CaseError) {
        notice = try source.policy.notice(
          of: decision, for: reader.audience, decidedOn: decidedOn, servedOn: particulars.servedOn)
      } catch {
        contents.noticeErrors += error.diagnostics.map(\.message)
        contents.noticeGaps += error.diagnostics.map { found in
          let why = LocalizedText(
            zh: "\(found.message.zh)（\(found.kind.code)）", en: "\(found.message.en) (\(found.kind.code))")
          return Diagnostic(.packWithoutNotice, [reader.title, why], at: nil)
        }
        continue
      }
      if reader.audience == .applicant {
        contents.remedyOrder = notice.remedies.compactMap { remedy in
          remedy.comesAfter.map {
            LocalizedText(zh: "先\($0)，再\(remedy.title)", en: "\($0) before \(remedy.title)")
          }
        }
      }
      for language in Language.allCases {
        let path = "notice.\(reader.audience.rawValue).\(language.rawValue).html"
        let name = Self.name(language)
        files.append(
          PackFile(
            path: path,
            title: LocalizedText(zh: "\(reader.title.zh)（\(name.zh)）", en: "\(reader.title.en) in \(name.en)"),
            bytes: Array(Explanations.html(notice, language: language).utf8)))
        if reader.audience == .public { contents.redactedPaths.append(path) }
        if reader.audience == .applicant, !notice.remedies.isEmpty { contents.remedyPaths.append(path) }
      }
    }
    return files
  }

  private func caseFiles() -> [PackFile] {
    source.caseFiles(of: decision.policy.id).map { file in
      PackFile(
        path: "policies/\(file.path)", title: LocalizedText(zh: "政策文件的测试案例", en: "test cases of the policy"),
        bytes: file.bytes)
    }
  }

  private static func contacts(_ policy: YijuPolicies.Policy) -> [String] {
    policy.contacts.entries.map { entry in
      let contact = entry.element
      let office = contact.office.flatMap { policy.offices[$0.value]?.title.value }
      return [contact.title.value, office, contact.phone, contact.email].compactMap { $0 }.joined(separator: "  ")
    }
  }

  private static func name(_ language: Language) -> LocalizedText {
    switch language {
    case .zh: LocalizedText(zh: "中文", en: "Chinese")
    case .en: LocalizedText(zh: "英文", en: "English")
    }
  }
}

import Yiju
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuPolicies

/// Puts a pack together.
struct PackWriting {
  let record: [UInt8]
  let digest: String
  let decision: Decision
  let source: RecordSource
  /// What checking found when the record does not verify.
  let doubt: LocalizedText?

  var pack: AppealPack {
    var contents = PackContents()
    var files = [
      PackFile(
        path: PackIndex.recordPath, title: LocalizedText(zh: "决定记录，原样", en: "the record, byte for byte"), bytes: record)
    ]
    let explanation = Explanations.explanation(of: decision, digest: digest)
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
    let policyFiles = policies()
    contents.policyPaths = policyFiles.map(\.path)
    let cases = caseFiles()
    contents.casePaths = cases.map(\.path)
    let flattened = source.flattened(version: decision.policy.version)
    contents.contacts = flattened.map(Self.contacts) ?? []
    let sources = PackSources(decision, policy: flattened)
    let calendar = PackCalendar(decision) { source.calendarView(of: $0, in: decision) }
    for language in Language.allCases {
      var page = PackPage(language: language)
      page.grounds(decision, sources, calendar, contacts: contents.contacts, language: language)
      let path = "grounds.\(language.rawValue).html"
      files.append(
        page.file(
          path,
          title: LocalizedText(
            zh: "事实、依据和日历（\(Self.name(language).zh)）", en: "facts, clauses and calendar in \(Self.name(language).en)")))
      contents.groundsPaths.append(path)
    }
    files += policyFiles + cases
    contents.indexPaths = Language.allCases.map { "index.\($0.rawValue).html" }
    let items = PackItems(decision: decision, contents: contents).all
    let listed = files
    for (language, path) in zip(Language.allCases, contents.indexPaths) {
      var page = PackPage(language: language)
      page.index(decision, digest: digest, doubt: doubt, items: items, files: listed, language: language)
      files.append(
        page.file(
          path, title: LocalizedText(zh: "目录（\(Self.name(language).zh)）", en: "index in \(Self.name(language).en)")))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      PackIndex.file(
        digest: digest, verification: doubt ?? LocalizedText(zh: "identical", en: "identical"),
        isVerified: doubt == nil, items: items, files: files))
    files.append(PackIndex.sums(files))
    return AppealPack(files: files, digest: digest, items: items)
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

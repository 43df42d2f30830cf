import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuExplanations

/// `yiju docs`: a guide for people, made from the policy file.
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "由政策文件生成办事指南。A readable guide made from a policy file.",
    discussion: """
      Who can get it, how much, by when, which papers, which steps and who acts, questions and answers, contacts, and \
      the documents with how far each was verified. Titles and quotes stay in the language of the policy. With an ID \
      alone the guide is that of the latest version known.

      Examples:
        yiju docs cn/example/subsidy > guide.md
        yiju docs cn/example/subsidy@2020.1 --format html --lang en > guide.html
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind) var policy: String
  @Option(help: "markdown or html.") var format: Format = .markdown
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language)
    let finding = PolicyFinding.find(policy, in: PolicyFolder(folder.path))
    guard !finding.diagnostics.contains(where: { $0.severity == .error }) else {
      throw reporting.fail(finding.diagnostics, files: finding.files)
    }
    let day = knowledge.day
    guard let latest = finding.latest(asKnownOn: day), let guide = latest.guide(asKnownOn: day) else {
      let loading = Engine.load(policy, in: PolicyFolder(folder.path))
      if loading.policy == nil { throw reporting.fail(loading.diagnostics, files: loading.files) }
      Messages.error(
        language.language == .zh ? "按 \(day) 所知，\(policy) 还没有公布的版本" : "no version of \(policy) was published by \(day)")
      throw ExitCode.failure
    }
    var output = Output()
    switch format {
    case .markdown: try output.write(Explanations.markdown(guide, language: language.language))
    case .html: try output.write(Explanations.html(guide, language: language.language))
    }
    try output.flush()
  }
}

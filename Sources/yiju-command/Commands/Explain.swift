import ArgumentParser
import Yiju
import YijuDiagnosticPages
import YijuDiagnostics

/// `yiju explain`: the page of a diagnostic code.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "说明诊断代码。The page of one diagnostic code; without a code, the list of all.",
    discussion: """
      Examples:
        yiju explain C012
        yiju explain
      """)

  @Argument(help: "A code such as C012.", completion: .custom { _, _, _ in DiagnosticPages.codes }) var code: String?
  @OptionGroup var language: LanguageOptions

  func run() throws {
    var output = Output()
    if let code {
      let wanted = code.uppercased()
      guard let page = DiagnosticPages.page(wanted) else {
        Messages.error(Explain.unknown(code, near: Explain.near(wanted))[language.language])
        throw ExitCode.failure
      }
      try output.write(page.hasSuffix("\n") ? page : page + "\n")
    } else {
      for code in DiagnosticPages.codes { try output.line(Explain.title(of: code)) }
    }
    try output.flush()
  }

  private static func unknown(_ code: String, near: [String]) -> LocalizedText {
    let shown = DisplayText.sanitized(code, limit: 40)
    let list = near.map { "`\($0)`" }
    return LocalizedText(
      zh: "没有诊断代码 `\(shown)`" + (list.isEmpty ? "" : "，是不是 \(list.joined(separator: "、"))？"),
      en: "there is no diagnostic code `\(shown)`"
        + (list.isEmpty ? "" : "; did you mean \(list.joined(separator: ", "))?"))
  }

  /// The first line of a page without its mark.
  private static func title(of code: String) -> String {
    guard let page = DiagnosticPages.page(code), let line = page.split(separator: "\n").first else { return code }
    return String(line.drop { $0 == "#" || $0 == " " })
  }

  /// Codes that were probably meant: one slip away, else the next in the same hundred.
  private static func near(_ code: String) -> [String] {
    let codes = DiagnosticPages.codes
    let near = Suggestions.nearest(to: code, among: codes)
    return near.isEmpty ? Array(codes.filter { $0.hasPrefix(String(code.prefix(2))) }.prefix(3)) : near
  }
}

import ArgumentParser
import Yiju
import YijuDiagnostics

/// `yiju archive`: keeps the files of a folder of policies under their digests.
struct Archive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "存档：按摘要保存政策、日历、名录和共用文件的原样。Keep the files of a folder of policies under their digests.",
    discussion: """
      Records name the SHA-256 of every policy, calendar, register and shared document they rest on. This copies each \
      file of DIR to DIR/archive/SHA256.yaml unless it is there already, so that `yiju verify` finds it after the file has \
      changed: run it whenever a policy is released or a calendar or register is extended. Nothing in the archive is ever \
      changed or removed.

      Prints the paths written, one a line.

      Example:
        yiju archive --policies policies
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let folder = PolicyFolder(folder.path)
    switch PolicyArchive(from: folder, to: folder).keep() {
    case .failure(let error): throw Reporting(options: language).fail(error.diagnostic)
    case .success(let paths):
      var output = Output()
      for path in paths { try output.line(DisplayText.sanitized(path)) }
      try output.flush()
    }
  }
}

import ArgumentParser
import YijuFacts
import YijuMasking

/// `--set PATH=VALUE`: one fact laid over those of the file.
///
/// The value is read as in YAML without quotes, so that the policy's types judge it; `null` takes the fact away, and a
/// value that begins with `[`, `{` or `"` is JSON.
struct FactSetting: ExpressibleByArgument {
  let path: FactPath
  let value: FactTree
  /// Why it is no setting, without the value: that of a person must not end up in a log.
  let problem: String?

  init(argument: String) {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")),
      let path = FactPath(String(argument[..<equals]))
    else {
      self.init(problem: "--set takes PATH=VALUE, such as applicant.contribution_months=35")
      return
    }
    guard let value = FactSetting.value(String(argument[argument.utf8.index(after: equals)...])) else {
      self.init(problem: "the value of --set \(path) begins like JSON and is none")
      return
    }
    self.init(path: path, value: value)
  }

  private init(path: FactPath = FactPath(), value: FactTree = FactTree(.null), problem: String? = nil) {
    self.path = path
    self.value = value
    self.problem = problem
  }

  /// Refuses the first that is no setting.
  static func check(_ settings: [FactSetting]) throws {
    if let problem = settings.compactMap(\.problem).first { throw ValidationError(problem) }
  }

  static var defaultCompletionKind: CompletionKind { .default }

  private static func value(_ text: String) -> FactTree? {
    guard let first = text.utf8.first, text != "null" else { return FactTree(.null) }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || first == UInt8(ascii: "\"") else {
      return FactTree(.plain(text))
    }
    return JSONReader.read(Array(text.utf8), file: 0).root?.withoutSpans()
  }

  /// The facts with every setting laid over them, in order.
  static func laying(_ settings: [FactSetting], over facts: FactTree) throws(ExitCode) -> FactTree {
    var tree = facts
    for setting in settings {
      guard let next = tree.setting(setting.value, at: setting.path) else {
        Messages.error(FreeText.masked("--set \(setting.path): the facts hold something else on the way to it"))
        throw .validationFailure
      }
      tree = next
    }
    return tree
  }
}

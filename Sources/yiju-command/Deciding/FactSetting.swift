import ArgumentParser
import YijuFacts

/// `--set PATH=VALUE`: one fact laid over those of the file.
///
/// The value is read as in YAML without quotes, so that the policy's types judge it; `null` takes the fact away, and a
/// value that begins with `[`, `{` or `"` is JSON.
struct FactSetting: ExpressibleByArgument {
  let path: FactPath
  let value: FactTree

  init?(argument: String) {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")),
      let path = FactPath(String(argument[..<equals])),
      let value = FactSetting.value(String(argument[argument.utf8.index(after: equals)...]))
    else { return nil }
    self.path = path
    self.value = value
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
        Messages.error("--set \(setting.path): the facts hold something else on the way to `\(setting.path)`")
        throw .validationFailure
      }
      tree = next
    }
    return tree
  }
}

public import YijuDiagnostics

extension DiagnosticKind {
  static let jsonNotUTF8 = DiagnosticKind(
    "P400", .error,
    zh: "文本不是 UTF-8 编码，看来是{0}，请另存为 UTF-8 后再用",
    en: "the text is not UTF-8 but looks like {0}: save it as UTF-8")
  static let jsonDuplicateKey = DiagnosticKind(
    "P401", .error,
    zh: "名称 `{0}` 在同一个对象里写了两次，无法知道以哪一个为准",
    en: "the name `{0}` stands twice in one object, and nothing says which of the two counts")
  static let jsonLoneSurrogate = DiagnosticKind(
    "P402", .error,
    zh: "`{0}` 只是代理对的一半，不成字符",
    en: "`{0}` is one half of a surrogate pair and no character")
  static let jsonControlCharacter = DiagnosticKind(
    "P403", .error,
    zh: "文本里不能直接出现控制字符 {0}，应写成 `{1}`",
    en: "the control character {0} cannot stand in a text as it is, write `{1}`")
  static let jsonUnknownEscape = DiagnosticKind(
    "P404", .error,
    zh: "`{0}` 不是 JSON 的转义写法，反斜线本身应写成 `\\\\`",
    en: "`{0}` is not an escape of JSON, a backslash itself is written `\\\\`")
  static let jsonTooDeep = DiagnosticKind(
    "P405", .error,
    zh: "列表和对象的嵌套超过 {0} 层",
    en: "lists and objects are nested deeper than {0}")
  static let jsonTooLarge = DiagnosticKind(
    "P406", .error,
    zh: "{0}超过上限 {1}",
    en: "{0} exceeds the limit of {1}")
  static let jsonBadNumber = DiagnosticKind(
    "P407", .error,
    zh: "`{0}` 不是 JSON 的数：{1}",
    en: "`{0}` is not a number of JSON: {1}")
  static let jsonBareWord = DiagnosticKind(
    "P408", .error,
    zh: "`{0}` 没有加引号：{1}",
    en: "`{0}` stands without quotes: {1}")
  static let jsonTrailingComma = DiagnosticKind(
    "P409", .error,
    zh: "逗号后面没有内容，应删去这个逗号",
    en: "nothing follows the comma, delete it")
  static let jsonSingleQuotes = DiagnosticKind(
    "P410", .error,
    zh: "文本要用双引号，不能用单引号",
    en: "a text needs double quotes, not single ones")
  static let jsonComment = DiagnosticKind(
    "P411", .error,
    zh: "JSON 里不能写注释",
    en: "JSON has no comments")
  static let jsonFullWidth = DiagnosticKind(
    "P412", .error,
    zh: "`{0}` 是全角字符，这里应写半角的 `{1}`",
    en: "`{0}` is a full-width character, write `{1}` here")
  static let jsonUnquotedKey = DiagnosticKind(
    "P413", .error,
    zh: "名称 `{0}` 要加双引号",
    en: "the name `{0}` needs double quotes")
  static let jsonTrailingText = DiagnosticKind(
    "P414", .error,
    zh: "内容到前面已经结束，这里多出 {0}",
    en: "the value has ended before, {0} is left over")
  static let jsonUnexpected = DiagnosticKind(
    "P415", .error,
    zh: "这里应当是{0}，却是 {1}",
    en: "{0} belongs here, found {1}")
  static let jsonEndsEarly = DiagnosticKind(
    "P416", .error,
    zh: "文本到这里就断了，还缺{0}",
    en: "the text ends where {0} belongs")
  static let jsonUnclosedText = DiagnosticKind(
    "P417", .error,
    zh: "文本没有结束的引号",
    en: "the text has no closing quote")
  static let jsonMissingComma = DiagnosticKind(
    "P418", .error,
    zh: "两项之间缺少逗号",
    en: "a comma is missing between two items")

  /// Every kind that reading JSON raises.
  public static let jsonReadingKinds: [DiagnosticKind] = [
    jsonNotUTF8, jsonDuplicateKey, jsonLoneSurrogate, jsonControlCharacter, jsonUnknownEscape, jsonTooDeep,
    jsonTooLarge, jsonBadNumber, jsonBareWord, jsonTrailingComma, jsonSingleQuotes, jsonComment, jsonFullWidth,
    jsonUnquotedKey, jsonTrailingText, jsonUnexpected, jsonEndsEarly, jsonUnclosedText, jsonMissingComma,
  ]
}

/// The words that fill the placeholders.
enum JSONWords {
  static let value = LocalizedText(zh: "一个值", en: "a value")
  static let key = LocalizedText(zh: "加双引号的名称", en: "a name in double quotes")
  static let colon = LocalizedText(zh: "冒号 `:`", en: "a colon `:`")
  static let commaOrBrace = LocalizedText(zh: "逗号或 `}`", en: "a comma or `}`")
  static let commaOrBracket = LocalizedText(zh: "逗号或 `]`", en: "a comma or `]`")
  static let openedHere = LocalizedText(zh: "从这里开始", en: "opened here")
  static let firstHere = LocalizedText(zh: "前一次写在这里", en: "given here before")

  static let fullWidthQuote = LocalizedText(zh: "全角引号不能结束文本", en: "a full-width quote does not close a text")

  static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  static func quoted(_ text: String) -> LocalizedText { same("`\(text)`") }

  static func write(_ text: String) -> LocalizedText { LocalizedText(zh: "改为 `\(text)`", en: "write `\(text)`") }
}

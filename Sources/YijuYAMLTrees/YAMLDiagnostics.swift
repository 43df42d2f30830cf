package import YijuDiagnostics

/// What the reader of the strict YAML profile reports.
extension DiagnosticKind {
  // MARK: The file as bytes

  static let yamlFileTooLarge = DiagnosticKind(
    "P001", .error, zh: "文件有 {0} 字节，超过上限 {1} 字节", en: "the file has {0} bytes, more than the limit of {1}")
  static let yamlNotUTF8 = DiagnosticKind(
    "P002", .error, zh: "文件不是 UTF-8 编码：{0}。请在编辑器中“另存为 UTF-8”",
    en: "the file is not UTF-8: {0}; save it as UTF-8 in your editor")
  static let yamlControlCharacter = DiagnosticKind(
    "P003", .error, zh: "文件里有控制字符 {0}，请删去", en: "control character {0} in the file, delete it")
  static let yamlBidirectional = DiagnosticKind(
    "P004", .error, zh: "文件里有改变文字方向的字符 {0}，看到的和读到的会不一样，请删去",
    en: "direction-changing character {0} makes the file read otherwise than it looks, delete it")
  static let yamlInvisible = DiagnosticKind(
    "P005", .error, zh: "文件里有看不见的字符 {0}，请删去", en: "invisible character {0} in the file, delete it")
  static let yamlMeaningless = DiagnosticKind(
    "P006", .error, zh: "文件里有没有公认含义的字符 {0}（自造字或转码时丢失的字），请换成正式的字",
    en: "character {0} has no agreed meaning (private use, or lost in a conversion), write the proper one")

  // MARK: The document

  static let yamlEmpty = DiagnosticKind("P007", .error, zh: "文件是空的", en: "the file is empty")
  static let yamlRootNotMapping = DiagnosticKind(
    "P008", .error, zh: "文件的最外层应当是“键: 值”，这里却是{0}",
    en: "the top of the file must be `key: value` lines, this is {0}")
  static let yamlSeveralDocuments = DiagnosticKind(
    "P009", .error, zh: "一个文件只能有一份文档，从这里起是多余的内容",
    en: "a file holds one document, what begins here is too much")
  static let yamlDirective = DiagnosticKind(
    "P010", .error, zh: "不许使用以 % 开头的 YAML 指令，请删去这一行",
    en: "YAML directives (lines that begin with %) are not allowed, delete this line")
  static let yamlAnchor = DiagnosticKind(
    "P011", .error, zh: "不许使用锚点和别名（{0}）：每一项都写全。文字以 & 或 * 开头的，请加单引号",
    en: "anchors and aliases ({0}) are not allowed, write each item out; quote a text that begins with & or *")
  static let yamlTag = DiagnosticKind(
    "P012", .error, zh: "不许使用标签（{0}）：类型由键决定。文字以 ! 开头的，请加单引号",
    en: "tags ({0}) are not allowed, the key decides the type; quote a text that begins with !")
  static let yamlMergeKey = DiagnosticKind(
    "P013", .error, zh: "不许使用合并键 <<：继承请用 extends", en: "merge keys (<<) are not allowed, use `extends`")

  // MARK: Keys

  static let yamlKeyNotText = DiagnosticKind(
    "P014", .error, zh: "键必须是一行文字，这里却是{0}", en: "a key must be a text on one line, this is {0}")
  static let yamlDuplicateKey = DiagnosticKind(
    "P015", .error, zh: "同一层里键 `{0}` 写了两次", en: "key `{0}` is given twice on one level")
  static let yamlKeyCharacter = DiagnosticKind(
    "P016", .error, zh: "键 `{0}` 里的字符 {1} 有多种写法或看不见，不能用在键里",
    en: "key `{0}` contains {1}, which has several spellings or no shape of its own and cannot stand in a key")
  static let yamlKeyTooLong = DiagnosticKind(
    "P017", .error, zh: "键有 {0} 字节，超过上限 {1} 字节。是不是漏写了引号，或冒号写在了长文字之后？",
    en: "a key of {0} bytes is over the limit of {1}; is a quote missing, or does a colon end a long text?")

  // MARK: Limits

  static let yamlTooDeep = DiagnosticKind(
    "P018", .error, zh: "嵌套超过 {0} 层", en: "nested deeper than {0} levels")
  static let yamlTooManyNodes = DiagnosticKind(
    "P019", .error, zh: "文件超过 {0} 个值", en: "more than {0} values in the file")
  static let yamlScalarTooLong = DiagnosticKind(
    "P020", .error, zh: "一段文字有 {0} 字节，超过上限 {1} 字节", en: "a text of {0} bytes is over the limit of {1}")

  // MARK: What an input method or an editor slips in

  static let yamlTab = DiagnosticKind(
    "P021", .error, zh: "缩进要用空格，这里是制表符（Tab）", en: "indent with spaces, this is a tab")
  static let yamlWideSpace = DiagnosticKind(
    "P022", .error, zh: "这里的空格是{0}，不是半角空格，YAML 会把它当作文字",
    en: "this space is {0}, not an ASCII space, and YAML takes it for text")
  static let yamlFullWidthColon = DiagnosticKind(
    "P023", .error, zh: "`{0}` 后面是全角冒号，这一行不会被当作“键: 值”。请写半角冒号加空格；若确是文字，请加单引号",
    en: "`{0}` is followed by a full-width colon, so this is no `key: value`; write `: `, or quote it if it is text")
  static let yamlMissingSpace = DiagnosticKind(
    "P035", .error, zh: "`{0}` 的冒号后面缺一个空格", en: "a space is missing after the colon of `{0}`")
  static let yamlFullWidthComma = DiagnosticKind(
    "P042", .warning, zh: "列表里的 `{0}` 含全角逗号，仍算一项。分成几项请用半角逗号；若确是一项，请加单引号",
    en: "`{0}` contains a full-width comma and stays one item; separate items with `,`, or quote it if it is one")

  // MARK: Structure

  static let yamlMissingValue = DiagnosticKind(
    "P024", .error, zh: "`{0}` 没有值。花括号里的半角逗号会把文字截断：请换行书写，或给文字加单引号",
    en: "`{0}` has no value; inside braces a comma cuts a text: write it on lines of its own, or quote the text")
  static let yamlUnclosedQuote = DiagnosticKind(
    "P025", .error, zh: "从这里开始的引号没有在本行配对", en: "the quote that opens here is not closed on its line")
  static let yamlUnclosedBracket = DiagnosticKind(
    "P026", .error, zh: "括号 `{0}` 没有配对，或里面少了逗号", en: "bracket `{0}` is not closed, or a comma is missing in it")
  static let yamlIndentation = DiagnosticKind(
    "P027", .error, zh: "这一行的缩进和前面的行对不上", en: "the indentation of this line fits none of the lines before")
  static let yamlUnexpectedColon = DiagnosticKind(
    "P028", .error, zh: "这里的冒号不能再引出一个值。文字里有“冒号加空格”的，请给整段文字加单引号",
    en: "this colon cannot begin another value; put single quotes around a text that contains `: `")
  static let yamlMissingColon = DiagnosticKind(
    "P029", .error, zh: "这一行没有冒号，不是“键: 值”", en: "this line has no colon, so it is no `key: value`")
  static let yamlBadEscape = DiagnosticKind(
    "P030", .error, zh: "双引号里的反斜杠写法不对。不需要转义时请改用单引号",
    en: "this backslash escape does not exist; use single quotes where nothing is to be escaped")
  static let yamlReservedCharacter = DiagnosticKind(
    "P031", .error, zh: "文字不能以 `{0}` 开头，请给整段文字加单引号",
    en: "a text cannot begin with `{0}`, put single quotes around it")
  static let yamlTextAfterValue = DiagnosticKind(
    "P032", .error, zh: "值到此已经结束（引号或括号已配对），后面不能再有文字。请把整段放进一对单引号",
    en: "the value ended before this (its quote or bracket is closed); put one pair of quotes around the whole")
  static let yamlBlockHeader = DiagnosticKind(
    "P033", .error, zh: "以 `|` 或 `>` 开头的是多行文字，文字应从下一行写起；条件以 `>` 开头的请加单引号",
    en: "`|` and `>` begin a block of text on the next line; put single quotes around a test that begins with `>`")
  static let yamlListItemPlace = DiagnosticKind(
    "P034", .error, zh: "列表项（`- `）不能写在这里，请另起一行", en: "a list item (`- `) cannot stand here, begin a new line")
  static let yamlSyntax = DiagnosticKind(
    "P039", .error, zh: "这里不符合 YAML 写法：{0}", en: "this is not valid YAML: {0}")

  // MARK: Style

  static let yamlMixedLineEndings = DiagnosticKind(
    "P040", .warning, zh: "文件里混用了不同的换行符，这一行是 {0}，第一行是 {1}",
    en: "line endings are mixed: this line ends with {0}, the first with {1}")
  static let yamlTrailingComma = DiagnosticKind(
    "P041", .warning, zh: "最后一项后面多了一个逗号", en: "a comma after the last item is not needed")
  static let yamlFoldedHan = DiagnosticKind(
    "P043", .note, zh: "文字分行处 YAML 会加空格，汉字之间已按无空格处理",
    en: "YAML puts a space where a text is broken into lines; between Han characters it was left out")

  /// Every kind of this module, by code.
  package static let yamlKinds: [DiagnosticKind] = [
    yamlFileTooLarge, yamlNotUTF8, yamlControlCharacter, yamlBidirectional, yamlInvisible, yamlMeaningless, yamlEmpty,
    yamlRootNotMapping, yamlSeveralDocuments, yamlDirective, yamlAnchor, yamlTag, yamlMergeKey, yamlKeyNotText,
    yamlDuplicateKey, yamlKeyCharacter, yamlKeyTooLong, yamlTooDeep, yamlTooManyNodes, yamlScalarTooLong, yamlTab,
    yamlWideSpace, yamlFullWidthColon, yamlMissingValue, yamlUnclosedQuote, yamlUnclosedBracket, yamlIndentation,
    yamlUnexpectedColon, yamlMissingColon, yamlBadEscape, yamlReservedCharacter, yamlTextAfterValue, yamlBlockHeader,
    yamlListItemPlace, yamlMissingSpace, yamlSyntax, yamlMixedLineEndings, yamlTrailingComma,
    yamlFullWidthComma, yamlFoldedHan,
  ]
}

// swift-format-ignore-file
// Made from docs/diagnostics by PagesTests: RECORD=1 swift test --filter YijuDiagnosticPagesTests

/// The pages under `docs/diagnostics`, one per diagnostic code.
///
/// ```swift
/// DiagnosticPages.page("P015")  // "# P015 键重复 · key given twice …"
/// ```
public enum DiagnosticPages {
  /// The codes that have a page, sorted.
  public static var codes: [String] {
    [
      "P001",
      "P002",
      "P003",
      "P004",
      "P005",
      "P006",
      "P007",
      "P008",
      "P009",
      "P010",
      "P011",
      "P012",
      "P013",
      "P014",
      "P015",
      "P016",
      "P017",
      "P018",
      "P019",
      "P020",
      "P021",
      "P022",
      "P023",
      "P024",
      "P025",
      "P026",
      "P027",
      "P028",
      "P029",
      "P030",
      "P031",
      "P032",
      "P033",
      "P034",
      "P035",
      "P039",
      "P040",
      "P041",
      "P042",
      "P101",
      "P102",
      "P103",
      "P104",
      "P105",
      "P106",
      "P107",
      "P108",
      "P109",
      "P110",
      "P111",
      "P112",
      "P113",
      "P114",
      "P115",
      "P116",
      "P117",
      "P118",
      "P119",
      "P120",
      "P121",
      "P122",
      "P123",
      "P124",
      "P125",
      "P126",
      "P127",
      "P128",
      "P130",
      "P131",
      "P132",
      "P133",
      "P134",
      "P135",
      "P136",
      "P201",
      "P202",
      "P203",
      "P204",
      "P205",
      "P206",
      "P207",
      "P208",
      "P209",
      "P210",
      "P211",
      "P212",
      "P213",
      "P214",
      "P215",
      "P216",
      "P217",
      "P218",
      "P219",
      "P400",
      "P401",
      "P402",
      "P403",
      "P404",
      "P405",
      "P406",
      "P407",
      "P408",
      "P409",
      "P410",
      "P411",
      "P412",
      "P413",
      "P414",
      "P415",
      "P416",
      "P417",
      "P418",
      "S040",
      "S041",
      "S042",
    ]
  }

  /// The page of a code, in Markdown with the Chinese text before the English; nil for a code that does not exist.
  ///
  /// - Complexity: O(*codes*).
  public static func page(_ code: String) -> String? {
    switch code {
    case "P001":
      #"""
      # P001 文件太大 · file too large

      一个政策、日历或案例文件不超过 4 MiB。乌鲁木齐通知全文写成政策文件不到 60 KB，超过上限的多半是误选了别的文件，或把数据写进了政策。

      A policy, calendar or case file has at most 4 MiB. The whole Urumqi notice takes under 60 KB as a policy; a larger file is usually the wrong one, or holds data that belongs elsewhere.

      ## 例 Example

      ```text
      yiju check 人员名册.yaml
      ```

      ## 改正 Corrected

      ```text
      yiju check policy.yaml
      ```

      """#
    case "P002":
      #"""
      # P002 文件不是 UTF-8 编码 · file is not UTF-8

      文件里的字节不是 UTF-8 文字，常见原因是在 Windows 记事本里存成了 ANSI（GBK）或 Unicode（UTF-16）。引擎不猜编码：猜错一个字，规则就变了。请在编辑器里“另存为”，编码选 UTF-8。

      The bytes are not UTF-8, usually because the file was saved as ANSI (GBK) or Unicode (UTF-16) in an editor on Windows. The engine does not guess: one character guessed wrong is another rule. Save the file as UTF-8.

      ## 例 Example

      ```text
      标题: ÄêÁä
      ```

      ## 改正 Corrected

      ```text
      标题: 年龄
      ```

      """#
    case "P003":
      #"""
      # P003 控制字符 · control character

      文件里有看不见的控制字符（除换行和制表符以外），或双引号里用 `\0`、`\x1b` 一类的写法带入了控制字符。U+0085、U+2028、U+2029 也在此列：YAML 把它们当作换行，编辑器却不当。

      The file contains a control character other than a line break or tab, or an escape such as `\0` or `\x1b` brings one in. U+0085, U+2028 and U+2029 count too: YAML takes them for line breaks, editors do not.

      ## 例 Example

      ```yaml
      title: "技能\x1b提升"
      ```

      ## 改正 Corrected

      ```yaml
      title: 技能提升
      ```

      """#
    case "P004":
      #"""
      # P004 改变文字方向的字符 · direction-changing character

      这类字符让后面的文字从右往左显示，看到的规则和读到的规则因此不同，可以被用来藏东西。请删去；维吾尔文、哈萨克文本身不需要它们。

      Such a character makes the text after it run the other way, so that the rule one sees is not the rule that is read. Delete it; Uyghur and Kazakh text does not need it.

      ## 例 Example

      ```yaml
      title: "a\u202eb"
      ```

      ## 改正 Corrected

      ```yaml
      title: ab
      ```

      """#
    case "P005":
      #"""
      # P005 看不见的字符 · invisible character

      零宽空格、软连字符一类的字符没有形状，从网页复制文字时常常带进来。留着它们，两个看上去一样的名称就不相等，引文也对不上原文。请删去。文件开头的一个 UTF-8 标记（BOM）不在此列。

      Zero-width spaces, soft hyphens and the like have no shape and come along when text is copied from web pages. With them two names that look alike differ, and a quotation does not match its source. Delete them. One byte order mark at the very start of a file is fine.

      ## 例 Example

      ```yaml
      title: "技能\u200b提升"
      ```

      ## 改正 Corrected

      ```yaml
      title: 技能提升
      ```

      """#
    case "P006":
      #"""
      # P006 没有公认含义的字符 · character without an agreed meaning

      自造字（专用区字符）在别的机器上是另一个字或一个方框；U+FFFD（�）是转码时已经丢失的字。请换成正式收录的字；生僻字现在大多已有编码。

      A private-use character is another character, or a box, on another machine; U+FFFD is one already lost in a conversion. Write the character that Unicode has; most rare Han characters now have one.

      ## 例 Example

      ```yaml
      title: "\ue000村"
      ```

      ## 改正 Corrected

      ```yaml
      title: 𠮷村
      ```

      """#
    case "P007":
      #"""
      # P007 文件是空的 · empty file

      文件里没有内容，或只有注释。

      The file holds nothing, or comments only.

      ## 例 Example

      ```yaml
      # 待写
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/example
      ```

      """#
    case "P008":
      #"""
      # P008 最外层不是“键: 值” · top of the file is no mapping

      政策、日历和案例文件的最外层都是一组“键: 值”。以 `- ` 开头的列表，或一整段文字，不知道该归在哪个键下。

      Policies, calendars and case files are `key: value` lines at the top. A list or a lone text belongs to no key.

      ## 例 Example

      ```yaml
      - name: 甲
      - name: 乙
      ```

      ## 改正 Corrected

      ```yaml
      cases:
        - name: 甲
        - name: 乙
      ```

      """#
    case "P009":
      #"""
      # P009 不止一份文档 · more than one document

      `---` 或 `...` 之后又有内容。一个文件里有两份规则，就说不清哪一份有效，所以只许一份。

      Something follows `---` or `...`. With two sets of rules in one file nobody could say which holds, so a file has one document.

      ## 例 Example

      ```yaml
      title: 甲
      ---
      title: 乙
      ```

      ## 改正 Corrected

      ```yaml
      title: 甲
      ```

      """#
    case "P010":
      #"""
      # P010 YAML 指令 · YAML directive

      以 `%` 开头的指令会改变后面文字的读法（例如 `%YAML 1.1` 下 `no` 是“否”）。政策文件只有一种读法，不许使用指令。

      A line that begins with `%` changes how the rest is read (under `%YAML 1.1` the word `no` means false). A policy has one reading, so directives are refused.

      ## 例 Example

      ```yaml
      %YAML 1.1
      ---
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      title: 甲
      ```

      """#
    case "P011":
      #"""
      # P011 锚点和别名 · anchor or alias

      `&名称` 和 `*名称` 让一处文字在别处重现，读的人要来回找，几百个字节还能展开成几百兆。每一项都写全；要共用的数值请放进 `parameters`。文字本来就以 `&` 或 `*` 开头的，加单引号。

      `&name` and `*name` repeat one text elsewhere: readers must search for it, and a few hundred bytes can unfold into gigabytes. Write each item out, and put shared values into `parameters`. Quote a text that really begins with `&` or `*`.

      ## 例 Example

      ```yaml
      junior: &low 1000
      middle: *low
      ```

      ## 改正 Corrected

      ```yaml
      junior: 1000
      middle: 1000
      ```

      """#
    case "P012":
      #"""
      # P012 类型标签 · tag

      `!!int`、`!ruby/object` 一类的标签想指定值的类型。这里类型由键决定，标签一律不许。文字以 `!` 开头的，加单引号。

      Tags such as `!!int` or `!ruby/object` try to set the type of a value. Here the key decides the type, so no tag is allowed. Quote a text that begins with `!`.

      ## 例 Example

      ```yaml
      amount: !!int 1500
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      ```

      """#
    case "P013":
      #"""
      # P013 合并键 << · merge key

      `<<` 把另一组键并进来，谁覆盖谁各家软件读法不同。共用的内容请写成底稿，用 `extends` 继承，用 `replace` 写明改了什么。

      `<<` merges another set of keys, and programs disagree on which wins. Put shared content into an abstract policy, inherit it with `extends`, and say what changes with `replace`.

      ## 例 Example

      ```yaml
      standard:
        <<: { junior: 1000 }
        middle: 1500
      ```

      ## 改正 Corrected

      ```yaml
      standard:
        junior: 1000
        middle: 1500
      ```

      """#
    case "P014":
      #"""
      # P014 键不是一行文字 · key is not a text on one line

      键是条目的名字，用来引用、覆盖和解释，所以必须是一行不空的文字：不能是列表、一组键值、空值（`~`、`null`），也不用 `?` 引出。

      A key is the name by which an element is cited, replaced and explained, so it is one line of text that is not empty: no list, no mapping, no null (`~`, `null`), and not announced by `?`.

      ## 例 Example

      ```yaml
      ? [一级, 二级]
      : 2000
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      amount: 2000
      ```

      """#
    case "P015":
      #"""
      # P015 键重复 · key given twice

      同一层里同一个键写了两次。有的软件取前一个，有的取后一个，所以不许。用转义写出的键（`"\u0061"`）与原样的键算同一个。

      A key stands twice on one level. Some programs take the first, some the last, so it is refused. A key spelt with escapes (`"\u0061"`) is the same as the plain one.

      ## 例 Example

      ```yaml
      amount: 1500
      amount: 2000
      ```

      ## 改正 Corrected

      ```yaml
      amount: 2000
      ```

      """#
    case "P016":
      #"""
      # P016 键里的字符有多种写法 · character with several spellings in a key

      带组合符号的字母、兼容汉字、连接符和异体选择符可以有几种编码，看起来却一样。键要能逐字节比较，所以只许用只有一种写法（Unicode NFC）的字符。请换成普通的字。

      Letters with combining marks, compatibility ideographs, joiners and variation selectors have several encodings that look alike. Keys are compared byte by byte, so only characters with one spelling (Unicode NFC) may stand in them. Write the ordinary character.

      ## 例 Example

      ```yaml
      "cafe\u0301": 1
      ```

      ## 改正 Corrected

      ```yaml
      café: 1
      ```

      """#
    case "P017":
      #"""
      # P017 键太长 · key too long

      键不超过 256 字节（约 85 个汉字）。多半是一段文字漏了引号，其中的冒号使前面的部分成了键。

      A key has at most 256 bytes. Usually a text lacks its quotes, and a colon in it turned what stands before into a key.

      ## 例 Example

      ```yaml
      同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工: 甲
      ```

      ## 改正 Corrected

      ```yaml
      text: 同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工
      ```

      """#
    case "P018":
      #"""
      # P018 嵌套太深 · nested too deep

      一层套一层不超过 32 层。政策文件用到的不到十层，更深的多半是漏写了右括号。

      Collections nest at most 32 deep. Policies need fewer than ten; more is usually a row of brackets that were not closed.

      ## 例 Example

      ```yaml
      a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      ```

      ## 改正 Corrected

      ```yaml
      a: [[1]]
      ```

      """#
    case "P019":
      #"""
      # P019 值太多 · too many values

      一个文件不超过 200,000 个值（键不算）。这么多的内容是数据，不是规则；请用批量决定的命令处理数据。

      A file has at most 200,000 values, keys not counted. That much is data and not rules; use the commands for many cases.

      ## 例 Example

      ```text
      list: [1, 1, 1, …]
      ```

      ## 改正 Corrected

      ```text
      list: [1]
      ```

      """#
    case "P020":
      #"""
      # P020 一段文字太长 · text too long

      一段文字不超过 65,536 字节（约两万字）。条文请按条、款分开写，引用才能指到具体的一款。

      A text has at most 65,536 bytes. Write a source clause by clause, so that a citation can name the clause.

      ## 例 Example

      ```text
      text: 全文……
      ```

      ## 改正 Corrected

      ```text
      clauses:
        一: 第一条……
        二: 第二条……
      ```

      """#
    case "P021":
      #"""
      # P021 制表符缩进 · tab as indentation

      YAML 只认空格缩进。制表符在不同编辑器里宽度不同，看上去对齐的，读起来未必。请把制表符换成空格，并在编辑器里设成按 Tab 键输入空格。

      YAML indents with spaces. A tab is as wide as each editor likes, so what looks aligned may not be. Replace it by spaces, and let the editor insert spaces for the Tab key.

      ## 例 Example

      ```yaml
      checks:
      	age: 1
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        age: 1
      ```

      """#
    case "P022":
      #"""
      # P022 不是半角空格 · not an ASCII space

      全角空格（U+3000）和不间断空格在中文输入法或网页里很常见，YAML 却把它们当作文字：写在行首，这一行就不再缩进；写在 `#` 前，注释就成了内容。文字中间的全角空格不受影响。

      Full-width (U+3000) and no-break spaces come from input methods and web pages, and YAML takes them for text: at the start of a line they are no indentation, before `#` they make the comment part of the value. Inside a text they are fine.

      ## 例 Example

      ```yaml
      facts:
      　age: 1
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        age: 1
      ```

      """#
    case "P023":
      #"""
      # P023 全角冒号 · full-width colon

      中文输入法的冒号 `：` 不是 YAML 的冒号。`年龄：16` 整个是一段文字，规则就悄悄消失了。请改成半角冒号加空格；如果这确实是一段文字，请加单引号。

      The colon `：` of a Chinese input method is not the colon of YAML. `年龄：16` is one text, and the rule silently vanishes. Write an ASCII colon and a space; if it is meant as text, put it in single quotes.

      ## 例 Example

      ```yaml
      facts:
        年龄：16
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        年龄: 16
      ```

      """#
    case "P024":
      #"""
      # P024 花括号里的键没有值 · key without a value in braces

      写在 `{ }` 里的文字遇到半角逗号就断开，后半截成了一个没有值的键。请换行书写，或给整段文字加单引号。

      Inside `{ }` a comma ends a text, and the rest becomes a key without a value. Write it on lines of its own, or put single quotes around the text.

      ## 例 Example

      ```yaml
      check: { cites: notice/一“甲, 乙” }
      ```

      ## 改正 Corrected

      ```yaml
      check: { cites: 'notice/一“甲, 乙”' }
      ```

      """#
    case "P025":
      #"""
      # P025 引号没有配对 · quote not closed

      引号一直没有配对，或到后面别处的引号才配上，中间的行都被吞进了这段文字。请在本行补上另一半引号。文字里要写单引号时写两个 `''`。

      The quote is closed nowhere, or only by another quote further down, and the lines between were swallowed. Close it on its line. Inside single quotes a single quote is written twice.

      ## 例 Example

      ```yaml
      title: '技能补贴
      amount: 1500
      ```

      ## 改正 Corrected

      ```yaml
      title: '技能补贴'
      amount: 1500
      ```

      """#
    case "P026":
      #"""
      # P026 括号没有配对 · bracket not closed

      `[` 或 `{` 没有配上右括号，或里面两项之间少了逗号。全角括号、全角逗号不算。

      A `[` or `{` has no partner, or a comma is missing between two items. Full-width brackets and commas do not count.

      ## 例 Example

      ```yaml
      levels: [一级, 二级
      amount: 1500
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      amount: 1500
      ```

      """#
    case "P027":
      #"""
      # P027 缩进对不上 · indentation does not fit

      这一行比前面的行缩进得多一点或少一点，YAML 不知道它属于哪一层。同一层的键要从同一列开始。

      The line is indented a little more or less than those before, and YAML cannot tell to which level it belongs. Keys of one level begin in one column.

      ## 例 Example

      ```yaml
      amount: 1500
        title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      title: 甲
      ```

      """#
    case "P028":
      #"""
      # P028 多出的冒号 · colon too many

      文字里的“半角冒号加空格”会被当作又一个“键: 值”。请给整段文字加单引号，或改用全角冒号。

      A colon and a space inside a text would begin another `key: value`. Put single quotes around the text, or use a full-width colon in it.

      ## 例 Example

      ```yaml
      remark: 说明: 见附件
      ```

      ## 改正 Corrected

      ```yaml
      remark: '说明: 见附件'
      ```

      """#
    case "P029":
      #"""
      # P029 这一行没有冒号 · line without a colon

      这一层的每一行都应当是“键: 值”，这一行没有冒号。可能是上一行文字的续行没有缩进，也可能是漏写了冒号。

      Each line of this level is `key: value`, this one has no colon. Perhaps it continues the text above and is not indented, or the colon is missing.

      ## 例 Example

      ```yaml
      amount: 1500
      标题
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      标题: 甲
      ```

      """#
    case "P030":
      #"""
      # P030 反斜杠写法不对 · no such escape

      双引号里的反斜杠有特殊含义，后面只能跟规定的字母。不需要转义时请用单引号，单引号里反斜杠就是反斜杠。

      In double quotes a backslash begins an escape, and only some letters may follow. Use single quotes where nothing is to be escaped; there a backslash is a backslash.

      ## 例 Example

      ```yaml
      path: "C:\政策"
      ```

      ## 改正 Corrected

      ```yaml
      path: 'C:\政策'
      ```

      """#
    case "P031":
      #"""
      # P031 文字以保留的符号开头 · text begins with a reserved sign

      `@`、`%` 和反引号在 YAML 里是保留的，不加引号的文字不能以它们开头。请给整段文字加单引号。

      `@`, `%` and the backquote are reserved in YAML, and an unquoted text cannot begin with them. Put single quotes around it.

      ## 例 Example

      ```yaml
      mail: @example
      ```

      ## 改正 Corrected

      ```yaml
      mail: '@example'
      ```

      """#
    case "P032":
      #"""
      # P032 值后面还有文字 · text after the end of a value

      引号或括号已经配对，值到此结束，后面却还有文字。最常见的是 FEEL 的双引号被 YAML 当成了自己的引号：请把整个条件放进一对单引号。

      The quote or bracket is closed and the value has ended, but text follows. Most often the double quotes of FEEL were taken for YAML’s own: put the whole test in one pair of single quotes.

      ## 例 Example

      ```yaml
      require: "一级", "二级"
      ```

      ## 改正 Corrected

      ```yaml
      require: '"一级", "二级"'
      ```

      """#
    case "P033":
      #"""
      # P033 `|` 或 `>` 后面有文字 · text after | or >

      以 `|` 或 `>` 开头的值是多行文字，文字从下一行写起。条件以 `>` 开头（`>= 最低月数`）时，YAML 也会这样理解，所以条件要加单引号。

      A value that begins with `|` or `>` is a block of text on the lines below. A test that begins with `>` (`>= min_months`) is read so too, hence tests stand in single quotes.

      ## 例 Example

      ```yaml
      require: >= min_months
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_months'
      ```

      """#
    case "P034":
      #"""
      # P034 列表项的位置不对 · list item out of place

      `- ` 引出的列表项要另起一行，不能写在“键:”的同一行。只有几项时可以写成 `[甲, 乙]`。

      An item that begins with `- ` goes on a line of its own and not behind `key:`. A short list may be written `[a, b]`.

      ## 例 Example

      ```yaml
      levels: - 一级
      ```

      ## 改正 Corrected

      ```yaml
      levels:
        - 一级
      ```

      """#
    case "P035":
      #"""
      # P035 冒号后面缺空格 · no space after the colon

      YAML 的“键: 值”在冒号后面要有一个空格；没有空格，整行就是一段文字。

      In YAML a space follows the colon of `key: value`; without it the whole line is one text.

      ## 例 Example

      ```yaml
      amount:1500
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      title: 甲
      ```

      """#
    case "P039":
      #"""
      # P039 不符合 YAML 写法 · not valid YAML

      这里不符合 YAML 的写法，例如列表里有两个相连的逗号。括号里说明缺什么；说明是英文的，是解析器的原话，请检查前后几行的引号、括号和缩进。

      This is not valid YAML, for instance two commas follow one another in a list. The message says what is missing, or quotes the parser; check quotes, brackets and indentation around the place.

      ## 例 Example

      ```yaml
      levels: [一级, , 三级]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 三级]
      ```

      """#
    case "P040":
      #"""
      # P040 混用换行符 · mixed line endings

      文件里有的行以 LF 结束，有的以 CRLF（Windows）结束，多半是两个人用不同的编辑器改过。不影响含义，但会让比较工具显示整个文件都变了。

      Some lines end with LF and some with CRLF (Windows), usually because two editors were used. It changes no meaning, but makes comparison tools show the whole file as changed.

      ## 例 Example

      ```text
      title: 甲␍␊
      amount: 1␊
      ```

      ## 改正 Corrected

      ```text
      title: 甲␊
      amount: 1␊
      ```

      """#
    case "P041":
      #"""
      # P041 多余的逗号 · needless comma

      最后一项后面的逗号没有作用，常常是删去一项时留下的，请看看是否漏了什么。

      The comma after the last item does nothing and is often left over from an item that was deleted; see whether something is missing.

      ## 例 Example

      ```yaml
      levels: [一级, 二级, ]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      ```

      """#
    case "P042":
      #"""
      # P042 列表里的全角逗号 · full-width comma in a list

      `[甲，乙]` 里的全角逗号不分项，整个是一项。要分成两项请用半角逗号；确是一项文字的，请加单引号，以后读的人就不会疑惑。

      The full-width comma in `[甲，乙]` separates nothing: it is one item. Use `,` for two items; if it is one text, put it in single quotes, so that no reader wonders.

      ## 例 Example

      ```yaml
      levels: [一级，二级]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      ```

      """#
    case "P101":
      #"""
      # P101 不是政策文件 · not a policy file

      文件是什么，看第一个关键字：`yiju`（或 `依据`）是政策，`calendar`（或 `日历`）是日历。第一个关键字不对，后面的内容就无从读起。

      The first key says what a file is: `yiju` (or `依据`) a policy, `calendar` (or `日历`) a calendar. Without it nothing that follows can be read.

      ## 例 Example

      ```yaml
      title: 采暖补贴
      policy: cn/example/heating
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      policy: cn/example/heating
      title: 采暖补贴
      ```

      """#
    case "P102":
      #"""
      # P102 不认识的语言版本 · unknown language version

      `yiju` 后面写语言的版本，现在只有 `1`。写成别的数，可能用了本引擎不懂的规则，所以不猜。

      `yiju` gives the version of the language, which is `1`. A file of another version may use rules this engine does not know, so it does not guess.

      ## 例 Example

      ```yaml
      yiju: 2
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      ```

      """#
    case "P103":
      #"""
      # P103 没有这个关键字 · unknown key

      关键字写错，那一行就不起作用；一条规定悄悄消失，比报错危险得多。所以凡不认识的关键字都是错误，并提示最接近的写法。

      A misspelled key would make its line vanish without a word, so every key that is not known is an error, with the nearest valid one.

      ## 例 Example

      ```yaml
      min_age: { titel: 最低年龄, type: count, unit: year, value: 60 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, value: 60 }
      ```

      """#
    case "P104":
      #"""
      # P104 关键字写错了地方 · misplaced key

      这个关键字在语言里有，但不能写在这里。例如 `require` 属于条件，写进参数里不起作用。

      The key exists, but not in this place: `require` belongs in a check and does nothing in a parameter.

      ## 例 Example

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, require: '>= 60' }
      ```

      ## 改正 Corrected

      ```yaml
      age: { title: 年龄, fact: applicant.age, as_of: claim_day, require: '>= min_age', cites: notice/一 }
      ```

      """#
    case "P105":
      #"""
      # P105 写了两次 · written twice

      同一个关键字或编号写了两次，只有一处会起作用，读的人却不知道是哪一处。条件的编号在整个政策里只能有一个，不论在哪一组；条款编号按规范写法比较。

      A key or an id that is written twice has one meaning too many. Ids of checks are unique in the whole policy, whatever group they sit in; anchors are compared in their canonical spelling.

      ## 例 Example

      ```yaml
      clauses:
        一/（一）: 甲
        一/(一): 乙
      ```

      ## 改正 Corrected

      ```yaml
      clauses:
        一/（一）: 甲
        一/（二）: 乙
      ```

      """#
    case "P106":
      #"""
      # P106 关键字语言混用 · mixed key languages

      一个文件只用一种语言的关键字，由第一个关键字决定。混用的文件没有人能通读；`yiju fmt --keys` 会统一写法，不动注释和版面。

      A file has keywords of one language, which its first key decides. `yiju fmt --keys` turns all of them into one language and leaves comments and layout alone.

      ## 例 Example

      ```yaml
      yiju: 1
      policy: cn/example/heating
      标题: 采暖补贴
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      policy: cn/example/heating
      title: 采暖补贴
      ```

      """#
    case "P107":
      #"""
      # P107 缺少关键字 · missing key

      必须写的内容没有写。位置标在缺少它的那个条目的编号上；整个政策缺少的（例如 `remedies`），标在政策编号上。

      Something required is not there. The place shown is the id of the element that lacks it, or the policy's id for what the whole policy lacks.

      ## 例 Example

      ```yaml
      min_age: { type: count, unit: year, value: 60, cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, value: 60, cites: notice/一 }
      ```

      """#
    case "P108":
      #"""
      # P108 形状不对 · wrong shape

      该写映射（`关键字: 值`）的地方写了列表或单个值，或者相反。常见原因是缩进不对，或多写、少写了 `-` 和括号。

      A map, a list and a single value cannot stand for one another. Mostly the indentation is off, or a dash or a bracket is missing or one too many.

      ## 例 Example

      ```yaml
      facts: [applicant.age]
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        applicant.age: { title: 年龄, type: count, unit: year, nature: running_total }
      ```

      """#
    case "P109":
      #"""
      # P109 没有值 · missing value

      关键字后面是空的，或写了 `~`、`null`。空着有两种意思（忘了写、不知道），所以不允许：不需要就删去这一行，文件没有规定而语言允许留白的，写 `unstated`。

      Nothing, `~` or `null` stands behind the key, which may mean forgotten or not known. Drop the line, or write `unstated` where the language lets the text leave something open.

      ## 例 Example

      ```yaml
      jurisdiction:
      ```

      ## 改正 Corrected

      ```yaml
      jurisdiction: 某市
      ```

      """#
    case "P110":
      #"""
      # P110 不在可选的词里 · unknown word

      这一项只能是列出的几个词之一。

      The value is one of a closed set of words.

      ## 例 Example

      ```yaml
      coverage: all
      ```

      ## 改正 Corrected

      ```yaml
      coverage: full
      ```

      """#
    case "P111":
      #"""
      # P111 数的写法不对 · malformed number

      数用半角数字写，可以有一个小数点和负号；不写前导零、正号、分节号、指数、引号和单位。`036` 在有的程序里是 30，`6:00` 是 360，所以只有一种写法。

      Numbers are plain ASCII digits with at most one point and a minus sign: no zeros in front, no plus, no grouping, no exponent, no quotes, no unit. Other programs read `036` as 30 and `6:00` as 360, so there is one spelling only.

      ## 例 Example

      ```yaml
      value: 036
      ```

      ## 改正 Corrected

      ```yaml
      value: 36
      ```

      """#
    case "P112":
      #"""
      # P112 不是日期 · not a date

      日期写作 `2017-06-30`，并且要真有这一天。

      Days are written `2017-06-30` and must exist.

      ## 例 Example

      ```yaml
      from: 2017-02-29
      ```

      ## 改正 Corrected

      ```yaml
      from: 2017-02-28
      ```

      """#
    case "P113":
      #"""
      # P113 不是 true 或 false · not true or false

      是否只写 `true` 或 `false`（中文关键字的文件写 `是` 或 `否`），不加引号。`yes`、`on`、`NO` 在不同程序里意思不同。

      Yes and no are `true` and `false` (`是` and `否` in files with Chinese keywords), without quotes. Programs disagree about `yes`, `on` and `NO`.

      ## 例 Example

      ```yaml
      individual: yes
      ```

      ## 改正 Corrected

      ```yaml
      individual: true
      ```

      """#
    case "P114":
      #"""
      # P114 版本没有加引号 · version without quotes

      版本是文字，不是数：`2017.10` 和 `2017.1` 作为数相等。加上引号，谁读都一样。

      A version is text and not a number: as numbers `2017.10` and `2017.1` are equal. Quotes make every reader agree.

      ## 例 Example

      ```yaml
      version: 2017.1
      ```

      ## 改正 Corrected

      ```yaml
      version: '2017.1'
      ```

      """#
    case "P115":
      #"""
      # P115 金额小数太多 · too many decimals

      金额最小到分。多出的小数要么是笔误，要么是该写成取整步骤的计算。

      Money has no more decimals than its smallest unit: more are a slip of the pen, or a computation that needs a rounding step.

      ## 例 Example

      ```yaml
      value: 300.505
      ```

      ## 改正 Corrected

      ```yaml
      value: 300.50
      ```

      """#
    case "P116":
      #"""
      # P116 条件没有单引号 · test without single quotes

      条件是写在 YAML 里的 FEEL。没有单引号时 YAML 先动手：`"一级"` 的双引号会被去掉，剩下的 `一级` 是名称而不是文字。所以条件一律加单引号或用 `|` 写成块。

      Tests are FEEL inside YAML. Without single quotes YAML gets at them first: the double quotes of `"一级"` go, and what is left is a name and not a text. Tests are single-quoted or block scalars.

      ## 例 Example

      ```yaml
      require: "一级"
      ```

      ## 改正 Corrected

      ```yaml
      require: '"一级"'
      ```

      """#
    case "P117":
      #"""
      # P117 条件成了列表 · test read as a list

      `[36..60]` 没有引号，YAML 读成列表；`{…}` 读成映射。加单引号就是 FEEL 的区间。

      Without quotes YAML reads `[36..60]` as a list and `{…}` as a map. In single quotes it is a range of FEEL.

      ## 例 Example

      ```yaml
      domain: [0..720]
      ```

      ## 改正 Corrected

      ```yaml
      domain: '[0..720]'
      ```

      """#
    case "P118":
      #"""
      # P118 全角符号 · full-width character

      FEEL 的名称可以含汉字和全角符号，`月数＞３６` 会被当作一个名称。运算符、数字、括号和逗号要用半角。

      Names may have Han characters, so FEEL would take `月数＞３６` for one name. Operators, digits, brackets and commas are half-width.

      ## 例 Example

      ```yaml
      require: '＞＝ min_age'
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_age'
      ```

      """#
    case "P119":
      #"""
      # P119 出处写得不对 · malformed citation

      出处写作 `文件/条/款“引文”`：文件是 `sources` 里的编号，引文用弯引号，紧跟条款，以 ” 结尾。

      A citation is `source/clause“quote”`: an id from `sources`, the anchor of a clause, and a quote between curly quotation marks that ends the citation.

      ## 例 Example

      ```yaml
      cites: notice/一"年满60周岁"
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/一“年满60周岁”
      ```

      """#
    case "P120":
      #"""
      # P120 逗号截断了引文 · comma cuts a quote

      方括号和花括号里，半角逗号分隔各项，引文里的逗号也不例外。给整条出处加单引号，或换行书写。

      Inside brackets and braces a comma separates entries, even within a quote. Put single quotes around the citation, or write it on a line of its own.

      ## 例 Example

      ```yaml
      cites: [notice/一“甲, 乙”]
      ```

      ## 改正 Corrected

      ```yaml
      cites: ['notice/一“甲, 乙”']
      ```

      """#
    case "P121":
      #"""
      # P121 分行处的空格 · space where lines join

      一段文字写成几行时，YAML 用空格把各行连起来，而汉字之间不该有空格。引擎已去掉这些空格，引文照样核对；只提示一次。

      YAML joins the lines of a text with a space, which Chinese does not have. The engine leaves such spaces out, and quotes are found all the same; the note is given once.

      ## 例 Example

      ```yaml
      一: 年满60周岁的居民
        可以申领。
      ```

      ## 改正 Corrected

      ```yaml
      一: 年满60周岁的居民可以申领。
      ```

      """#
    case "P122":
      #"""
      # P122 条款编号的写法 · spelling of an anchor

      条款编号的规范写法是：括号全角，数字半角，没有空格。别的写法也能找到条款，但建议统一。

      Anchors have full-width brackets, ASCII digits and no spaces. Other spellings are understood; one spelling is easier to search for.

      ## 例 Example

      ```yaml
      cites: notice/一/(一)
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/一/（一）
      ```

      """#
    case "P123":
      #"""
      # P123 编号不合规则 · malformed id

      编号用汉字、字母、数字、`_` 和 `-`。参数、标准表、关键日期和事实的编号要写进条件，因此不能有 `-`（那是减号），也不能以数字开头。

      Ids have letters, Han characters, digits, `_` and `-`. Those that expressions use (parameters, tables, days, facts) have no `-`, which is minus, and start with no digit.

      ## 例 Example

      ```yaml
      min-age: { title: 最低年龄 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄 }
      ```

      """#
    case "P124":
      #"""
      # P124 看不出是哪一种条件 · check without a kind

      条件的种类由它的关键字决定，例如有 `fact` 是要求，有 `day` 和 `within` 是期限。这里一种的关键字也不全。

      The keys of a check tell its kind: `fact` makes a requirement, `day` with `within` a deadline. These tell none.

      ## 例 Example

      ```yaml
      age:
        title: 年龄
        cites: notice/一
      ```

      ## 改正 Corrected

      ```yaml
      age:
        title: 年龄
        fact: applicant.age
        as_of: claim_day
        require: '>= min_age'
        cites: notice/一
      ```

      """#
    case "P125":
      #"""
      # P125 一个条件写成了两种 · check of two kinds

      一个条件只说一件事，才能单独给出结论、实际值和要求值。两件事请写成两个条件，用 `all` 合起来。

      A check says one thing, so that it has one verdict, one actual and one required value. Write two checks and join them with `all`.

      ## 例 Example

      ```yaml
      age:
        fact: applicant.age
        require: '>= min_age'
        among: payments
        at_most: yearly_cap
      ```

      ## 改正 Corrected

      ```yaml
      both:
        title: 年龄和次数
        all:
          age: { title: 年龄, fact: applicant.age, require: '>= min_age' }
          yearly: { title: 次数, among: payments, at_most: yearly_cap }
      ```

      """#
    case "P126":
      #"""
      # P126 关键字不能同用 · keys that exclude each other

      各个关键字都认识，但放在一起没有意义，或少了与它配套的。消息里写明是哪两个。

      Each key is known, but together they make no sense, or one lacks its companion. The message names them.

      ## 例 Example

      ```yaml
      standard: { title: 标准, take: standard, add: extra }
      ```

      ## 改正 Corrected

      ```yaml
      standard: { title: 标准, take: standard }
      extra: { title: 加发, add: extra }
      ```

      """#
    case "P127":
      #"""
      # P127 以后的语言版本 · later language version

      语言为这个关键字留了位置，但本引擎还不执行它。装作没看见会得出错误的决定，所以不载入。

      The language has a place for this key, but this engine does not carry it out yet. Ignoring it would give wrong decisions, so the file does not load.

      ## 例 Example

      ```yaml
      classes:
        employee: { title: 企业在职职工 }
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        in-service: { title: 企业在职职工, fact: applicant.in_service, as_of: claim_day, cites: notice/一 }
      ```

      """#
    case "P128":
      #"""
      # P128 底稿里不该有 · not in an abstract file

      `abstract: true` 的文件是各地共用的词汇：事实、等级、计算方法。条件、金额和程序由具体政策规定。

      An abstract file is vocabulary that policies share: facts, levels, counting rules. Checks, amounts and procedures are for the policies.

      ## 例 Example

      ```yaml
      abstract: true
      checks:
        age: { title: 年龄 }
      ```

      ## 改正 Corrected

      ```yaml
      abstract: true
      facts:
        applicant.age: { title: 年龄, type: count, unit: year, nature: running_total }
      ```

      """#
    case "P130":
      #"""
      # P130 上级的写法不对 · malformed reference

      上级写作 `编号@版本`，两部分都要有：没有版本，上级一改，本文件的意思就跟着变。

      A parent is written `ID@VERSION`. Without the version this file would change its meaning whenever the parent does.

      ## 例 Example

      ```yaml
      extends: cn/example/heating
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/heating@2020.1
      ```

      """#
    case "P131":
      #"""
      # P131 沿用成了圈 · circular extends

      文件沿着 `extends` 走回了自己，没有起点。

      Following `extends` leads back to the file itself.

      ## 例 Example

      ```yaml
      policy: cn/example/words
      version: base
      extends: cn/example/words@base
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/example/words
      version: base
      ```

      """#
    case "P132":
      #"""
      # P132 沿用的层数太多 · chain too long

      一份政策连同上级最多 8 份文件。层数再多，就没有人说得清一条规定从哪里来。

      A policy and its parents are at most 8 files. Beyond that nobody can tell where a rule comes from.

      ## 例 Example

      ```yaml
      extends: cn/example/level-8@1
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/level-2@1
      ```

      """#
    case "P133":
      #"""
      # P133 上级已有 · already in the parent

      上级已有同一编号的条目。悄悄盖过上级会让人看不出改了什么，所以要改须写在 `replace` 里，并引用自己的依据。

      The parent has an element of this id. Changing it must be visible: write it under `replace` and cite this file's own authority.

      ## 例 Example

      ```yaml
      parameters:
        min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P134":
      #"""
      # P134 上级没有 · nothing to override

      要替换、删除或排在旁边的条目，上级里没有。多半是编号写错了。

      No parent has the element that is to be replaced, removed or stood next to. Mostly its id is misspelled.

      ## 例 Example

      ```yaml
      replace:
        parameters:
          min_agee: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P135":
      #"""
      # P135 没有上级可改 · override without a parent

      `add`、`replace`、`remove` 都是对上级说的。没有写 `extends`，就没有可改的东西。

      `add`, `replace` and `remove` speak about a parent. Without `extends` there is none.

      ## 例 Example

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/heating@2020.1
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P136":
      #"""
      # P136 文件编号重复 · source id reused

      上级已用这个编号指另一份文件。同一编号只能指一份文件，否则出处会指错。

      The parent uses this id for another document. One id stands for one document, or citations point to the wrong one.

      ## 例 Example

      ```yaml
      sources:
        notice: { title: 某镇的通知 }
      ```

      ## 改正 Corrected

      ```yaml
      sources:
        town-notice: { title: 某镇的通知 }
      ```

      """#
    case "P201":
      #"""
      # P201 日历文件里没有这个关键字 · unknown key in a calendar file

      日历文件的每一处只认识几个关键字，写错一个字，那一行就会被当作没有写。所以不认识的关键字一律报错，并给出最相近的写法。

      Each place of a calendar file knows a few keys. A misspelt key would count as absent, so it is refused, with the nearest known one.

      ## 例 Example

      ```yaml
      calendar: example
      titel: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P202":
      #"""
      # P202 一个文件混用两种语言的关键字 · keywords of two languages in one file

      文件的第一个关键字决定全文用中文还是英文关键字（`日历` 或 `calendar`）。混用会让同一个关键字写出两遍而不被发现。

      The first key decides the language of all keywords (`日历` or `calendar`). Mixing would let one key stand twice without notice.

      ## 例 Example

      ```yaml
      calendar: example
      标题: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P203":
      #"""
      # P203 缺少必须的关键字 · a required key is missing

      日历必须写明编号、标题、覆盖的日子；最下层的日历还必须写明周末，文件必须写明标题和可靠程度。缺了就无从推算，也不作默认。

      A calendar states its id, title and the days it covers, the lowest one its weekend; a document its title and status. Nothing is assumed in their place.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      weekend: [saturday, sunday]
      ```

      """#
    case "P204":
      #"""
      # P204 写法不对：这里应当是另一种形式 · the wrong shape of value

      有的关键字后面是一段文字，有的是一组“关键字: 值”。写成别的形式就读不出意思。

      Some keys take a text, others a map. A value of another shape cannot be read.

      ## 例 Example

      ```yaml
      calendar: example
      title: [示例日历]
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P205":
      #"""
      # P205 不是存在的日期 · not a day that exists

      日期写作四位年、两位月、两位日，用半角数字和连字符，并且那一天要存在。2019-04-31 没有这一天，多半是抄错了。

      A day is written with four digits for the year and two each for month and day, in ASCII, and it must exist.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-04-31]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-04-30]
      ```

      """#
    case "P206":
      #"""
      # P206 不是一段日期 · not a stretch of days

      连续的日子写作“第一日..最后一日”，两端都算在内，后一日不早于前一日。

      A stretch is written as first day, two dots, last day, both included, the last not before the first.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-04..2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01..2019-05-04]
      ```

      """#
    case "P207":
      #"""
      # P207 不是这里可用的词 · a word that cannot stand here

      可靠程度、星期这些地方只能用规定的词。可靠程度分四种：seen（见过文件或互相一致的转载）、secondary（转引）、memory（凭记忆）、estimate（推算）。

      A status or a weekday is one of a few words. A status is `seen`, `secondary`, `memory` or `estimate`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sundy]
      ```

      ## 改正 Corrected

      ```yaml
      weekend: [saturday, sunday]
      ```

      """#
    case "P208":
      #"""
      # P208 同一文件对一天作了两次安排 · one document arranges a day twice

      一份文件对一天只有一个说法。同一天既写放假又写上班，或者两段日期重叠，多半是笔误。修改前一文件的，另列一份文件。

      A document says one thing of a day. Two statements, or overlapping stretches, are usually a slip; an amendment is a document of its own.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-01..2019-05-04]
              work: [2019-05-04]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01..2019-05-04]
      work: [2019-05-05]
      ```

      """#
    case "P209":
      #"""
      # P209 日子在日历的覆盖范围之外 · a day outside the days covered

      日历只回答覆盖范围之内的问题，范围之外的安排写了也不起作用。增加一年时，`covers` 要一并延长。

      A calendar answers only about the days it covers; an arrangement outside would have no effect. Extend `covers` when you add a year.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            元旦:
              off: [2020-01-01]
      ```

      ## 改正 Corrected

      ```yaml
      covers: 2019-01-01..2020-12-31
      ```

      """#
    case "P210":
      #"""
      # P210 两份文件覆盖同一段日子 · two documents cover the same days

      文件里的 `covers` 表示“这一段由本文件首次安排”，本文件公布之前，这一段视为尚未安排。后来修改的文件只列改动的日子，不写 `covers`。

      `covers` in a document says that it is the first to arrange these days; before its publication they count as not arranged. A document that amends lists the changed days only.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        first:
          title: 安排
          status: seen
          covers: 2019-01-01..2019-12-31
        second:
          title: 调整
          status: seen
          covers: 2019-05-01..2019-05-31
      ```

      ## 改正 Corrected

      ```yaml
      second:
        title: 调整
        status: seen
      ```

      """#
    case "P211":
      #"""
      # P211 日子没有按先后排列 · days are not in order

      日子按先后排列，和通知核对起来不容易漏。这只是提示，不影响结果。

      Days in order are easier to check against the notice. This is a note and changes nothing.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-03, 2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01, 2019-05-03]
      ```

      """#
    case "P212":
      #"""
      # P212 平日不必写上班 · a plain weekday is worked anyway

      星期一至星期五本来就上班，写进 `work` 多半是把日期看错了一天。通知确实写明某个平日上班的，用 `note` 说明，提示就不再出现。

      A weekday is worked anyway; listing it under `work` usually means the date is off by one. Where the notice does name it, say so in `note`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              work: [2019-04-29]
      ```

      ## 改正 Corrected

      ```yaml
      work: [2019-04-28]
      ```

      """#
    case "P213":
      #"""
      # P213 推算的日子没有说明 · an estimate without a note

      推算的日子会进入决定的提示，看的人要能知道是怎样推算的，以后见到通知时也好改正。

      An estimated day shows up as a caution in decisions. Whoever reads it must be able to learn how it was reckoned.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            古尔邦节:
              off: [2019-08-12]
              status: estimate
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-08-12]
      status: estimate
      note: 按历法推算，可能早一天
      ```

      """#
    case "P214":
      #"""
      # P214 找不到下层日历 · the calendar below is missing

      `base` 写的是另一个日历文件的编号，要能在日历目录里找到。缺了下层，地方日历就不知道全国的节假日。

      `base` is the id of another calendar file, which must be at hand. Without it a regional calendar knows no national holiday.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      base: nowhere
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      base: cn
      ```

      """#
    case "P215":
      #"""
      # P215 日历互为下层 · calendars stand on each other

      甲日历以乙为下层，乙又以甲为下层，就没有一层是最先的。最下层的日历不写 `base`。

      If calendar A stands on B and B on A, none is the lowest. The lowest calendar has no `base`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      base: example
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      base: cn
      ```

      """#
    case "P216":
      #"""
      # P216 一段日子太长 · a stretch that is too long

      一次放假至多写 366 日，一个日历至多覆盖 200 年、列出 200000 个日子。超过的多半是年份写错。

      A holiday takes at most 366 days at once; a calendar covers at most 200 years and names at most 200,000 days. More is usually a mistyped year.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 1019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      covers: 2019-01-01..2019-12-31
      ```

      """#
    case "P217":
      #"""
      # P217 没有可以恢复的安排 · nothing to take back

      `ordinary` 表示收回本日历较早的文件对那一天的安排，恢复为平日。前面没有文件安排过那一天，就没有可收回的。

      `ordinary` takes back what an earlier document of the same calendar said of a day. If none did, it changes nothing.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              ordinary: [2019-05-03]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-03]
      ```

      """#
    case "P218":
      #"""
      # P218 编号用了不能用的字符 · a character that cannot stand in an id

      编号用来起文件名、作引用，所以只用小写字母、数字、连字符和汉字，并以字母或汉字开头。

      Ids name files and are cited, so they keep to lower-case letters, digits, hyphens and Han letters, beginning with a letter.

      ## 例 Example

      ```yaml
      calendar: CN Xinjiang
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      calendar: cn-xinjiang
      ```

      """#
    case "P219":
      #"""
      # P219 公布日期早于印发日期 · published before it was issued

      公布不会早于印发，多半是两个日期写反或年份写错。公布日期决定从哪一天起按本文件推算。

      Nothing is published before it is issued; the two days were probably swapped. The day of publication decides from when the document counts.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          issued_on: 2019-03-22
          published_on: 2018-03-22
          days:
            劳动节:
              off: [2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      issued_on: 2019-03-22
      published_on: 2019-03-22
      ```

      """#
    case "P400":
      #"""
      # P400 文本不是 UTF-8 · the text is not UTF-8

      引擎只读 UTF-8。Windows 上的表格和记事本常存成 GBK 或 UTF-16，按猜测解码会把人名、工种悄悄读错，所以不猜。用编辑器另存为 UTF-8，或者用 `iconv -f GBK -t UTF-8` 转换。

      The engine reads UTF-8 only. Spreadsheets and editors on Windows often save GBK or UTF-16; decoding by guess would quietly misread names and occupations. Save the file as UTF-8, or convert it with `iconv -f GBK -t UTF-8`.

      ## 例 Example

      以 GBK 保存的文件 · a file saved as GBK:

      ```json
      {"certificate": {"level": "五级"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P401":
      #"""
      # P401 同一名称写了两次 · a name stands twice

      一个对象里同一名称只能出现一次。各种程序有的取前一个，有的取后一个，结论会因此不同。只是写法不同而字符等价的名称（例如带组合符号的）也算同一个。

      A name may stand once in an object. Some programs take the first, some the last, and the decision would depend on it. Names that differ only in the encoding of the same characters count as one.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 36, "contribution_months": 30}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 36}}
      ```

      """#
    case "P402":
      #"""
      # P402 只有半个代理对 · half of a surrogate pair

      `\uD800` 到 `\uDFFF` 必须成对出现，单独一个不是字符，不同程序会把它换成不同的东西。直接写这个字，或者写出完整的一对。

      `\uD800` to `\uDFFF` come in pairs; one alone is no character, and programs replace it by different things. Write the character itself, or the whole pair.

      ## 例 Example

      ```json
      {"certificate": {"occupation": "焊工\ud83d"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"occupation": "焊工"}}
      ```

      """#
    case "P403":
      #"""
      # P403 文本里有控制字符 · a control character in a text

      制表符等控制字符看不见，多半是从表格里粘贴进来的。确实需要的写成转义，例如 `\t`，否则删去。

      Tabs and other control characters cannot be seen and mostly come from pasting out of a table. Write the escape, such as `\t`, where one is meant, or delete it.

      ## 例 Example

      ```json
      {"certificate": {"number": "65	0001"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"number": "650001"}}
      ```

      """#
    case "P404":
      #"""
      # P404 不认识的转义 · an unknown escape

      反斜线后面只能是 `" \ / b f n r t` 或者 `u` 加四位十六进制数。文件路径里的反斜线要写两个。

      A backslash is followed by one of `" \ / b f n r t`, or by `u` and four hexadecimal digits. Double the backslashes of a file path.

      ## 例 Example

      ```json
      {"certificate": {"number": "A\65"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"number": "A\\65"}}
      ```

      """#
    case "P405":
      #"""
      # P405 嵌套太深 · nested too deeply

      事实的列表和对象最多嵌套 32 层。真实的案件只有三四层，更深的多半是程序出错。

      Lists and objects of facts are nested 32 deep at most. Real cases need three or four; more is usually a program gone wrong.

      ## 例 Example

      ```json
      {"payments": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
      ```

      ## 改正 Corrected

      ```json
      {"payments": []}
      ```

      """#
    case "P406":
      #"""
      # P406 超过上限 · beyond a limit

      一份事实最多 4 MiB、200,000 个值，一段文本最多 64 KiB，一个名称最多 256 字节；逐行文件的一行最多 1 MiB。有上限，才能保证任何输入都不会拖垮使用引擎的系统。

      Facts have at most 4 MiB and 200,000 values, a text 64 KiB, a name 256 bytes; a line of a file of cases 1 MiB. Limits are what keeps any input from bringing down the system around the engine.

      ## 例 Example

      ```json
      {"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn": 36}
      ```

      ## 改正 Corrected

      ```json
      {"contribution_months": 36}
      ```

      """#
    case "P407":
      #"""
      # P407 数写得不对 · a number written wrongly

      JSON 的数不带单位、百分号、加号，前面没有多余的 0，小数点两边都有数字。单位由政策文件规定，事实只写数；编号、证件号写成加双引号的文本。

      A number of JSON has no unit, percent sign or plus sign, no leading zeros, and digits on both sides of its point. The policy knows the unit; code numbers are texts in double quotes.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 36个月}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 36}}
      ```

      """#
    case "P408":
      #"""
      # P408 没有加引号 · stands without quotes

      文本和日期要加双引号。不加引号的只有数、`true`、`false` 和 `null`，都用小写；不知道的事实写 `null` 或者不写。

      Texts and dates need double quotes. Only numbers, `true`, `false` and `null` stand without, in lower case; a fact that is not known is `null` or left out.

      ## 例 Example

      ```json
      {"certificate": {"issued_on": 2017-06-30}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"issued_on": "2017-06-30"}}
      ```

      """#
    case "P409":
      #"""
      # P409 多余的逗号 · a comma too many

      最后一项后面不能有逗号，两项之间也只有一个。多余的逗号可能是漏了一项，请核对。

      No comma follows the last item, and only one stands between two. A comma too many may mean that an item was lost.

      ## 例 Example

      ```json
      {"applicant": {"in_service": true, "insured": true,}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"in_service": true, "insured": true}}
      ```

      """#
    case "P410":
      #"""
      # P410 用了单引号 · single quotes

      JSON 的名称和文本只用半角双引号。

      Names and texts of JSON stand in double quotes.

      ## 例 Example

      ```json
      {"certificate": {"level": '五级'}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P411":
      #"""
      # P411 写了注释 · a comment

      JSON 没有注释。需要加说明的事实可以写成 YAML 文件，用 `#` 注释。

      JSON has no comments. Facts that need a remark can be written as a YAML file, where `#` starts one.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}} // 已核对
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P412":
      #"""
      # P412 用了全角字符 · a full-width character

      括号、引号、冒号、逗号和数字要用半角。请关闭中文输入法再写；加了双引号的文本里面，中文标点照常使用。

      Brackets, quotes, colons, commas and digits are the ASCII ones. Switch the input method off for them; inside a quoted text Chinese punctuation is welcome.

      ## 例 Example

      ```json
      {"applicant"：{"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P413":
      #"""
      # P413 名称没有加引号 · a name without quotes

      JSON 里每个名称都要加双引号，中文名称也一样。

      Every name of JSON stands in double quotes, a Chinese one too.

      ## 例 Example

      ```json
      {applicant: {"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P414":
      #"""
      # P414 结束之后还有内容 · something follows the end

      一个文件只有一个对象。后面多出来的，可能是多了一个括号，也可能是两个案件写进了一个文件：一行一个案件的文件用扩展名 `.jsonl`，或者加 `--lines`。

      A file holds one object. What follows is one bracket too many, or a second case: a file with a case on each line is called `.jsonl`, or needs `--lines`.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P415":
      #"""
      # P415 这里应是别的 · something else belongs here

      对象是 `{"名称": 值, …}`，列表是 `[值, …]`。最常见的是冒号、逗号写成了别的符号，或者括号没有配对；说明里指出了括号从哪里开始。

      An object is `{"name": value, …}`, a list `[value, …]`. Mostly a colon or comma is another character, or brackets do not pair; the message points at where the bracket was opened.

      ## 例 Example

      ```json
      {"applicant"= {"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P416":
      #"""
      # P416 内容不完整 · the text ends early

      文件是空的，或者在括号合上之前就结束了，多半是复制或传输时截断了。截断的事实不能用来作决定。

      The file is empty or ends before its brackets are closed, mostly cut off by copying or transfer. No decision rests on facts that were cut off.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P417":
      #"""
      # P417 引号没有结束 · a text is not closed

      文本要在同一行里用半角双引号结束；换行写成 `\n`。用全角引号 `”` 不能结束文本。

      A text is closed with a double quote on the same line; a line break in it is written `\n`. A full-width quote `”` does not close it.

      ## 例 Example

      ```json
      {"certificate": {"level": "五级}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P418":
      #"""
      # P418 缺少逗号 · a comma is missing

      两项之间要有逗号。

      A comma stands between two items.

      ## 例 Example

      ```json
      {"applicant": {"in_service": true "insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"in_service": true, "insured": true}}
      ```

      """#
    case "S040":
      #"""
      # S040 不是完整的决定记录 · not a whole record of a decision

      核验需要记录里的政策、日历、日期、事实、结果和摘要。缺少任何一项，或者它的形式不对，就无法重做这个决定。请用 `yiju decide --record` 写出的原件，不要用另行整理的文件。

      Verifying needs the policy, calendars, day, facts, outcome and digest of the record. When one is missing or has another form the decision cannot be repeated. Use the file that `yiju decide --record` wrote.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {}, "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/1", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      "outcome": "granted"
      ```

      """#
    case "S041":
      #"""
      # S041 记录的格式不认识 · an unknown form of record

      `record` 说明记录的格式和版本。格式不同，各项的含义就可能不同，引擎不按猜测去读。请用写出这份记录的版本或更新的版本核验。

      `record` names the form of the record and its version. In another form members may mean something else, and the engine does not guess. Verify with the engine that wrote the record, or a later one.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {}, "outcome": "granted", "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/9", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      "record": "yiju-decision/1"
      ```

      """#
    case "S042":
      #"""
      # S042 记录里有小数 · a fraction in a record

      记录里的数只有 ±(2⁵³ − 1) 以内的整数，金额和小数一律写成文本，这样任何程序都不会把它们读成近似值。出现小数说明记录被改动过，或者不是引擎写的。

      A record holds whole numbers within ±(2⁵³ − 1) only; sums and decimals are text, so that no program reads them as approximations. A fraction shows that the record was changed or not written by the engine.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {"amount": 1500.5}, "outcome": "granted", "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/1", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      {"amount": "1500.5"}
      ```

      """#
    default: nil
    }
  }
}

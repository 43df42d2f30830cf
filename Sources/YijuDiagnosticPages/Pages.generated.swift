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
      "P043",
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
    case "P043":
      #"""
      # P043 汉字之间的换行 · line break between Han characters

      一段文字分成几行写时，YAML 在分行处加一个空格。汉字之间本来不空格，所以引擎把这个空格去掉了。条文请核对一遍；想原样保留换行的，用 `|`。

      Where a text is broken into lines, YAML puts a space. Han text has none there, so the engine left it out. Compare the clause with its source; use `|` to keep the line breaks.

      ## 例 Example

      ```yaml
      text: 依法参加失业保险，
        累计缴费满36个月
      ```

      ## 改正 Corrected

      ```yaml
      text: 依法参加失业保险，累计缴费满36个月
      ```

      """#
    default: nil
    }
  }
}

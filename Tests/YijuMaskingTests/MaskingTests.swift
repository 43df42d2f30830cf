import Testing

@testable import YijuMasking

@Suite struct MaskingTests {
  struct Row: Sendable {
    var kind: MaskKind
    var input: String
    var profile: MaskingProfile
    var output: String

    init(_ kind: MaskKind, _ input: String, _ profile: MaskingProfile, _ output: String) {
      self.kind = kind
      self.input = input
      self.profile = profile
      self.output = output
    }
  }

  static let rows: [Row] = [
    Row(.id, "bad-id-123", .officer, "[masked:10]"),
    Row(.id, "11010519491231002X", .officer, "110105************"),
    Row(.id, "11010519491231002X", .applicant, "110105************"),
    Row(.id, "11010519491231002X", .published, "110105************"),
    Row(.id, "11010519491231002X", .auditor, "11010519491231002X"),
    Row(.id, "1949-12-31", .applicant, "[masked:10]"),
    Row(.id, "1101051949123100２X", .officer, "[masked:18]"),
    Row(.id, "110105491231002", .officer, "[masked:15]"),
    Row(.name, "买买提·艾力", .published, "买**·**"),
    Row(.name, "张三", .published, "张**"),
    Row(.name, "欧阳娜娜", .published, "欧**"),
    Row(.name, "Memet Éli", .published, "M** É**"),
    Row(.name, "مەمەت ئېلى", .published, "م** ئ**"),
    Row(.name, "𠀩某", .published, "𠀩**"),
    Row(.name, "11010519491231002X", .published, "[masked:18]"),
    Row(.name, "·艾力", .published, "[masked:3]"),
    Row(.name, "买买提·", .published, "[masked:4]"),
    Row(.name, "张三（男）", .published, "[masked:5]"),
    Row(.name, "买买提·艾力", .applicant, "买买提·艾力"),
    Row(.name, "阿卜杜热合曼·买买提吐尔逊", .published, "阿**·**"),
    Row(.name, "艾合买提江·阿卜杜热伊木·买买提", .published, "艾**·**·**"),
    Row(.name, "ئابدۇراخمان مەمەتتۇرسۇن", .published, "ئ** م**"),
    Row(.name, "مى\u{200C}رزا", .published, "م**"),
    Row(.name, "买买提･艾力", .published, "[masked:6]"),
    Row(.name, "买买提•艾力", .published, "[masked:6]"),
    Row(.name, "买买提　艾力", .published, "[masked:6]"),
    Row(.name, "买买提··艾力", .published, "[masked:7]"),
    Row(.name, "\u{202E}张三", .published, "[masked:3]"),
    Row(.name, "张\u{2066}三", .published, "[masked:3]"),
    Row(.name, "张三\u{200B}", .published, "[masked:3]"),
    Row(.name, "\u{3164}\u{3164}", .published, "[masked:2]"),
    Row(.name, "张\u{1B}[31m", .published, "[masked:6]"),
    Row(.name, "O'Brien", .published, "O**"),
    Row(.phone, "13800138000", .officer, "138****8000"),
    Row(.phone, "13800138000", .published, ""),
    Row(.phone, "0991-4680700", .officer, "[masked:12]"),
    Row(.account, "6222021234567890123", .officer, "[masked:19]"),
    Row(.account, "6222021234567890123", .published, ""),
    Row(.address, "乌鲁木齐市天山区解放北路1号2单元301", .published, "乌鲁木齐市天山区"),
    Row(.address, "新疆维吾尔自治区乌鲁木齐市天山区解放北路1号", .published, "新疆维吾尔自治区乌鲁木齐市天山区"),
    Row(.address, "新疆维吾尔自治区石河子市北三路", .published, "新疆维吾尔自治区石河子市"),
    Row(.address, "某处", .published, "[masked:2]"),
    Row(.id, "", .published, ""),
  ]

  @Test(arguments: rows) func aValueIsShownAsItsProfileSays(_ row: Row) {
    #expect(row.profile.shown(row.input, row.kind) == row.output)
  }

  /// No profile but the auditor's lets the day of birth or the end of a citizen number through.
  @Test func neitherBirthdayNorTailIsLeft() {
    for profile in [MaskingProfile.applicant, .officer, .published] {
      let shown = profile.shown("650102199003074417", .id)
      #expect(!shown.contains("19900307") && !shown.contains("4417") && !shown.contains("900307"))
    }
  }

  @Test func aKindWithoutARuleIsMaskedWhole() {
    #expect(MaskingProfile([:]).shown("天山区", .address) == "[masked:3]")
  }

  @Test(arguments: [
    ("我的身份证是11010519491231002X", "我的身份证是[id]"),
    ("我的身份证是11010519491231002x。", "我的身份证是[id]。"),
    ("电话１３８００１３８０００", "电话[phone]"),
    ("row 3: bad id 11010519491231002X", "row 3: bad id [id]"),
    ("110105194912310021", "[id]"),
    ("１１０１０５１９４９１２３１００２Ｘ", "[id]"),
    ("老证 110105491231002", "老证 [id]"),
    ("卡 6222021234567890123", "卡 [number]"),
    ("2017-06-30 累计 36 个月", "2017-06-30 累计 36 个月"),
    ("0991-4680700", "0991-4680700"),
    ("", ""),
  ])
  func numbersInFreeTextAreMasked(_ text: String, _ masked: String) {
    #expect(FreeText.masked(text) == masked)
  }

  @Test(arguments: [
    ("买买提_11010519491231002X.pdf", "[name]_[id].pdf"),
    ("cases/Memet Éli-11010519491231002X.json", "cases/[name] [name]-[id].json"),
    ("11010519491231002X张三.json", "[id][name].json"),
    ("case-1.json", "case-1.json"),
    ("/tmp/乌鲁木齐/case.json", "/tmp/乌鲁木齐/case.json"),
    ("-", "-"),
  ])
  func namesOfFilesAreMasked(_ name: String, _ masked: String) {
    #expect(FreeText.maskedFileName(name) == masked)
  }

  @Test func blottingKeepsLengthsAndColumns() {
    let text = #"{"name": "买买提·艾力", "id": "11010519491231002X", "n": 36}"#
    let bytes = Array(text.utf8)
    let name = Array("\"买买提·艾力\"".utf8)
    let start = Array("{\"name\": ".utf8).count
    let redacted = RedactedBytes.redacted(bytes, [start..<start + name.count])
    let shown = String(decoding: redacted, as: UTF8.self)
    #expect(redacted.count == bytes.count)
    #expect(shown.unicodeScalars.count == text.unicodeScalars.count)
    #expect(shown == #"{"name": "＊＊＊×＊＊", "id": "******************", "n": 36}"#)
  }

  @Test func whatWasNotReadShowsItsStructureOnly() {
    let text = "{\"name\"： \"买买提·艾力\"，}"
    let shown = String(decoding: RedactedBytes.redactedUnread(Array(text.utf8)), as: UTF8.self)
    #expect(shown == "{\"name\"： \"＊＊＊·＊＊\"，}")
  }

  @Test(arguments: [
    (
      #"{"applicant": {"name": 买买提, "months": 36}, "x": True}"#,
      #"{"applicant": {"name": ＊＊＊, "months": **}, "x": True}"#
    ),
    ("# 张三\napplicant:\n  id_number: Zhang San: 5\n", "# ＊＊\napplicant:\n  id_number: ***** ***: *\n"),
    (#"{"\u4e70": "\u4e70", “name”： “x”}"#, #"{"\*****": "\*****", “name”： “*”}"#),
    (#"{"13800138000": 1, "张三": 2, "a"： 3, - b: 4}"#, #"{"***********": *, "＊＊": *, "a"： *, - b: *}"#),
  ])
  func onlyKeysAreShownOfWhatWasNotRead(_ text: String, _ shown: String) {
    #expect(String(decoding: Blotting(unread: Array(text.utf8)).shown, as: UTF8.self) == shown)
  }

  @Test func sentencesRepeatNothingHidden() {
    let text = #"{"phone": +13800138000, "name": 买买提·艾力, "months": 036, "level": True}"#
    let blotting = Blotting(unread: Array(text.utf8))
    func place(_ part: String) -> [Range<Int>] {
      let start = text.utf8.count - text.split(separator: part, maxSplits: 1)[1].utf8.count - part.utf8.count
      return [start..<start + part.utf8.count]
    }
    #expect(blotting.masked("`13800138000`", at: [], isQuote: true) == "`[phone]`")
    #expect(blotting.masked("`036`", at: place("036"), isQuote: true) == "`[masked:3]`")
    #expect(blotting.masked("`０３６`", at: place("036"), isQuote: true) == "`[masked:3]`")
    #expect(blotting.masked("`买买…", at: [], isQuote: true) == "`[masked:2]…")
    #expect(blotting.masked("True", at: place("True"), isQuote: true) == "True")
    #expect(blotting.masked("写成 true", at: place("True"), isQuote: false) == "写成 true")
    #expect(blotting.masked("64", at: [], isQuote: true) == "64")
    #expect(blotting.maskedPath("applicant.13800138000[3].买买提.name") == "applicant.[phone][3].[masked:3].name")
  }

  @Test func hiddenValuesAreFoundInSentences() {
    let bytes = Array(#"{"name": "\u4e70\u4e70\u63d0"}"#.utf8)
    let blotting = Blotting(bytes, keeping: [1..<7], values: ["买买提", "1"])
    #expect(String(decoding: blotting.shown, as: UTF8.self) == #"{"name": "\*****\*****\*****"}"#)
    #expect(blotting.masked("`level` 填的是 \"买买提\"，共 1 处", at: [], isQuote: false) == "`level` 填的是 \"[masked:3]\"，共 1 处")
  }

  @Test func brokenBytesAreNoReasonToStop() {
    for bytes: [UInt8] in [[0xE4], [0xE4, 0xB9], [0xFF, 0x31], [0xF0, 0x9F, 0x9E], []] {
      #expect(RedactedBytes.redacted(bytes, [0..<99]).count == bytes.count)
      #expect(RedactedBytes.redactedUnread(bytes).count == bytes.count)
    }
  }
}

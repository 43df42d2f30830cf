import YijuValues

/// Writes a filled form as a workbook of one sheet (`.xlsx`, ECMA-376).
///
/// Every text is an inline string: a number of a person or a paper stays the text it is, and what looks like a formula
/// is none, since only a cell that says so holds one. Equal forms give equal bytes.
package enum SheetWriter {
  /// - Complexity: O(*n*) in the size of the form.
  package static func workbook(_ form: FilledForm) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", relations)
    archive.add("xl/workbook.xml", workbookPart(form.title))
    archive.add("xl/_rels/workbook.xml.rels", workbookRelations)
    archive.add("xl/styles.xml", styles)
    archive.add("xl/worksheets/sheet1.xml", SheetPart(form).xml())
    return archive.bytes()
  }

  private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private static var contentTypes: String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return header + "<Types xmlns=\"\(packages)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(kind).worksheet+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/></Types>"
  }

  private static var relations: String {
    header + "<Relationships xmlns=\"\(packages)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(documents)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
  }

  private static var workbookRelations: String {
    header + "<Relationships xmlns=\"\(packages)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(documents)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(documents)/styles\" Target=\"styles.xml\"/></Relationships>"
  }

  private static func workbookPart(_ title: String) -> String {
    header + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(documents)\"><sheets>"
      + "<sheet name=\"\(sheetName(title))\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
  }

  /// At most 31 characters, without those a sheet's name must not have.
  private static func sheetName(_ title: String) -> String {
    let name = String(title.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    return XMLText.escaped(name.isEmpty ? "Sheet1" : name)
  }

  /// In the order of `SheetStyle`.
  private static var styles: String {
    let fonts = [
      "<font><sz val=\"11\"/><name val=\"宋体\"/></font>", "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>",
      "<font><b/><sz val=\"18\"/><name val=\"宋体\"/></font>",
    ]
    let line = { (side: String) in "<\(side) style=\"thin\"><color auto=\"1\"/></\(side)>" }
    let frame = "<border>" + ["left", "right", "top", "bottom"].map(line).joined() + "<diagonal/></border>"
    let formats = SheetStyle.all.map(\.xml).joined()
    return header + "<styleSheet xmlns=\"\(main)\">"
      + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.##\"/></numFmts>"
      + "<fonts count=\"3\">" + fonts.joined() + "</fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>" + frame + "</borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(SheetStyle.all.count)\">" + formats + "</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }
}

/// One of the formats a cell can have; its place in `all` is its number in the sheet.
struct SheetStyle: Hashable {
  var font = 0
  var isFramed = false
  /// Numbers to reckon with; texts are kept as text even when they are edited.
  var isNumber = false
  var alignment = FormCell.Alignment.center

  static let all: [SheetStyle] =
    [SheetStyle()]
    + [0, 1, 2].flatMap { font in
      [false, true].flatMap { isFramed in
        [false, true].flatMap { isNumber in
          FormCell.Alignment.allCases.map {
            SheetStyle(font: font, isFramed: isFramed, isNumber: isNumber, alignment: $0)
          }
        }
      }
    }

  var number: Int { SheetStyle.all.dropFirst().firstIndex(of: self) ?? 0 }

  var xml: String {
    // 49 is the format “text”.
    "<xf numFmtId=\"\(isNumber ? 0 : 49)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"\(isFramed ? 1 : 0)\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
      + "<alignment horizontal=\"\(alignment.rawValue)\" vertical=\"center\" wrapText=\"1\"/></xf>"
  }
}

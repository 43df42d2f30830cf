import Foundation

/// A sheet as a reader sees it, read by Python's own ZIP and XML.
struct SheetReading: Decodable {
  struct Cell: Decodable {
    var place: String
    var kind: String
    var text: String
    /// The number of the format of numbers.
    var format: Int
  }

  /// Those that hold something, row by row.
  var cells: [Cell]
  var hasFormulas: Bool
  var merged: [String]
  /// How many places have a line on all sides.
  var framed: Int
  var repeated: String
  var name: String
  var paper: String

  init(_ book: [UInt8]) throws {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // A book is larger than what a pipe takes at once; the reader takes all of it before it answers.
    try input.fileHandleForWriting.write(contentsOf: Data(book))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    self = try JSONDecoder().decode(Self.self, from: answer)
  }

  private static let script = #"""
    import io, json, re, sys, zipfile
    from xml.etree import ElementTree
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    book = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
    assert book.testzip() is None
    def part(name): return ElementTree.fromstring(book.read(name))
    def decoded(text): return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)
    def words(node): return decoded("".join(text.text or "" for text in node.iter(main + "t")))
    strings = [words(item) for item in part("xl/sharedStrings.xml")] if "xl/sharedStrings.xml" in book.namelist() else []
    styles = part("xl/styles.xml")
    formats = styles.find(main + "cellXfs")
    borders = [all(side.get("style") for side in border if side.tag != main + "diagonal") for border in styles.find(main + "borders")]
    sheet = part("xl/worksheets/sheet1.xml")
    cells, framed = [], 0
    for cell in sheet.iter(main + "c"):
        style = formats[int(cell.get("s", "0"))]
        framed += borders[int(style.get("borderId"))]
        value = cell.find(main + "v")
        if value is None: continue
        kind = {"s": "text", None: "number"}.get(cell.get("t"), cell.get("t"))
        text = strings[int(value.text)] if kind == "text" else value.text
        cells.append({"place": cell.get("r"), "kind": kind, "text": text, "format": int(style.get("numFmtId"))})
    page = sheet.find(main + "pageSetup")
    named = part("xl/workbook.xml")
    json.dump({
        "cells": cells, "framed": framed, "hasFormulas": any(True for _ in sheet.iter(main + "f")),
        "merged": sorted(range.get("ref") for range in sheet.iter(main + "mergeCell")),
        "repeated": "".join(name.text for name in named.iter(main + "definedName")),
        "name": next(named.iter(main + "sheet")).get("name"),
        "paper": page.get("paperSize") + " " + page.get("orientation"),
    }, sys.stdout)
    """#
}

import Testing
import YijuDiagnostics

@Suite struct SourceFileTests {
  @Test func countsScalarsInColumns() {
    let file = SourceFile(name: "p", bytes: Array("a\r\n等级: x\rb\n".utf8))
    #expect(file.lineStarts == [0, 3, 13, 15])
    #expect(file.position(of: 0) == SourcePosition(line: 1, column: 1))
    #expect(file.position(of: 9) == SourcePosition(line: 2, column: 3))
    #expect(file.position(of: 11) == SourcePosition(line: 2, column: 5))
    #expect(file.position(of: 13) == SourcePosition(line: 3, column: 1))
    #expect(file.position(of: 99) == SourcePosition(line: 4, column: 1))
    #expect(file.position(of: -1) == SourcePosition(line: 1, column: 1))
  }

  @Test func byteOrderMarkIsNoColumn() {
    let file = SourceFile(name: "p", bytes: Array("\u{FEFF}ab".utf8))
    #expect(file.position(of: 3) == SourcePosition(line: 1, column: 1))
    #expect(file.position(of: 4) == SourcePosition(line: 1, column: 2))
  }

  @Test func linesHaveNoBreak() {
    let file = SourceFile(name: "p", bytes: Array("甲\r\n\n乙".utf8))
    #expect((0...5).map { String(decoding: file.line($0), as: UTF8.self) } == ["", "甲", "", "乙", "", ""])
  }

  @Test func brokenBytesAreTolerated() {
    let file = SourceFile(name: "p", bytes: [0xC4, 0xEA, 0x0A, 0xFF])
    #expect(file.position(of: 4).line == 2)
  }

  @Test func filesAreNumbered() {
    var files = SourceFiles()
    #expect(files.append(SourceFile(name: "a", bytes: [])) == 0)
    #expect(files.append(SourceFile(name: "b", bytes: [])) == 1)
    #expect(files[1]?.name == "b")
    #expect(files[2] == nil)
  }
}

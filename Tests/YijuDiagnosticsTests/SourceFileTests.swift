import Testing
import YijuDiagnostics

@Suite struct SourceFileTests {
  @Test func countsScalarsInColumns() {
    let file = SourceFile(name: "p", bytes: Array("a\r\n等级: x\rb\n".utf8))
    #expect(file.position(of: 11) == SourcePosition(line: 2, column: 5))
    #expect(file.lineStarts == [0, 3, 13, 15])
  }
}

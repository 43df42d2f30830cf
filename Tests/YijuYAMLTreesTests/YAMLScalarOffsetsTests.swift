import Testing
import YijuDiagnostics
import YijuYAMLTrees

@Suite struct YAMLScalarOffsetsTests {
  private func scalar(_ yaml: String) throws -> (node: YAMLNode, text: String, source: [UInt8]) {
    let source = Array(yaml.utf8)
    let root = try #require(YAMLReader.read(source, file: 0).root)
    guard case .mapping(let entries) = root.content, let node = entries.first?.value,
      case .scalar(let scalar) = node.content
    else {
      Issue.record("no scalar")
      throw CancellationError()
    }
    return (node, scalar.text, source)
  }

  @Test(arguments: [
    "a: 月数 >= 36  # x\n", "a: '月数 >= \"三\"'\n", "a: \"月数 >= 36\"\n", "a: |\n  月数\n    and 乙\n\n  丙\n",
    "a: |-\r\n  月数\r\n  乙\r\n", "a: 'it''s ''x'''\n", "a: \"x \\\"y\\\" \\\\ z\"\n", "a: x y\n   z\n\n   w\n",
    "a: '甲\n\n  乙'\n", "a: >\n  x y\n  z\n\n  w\n", "a: 甲\n  乙 丙\n", "a: >-\n  甲\n  乙\n", "a: \"x\\\n  y\"\n",
  ])
  func everyByteIsFound(_ yaml: String) throws {
    let (node, text, source) = try scalar(yaml)
    let runs = YAMLScalarOffsets.runs(of: node, in: source)
    for (offset, byte) in text.utf8.enumerated() where byte != 0x20 && byte != 0x0A {
      let place = YAMLScalarOffsets.fileOffset(ofText: offset, in: runs)
      let found = source[place] == UInt8(ascii: "\\") ? source[place + 1] : source[place]
      #expect(found == byte, "byte \(offset) of \(text)")
    }
    let end = YAMLScalarOffsets.fileOffset(ofText: text.utf8.count, in: runs)
    #expect(end <= node.span.end)
    #expect(end >= node.span.end - 1)
  }

  @Test func escapesAreOneStep() throws {
    let (node, text, source) = try scalar("a: \"x\\u4e00y\"\n")
    let runs = YAMLScalarOffsets.runs(of: node, in: source)
    #expect(text == "x一y")
    #expect(YAMLScalarOffsets.fileOffset(ofText: 1, in: runs) == 5)
    #expect(YAMLScalarOffsets.fileOffset(ofText: 4, in: runs) == 11)
  }

  @Test func hanLinesJoinWithoutSpace() throws {
    #expect(try scalar("a: 甲\n  乙 x\n  y\n\n  丙\n").text == "甲乙 x y\n丙")
    #expect(try scalar("a: >\n  甲，\n  乙\n").text == "甲，乙\n")
    #expect(try scalar("a: '甲\n  乙'\n").text == "甲乙")
  }
}

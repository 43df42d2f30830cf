import Testing
import YijuDiagnostics
import YijuYAMLTrees

/// One slip anywhere in a sound file is the only finding, and on its own line.
@Suite struct SlipTests {
  private static let sample = """
    yiju: 1
    policy: cn/example/subsidy
    version: '2017.1'
    issued_by: [市人力资源和社会保障局, 市财政局]
    in_force: { from: 2017-10-10, to: unstated }
    sources:
      notice:
        title: 关于有关问题的通知
        clauses:
          一: { title: 申领条件, text: 同时符合以下条件的职工，可以申领： }
          一/（一）: 累计缴费36个月以上的。
          一/（二）: 自2017年1月1日起取得证书的。
    checks:
      months:
        fact: applicant.months
        require: '>= min_months'
        cites: [notice/一/（一）, 'notice/一“a, b”']
      level:
        fact: certificate.level
        one_of: [一级, 二级]
    papers:
      - title: 申请表
        copies: 2
      - { title: 身份证, copies: 1 }
    """.split(separator: "\n").map(String.init)

  enum Slip: CaseIterable {
    case wideColon
    case noSpace
    case tab
    case wideIndent
    case openQuote
    case openBrace
    case openBracket
    case anchor
    case noColon

    /// The damaged line; nil where the slip does not apply.
    func applied(to line: String) -> String? {
      let blanks = String(line.prefix { $0 == " " })
      let content = line.dropFirst(blanks.count)
      let isPair = !content.hasPrefix("- ") && content.contains(": ")
      switch self {
      case .wideColon: return isPair ? line.replacing(": ", with: "：", maxReplacements: 1) : nil
      // Before a bracket what follows is part of a longer key, which the schema does not know.
      case .noSpace: return isPair && !content.contains("{") ? line.replacing(": ", with: ":", maxReplacements: 1) : nil
      case .noColon: return isPair && !content.contains("{") ? line.replacing(": ", with: " ", maxReplacements: 1) : nil
      case .tab: return blanks.isEmpty ? nil : "\t" + content
      case .wideIndent: return blanks.isEmpty ? nil : "　" + content
      case .openQuote: return Self.dropping("'", from: line)
      case .openBrace: return Self.dropping("}", from: line)
      case .openBracket: return Self.dropping("]", from: line)
      case .anchor:
        return isPair && !content.contains("{") ? line.replacing(": ", with: ": &a ", maxReplacements: 1) : nil
      }
    }

    private static func dropping(_ sign: Character, from line: String) -> String? {
      guard let index = line.lastIndex(of: sign) else { return nil }
      var line = line
      line.remove(at: index)
      return line
    }
  }

  @Test func sampleIsSound() {
    #expect(YAMLReader.read(Array(Self.sample.joined(separator: "\n").utf8), file: 0).diagnostics.isEmpty)
  }

  @Test(arguments: Slip.allCases) func isFoundOnItsLine(_ slip: Slip) {
    var applied = 0
    for (index, line) in Self.sample.enumerated() {
      guard let damaged = slip.applied(to: line) else { continue }
      applied += 1
      var lines = Self.sample
      lines[index] = damaged
      let file = SourceFile(name: "p", bytes: Array(lines.joined(separator: "\n").utf8))
      let found = YAMLReader.read(file.bytes, file: 0).diagnostics
      let places = found.map { ($0.kind.code, file.position(of: $0.span?.start ?? -1).line) }
      #expect(places.map(\.1) == [index + 1], "\(damaged): \(places)")
    }
    #expect(applied > 1)
  }
}

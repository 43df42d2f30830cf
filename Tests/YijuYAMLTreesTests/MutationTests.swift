import Testing
import YijuDiagnostics
import YijuYAMLTrees

/// Damaged files: nothing traps, every span stays inside the file, and a file without a tree says why.
@Suite struct MutationTests {
  private static let sample = Array(
    """
    # 样本：各种写法
    yiju: 1
    标题: 失业保险支持参保职工提升职业技能补贴
    in_force: { from: 2017-10-10, to: unstated, cites: 'notice/尾段' }
    list: [甲, "乙\\n\\u4e00", '丙''丁', ]
    sources:
      notice:
        clauses:
          一/（一）: 依法参加失业保险，累计缴纳失业保险费36个月以上的。
          二: |
            第一行 | x
              第二行
          三: >-
            folded
            text
    checks:
      - id: a
        require: '>= min'
      - { id: b, require: ['"一级"', null] }

    """.utf8)

  @Test(arguments: 0..<20) func damagedFilesAreHandled(seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 7_919 &+ 1)
    let noise = Array("\t\"'[]{}:,-?&*!|>%@`#\r\n \u{0}\u{7F}：　，“”\u{2028}\u{FEFF}é\u{301}𠮷".utf8)
    for _ in 0..<1_000 {
      var bytes = Self.sample
      for _ in 0...(random.next() % 3) where !bytes.isEmpty {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 6 {
        case 0: bytes.remove(at: index)
        case 1: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 2: bytes.insert(noise[Int(random.next() % UInt64(noise.count))], at: index)
        case 3: bytes[index] = noise[Int(random.next() % UInt64(noise.count))]
        case 4: bytes.removeSubrange(index..<min(bytes.count, index + Int(random.next() % 40)))
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + Int(random.next() % 40))], at: index)
        }
      }
      let reading = YAMLReader.read(bytes, file: 0)
      let text = String(decoding: bytes, as: UTF8.self)
      for finding in reading.diagnostics {
        guard let span = finding.span else {
          Issue.record("seed \(seed): no place for \(finding.kind.code)")
          continue
        }
        let places = [span] + finding.labels.map(\.span) + finding.fixes.compactMap(\.span)
        for place in places where place.start < 0 || place.end > bytes.count {
          Issue.record("seed \(seed): \(finding.kind.code) outside the file\n\(text)")
        }
      }
      if reading.root == nil, !reading.diagnostics.contains(where: { $0.severity == .error }) {
        Issue.record("seed \(seed): no tree and no error\n\(text)")
      }
      if let root = reading.root { checkSpans(root, bytes, seed) }
      let files = SourceFiles([SourceFile(name: "p", bytes: bytes)])
      let shown = DiagnosticTextRenderer.render(reading.diagnostics, files: files, language: .zh)
      if shown.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) }) {
        Issue.record("seed \(seed): control characters in the text")
      }
    }
  }

  private func checkSpans(_ node: YAMLNode, _ bytes: [UInt8], _ seed: Int) {
    if node.span.start < 0 || node.span.end > bytes.count || node.span.start > node.span.end {
      Issue.record("seed \(seed): node outside the file")
    }
    switch node.content {
    case .scalar(let scalar):
      let runs = YAMLScalarOffsets.runs(of: node, in: bytes)
      for offset in [0, scalar.text.utf8.count / 2, scalar.text.utf8.count] {
        let place = YAMLScalarOffsets.fileOffset(ofText: offset, in: runs)
        if place < node.span.start || place > node.span.end { Issue.record("seed \(seed): text outside the scalar") }
      }
    case .sequence(let items): for item in items { checkSpans(item, bytes, seed) }
    case .mapping(let entries): for entry in entries { checkSpans(entry.value, bytes, seed) }
    }
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

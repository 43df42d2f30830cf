import YijuDiagnostics

/// The lines of a YAML block: the line a key stands on, and those below it that are indented more.
struct SourceBlock {
  /// The number of the first line.
  let first: Int
  /// The lines without the margin of the first.
  let lines: [String]

  init(_ file: SourceFile, at span: SourceSpan) {
    let number = file.position(of: span.start).line
    let head = file.line(number)
    let margin = SourceBlock.margin(head)
    var lines = [Array(head.dropFirst(margin))]
    var pending: [[UInt8]] = []
    var next = number + 1
    while next <= file.lineStarts.count {
      let line = file.line(next)
      next += 1
      if line.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        pending.append([])
        continue
      }
      guard SourceBlock.margin(line) > margin else { break }
      lines += pending + [Array(line.dropFirst(margin))]
      pending = []
    }
    self.first = number
    self.lines = lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything from a line on, without the blank lines at the end.
  init(whole file: SourceFile, from span: SourceSpan) {
    let number = file.position(of: span.start).line
    var lines = (number...max(number, file.lineStarts.count)).map { String(decoding: file.line($0), as: UTF8.self) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    self.first = number
    self.lines = lines
  }

  private static func margin(_ line: ArraySlice<UInt8>) -> Int { line.prefix { $0 == UInt8(ascii: " ") }.count }
}

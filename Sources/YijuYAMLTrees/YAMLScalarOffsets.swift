import YijuDiagnostics

/// Where the text of a scalar stands in the file, for languages inside YAML that report places in their own text.
package enum YAMLScalarOffsets {
  /// Pairs of a byte offset in the scalar's text and the byte offset in the file it came from, ascending; from one pair
  /// to the next both offsets run in step. The last pair is the end of the text.
  ///
  /// Exact for scalars on one line and for literal blocks. In folded blocks a line more indented than the first may be
  /// off by the blanks that folding keeps.
  package static func runs(of node: YAMLNode, in source: [UInt8]) -> [(text: Int, file: Int)] {
    guard case .scalar(let scalar) = node.content else { return [] }
    let length = scalar.text.utf8.count
    let end = min(max(0, node.span.end), source.count)
    let walk = ScalarWalk(node, in: source)
    var runs = walk.runs
    while let last = runs.last, last.text > length || (last.text == length && runs.count > 1) { runs.removeLast() }
    let stop = runs.last.map { min(end, $0.file + (length - $0.text)) } ?? end
    let isEndExact = walk.text == length
    runs.append((length, isEndExact ? walk.end : stop))
    return runs
  }

  /// The file offset of a byte of the text; offsets outside the text are moved to its nearest end.
  package static func fileOffset(ofText offset: Int, in runs: [(text: Int, file: Int)]) -> Int {
    guard let first = runs.first, let last = runs.last else { return 0 }
    if offset <= first.text { return first.file }
    if offset >= last.text { return last.file }
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    let next = low + 1 < runs.count ? runs[low + 1].file : last.file
    return min(runs[low].file + (offset - runs[low].text), max(runs[low].file, next))
  }
}

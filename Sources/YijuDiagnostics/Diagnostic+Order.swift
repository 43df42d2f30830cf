extension Diagnostic {
  /// The diagnostics in the order in which they are shown: by file, place and code; those without a place come last,
  /// by path and code. Equal ones keep their order.
  public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      switch (a.span, b.span) {
      case (let x?, let y?):
        if x.file != y.file { return x.file < y.file }
        if x.start != y.start { return x.start < y.start }
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil):
        let (x, y) = (a.path ?? "", b.path ?? "")
        if !x.utf8.elementsEqual(y.utf8) { return x.utf8.lexicographicallyPrecedes(y.utf8) }
      }
      if a.kind.code != b.kind.code { return a.kind.code < b.kind.code }
      return left.offset < right.offset
    }.map(\.element)
  }
}

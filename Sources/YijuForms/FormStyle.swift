/// The style sheet of a form, by its paper. The page's Content-Security-Policy names its digest.
package struct FormStyle {
  /// The lines of writing a cell can leave room for.
  static let mostLines = 12

  package let css: String
  /// SHA-256 of `css`, base64; a test reckons it anew.
  package let digest: String

  package init(_ paper: FormLayout.Paper) {
    css =
      "@page { size: \(paper.size.rawValue)\(paper.isLandscape ? " landscape" : ""); margin: 15mm 14mm; }\n"
      + Self.common
    digest =
      switch (paper.size, paper.isLandscape) {
      case (.a4, false): "ixeeIN6o1FbQNBuKp0ym2gf1kP0XW2+4c0V5fCvlIAc="
      case (.a4, true): "xlRVI3w9PgL9My+rnp/uVvace+Jk1VCJBljsQnUiN/4="
      case (.a3, false): "i5bV+1gWlb1EV2MNq8bnBUbm1nJZRK+ls8x3IKcUYEw="
      case (.a3, true): "yRJIxbBFhfFuFxtW2W/qo3UMF/9gU+ZxxUAi6yRwgS0="
      }
  }

  private static let common = """
    * { box-sizing: border-box; }
    html { background: #fff; color: #000; }
    body { margin: 0 auto; max-width: 1500px; padding: 1rem; font-size: 14px; line-height: 1.45;
      font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "Noto Sans CJK SC", serif; }
    h1 { font-size: 1.5em; text-align: center; margin: .5em 0 .7em; font-weight: 700; letter-spacing: .04em; }
    p { margin: .35em 0; white-space: pre-wrap; }
    .line { display: flex; justify-content: space-between; gap: 2em; margin: .35em 0; white-space: pre-wrap; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    table + table { margin-top: -1px; }
    th, td { border: 1px solid #000; padding: .32em .4em; text-align: center; vertical-align: middle;
      overflow-wrap: anywhere; white-space: pre-wrap; font-weight: 400; height: 2.1em; }
    .head { font-weight: 700; }
    .dot { white-space: nowrap; }
    .small { font-size: .86em; }
    .left { text-align: left; }
    .center { text-align: center; }
    .right { text-align: right; }
    .lines-2 { height: 3.4em; } .lines-3 { height: 4.9em; } .lines-4 { height: 6.4em; } .lines-5 { height: 7.9em; }
    .lines-6 { height: 9.4em; } .lines-7 { height: 10.9em; } .lines-8 { height: 12.4em; } .lines-9 { height: 13.9em; }
    .lines-10 { height: 15.4em; } .lines-11 { height: 16.9em; } .lines-12 { height: 18.4em; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      th, td { padding: .32em .22em; }
      td.left { padding: .32em .4em; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
    }

    """
}

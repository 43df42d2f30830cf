/// The style sheet of notices: that of explanations, and what a letter has besides.
enum NoticeStyle {
  /// SHA-256 of `css`, base64; a test reckons it anew.
  static let digest = "UY0ESES7SRRv6uIiyShMCx6afmUQt03T/8GcBhRF/do="

  static let css =
    HTMLStyle.css + """
      header h1 { font-size: 1.7rem; text-align: center; letter-spacing: .06em; margin-top: .2rem; }
      header .number { text-align: center; }
      header .outcome { font-size: 1.3rem; margin-top: .6rem; }
      .lead { margin-top: .9rem; break-after: avoid; }
      dl.rows { margin-top: .7rem; }
      article dl.rows { margin-top: .3rem; }
      ul.list { padding-left: 1.4rem; }
      .signature { margin-top: 2.4rem; text-align: right; break-inside: avoid; }
      .signature + .small { margin-top: 1.6rem; }

      """
}

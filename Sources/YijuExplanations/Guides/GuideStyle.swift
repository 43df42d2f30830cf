/// The style sheet of a guide. The page's Content-Security-Policy names its digest.
enum GuideStyle {
  /// SHA-256 of `css`, base64; a test reckons it anew.
  static let digest = "0A8U24xGfBeGVCx8/GYZKVBWkba2QPOBDg99iPkWo/A="

  static let css = """
    @page { size: A4; margin: 16mm 17mm 18mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #1b1b1b; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.75rem 1.5rem 3rem; line-height: 1.6; font-size: 15px;
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1, h2, p, dl, dd, ol, ul, blockquote, table { margin: 0; }
    header { border-top: 6px solid #24527a; padding-top: .9rem; }
    h1 { font-size: 1.5rem; line-height: 1.35; color: #24527a; }
    .number { color: #555; font-size: .93rem; margin-top: .25rem; }
    section { margin-top: 1.6rem; }
    h2 { font-size: 1.1rem; padding-bottom: .25rem; border-bottom: 1px solid #c4c4c4; margin-bottom: .6rem;
      break-after: avoid; }
    ol, ul { padding-left: 1.5rem; }
    li { margin-top: .45rem; }
    li li { margin-top: .25rem; }
    .item { font-weight: 600; }
    li li .item { font-weight: 400; }
    .note { font-size: .95rem; margin-top: .1rem; }
    .caption { font-weight: 600; margin-top: .6rem; break-after: avoid; }
    blockquote { margin-top: .25rem; padding: .15rem .7rem; border-left: 3px solid #c4c4c4; background: #f6f6f4;
      font-size: .9rem; }
    blockquote p::before { content: "“"; }
    blockquote p::after { content: "”"; }
    blockquote p, blockquote footer { display: inline; }
    blockquote footer { color: #555; font-size: .87rem; margin-left: .6em; }
    table { border-collapse: collapse; margin: .35rem 0 .6rem; min-width: 55%; }
    th, td { border: 1px solid #c4c4c4; padding: .22rem .75rem; text-align: left; }
    th { background: #eef2f6; font-weight: 600; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
    dt { color: #444; }
    dd { overflow-wrap: anywhere; }
    tr, li { break-inside: avoid; }
    .value { white-space: nowrap; }
    @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } .value { white-space: normal; } }
    @media print { body { max-width: none; padding: 0; font-size: 10.5pt; } }
    """
}

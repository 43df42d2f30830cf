/// The style sheet of a year's page. The page's Content-Security-Policy names its digest.
enum YearPageStyle {
  /// SHA-256 of `css`, base64; a test reckons it anew.
  static let digest = "UAZOH6IsF4Hk/bXRA4B0cBKxbP+BVJFe7YzDOnJSNx8="

  static let css = """
    @page { size: A4; margin: 13mm 14mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #1b1b1b; }
    body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1.25rem 2.5rem; line-height: 1.5; font-size: 14px;
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1, h2, p, ul, table { margin: 0; }
    h1 { font-size: 1.35rem; line-height: 1.4; }
    h2 { font-size: 1rem; margin-bottom: .4rem; padding-bottom: .2rem; border-bottom: 1px solid #c4c4c4; }
    section { margin-top: 1.3rem; }
    .small { color: #555; font-size: .9rem; }
    .months { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem 1.6rem; margin-top: 1rem; align-items: start; }
    .months table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    .months caption { text-align: left; font-weight: 700; padding-bottom: .15rem; }
    .months th { font-weight: 400; color: #666; font-size: .8rem; }
    .months td { text-align: center; height: 1.75rem; font-variant-numeric: tabular-nums; }
    .weekend { color: #8a8a8a; }
    .statutory, .off { color: #b3261e; }
    .statutory { background: #f9dcd9; font-weight: 700; }
    .off { background: #fdf0ee; }
    .work { background: #dfeede; color: #12542e; font-weight: 700; }
    .uncovered { color: #aaa; }
    .estimate { outline: 1px dashed #9a6200; outline-offset: -2px; }
    .mark { font-size: .62rem; vertical-align: .35em; }
    .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-top: .9rem; font-size: .9rem; }
    .legend span span { display: inline-block; min-width: 1.9rem; text-align: center; margin-right: .35rem; }
    .days { width: 100%; border-collapse: collapse; font-size: .9rem; }
    .days th, .days td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ddd; }
    .days th { color: #555; font-weight: 600; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      .months { gap: .7rem 1.4rem; }
      .months td { height: 1.5rem; }
      h2 { break-after: avoid; }
      tr, .months table { break-inside: avoid; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}

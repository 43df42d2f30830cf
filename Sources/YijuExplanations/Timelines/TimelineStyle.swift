/// The style sheet of a timeline's page. The page's Content-Security-Policy names its digest.
enum TimelineStyle {
  /// SHA-256 of `css`, base64; a test reckons it anew.
  static let digest = "acBV/Nx9LlFkcdzzKWWfKKrAYiAyT7dwV2VfJKniXTA="

  static let css = """
    @page { size: A4; margin: 15mm 16mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #1b1b1b; }
    body { margin: 0 auto; max-width: 48rem; padding: 1.75rem 1.5rem 3rem; line-height: 1.6; font-size: 15px;
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1, h2, p, dl, dd, ol, ul, table { margin: 0; }
    header { border-top: 6px solid #9a6200; padding-top: .9rem; }
    header.done { border-color: #1a7340; }
    header.overdue, header.stopped { border-color: #b3261e; }
    .state { font-size: 1.9rem; font-weight: 700; line-height: 1.25; color: #7d5000; }
    .done .state { color: #1a7340; }
    .overdue .state, .stopped .state { color: #b3261e; }
    h1 { font-size: 1.2rem; line-height: 1.45; margin-top: .15rem; }
    .number { color: #555; font-size: .93rem; }
    .summary { margin-top: .45rem; font-weight: 600; }
    section { margin-top: 1.6rem; }
    h2 { font-size: 1.05rem; padding-bottom: .25rem; border-bottom: 1px solid #c4c4c4; margin-bottom: .7rem; }
    svg { display: block; width: 100%; height: auto; font-family: inherit; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; }
    th { font-weight: 600; color: #555; }
    th:nth-child(1) { width: 25%; }
    th:nth-child(2) { width: 19%; }
    th:nth-child(3) { width: 19%; }
    tr.now td { background: #fbf6ea; }
    tr.not_reached td { color: #666; }
    .overdue > td:last-child, .stopped > td:last-child, .late { color: #b3261e; }
    ol.days { margin: .25rem 0 0; padding-left: 1.3rem; font-size: .95em; color: #444; }
    .quote { color: #555; font-size: .95em; }
    .caution { color: #7d5000; font-size: .92rem; }
    .small { color: #555; font-size: .87rem; }
    dl.rows { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; }
    dl.rows dt { color: #666; }
    bdi { overflow-wrap: anywhere; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
      section { margin-top: 1.1rem; }
      h2 { break-after: avoid; }
      tr:not(.now), li, svg { break-inside: avoid; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}

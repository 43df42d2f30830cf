/// The style sheet of the page. The page's Content-Security-Policy names its digest, so that no other style can act.
enum HTMLStyle {
  /// SHA-256 of `css`, base64; a test reckons it anew.
  static let digest = "pm4BGbD9Xs+3CQMRLpXaF27jViQIo0bLRRx4CUasozM="

  static let css = """
    @page { size: A4; margin: 16mm 17mm 18mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #1b1b1b; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.75rem 1.5rem 3rem; line-height: 1.6; font-size: 15px;
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, table { margin: 0; }
    header { border-top: 6px solid #6b6b6b; padding-top: .9rem; }
    header.granted { border-color: #1a7340; }
    header.denied { border-color: #b3261e; }
    header.undetermined, header.not_covered { border-color: #9a6200; }
    .outcome { font-size: 1.9rem; font-weight: 700; line-height: 1.25; letter-spacing: .05em; }
    .granted .outcome { color: #1a7340; }
    .denied .outcome { color: #b3261e; }
    .undetermined .outcome, .not_covered .outcome { color: #7d5000; }
    h1 { font-size: 1.2rem; line-height: 1.45; margin-top: .15rem; }
    .number { color: #555; font-size: .93rem; }
    .summary { margin-top: .55rem; font-weight: 600; }
    section { margin-top: 1.7rem; }
    h2 { font-size: 1.05rem; padding-bottom: .25rem; border-bottom: 1px solid #c4c4c4; margin-bottom: .7rem; }
    article { border: 1px solid #d4d4d4; border-left-width: 5px; border-radius: 3px; padding: .6rem .9rem .75rem;
      margin-top: .65rem; }
    article.met { border-left-color: #1a7340; }
    article.not_met { border-left-color: #b3261e; }
    article.unknown { border-left-color: #9a6200; }
    h3, h4 { font-size: 1rem; display: flex; gap: .5em; align-items: baseline; }
    .sign { flex: none; width: 1.1em; text-align: center; }
    .title { flex: 1; }
    .verdict { flex: none; font-size: .87rem; font-weight: 600; }
    .met > h3 .sign, .met > h3 .verdict { color: #1a7340; }
    .not_met > h3 .sign, .not_met > h3 .verdict { color: #b3261e; }
    .unknown > h3 .sign, .unknown > h3 .verdict { color: #7d5000; }
    .not_applicable > h3 .sign, .not_applicable > h3 .verdict { color: #666; }
    .compare { display: flex; flex-wrap: wrap; gap: .2rem 1.9rem; margin-top: .35rem; }
    .compare dt { font-size: .8rem; color: #666; }
    .compare dd { font-weight: 600; }
    .condition, .condition article { border-left-color: #999; }
    .condition > h3 .sign, .condition > h3 .verdict { color: #555; }
    .not_met > .compare .margin dd { color: #b3261e; }
    .note { margin-top: .4rem; font-size: .93rem; }
    .caution { color: #7d5000; }
    ol.steps { margin-top: .4rem; padding-left: 1.7rem; font-size: .93rem; }
    blockquote { margin-top: .5rem; padding: .3rem .8rem; border-left: 3px solid #c4c4c4; background: #f6f6f4;
      font-size: .93rem; }
    blockquote p::before { content: "“"; }
    blockquote p::after { content: "”"; }
    blockquote p, blockquote footer { display: inline; }
    blockquote footer { color: #555; font-size: .87rem; margin-left: .6em; }
    a { color: inherit; text-decoration: none; border-bottom: 1px dotted #888; }
    ol.list { padding-left: 1.5rem; }
    ol.list > li + li { margin-top: .6rem; }
    .small { color: #555; font-size: .9rem; }
    .interpretation { margin-top: .8rem; }
    .interpretation h3 { display: block; font-size: .97rem; }
    dl.rows { display: grid; grid-template-columns: max-content 1fr; gap: .12rem .9rem; font-size: .92rem;
      margin-top: .25rem; }
    dl.rows dt { color: #666; }
    dl.rows dd { overflow-wrap: anywhere; }
    table { width: 100%; border-collapse: collapse; font-size: .92rem; }
    th, td { text-align: left; vertical-align: top; padding: .28rem .5rem .28rem 0; border-bottom: 1px solid #ddd; }
    th { font-weight: 600; color: #555; }
    th, td:nth-child(3) { white-space: nowrap; }
    bdi { overflow-wrap: anywhere; }
    @media print {
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
      section { margin-top: 1.2rem; }
      article { padding: .35rem .7rem .45rem; margin-top: .45rem; }
      .compare dt, .compare dd { display: inline; font-size: 1em; }
      .compare dt::after { content: " "; }
      .note, ol.steps, blockquote { margin-top: .2rem; }
      h2, h3 { break-after: avoid; }
      article, blockquote, tr, li, .interpretation, section:last-of-type { break-inside: avoid; }
      article:has(article) { break-inside: auto; }
      a { border-bottom: 0; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}

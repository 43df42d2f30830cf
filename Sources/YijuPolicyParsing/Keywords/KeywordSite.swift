import YijuDiagnostics

/// Where a keyword stands in a file.
struct KeywordSite {
  /// The bytes of the keyword, without quotes.
  var span: SourceSpan
  var keyword: Keyword
}

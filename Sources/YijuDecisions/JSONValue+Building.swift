import YijuCivilCalendars
package import YijuDiagnostics
package import YijuFacts

extension JSONValue {
  /// `{"zh": …, "en": …}`.
  package init(_ text: LocalizedText) {
    self = .object([JSONMember("zh", .string(text.zh)), JSONMember("en", .string(text.en))])
  }

  /// `YYYY-MM-DD`, or null.
  init(_ day: Day?) { self = .text(day?.description) }

  /// `{"count": 12, "unit": "month"}`.
  init(_ period: Period) {
    self = .object([JSONMember("count", .int(Int64(period.count))), JSONMember("unit", .string(period.unit.rawValue))])
  }
}

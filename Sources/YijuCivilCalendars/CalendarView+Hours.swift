extension CalendarView {
  /// The hours of offices on a day and who states them; nil when no document known then does, or when offices do not
  /// work on the day, as far as that is known.
  ///
  /// The most local layer that states hours of the day counts, and in it the document published last.
  ///
  /// ```swift
  /// view.hours(on: day)?.hours.closing  // 20:00 in summer
  /// ```
  ///
  /// - Complexity: linear in the stretches of hours the layers state.
  public func hours(on day: Day) -> DayHours? {
    guard isWorking(day).value == true else { return nil }
    for layer in calendar.layers {
      var found: (published: Day, hours: DayHours)?
      for document in layer.documents {
        let published = document.source.publishedOn ?? .earliest
        guard published <= asKnownOn, found.map({ $0.published <= published }) ?? true else { continue }
        for hours in document.hours where hours.days.contains(day) {
          found = (
            published, DayHours(day: day, hours: hours, layerID: layer.id, source: document.source)
          )
        }
      }
      if let found { return found.hours }
    }
    return nil
  }
}

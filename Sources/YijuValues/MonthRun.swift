/// Which of the months in a history are counted.
package enum MonthRun: String, Sendable, Hashable {
  /// All of them.
  case total
  /// Those of the unbroken run that ends with the last month.
  case latest
}

/// With which month counting ends, seen from a day.
package enum MonthEnd: String, Sendable, Hashable {
  /// The month the day lies in counts.
  case monthOfDay = "month_of_day"
  /// The month before it is the last that counts.
  case monthBefore = "month_before"
}

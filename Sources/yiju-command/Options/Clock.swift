import YijuCivilCalendars

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's clock; nothing behind the command line reads it.
enum Clock {
  /// The civil date where the machine is.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return .earliest }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? .earliest
  }

  /// Seconds since some moment, for telling how long something takes.
  static var seconds: Double {
    var now = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

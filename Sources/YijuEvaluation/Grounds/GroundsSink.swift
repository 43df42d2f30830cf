import YijuCivilCalendars

/// Room for the bytes of one case, written from the front. What does not fit is left out, and said.
///
/// Every write is checked against the room; it lives only inside the closure that lends the room.
struct GroundsSink {
  private let room: UnsafeMutableRawBufferPointer
  private(set) var count = 0
  /// Whether something was left out.
  private(set) var isFull = false

  /// Where the digest belongs, when that was said.
  private(set) var digestPlace = 0

  init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

  /// Copies bytes out of a pool.
  @inline(__always)
  mutating func put(_ pool: UnsafeRawBufferPointer, _ start: Int, _ length: Int) {
    guard start >= 0, length >= 0, length <= room.count &- count, start <= pool.count &- length,
      let target = room.baseAddress, let source = pool.baseAddress
    else {
      if length != 0 { isFull = true }
      return
    }
    (target + count).copyMemory(from: source + start, byteCount: length)
    count &+= length
  }

  @inline(__always)
  mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBytes { put($0, 0, $0.count) } }

  @inline(__always)
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { put(UnsafeRawBufferPointer($0), 0, $0.count) }
  }

  @inline(__always)
  mutating func put(byte: UInt8) {
    guard count < room.count else {
      isFull = true
      return
    }
    room[count] = byte
    count &+= 1
  }

  /// A whole number in decimal digits.
  mutating func put(_ number: Int64) {
    guard room.count &- count >= 20 else {
      isFull = true
      return
    }
    if number < 0 { put(byte: UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 1
    var power: UInt64 = 10
    while length < 19, rest >= power {
      length += 1
      power = power &* 10
    }
    var place = count &+ length
    count = place
    repeat {
      place &-= 1
      room[place] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
      rest /= 10
    } while rest != 0
  }

  /// A day as `YYYY-MM-DD`.
  mutating func put(_ day: Day) {
    guard room.count &- count >= 10 else {
      isFull = true
      return
    }
    let parts = day.components
    put(twoDigits: parts.year / 100)
    put(twoDigits: parts.year % 100)
    put(byte: UInt8(ascii: "-"))
    put(twoDigits: parts.month)
    put(byte: UInt8(ascii: "-"))
    put(twoDigits: parts.day)
  }

  @inline(__always)
  private mutating func put(twoDigits number: Int) {
    put(byte: UInt8(truncatingIfNeeded: 0x30 &+ number / 10))
    put(byte: UInt8(truncatingIfNeeded: 0x30 &+ number % 10))
  }

  /// Takes back the last bytes.
  mutating func drop(_ length: Int) { count = max(0, count &- length) }

  /// Whether two stretches of what was written are equal.
  func holdsTheSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count, first.upperBound <= count, second.upperBound <= count else { return false }
    return room[first].elementsEqual(room[second])
  }

  /// The digest belongs behind the comma that is written next.
  mutating func markDigest() { digestPlace = count &+ 1 }
}

import Testing
import YijuCivilCalendars
import YijuValues

@Suite("Values")
struct ValueTests {
  @Test(
    "texts that are compared normalized",
    arguments: [
      ("焊工（电焊）", "焊工(电焊)", true), ("焊工【电焊】", "焊工〔电焊〕", true), ("ＣＮＣ 铣工", "cnc铣工", true), ("焊　工", "焊工", true),
      ("焊\u{200B}工", "焊工", true), ("买买提·艾力", "买买提•艾力", true), ("焊工", "电焊工", false), ("五级", "5级", false),
      ("５级", "5级", true),
      ("A—B", "a-b", true),
    ])
  func normalized(one: String, other: String, same: Bool) {
    #expect((TextFolding.folded(one) == TextFolding.folded(other)) == same)
  }

  @Test("causes are in order and stand once")
  func causes() {
    let one = UnknownCauses([UnknownCause(.calendar, "cn"), UnknownCause(.fact, "b"), UnknownCause(.fact, "a")])
    let other = UnknownCauses([UnknownCause(.fact, "a"), UnknownCause(.fact, "c")])
    #expect(one.union(other) == other.union(one))
    #expect(one.union(other).facts == ["a", "b", "c"])
    #expect(one.union(other).causes.last == UnknownCause(.calendar, "cn"))
  }

  @Test("contexts are equal whatever the order of their entries")
  func contexts() {
    let one = ValueContext([.init("a", .null), .init("b", .boolean(true))])
    let other = ValueContext([.init("b", .boolean(true)), .init("a", .null)])
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != ValueContext([.init("a", .null)]))
  }

  @Test("not known, zero, false and empty are four things")
  func absence() {
    let values: Set<Value> = [
      .null, .unknown(UnknownCauses(fact: "x")), .number(Decimal(0)), .boolean(false), .list([]), .string(""),
    ]
    #expect(values.count == 6)
  }

  @Test("times keep inside their day")
  func times() throws {
    #expect(TimeOfDay(hour: 24, minute: 0, second: 0) == nil)
    #expect(TimeOfDay(hour: 12, minute: 0, second: 0, offset: 64_801) == nil)
    let time = try #require(TimeOfDay(hour: 23, minute: 59, second: 58, nanosecond: 7))
    #expect([time.hour, time.minute, time.second, time.nanosecond] == [23, 59, 58, 7])
    #expect(TimeDuration(days: -3).wholeDays == -3)
    #expect(TimeDuration(nanoseconds: 1).wholeDays == nil)
  }

  @Test("units in words")
  func units() {
    #expect([Unit.month, .day, .workingDay, .year, .yuan].map(\.chinese) == ["个月", "天", "个工作日", "年", "元"])
    #expect(Unit.workingDay.english(for: Decimal(1)) == "working day")
    #expect(Unit.yuan.isMoney && !Unit.month.isMoney)
  }
}

import Testing
import YijuCivilCalendars

struct CalendarSetTests {
  private func layer(_ id: String, on base: String?) -> CalendarLayer {
    CalendarLayer(id: id, title: id, base: base, covers: DaySpan(.earliest))
  }

  @Test func chainsTheMostLocalFirst() throws {
    let set = CalendarSet([layer("nation", on: nil), layer("city", on: "region"), layer("region", on: "nation")])
    #expect(try set.calendar("city").layers.map(\.id) == ["city", "region", "nation"])
    #expect(try set.calendar("nation").id == "nation")
  }

  @Test func namesWhatIsMissing() {
    let set = CalendarSet([layer("city", on: "region")])
    #expect(throws: CalendarSetError.missing("region", neededBy: "city")) { try set.calendar("city") }
    #expect(throws: CalendarSetError.missing("town", neededBy: nil)) { try set.calendar("town") }
  }

  @Test func findsCircles() {
    let set = CalendarSet([layer("a", on: "b"), layer("b", on: "c"), layer("c", on: "b"), layer("d", on: "d")])
    #expect(throws: CalendarSetError.cycle(["b", "c", "b"])) { try set.calendar("a") }
    #expect(throws: CalendarSetError.cycle(["d", "d"])) { try set.calendar("d") }
  }

  @Test func keepsTheFirstOfAnID() {
    var set = CalendarSet()
    let wasAdded = set.add(layer("a", on: nil))
    let wasAddedAgain = set.add(layer("a", on: "b"))
    #expect(wasAdded)
    #expect(!wasAddedAgain)
    #expect(set.layers.count == 1)
  }
}

import AssessmentKit
import Testing

@Suite struct CalendarDateTests {
  @Test func `every day from 1900 to 2199 agrees with a calendar turned leaf by leaf`() throws {
    var (year, month, day) = (1900, 1, 1)
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    for count in first.daysSinceEpoch... {
      guard year < 2200 else {
        #expect(CalendarDate(daysSinceEpoch: count) == nil)
        break
      }
      let date = CalendarDate(daysSinceEpoch: count)
      guard let date, [date.year, date.month, date.day] == [year, month, day],
        CalendarDate(year: year, month: month, day: day) == date
      else {
        Issue.record("day \(count) is not \(year)-\(month)-\(day)")
        return
      }
      (year, month, day) = Self.dayAfter(year, month, day)
    }
    #expect(CalendarDate(daysSinceEpoch: first.daysSinceEpoch - 1) == nil)
  }

  private static func dayAfter(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day < lengths[month - 1] { return (year, month, day + 1) }
    return month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
    ("1900-01-01", -25567), ("2199-12-31", 84005), ("2024-02-29", 19782),
  ])
  func `known dates have known distances`(_ text: String, _ days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-03", "2024-3-09", "2024-03-9", "24-03-09", "2024/03/09", "09-03-2024",
    "2024-03-09 ", " 2024-03-09", "2024-03-09T00:00", "2024-13-01", "2024-00-01", "2024-01-00",
    "2023-02-29", "1900-02-29", "2100-02-29", "2024-04-31", "1899-12-31", "2200-01-01",
    "0000-00-00",
    "2024-03-0x", "2024-0٣-09", "２０２４-03-09", "20240309", "2024_03_09", "-024-03-09", "+024-03-09",
    "2024--3-09",
  ])
  func `anything but an existing date in full is refused`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", -12, "2023-02-28"),
    ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
    ("2024-01-15", -1, "2023-12-15"), ("2024-05-31", 0, "2024-05-31"),
    ("2199-11-30", 1, "2199-12-30"), ("2199-12-31", 1, nil), ("1900-01-01", -1, nil),
    ("2024-01-01", Int.max, nil), ("2024-01-01", Int.min, nil),
  ])
  func `months are added up to the end of the month`(
    _ start: String,
    _ months: Int,
    _ end: String?
  ) throws {
    let date = try #require(CalendarDate(start))
    #expect(date.adding(months: months)?.description == end)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"),
    ("2024-01-01", -1, "2023-12-31"), ("2199-12-31", 1, nil), ("1900-01-01", -1, nil),
    ("2024-01-01", Int.max, nil), ("1900-01-01", Int.min, nil),
  ])
  func `days are added`(_ start: String, _ days: Int, _ end: String?) throws {
    let date = try #require(CalendarDate(start))
    #expect(date.adding(days: days)?.description == end)
  }

  @Test func `dates are ordered as time passes`() throws {
    let earlier = try #require(CalendarDate("2023-12-31"))
    let later = try #require(CalendarDate("2024-01-01"))
    #expect(earlier < later)
    #expect(earlier.days(until: later) == 1)
    #expect(later.days(until: earlier) == -1)
  }
}

/// A day of the Gregorian calendar, without a time of day or a time zone.
///
/// Years from 1900 to 2199 only: what lies outside is a slip of the keyboard in any record that
/// this library reads.
public struct CalendarDate: Sendable, Hashable {
  /// The years that are accepted.
  public static let years = 1900...2199

  /// Days since 1 January 1970, negative before.
  public let daysSinceEpoch: Int

  /// The day with this distance from 1 January 1970; `nil` outside the years 1900 to 2199.
  ///
  /// - Parameter daysSinceEpoch: days since 1 January 1970, negative before.
  public init?(daysSinceEpoch: Int) {
    guard CalendarDate.days.contains(daysSinceEpoch) else { return nil }
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The day with this year, month and day; `nil` when there is none, such as 30 February.
  ///
  /// - Parameters:
  ///   - year: 1900 to 2199.
  ///   - month: 1 to 12.
  ///   - day: 1 to the last day of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard CalendarDate.years.contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= CalendarDate.lastDay(ofMonth: month, year: year) else { return nil }
    daysSinceEpoch = CivilCalendar.days(year: year, month: month, day: day)
  }

  /// The year.
  public var year: Int { CivilCalendar.date(daysSinceEpoch).year }

  /// The month, 1 to 12.
  public var month: Int { CivilCalendar.date(daysSinceEpoch).month }

  /// The day of the month, 1 to 31.
  public var day: Int { CivilCalendar.date(daysSinceEpoch).day }

  /// The date some days later, or earlier; `nil` when that leaves the years 1900 to 2199.
  ///
  /// - Parameter days: how many days later, negative for earlier.
  /// - Returns: the date.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(daysSinceEpoch: sum)
  }

  /// The same day some months later, or earlier, or the last day of a month that is too short.
  ///
  /// One month after 31 January is 28 or 29 February. `nil` when that leaves the years 1900 to
  /// 2199.
  ///
  /// - Parameter months: how many months later, negative for earlier.
  /// - Returns: the date.
  public func adding(months: Int) -> CalendarDate? {
    let start = CivilCalendar.date(daysSinceEpoch)
    let (count, overflow) = (start.year * 12 + start.month - 1).addingReportingOverflow(months)
    guard !overflow, count >= 0, CalendarDate.years.contains(count / 12) else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    let last = CalendarDate.lastDay(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: min(start.day, last))
  }

  /// How many days another date is after this one, negative when it is before.
  ///
  /// - Parameter other: the other date.
  /// - Returns: the number of days.
  public func days(until other: CalendarDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// The last day of a month, 28 to 31.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - year: the year, which matters in February.
  /// - Returns: the number of the last day.
  static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let days =
    CivilCalendar.days(
      year: years.lowerBound,
      month: 1,
      day: 1
    )...CivilCalendar.days(
      year: years.upperBound,
      month: 12,
      day: 31
    )
}

extension CalendarDate: Comparable {
  /// Orders dates as time passes.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CalendarDate: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`, ten ASCII characters and nothing else; `nil` for all other text.
  ///
  /// - Parameter text: the text, nothing around the date.
  public init?(_ text: String) {
    guard let date = PartialDate(text), date.precision == .day else { return nil }
    self = date.first
  }

  /// The date as `YYYY-MM-DD`.
  public var description: String {
    let date = CivilCalendar.date(daysSinceEpoch)
    return "\(date.year)-\(TwoDigits.text(date.month))-\(TwoDigits.text(date.day))"
  }
}

/// Numbers below 100 with a zero in front where needed.
enum TwoDigits {
  static func text(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A date of which perhaps only the year, or the year and the month, are known.
///
/// Written `2024`, `2024-03` or `2024-03-09`. It stands for all the days that it may mean, from
/// ``first`` to ``last``.
public struct PartialDate: Sendable, Hashable {
  /// How much of a date is known.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    /// The year only.
    case year
    /// The year and the month.
    case month
    /// The whole date.
    case day
  }

  /// The first day that it may mean.
  public let first: CalendarDate

  /// The last day that it may mean; the same as the first for a whole date.
  public let last: CalendarDate

  /// How much of the date is known.
  public let precision: Precision

  /// A whole date.
  ///
  /// - Parameter date: the date.
  public init(_ date: CalendarDate) {
    (first, last, precision) = (date, date, .day)
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for all other text, for dates that do not
  /// exist and for years outside 1900 to 2199.
  ///
  /// - Parameter text: the text, nothing around the date.
  public init?(_ text: String) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// Reads a date from ASCII bytes by the rules of ``init(_:)-(String)``.
  ///
  /// - Parameter bytes: the text, nothing around the date.
  public init?(bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard let year = PartialDate.number(bytes, from: start, count: 4) else { return nil }
    switch bytes.count {
    case 4: self.init(year: year, months: 1...12, precision: .year)
    case 7:
      guard let month = PartialDate.part(bytes, from: start + 4) else { return nil }
      self.init(year: year, months: month...month, precision: .month)
    case 10:
      guard
        let month = PartialDate.part(bytes, from: start + 4),
        let day = PartialDate.part(bytes, from: start + 7),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      self.init(date)
    default: return nil
    }
  }

  private init?(year: Int, months: ClosedRange<Int>, precision: Precision) {
    let lastDay = CalendarDate.lastDay(ofMonth: months.upperBound, year: year)
    guard
      let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    (self.first, self.last, self.precision) = (first, last, precision)
  }

  /// A hyphen and two digits.
  private static func part(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    bytes[start] == UInt8(ascii: "-") ? number(bytes, from: start + 1, count: 2) : nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>, from start: Int, count: Int) -> Int? {
    guard start + count <= bytes.endIndex else { return nil }
    var number = 0
    for byte in bytes[start..<(start + count)] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte & 0xF)
    }
    return number
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    switch precision {
    case .year: "\(first.year)"
    case .month: "\(first.year)-\(TwoDigits.text(first.month))"
    case .day: first.description
    }
  }
}

import AssessmentKit
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31", PartialDate.Precision.year),
    ("2024-02", "2024-02-01", "2024-02-29", .month),
    ("2023-02", "2023-02-01", "2023-02-28", .month),
    ("2024-04", "2024-04-01", "2024-04-30", .month),
    ("2024-12", "2024-12-01", "2024-12-31", .month),
    ("2024-03-09", "2024-03-09", "2024-03-09", .day),
    ("1900", "1900-01-01", "1900-12-31", .year), ("2199", "2199-01-01", "2199-12-31", .year),
  ])
  func `a partial date stands for all its days`(
    _ text: String,
    _ first: String,
    _ last: String,
    _ precision: PartialDate.Precision
  ) throws {
    let date = try #require(PartialDate(text))
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.precision == precision)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "202", "20245", "1899", "2200", "2024-", "2024-3", "2024-13", "2024-00", "2024-003",
    "2024-02-30", "2024 03", "2024-03-", "abcd", "2024-ab", "2024/03",
  ])
  func `anything else is refused`(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a date in the middle of a buffer is read`() throws {
    let bytes = Array("a,2024-03,b".utf8)
    #expect(PartialDate(bytes: bytes[2..<9])?.description == "2024-03")
  }
}

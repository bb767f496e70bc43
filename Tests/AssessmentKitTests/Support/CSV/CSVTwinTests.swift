import AssessmentKit
import Testing

/// The fast readers against the slow one, on tables good and bad.
@Suite struct CSVTwinTests {
  @Test func `two thousand random tables come back as they were written`() {
    var random = SeededNumbers(11)
    for _ in 0..<2000 {
      let table = Self.table(&random)
      let bytes = Array(table.text.utf8)
      let events = SlowTable.events(table.text, .comma)
      let rows = events.map { event -> [String] in
        if case .record(_, _, let fields) = event { fields } else { ["fault"] }
      }
      #expect(rows == table.rows)
      Self.compare(bytes, .comma, events, &random)
    }
  }

  @Test(arguments: [CSVDialect.comma, .semicolon, .tab])
  func `three thousand random strings give the same faults to every reader`(
    _ plain: CSVDialect
  ) {
    var random = SeededNumbers(12)
    for _ in 0..<1000 {
      var dialect = plain
      dialect.keepsBlankLines = Bool.random(using: &random)
      if Bool.random(using: &random) {
        dialect.recordLimit = Int.random(in: 1...24, using: &random)
      }
      if Bool.random(using: &random) { dialect.fieldLimit = Int.random(in: 1...4, using: &random) }
      let text = Self.soup(&random, dialect)
      Self.compare(Array(text.utf8), dialect, SlowTable.events(text, dialect), &random)
    }
  }

  private static func compare(
    _ bytes: [UInt8],
    _ dialect: CSVDialect,
    _ expected: [TableEvent],
    _ random: inout SeededNumbers
  ) {
    let whole = TableReading.whole(bytes, dialect)
    #expect(whole.map(\.simplified) == expected)
    let piece = Int.random(in: 1...40, using: &random)
    #expect(TableReading.fed(bytes, dialect, piece: piece) == whole)
    let size = Int.random(in: 16...200, using: &random)
    #expect(TableReading.chunked(bytes, dialect, chunk: size, piece: piece) == whole)
    #expect(TableReading.chunked(bytes, dialect, chunk: 1, piece: 1) == whole)
  }

  private static func table(_ random: inout SeededNumbers) -> (text: String, rows: [[String]]) {
    let words = [
      "", "0", "12", "yes", "a b", "x,y", "\"", "say \"no\"", "two\nlines", "a\r\nb", "c\rd", "é£€",
      "🙂", ",", "\n", "\"\"",
    ]
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let width = Int.random(in: 2...6, using: &random)
    var (text, rows) = ("", [[String]]())
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let row = (0..<width).map { _ in words.randomElement(using: &random) ?? "" }
      rows.append(row)
      text += row.map { written($0, &random) }.joined(separator: ",") + lineEnd
      if Int.random(in: 0...9, using: &random) == 0 { text += lineEnd }
    }
    let dropsLast = Bool.random(using: &random)
    if dropsLast {
      text = String(
        text.unicodeScalars.reversed().drop { "\r\n".unicodeScalars.contains($0) }
          .reversed().reduce(into: String.UnicodeScalarView()) { $0.append($1) }
      )
    }
    return (text, rows)
  }

  private static func written(_ word: String, _ random: inout SeededNumbers) -> String {
    let needs = word.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needs || Bool.random(using: &random) else { return word }
    let doubled = word.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"" + doubled + "\""
  }

  private static func soup(_ random: inout SeededNumbers, _ dialect: CSVDialect) -> String {
    let delimiter = Unicode.Scalar(dialect.delimiter)
    let letters: [Unicode.Scalar] = [
      "a", "b", " ", "\"", "\"", "\"", delimiter, delimiter, "\n", "\r", "é", "€", "\0",
    ]
    // The beginning keeps bytes of 0 from looking like UTF-16.
    var text = "h\n".unicodeScalars
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      text.append(letters.randomElement(using: &random) ?? "a")
    }
    return String(text)
  }
}

import AssessmentKit
import Testing

@Suite struct CSVScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    var keepsBlankLines = false

    var testDescription: String { name }
  }

  static let readable = [
    Case(name: "nothing", text: "", rows: []),
    Case(name: "one field", text: "a", rows: [["a"]]),
    Case(name: "LF", text: "a,b\nc,d\n", rows: [["a", "b"], ["c", "d"]]),
    Case(name: "CR LF", text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(name: "CR alone", text: "a,b\rc,d\r", rows: [["a", "b"], ["c", "d"]]),
    Case(name: "mixed line ends", text: "a\r\nb\rc\nd", rows: [["a"], ["b"], ["c"], ["d"]]),
    Case(name: "no last line end", text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    Case(name: "empty fields", text: ",,\n", rows: [["", "", ""]]),
    Case(name: "a delimiter at the end", text: "a,", rows: [["a", ""]]),
    Case(name: "blank lines", text: "\n\na,b\n\r\n\rc,d\n\n", rows: [["a", "b"], ["c", "d"]]),
    Case(
      name: "blank lines that are kept",
      text: "\na\n\nb\n",
      rows: [[""], ["a"], [""], ["b"]],
      keepsBlankLines: true
    ),
    Case(name: "only line ends", text: "\r\n\n\r", rows: []),
    Case(name: "a quoted empty field is a record", text: "\"\"\n", rows: [[""]]),
    Case(name: "quotes", text: "\"a\",\"b,c\"\n", rows: [["a", "b,c"]]),
    Case(
      name: "doubled quotes",
      text: "\"say \"\"no\"\"\",\"\"\"\"",
      rows: [["say \"no\"", "\""]]
    ),
    Case(name: "line ends in quotes", text: "\"a\nb\r\nc\rd\",e\n", rows: [["a\nb\r\nc\rd", "e"]]),
    Case(name: "spaces belong to the field", text: " a , b \n", rows: [[" a ", " b "]]),
    Case(name: "an apostrophe is a letter", text: "it's,'x'\n", rows: [["it's", "'x'"]]),
    Case(name: "letters of all scripts", text: "é,€,🙂,名\n", rows: [["é", "€", "🙂", "名"]]),
    Case(name: "rows of different length", text: "a\nb,c\n", rows: [["a"], ["b", "c"]]),
  ]

  @Test(arguments: readable)
  func `a table is read`(_ example: Case) {
    var dialect = CSVDialect.comma
    dialect.keepsBlankLines = example.keepsBlankLines
    let rows = TableReading.whole(Array(example.text.utf8), dialect).map { event in
      if case .record(_, _, let fields) = event { fields } else { ["fault"] }
    }
    #expect(rows == example.rows)
  }

  @Test(arguments: [
    ("a,b\"c,d\nx,y", CSVFault.Kind.quoteInField, 1, 4, 1),
    ("h,i\na,\"b\"c\n", .textAfterQuote, 2, 6, 2), ("\"a\" ,b", .textAfterQuote, 1, 4, 1),
    ("h\n\né,\"open\nx\ny", .unclosedQuote, 3, 3, 2), ("a,\"", .unclosedQuote, 1, 3, 1),
    ("a,€\0", .zeroByte, 1, 4, 1), ("\"x\n\0\",b", .zeroByte, 2, 1, 1),
    ("\"\n\n\"x", .textAfterQuote, 3, 2, 1), ("\"a\"\"", .unclosedQuote, 1, 1, 1),
  ])
  func `a fault is named with its place`(
    _ text: String,
    _ kind: CSVFault.Kind,
    _ line: Int,
    _ column: Int,
    _ record: Int
  ) {
    let faults = TableReading.whole(Array(text.utf8), .comma).compactMap { event in
      if case .fault(let fault) = event { fault } else { nil }
    }
    let position = TextPosition(line: line, column: column)
    #expect(faults == [CSVFault(kind, at: position, record: record)])
  }

  @Test func `reading goes on after a faulty record`() {
    let events = TableReading.whole(Array("h,i\na\"b,c\nd,\"e\"f\ng,h\n".utf8), .comma)
    #expect(
      events == [
        .record(number: 1, line: 1, fields: ["h", "i"]),
        .fault(CSVFault(.quoteInField, at: TextPosition(line: 2, column: 2), record: 2)),
        .fault(CSVFault(.textAfterQuote, at: TextPosition(line: 3, column: 6), record: 3)),
        .record(number: 4, line: 4, fields: ["g", "h"]),
      ]
    )
  }

  @Test func `a record of exactly the limit is read, and one byte more stops all reading`() {
    var dialect = CSVDialect.comma
    dialect.recordLimit = 6
    let good = TableReading.whole(Array("abc,de\r\nx".utf8), dialect)
    #expect(good.count == 2)
    let bad = TableReading.whole(Array("x\nabc,def\ny\n".utf8), dialect)
    let kind = CSVFault.Kind.recordTooLong(limit: 6, openQuote: nil)
    #expect(
      bad == [
        .record(number: 1, line: 1, fields: ["x"]),
        .fault(CSVFault(kind, at: TextPosition(line: 2, column: 1), record: 2)),
      ]
    )
  }

  @Test func `a record that swallows others names the quotation mark that is open`() {
    var dialect = CSVDialect.comma
    dialect.recordLimit = 10
    let text = Array("h,i\na,\"b\nc,d\ne,f\ng,h\n".utf8)
    let open = TextPosition(line: 2, column: 3)
    let kind = CSVFault.Kind.recordTooLong(limit: 10, openQuote: open)
    let expected = TableEvent.fault(
      CSVFault(kind, at: TextPosition(line: 2, column: 1), record: 2)
    )
    #expect(TableReading.whole(text, dialect).last == expected)
    #expect(TableReading.chunked(text, dialect, chunk: 4, piece: 3).last == expected)
  }

  @Test func `too many fields are refused at the first that is one too many`() {
    var dialect = CSVDialect.comma
    dialect.fieldLimit = 2
    let events = TableReading.whole(Array("a,b\nc,d,e,f\n".utf8), dialect)
    let fault = CSVFault(
      .tooManyFields(limit: 2),
      at: TextPosition(line: 2, column: 5),
      record: 2
    )
    #expect(events == [.record(number: 1, line: 1, fields: ["a", "b"]), .fault(fault)])
  }

  @Test(arguments: ["\"", "\n", "\r", "\0", "\u{80}"])
  func `a delimiter with another meaning is refused`(_ scalar: Unicode.Scalar) {
    #expect(CSVDialect(delimiter: UInt8(scalar.value)) == nil)
  }

  @Test func `a bar can be the delimiter`() throws {
    let dialect = try #require(CSVDialect(delimiter: UInt8(ascii: "|")))
    let events = TableReading.whole(Array("a,b|\"c|d\"\n".utf8), dialect)
    #expect(events == [.record(number: 1, line: 1, fields: ["a,b", "c|d"])])
  }

  @Test func `a field knows its place in the text`() {
    let bytes = Array("h\n\"é\nü\",bad\n".utf8)
    var scanner = CSVScanner(.comma)
    var fields: [CSVField] = []
    _ = scanner.next(in: bytes, isFinal: true, fields: &fields)
    #expect(scanner.next(in: bytes, isFinal: true, fields: &fields) == .record)
    #expect(fields.map(\.isQuoted) == [true, false])
    #expect(scanner.place(of: fields[1].start, in: bytes) == TextPosition(line: 3, column: 4))
  }

  @Test func `content is copied only where quotation marks are doubled`() throws {
    let bytes = Array("\"a\"\"b\"".utf8)
    let field = CSVField(start: 1, end: 5, isQuoted: true, hasDoubledQuotes: true)
    var target = Array("x".utf8)
    field.appendContent(in: bytes, to: &target)
    #expect(target == Array("xa\"b".utf8))
    #expect(field.text(in: bytes) == "a\"b")
    #expect(CSVField(start: 0, end: 1).text(in: [0xE9]) == nil)
    #expect(CSVField(start: 1, end: 1).isEmpty)
  }
}

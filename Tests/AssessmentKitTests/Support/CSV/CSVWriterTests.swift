import AssessmentKit
import Testing

@Suite struct CSVWriterTests {
  private func written(
    _ texts: [String],
    _ dialect: CSVDialect = .comma,
    guardsFormulas: Bool = false
  ) -> String {
    var writer = CSVWriter(dialect, lineEnding: .lineFeed, guardsFormulas: guardsFormulas)
    var bytes: [UInt8] = []
    for text in texts { writer.append(text: text, to: &bytes) }
    writer.endRow(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a b", ""], "a b,\n"), (["x,y", "z"], "\"x,y\",z\n"),
    (["say \"no\""], "\"say \"\"no\"\"\"\n"), (["two\nlines"], "\"two\nlines\"\n"),
    (["a\r\nb"], "\"a\r\nb\"\n"), (["a;b\tc"], "a;b\tc\n"), (["", ""], ",\n"), ([""], "\"\"\n"),
    ([], "\n"), (["-5", "=1"], "-5,=1\n"),
  ])
  func `quotation marks stand only where they are needed`(_ texts: [String], _ line: String) {
    #expect(written(texts) == line)
  }

  @Test func `the delimiter decides what needs quotation marks`() {
    #expect(written(["a,b", "c;d"], .semicolon) == "a,b;\"c;d\"\n")
    #expect(written(["a\tb"], .tab) == "\"a\tb\"\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1\n"), ("+44", "'+44\n"), ("-5", "'-5\n"), ("@x", "'@x\n"), ("\tx", "'\tx\n"),
    ("\rx", "\"'\rx\"\n"), ("=a,b", "\"'=a,b\"\n"), ("a=b", "a=b\n"), ("'=", "'=\n"),
    ("", "\"\"\n"), (" =1", " =1\n"),
  ])
  func `text that looks like a formula gets an apostrophe`(_ text: String, _ line: String) {
    #expect(written([text], guardsFormulas: true) == line)
  }

  @Test func `numbers are never changed`() throws {
    var writer = CSVWriter(.comma, guardsFormulas: true)
    var bytes: [UInt8] = []
    writer.append(number: -99, to: &bytes)
    writer.append(number: try Rational(numerator: -22, denominator: 3), digits: 2, to: &bytes)
    writer.appendEmpty(to: &bytes)
    writer.endRow(&bytes)
    writer.appendEmpty(to: &bytes)
    writer.endRow(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "-99,-7.33,\r\n\"\"\r\n")
  }

  @Test func `what is written is read back`() {
    var random = SeededNumbers(31)
    let letters = Array("ab,;\"\n\r\té€ '=".unicodeScalars)
    for _ in 0..<1000 {
      let row = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          text.append(letters.randomElement(using: &random) ?? "a")
        }
        return String(text)
      }
      let events = TableReading.whole(Array(written(row).utf8), .comma)
      #expect(events == [.record(number: 1, line: 1, fields: row)])
    }
  }
}

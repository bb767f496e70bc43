import AssessmentKit
import Testing

@Suite struct CSVChunkerTests {
  private func chunks(
    _ bytes: [UInt8],
    size: Int,
    encoding: TextEncoding = .utf8
  ) throws(CSVInputFault) -> [CSVChunk] {
    var chunker = CSVChunker(
      MemorySource(bytes, path: "t.csv"),
      dialect: .comma,
      encoding: encoding,
      chunkSize: size
    )
    var chunks: [CSVChunk] = []
    while let chunk = try chunker.next() { chunks.append(chunk) }
    return chunks
  }

  @Test func `chunks end with records and know their place`() throws {
    let text = String(repeating: "h", count: 70) + "\n\"a\nb\",1\r\n\nc,2\nd,3"
    let parts = try chunks(Array(text.utf8), size: 5)
    #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() == text)
    #expect(parts.map(\.index) == Array(0..<parts.count))
    #expect(parts.map(\.firstLine) == [1, 2, 5, 6])
    #expect(parts.map(\.firstRecord) == [1, 2, 3, 4])
    #expect(parts.map(\.byteOffset) == [0, 71, 81, 85])
  }

  @Test func `nothing gives no chunk, and says so again`() throws {
    var chunker = CSVChunker(MemorySource([]), dialect: .comma)
    #expect(try chunker.next() == nil)
    #expect(try chunker.next() == nil)
    #expect(try chunks(TextEncoding.mark, size: 10).isEmpty)
  }

  @Test func `a byte order mark is dropped and counted`() throws {
    let parts = try chunks(TextEncoding.mark + Array("a,b\n".utf8), size: 100)
    #expect(parts.map(\.bytes) == [Array("a,b\n".utf8)])
    #expect(parts.first?.byteOffset == 3)
    #expect(parts.first?.isASCII == true)
  }

  @Test(arguments: [1, 7, 50, 1000])
  func `what comes before bad bytes is given first, whatever the size`(_ size: Int) {
    let bytes = Array("h,ï\n1,\"a\n".utf8) + [0xE9] + Array("b\"\n2,c\n".utf8)
    let events = TableReading.chunked(bytes, .comma, chunk: size, piece: 3)
    let fault = EncodingFault(.notUTF8, line: 3, byteOffset: 10, byte: 0xE9)
    #expect(
      events == [
        .record(number: 1, line: 1, fields: ["h", "ï"]),
        .stopped("\(FileFault.Kind.text(fault))"),
      ]
    )
  }

  @Test func `a fault is thrown again`() {
    var chunker = CSVChunker(MemorySource([0xFF, 0xFE, 0x61, 0]), dialect: .comma)
    for _ in 0..<2 {
      #expect(throws: CSVInputFault.self) { try chunker.next() }
    }
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252], [1, 100])
  func `of UTF-16 no row is given`(_ encoding: TextEncoding, _ size: Int) {
    let text = "h,i\n1,2\n".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let events = TableReading.chunked(text, .comma, chunk: size, piece: 3, encoding: encoding)
    let fault = EncodingFault(.wide(.utf16LittleEndian), line: 1, byteOffset: 0)
    #expect(events == [.stopped("\(FileFault.Kind.text(fault))")])
  }

  @Test(arguments: [1, 5, 100])
  func `Windows-1252 is read as UTF-8 when asked for`(_ size: Int) {
    let bytes = Array("n,p\n".utf8) + [0xE9, 0x2C, 0x80, 0x0A]
    let events = TableReading.chunked(
      bytes,
      .comma,
      chunk: size,
      piece: 1,
      encoding: .windows1252
    )
    #expect(
      events == [
        .record(number: 1, line: 1, fields: ["n", "p"]),
        .record(number: 2, line: 2, fields: ["é", "€"]),
      ]
    )
  }

  @Test(arguments: [1, 100])
  func `rows before a byte without a meaning in Windows-1252 are given`(_ size: Int) {
    let bytes = Array("n,p\na,".utf8) + [0x81, 0x0A]
    let events = TableReading.chunked(
      bytes,
      .comma,
      chunk: size,
      piece: 2,
      encoding: .windows1252
    )
    let fault = EncodingFault(.undefinedInWindows1252, line: 2, byteOffset: 6, byte: 0x81)
    #expect(
      events == [
        .record(number: 1, line: 1, fields: ["n", "p"]),
        .stopped("\(FileFault.Kind.text(fault))"),
      ]
    )
  }

  @Test func `a line without an end is not held in memory`() {
    var chunker = CSVChunker(EndlessSource(), dialect: .comma, chunkSize: 65_536)
    let kind = CSVFault.Kind.recordTooLong(
      limit: 1 << 20,
      openQuote: TextPosition(line: 1, column: 1)
    )
    let fault = CSVFault(kind, at: TextPosition(line: 1, column: 1), record: 1)
    #expect(throws: CSVInputFault.record(fault)) { try chunker.next() }
  }

  @Test func `rows before a source fails are given`() throws {
    var chunker = CSVChunker(
      FailingSource(MemorySource(Array("a,b\nc".utf8))),
      dialect: .comma,
      chunkSize: 100
    )
    #expect(try chunker.next()?.bytes == Array("a,b\n".utf8))
    let fault = FileFault(.read, "failing", .system(5))
    #expect(throws: CSVInputFault.file(fault)) { try chunker.next() }
  }

  @Test func `text that was misread once is found in its line`() throws {
    let chunk = try #require(try chunks(Array("h\nMÃ©abh\n".utf8), size: 100).first)
    #expect(!chunk.isASCII)
    let finding = Mojibake.finding(in: chunk.bytes, firstLine: chunk.firstLine, file: "t.csv")
    #expect(finding?.place.position?.line == 2)
  }
}

/// A quotation mark and then the letter x for ever; it fails when far too much is asked for.
private struct EndlessSource: ByteSource {
  let path = "endless"
  private var total = 0

  mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(FileFault) -> Int {
    guard total < 4 << 20 else { throw FileFault(.read, path, .diskFull) }
    buffer.append(contentsOf: repeatElement(UInt8(ascii: total == 0 ? "\"" : "x"), count: 1))
    buffer.append(contentsOf: repeatElement(UInt8(ascii: "x"), count: limit - 1))
    total += limit
    return limit
  }
}

/// Gives the bytes of another source and then fails.
private struct FailingSource: ByteSource {
  let path = "failing"
  private var source: MemorySource

  init(_ source: MemorySource) {
    self.source = source
  }

  mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(FileFault) -> Int {
    let count = try source.read(into: &buffer, atMost: limit)
    if count == 0 { throw FileFault(.read, path, .system(5)) }
    return count
  }
}

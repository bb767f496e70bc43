import AssessmentKit

/// The ways in which the library reads a table, as events that can be compared.
enum TableReading {
  /// All bytes at once.
  static func whole(_ bytes: [UInt8], _ dialect: CSVDialect) -> [TableEvent] {
    scan(bytes, CSVScanner(dialect))
  }

  /// One scanner, fed piece by piece, with what it has read removed from the buffer.
  static func fed(_ bytes: [UInt8], _ dialect: CSVDialect, piece: Int) -> [TableEvent] {
    var scanner = CSVScanner(dialect)
    var (buffer, rest, events, fields) = ([UInt8](), bytes[...], [TableEvent](), [CSVField]())
    while true {
      let result = scanner.next(in: buffer, isFinal: rest.isEmpty, fields: &fields)
      switch result {
      case .end: return events
      case .needMoreBytes:
        let done = scanner.position
        buffer.removeFirst(done)
        scanner.discard(done)
        buffer += rest.prefix(piece)
        rest = rest.dropFirst(piece)
      case .record, .fault: events.append(event(result, scanner, buffer, fields))
      }
    }
  }

  /// Chunks, each read by a scanner of its own.
  static func chunked(
    _ bytes: [UInt8],
    _ dialect: CSVDialect,
    chunk size: Int,
    piece: Int,
    encoding: TextEncoding = .utf8
  ) -> [TableEvent] {
    let source = MemorySource(bytes, path: "table.csv", largestPiece: piece)
    var chunker = CSVChunker(source, dialect: dialect, encoding: encoding, chunkSize: size)
    var (events, spare) = ([TableEvent](), [UInt8]())
    do throws(CSVInputFault) {
      while let chunk = try chunker.next(reusing: spare) {
        events += scan(chunk.bytes, CSVScanner(dialect, chunk: chunk))
        spare = chunk.bytes
      }
    } catch {
      switch error {
      case .record(let fault): events.append(.fault(fault))
      case .file(let fault): events.append(.stopped("\(fault.kind)"))
      }
    }
    return events
  }

  private static func scan(_ bytes: [UInt8], _ start: CSVScanner) -> [TableEvent] {
    var (scanner, events, fields) = (start, [TableEvent](), [CSVField]())
    while true {
      let result = scanner.next(in: bytes, isFinal: true, fields: &fields)
      if result == .end { return events }
      events.append(event(result, scanner, bytes, fields))
    }
  }

  private static func event(
    _ result: CSVScan,
    _ scanner: CSVScanner,
    _ bytes: [UInt8],
    _ fields: [CSVField]
  ) -> TableEvent {
    if case .fault(let fault) = result { return .fault(fault) }
    return .record(
      number: scanner.record,
      line: scanner.recordLine,
      fields: fields.map { $0.text(in: bytes) ?? "not UTF-8" }
    )
  }
}

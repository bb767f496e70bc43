/// What a scanner met.
public enum CSVScan: Sendable, Hashable {
  /// A record; its fields are in the array that was passed.
  case record
  /// The buffer ends inside a record, and more bytes can come.
  case needMoreBytes
  /// There are no more records.
  case end
  /// A record that can't be read; the next call goes on after it, unless ``CSVFault/stopsReading``.
  case fault(CSVFault)
}

/// Finds the records and fields of a table in bytes (RFC 4180).
///
///     var scanner = CSVScanner(.comma)
///     var fields: [CSVField] = []
///     while scanner.next(in: bytes, isFinal: true, fields: &fields) == .record { … }
///
/// The bytes are passed to each call, so nothing is copied. After `needMoreBytes`, append bytes to
/// the buffer and call again; bytes before ``position`` may be removed first, see
/// ``discard(_:)``. A record is looked at from its start each time.
///
/// Blank lines are skipped. A last line without a line end is a record; an empty one is not.
public struct CSVScanner: Sendable {
  /// How the table is written.
  public let dialect: CSVDialect

  /// Where the next record begins in the buffer.
  public private(set) var position = 0

  /// The line on which the next record begins, counted from 1.
  public private(set) var line: Int

  /// The number of the record or fault that was met last, counted from 1 with the header.
  public private(set) var record: Int

  /// The line on which the record or fault that was met last begins.
  public private(set) var recordLine: Int

  /// Where the record that was met last begins in the buffer.
  public private(set) var recordStart = 0

  private var isStopped = false

  /// Starts at the beginning of a table or of one of its chunks.
  ///
  /// - Parameters:
  ///   - dialect: how the table is written.
  ///   - firstLine: the line of the first byte, counted from 1.
  ///   - firstRecord: the number of the first record, counted from 1 with the header.
  public init(_ dialect: CSVDialect, firstLine: Int = 1, firstRecord: Int = 1) {
    self.dialect = dialect
    line = firstLine
    record = firstRecord - 1
    recordLine = firstLine
  }

  /// Starts at the beginning of a chunk; scan its bytes with `isFinal`.
  ///
  /// - Parameters:
  ///   - dialect: how the table is written.
  ///   - chunk: the chunk.
  public init(_ dialect: CSVDialect, chunk: CSVChunk) {
    self.init(dialect, firstLine: chunk.firstLine, firstRecord: chunk.firstRecord)
  }

  /// Tells the scanner that bytes were removed from the front of the buffer.
  ///
  /// - Parameter count: how many, at most ``position``.
  public mutating func discard(_ count: Int) {
    precondition(count <= position, "only bytes before the next record may be removed")
    position -= count
    recordStart -= count
  }

  /// Finds the next record.
  ///
  /// - Parameters:
  ///   - bytes: the buffer.
  ///   - isFinal: whether no more bytes come after those in the buffer.
  ///   - fields: emptied, then filled with the fields of the record; meaningless unless the result
  ///     is `record`.
  /// - Returns: what was met.
  public mutating func next(
    in bytes: [UInt8],
    isFinal: Bool,
    fields: inout [CSVField]
  ) -> CSVScan {
    fields.removeAll(keepingCapacity: true)
    if isStopped { return .end }
    if !dialect.keepsBlankLines { skipBlankLines(bytes, isFinal: isFinal) }
    if position == bytes.count { return isFinal ? .end : .needMoreBytes }
    var reader = CSVRecordReader(dialect, start: position, isFinal: isFinal)
    return reader.read(bytes, &fields) ? finish(reader, bytes) : .needMoreBytes
  }

  /// The place of a byte of the record that was met last.
  ///
  /// - Parameters:
  ///   - offset: the place in the buffer.
  ///   - bytes: the buffer.
  /// - Returns: line and column.
  public func place(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    var lines = LineCount(line: recordLine)
    var column = 1
    for byte in bytes[recordStart..<offset] {
      let before = lines.line
      lines.add(byte)
      if lines.line != before || byte == CSVBytes.lineFeed {
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return TextPosition(line: lines.line, column: column)
  }

  private mutating func skipBlankLines(_ bytes: [UInt8], isFinal: Bool) {
    while position < bytes.count {
      if bytes[position] == CSVBytes.lineFeed {
        position += 1
      } else if bytes[position] == CSVBytes.carriageReturn {
        guard isFinal || position + 1 < bytes.count else { return }
        let isPair = position + 1 < bytes.count && bytes[position + 1] == CSVBytes.lineFeed
        position += isPair ? 2 : 1
      } else {
        return
      }
      line += 1
    }
  }

  private mutating func finish(_ reader: CSVRecordReader, _ bytes: [UInt8]) -> CSVScan {
    record += 1
    (recordLine, recordStart) = (line, position)
    (line, position) = (line + reader.lineEnds, reader.index)
    guard let problem = reader.problem else { return .record }
    let fault = CSVFault(
      kind(problem, bytes),
      at: place(of: problem.offset, in: bytes),
      record: record
    )
    isStopped = fault.stopsReading
    return .fault(fault)
  }

  private func kind(_ problem: CSVRecordReader.Problem, _ bytes: [UInt8]) -> CSVFault.Kind {
    switch problem.kind {
    case .quoteInField: .quoteInField
    case .textAfterQuote: .textAfterQuote
    case .unclosedQuote: .unclosedQuote
    case .zeroByte: .zeroByte
    case .tooManyFields: .tooManyFields(limit: dialect.fieldLimit)
    case .tooLong(let quote):
      .recordTooLong(
        limit: dialect.recordLimit,
        openQuote: quote.map { place(of: $0, in: bytes) }
      )
    }
  }
}

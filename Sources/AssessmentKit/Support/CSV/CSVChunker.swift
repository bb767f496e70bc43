/// Cuts a table into chunks that end where records end, for workers that scan them independently.
///
///     var chunker = CSVChunker(source, dialect: .comma)
///     while let chunk = try chunker.next() { … }
///
/// - A byte order mark of UTF-8 is dropped; UTF-16 and UTF-32 are refused by name.
/// - Line ends inside quotation marks do not end a chunk, wherever the pieces of the source end.
/// - Everything before a fault is given first: the last chunk before the throw ends with the last
///   whole record before the faulty place, whatever the size of the chunks.
/// - Memory stays within the chunk size plus the largest record that is accepted.
public struct CSVChunker: Sendable {
  private var source: any ByteSource
  private let dialect: CSVDialect
  private let chunkSize: Int
  private var carry: [UInt8] = []
  private var boundaries: CSVRecordBoundaries
  private var fault: CSVInputFault?
  private var isAtEnd = false
  private var hasBegun = false
  private var count = 0
  private var byteOffset = 0
  private var hasLongCharacters = false

  /// Starts at the beginning of a table.
  ///
  /// - Parameters:
  ///   - source: the bytes of the table.
  ///   - dialect: how the table is written.
  ///   - encoding: its encoding; Windows-1252 is turned into UTF-8.
  ///   - chunkSize: about how many bytes a chunk has, at least 1; a record is never cut.
  public init(
    _ source: any ByteSource,
    dialect: CSVDialect,
    encoding: TextEncoding = .utf8,
    chunkSize: Int = 262_144
  ) {
    self.source = encoding == .utf8 ? source : Windows1252Source(source)
    self.dialect = dialect
    self.chunkSize = max(1, chunkSize)
    boundaries = CSVRecordBoundaries(dialect, line: 1, records: 0)
  }

  /// The next chunk.
  ///
  /// - Parameter spare: the bytes of a chunk that is no longer needed, whose memory is used again.
  /// - Returns: the chunk, never empty, or `nil` at the end.
  /// - Throws: what stopped the reading; again at every later call.
  public mutating func next(
    reusing spare: consuming [UInt8] = []
  ) throws(CSVInputFault) -> CSVChunk? {
    if let fault { throw fault }
    if isAtEnd, carry.isEmpty { return nil }
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: carry)
    carry.removeAll(keepingCapacity: true)
    let (line, records) = (boundaries.line, boundaries.records)
    var buffer = consume spare
    let end = fill(&buffer)
    carry.append(contentsOf: buffer[end...])
    buffer.removeLast(buffer.count - end)
    let chunk = chunk(buffer, line: line, records: records)
    boundaries.discard(end, leavesHighBytes: carry.contains { $0 >= 0x80 })
    byteOffset += end
    count += 1
    guard chunk.bytes.isEmpty else { return chunk }
    if let fault { throw fault }
    return nil
  }

  /// Reads until the buffer holds a chunk, the source ends or something is wrong; where to cut.
  private mutating func fill(_ buffer: inout [UInt8]) -> Int {
    var goal = chunkSize
    while true {
      read(&buffer, upTo: goal)
      boundaries.scan(buffer, isFinal: isAtEnd && fault == nil)
      if boundaries.isTooLong {
        fault = .record(tooLong(buffer))
      } else if isAtEnd, fault == nil {
        return buffer.count
      }
      if boundaries.boundary > 0 || fault != nil { return boundaries.boundary }
      goal = buffer.count + chunkSize
    }
  }

  private mutating func read(_ buffer: inout [UInt8], upTo goal: Int) {
    do throws(FileFault) {
      if !hasBegun { try begin(&buffer) }
      while buffer.count < goal, !isAtEnd {
        isAtEnd = try source.read(into: &buffer, atMost: goal - buffer.count) == 0
      }
    } catch {
      fault = .file(error)
    }
  }

  private mutating func begin(_ buffer: inout [UInt8]) throws(FileFault) {
    try TextStart.read(from: &source, into: &buffer)
    hasBegun = true
    guard buffer.starts(with: TextEncoding.mark) else { return }
    buffer.removeFirst(TextEncoding.mark.count)
    byteOffset = TextEncoding.mark.count
  }

  /// Makes a chunk of whole records, or of those before the first byte that is not UTF-8.
  private mutating func chunk(
    _ bytes: consuming [UInt8],
    line: Int,
    records: Int
  ) -> CSVChunk {
    var bytes = consume bytes
    let isASCII = !boundaries.hasHighBytes || bytes.allSatisfy { $0 < 0x80 }
    if !isASCII, let bad = encodingFault(bytes, line: line) {
      fault = .file(FileFault(.read, source.path, .text(bad)))
      var before = CSVRecordBoundaries(dialect, line: line, records: records)
      bytes.removeLast(bytes.count - (bad.byteOffset - byteOffset))
      before.scan(bytes, isFinal: false)
      bytes.removeLast(bytes.count - before.boundary)
    }
    hasLongCharacters = hasLongCharacters || !isASCII
    return CSVChunk(
      bytes: bytes,
      index: count,
      firstLine: line,
      firstRecord: records + 1,
      byteOffset: byteOffset,
      isASCII: isASCII
    )
  }

  private func encodingFault(_ bytes: [UInt8], line: Int) -> EncodingFault? {
    var validator = UTF8Validator(
      line: line,
      byteOffset: byteOffset,
      followsLongCharacters: hasLongCharacters
    )
    do throws(EncodingFault) {
      try validator.check(bytes[...])
      try validator.finish()
    } catch {
      return error
    }
    return nil
  }

  private func tooLong(_ buffer: [UInt8]) -> CSVFault {
    var scanner = CSVScanner(
      dialect,
      firstLine: boundaries.line,
      firstRecord: boundaries.records + 1
    )
    let record = Array(buffer[boundaries.boundary...])
    var fields: [CSVField] = []
    if case .fault(let fault) = scanner.next(in: record, isFinal: true, fields: &fields) {
      return fault
    }
    let kind = CSVFault.Kind.recordTooLong(limit: dialect.recordLimit, openQuote: nil)
    return CSVFault(
      kind,
      at: TextPosition(line: boundaries.line, column: 1),
      record: boundaries.records + 1
    )
  }
}

/// Cuts a text into chunks that end where lines end, for files with one JSON object on each line.
///
/// LF ends a line. A byte order mark of UTF-8 is dropped; what is not UTF-8 is refused, after all
/// whole lines before it were given. A line of more than ``lineLimit`` bytes is refused, so that
/// memory stays within the chunk size plus one line.
struct LineChunker: Sendable {
  /// The most bytes in a line.
  static let lineLimit = 1 << 20

  private var source: any ByteSource
  private let chunkSize: Int
  private var carry: [UInt8] = []
  private var validator = UTF8Validator()
  private var fault: CSVInputFault?
  private var isAtEnd = false
  private var hasBegun = false
  private var count = 0
  private var line = 1
  private var records = 0
  /// The place of the buffer in the file.
  private var offset = 0

  init(_ source: any ByteSource, chunkSize: Int) {
    self.source = source
    self.chunkSize = max(1, chunkSize)
  }

  /// The next chunk, `nil` at the end; throws what stopped the reading, again at every later call.
  mutating func next(reusing spare: consuming [UInt8]) throws(CSVInputFault) -> CSVChunk? {
    if let fault { throw fault }
    spare.removeAll(keepingCapacity: true)
    swap(&spare, &carry)
    var buffer = consume spare
    let end = fill(&buffer)
    carry.removeAll(keepingCapacity: true)
    if end < buffer.count, fault == nil { carry.append(contentsOf: buffer[end...]) }
    buffer.removeLast(buffer.count - end)
    guard !buffer.isEmpty else {
      if let fault { throw fault }
      return nil
    }
    return chunk(buffer)
  }

  private mutating func chunk(_ bytes: [UInt8]) -> CSVChunk {
    let chunk = CSVChunk(
      bytes: bytes,
      index: count,
      firstLine: line,
      firstRecord: records + 1,
      byteOffset: offset,
      isASCII: false
    )
    let lines = Self.count(bytes[...])
    (line, records) = (line + lines.ends, records + lines.records)
    (count, offset) = (count + 1, offset + bytes.count)
    return chunk
  }

  /// How many lines end, and how many are not blank.
  private static func count(_ bytes: ArraySlice<UInt8>) -> (ends: Int, records: Int) {
    let parts = bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    return (parts.count - 1, parts.count { !isBlank($0) })
  }

  /// Whether a line holds nothing but spaces, tabs and a CR.
  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == ASCII.space || $0 == ASCII.tab || $0 == ASCII.carriageReturn }
  }

  /// Reads until a line ends, the source ends or something is wrong; where to cut.
  private mutating func fill(_ buffer: inout [UInt8]) -> Int {
    var goal = chunkSize
    while true {
      let start = buffer.count
      read(&buffer, upTo: goal)
      check(&buffer, from: start)
      if let long = Self.firstLongLine(buffer) {
        fault = tooLong(buffer[..<long])
        return long
      }
      if isAtEnd, fault == nil { return buffer.count }
      let end = buffer.lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
      if end > 0 || fault != nil { return end }
      goal = buffer.count + chunkSize
    }
  }

  /// Where the first line begins that is longer than is accepted.
  private static func firstLongLine(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > lineLimit else { return nil }
    var start = 0
    while bytes.count - start > lineLimit {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      if end - start > lineLimit { return start }
      start = end + 1
    }
    return nil
  }

  private mutating func read(_ buffer: inout [UInt8], upTo goal: Int) {
    do throws(FileFault) {
      if !hasBegun {
        try TextStart.read(from: &source, into: &buffer)
        hasBegun = true
        dropMark(&buffer)
      }
      while buffer.count < goal, !isAtEnd {
        isAtEnd = try source.read(into: &buffer, atMost: goal - buffer.count) == 0
      }
    } catch {
      fault = .file(error)
    }
  }

  private mutating func dropMark(_ buffer: inout [UInt8]) {
    guard buffer.starts(with: TextEncoding.mark) else { return }
    buffer.removeFirst(TextEncoding.mark.count)
    offset = TextEncoding.mark.count
    validator = UTF8Validator(line: 1, byteOffset: offset)
  }

  /// Checks the new bytes; what follows a fault is dropped.
  private mutating func check(_ buffer: inout [UInt8], from start: Int) {
    do throws(EncodingFault) {
      try validator.check(buffer[start...])
      if isAtEnd { try validator.finish() }
    } catch {
      fault = .file(FileFault(.read, source.path, .text(error)))
      buffer.removeLast(buffer.count - (error.byteOffset - offset))
    }
  }

  private func tooLong(_ before: ArraySlice<UInt8>) -> CSVInputFault {
    let lines = Self.count(before)
    return .record(
      CSVFault(
        .recordTooLong(limit: Self.lineLimit, openQuote: nil),
        at: TextPosition(line: line + lines.ends, column: 1),
        record: records + lines.records + 1
      )
    )
  }
}

/// Finds where records end, without looking at fields, so that a table can be cut into chunks.
///
/// A quotation mark opens a quoted part only at the start of a field, that is at the start of a
/// record or after a delimiter; inside, two in a row are one; CR LF is one line end. These are the
/// rules of ``CSVRecordReader``, also for records that are faulty.
struct CSVRecordBoundaries {
  private let dialect: CSVDialect

  /// The next byte to look at.
  private(set) var index = 0

  /// Where the record begins that is not finished; everything before is whole records.
  private(set) var boundary = 0

  /// The line at the boundary, counted from 1.
  private(set) var line: Int

  /// The records before the boundary, blank lines not counted where they are skipped.
  private(set) var records: Int

  /// Whether a byte above 7F was seen among those that are in the buffer.
  private(set) var hasHighBytes = false

  /// Whether the record at the boundary is longer than is accepted.
  private(set) var isTooLong = false

  /// The opening quotation mark while a quoted part is open.
  private(set) var openQuote: Int?

  private var linesInRecord = 0

  init(_ dialect: CSVDialect, line: Int, records: Int) {
    self.dialect = dialect
    self.line = line
    self.records = records
  }

  /// Goes on to the end of the buffer, or to a record that is too long.
  ///
  /// Unless the buffer is final, a quotation mark or CR that is its last byte waits for the next.
  mutating func scan(_ bytes: [UInt8], isFinal: Bool) {
    while !isTooLong {
      index = ByteSearch.special(in: bytes, from: index, sawHighByte: &hasHighBytes)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      guard byte == CSVBytes.lineFeed || isFinal || index + 1 < bytes.count else { break }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == CSVBytes.quote { quote(bytes, next) } else { lineEnd(byte, next) }
    }
    if index - boundary > dialect.recordLimit { isTooLong = true }
  }

  /// Forgets bytes that were removed from the front of the buffer, and notes whether bytes above 7F
  /// are among those that stay.
  mutating func discard(_ count: Int, leavesHighBytes: Bool) {
    index -= count
    boundary -= count
    openQuote = openQuote.map { $0 - count }
    hasHighBytes = leavesHighBytes
  }

  private mutating func quote(_ bytes: [UInt8], _ next: UInt8) {
    if openQuote == nil {
      let opens = index == boundary || bytes[index - 1] == dialect.delimiter
      openQuote = opens ? index : nil
      index += 1
    } else if next == CSVBytes.quote {
      index += 2
    } else {
      openQuote = nil
      index += 1
    }
  }

  private mutating func lineEnd(_ byte: UInt8, _ next: UInt8) {
    let isPair = byte == CSVBytes.carriageReturn && next == CSVBytes.lineFeed
    let length = index - boundary
    linesInRecord += 1
    if openQuote != nil {
      index += isPair ? 2 : 1
      return
    }
    guard length <= dialect.recordLimit else {
      isTooLong = true
      return
    }
    index += isPair ? 2 : 1
    if length > 0 || dialect.keepsBlankLines { records += 1 }
    (boundary, line, linesInRecord) = (index, line + linesInRecord, 0)
  }
}

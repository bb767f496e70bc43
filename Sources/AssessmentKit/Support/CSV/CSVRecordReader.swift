/// Reads one record: the loop that sees every byte of a table.
///
/// After a problem it goes on to the end of the record by the same rules, so that the next record
/// begins where ``CSVRecordBoundaries`` says it does. The first problem is kept; one that stops all
/// reading takes its place.
struct CSVRecordReader {
  struct Problem {
    enum Kind {
      case quoteInField, textAfterQuote, unclosedQuote, zeroByte, tooManyFields
      case tooLong(openQuote: Int?)
    }

    let kind: Kind
    let offset: Int
  }

  private enum Step {
    case field, record, needMoreBytes
  }

  private let delimiter: UInt8
  private let largestSpecial: UInt8
  private let fieldLimit: Int
  private let isFinal: Bool
  private let start: Int

  /// A byte that can't be reached within the largest record.
  private let limit: Int

  /// The next byte to look at; in the end, where the next record begins.
  private(set) var index: Int

  /// The line ends that were passed, the one after the record included.
  private(set) var lineEnds = 0

  private(set) var problem: Problem?

  init(_ dialect: CSVDialect, start: Int, isFinal: Bool) {
    delimiter = dialect.delimiter
    largestSpecial = max(dialect.delimiter, CSVBytes.quote)
    fieldLimit = dialect.fieldLimit
    self.isFinal = isFinal
    self.start = start
    limit = start + dialect.recordLimit + 1
    index = start
  }

  /// Reads to the end of the record; `false` when the buffer ends before it and is not final.
  mutating func read(_ bytes: [UInt8], _ fields: inout [CSVField]) -> Bool {
    while true {
      let isQuoted = index < bytes.count && bytes[index] == CSVBytes.quote
      switch isQuoted ? quotedField(bytes, &fields) : plainField(bytes, &fields) {
      case .field: continue
      case .record: return true
      case .needMoreBytes: return false
      }
    }
  }

  private mutating func plainField(_ bytes: [UInt8], _ fields: inout [CSVField]) -> Step {
    let fieldStart = index
    if let end = plainEnd(bytes) {
      add(CSVField(start: fieldStart, end: end), to: &fields)
      return separator(bytes, at: end)
    }
    return outOfBytes(CSVField(start: fieldStart, end: index), &fields)
  }

  /// The next delimiter or line end; `nil` when the bytes or the limit come first.
  @inline(__always)
  private mutating func plainEnd(_ bytes: [UInt8]) -> Int? {
    var here = index
    let stop = min(bytes.count, limit)
    while here < stop {
      let byte = bytes[here]
      if byte <= largestSpecial {
        if byte == delimiter || byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn {
          return here
        }
        if byte == CSVBytes.quote { note(.quoteInField, here) }
        if byte == 0 { note(.zeroByte, here) }
      }
      here += 1
    }
    index = here
    return nil
  }

  private mutating func quotedField(_ bytes: [UInt8], _ fields: inout [CSVField]) -> Step {
    let open = index
    var hasDoubled = false
    index += 1
    while index < min(bytes.count, limit) {
      let byte = bytes[index]
      guard byte <= CSVBytes.quote else {
        index += 1
        continue
      }
      guard isFinal || index + 1 < bytes.count else { return .needMoreBytes }
      let isPair = index + 1 < bytes.count && isPair(byte, bytes[index + 1])
      if byte == CSVBytes.quote, !isPair {
        let field = CSVField(
          start: open + 1,
          end: index,
          isQuoted: true,
          hasDoubledQuotes: hasDoubled
        )
        return afterQuote(field, bytes, &fields)
      }
      passInQuotes(byte)
      hasDoubled = hasDoubled || byte == CSVBytes.quote
      index += isPair ? 2 : 1
    }
    return outOfBytesInQuotes(open)
  }

  /// Two quotation marks, or CR LF.
  private func isPair(_ byte: UInt8, _ next: UInt8) -> Bool {
    byte == CSVBytes.quote
      ? next == CSVBytes.quote : byte == CSVBytes.carriageReturn && next == CSVBytes.lineFeed
  }

  private mutating func passInQuotes(_ byte: UInt8) {
    if byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn { lineEnds += 1 }
    if byte == 0 { note(.zeroByte, index) }
  }

  /// What follows the closing quotation mark, which stands at the end of the field.
  private mutating func afterQuote(
    _ field: CSVField,
    _ bytes: [UInt8],
    _ fields: inout [CSVField]
  ) -> Step {
    index = field.end + 1
    let after = index
    guard let end = plainEnd(bytes) else {
      if index > after { note(.textAfterQuote, after, overridingFrom: after) }
      return outOfBytes(field, &fields)
    }
    if end > after { note(.textAfterQuote, after, overridingFrom: after) }
    add(field, to: &fields)
    return separator(bytes, at: end)
  }

  private mutating func separator(_ bytes: [UInt8], at end: Int) -> Step {
    if bytes[end] == delimiter {
      index = end + 1
      return .field
    }
    let isReturn = bytes[end] == CSVBytes.carriageReturn
    guard !isReturn || isFinal || end + 1 < bytes.count else { return .needMoreBytes }
    let isPair = isReturn && end + 1 < bytes.count && bytes[end + 1] == CSVBytes.lineFeed
    index = end + (isPair ? 2 : 1)
    lineEnds += 1
    return .record
  }

  private mutating func outOfBytes(_ field: CSVField, _ fields: inout [CSVField]) -> Step {
    if index >= limit { return stop(.tooLong(openQuote: nil), start) }
    guard isFinal else { return .needMoreBytes }
    add(field, to: &fields)
    return .record
  }

  private mutating func outOfBytesInQuotes(_ open: Int) -> Step {
    if index >= limit { return stop(.tooLong(openQuote: open), start) }
    return isFinal ? stop(.unclosedQuote, open) : .needMoreBytes
  }

  private mutating func stop(_ kind: Problem.Kind, _ offset: Int) -> Step {
    problem = Problem(kind: kind, offset: offset)
    return .record
  }

  private mutating func add(_ field: CSVField, to fields: inout [CSVField]) {
    if fields.count < fieldLimit { return fields.append(field) }
    note(.tooManyFields, field.start)
  }

  /// Keeps a problem unless an earlier one is kept already.
  private mutating func note(
    _ kind: Problem.Kind,
    _ offset: Int,
    overridingFrom first: Int = .max
  ) {
    if let problem, problem.offset < first { return }
    problem = Problem(kind: kind, offset: offset)
  }
}

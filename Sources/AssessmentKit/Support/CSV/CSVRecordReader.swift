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
      switch plainFields(bytes, &fields) {
      case .field: break
      case .record: return true
      case .needMoreBytes: return false
      }
      switch quotedField(bytes, &fields) {
      case .field: break
      case .record: return true
      case .needMoreBytes: return false
      }
    }
  }

  /// Reads fields up to one that begins with a quotation mark.
  private mutating func plainFields(_ bytes: [UInt8], _ fields: inout [CSVField]) -> Step {
    var (start, here) = (index, index)
    let stop = min(bytes.count, limit)
    let (delimiter, largestSpecial) = (delimiter, largestSpecial)
    while here < stop {
      let byte = bytes[here]
      if byte > largestSpecial {
        here += 1
      } else if byte == delimiter {
        add(CSVField(start: start, end: here), to: &fields)
        here += 1
        start = here
      } else if byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn {
        add(CSVField(start: start, end: here), to: &fields)
        return separator(bytes, at: here)
      } else if byte == CSVBytes.quote, here == start {
        index = here
        return .field
      } else {
        passInText(byte, at: here)
        here += 1
      }
    }
    index = here
    return outOfBytes(CSVField(start: start, end: here), &fields)
  }

  private mutating func passInText(_ byte: UInt8, at offset: Int) {
    if byte == CSVBytes.quote { note(.quoteInField, offset) }
    if byte == 0 { note(.zeroByte, offset) }
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
    while index < min(bytes.count, limit) {
      let byte = bytes[index]
      if byte == delimiter || byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn {
        add(field, to: &fields)
        return separator(bytes, at: index)
      }
      note(.textAfterQuote, index)
      index += 1
    }
    return outOfBytes(field, &fields)
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
  private mutating func note(_ kind: Problem.Kind, _ offset: Int) {
    if problem == nil { problem = Problem(kind: kind, offset: offset) }
  }
}

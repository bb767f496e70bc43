import AssessmentKit

/// One thing that a reader of a table reports, in a form that can be compared.
enum TableEvent: Equatable {
  case record(number: Int, line: Int, fields: [String])
  case fault(CSVFault)
  case stopped(String)

  /// Without the place of an open quotation mark, which the slow twin does not keep.
  var simplified: TableEvent {
    guard case .fault(let fault) = self, case .recordTooLong(let limit, _) = fault.kind else {
      return self
    }
    let kind = CSVFault.Kind.recordTooLong(limit: limit, openQuote: nil)
    return .fault(CSVFault(kind, at: fault.position, record: fault.record))
  }
}

/// A reader of tables that takes one character at a time: the twin of ``CSVScanner``.
struct SlowTable {
  private enum State {
    case fieldStart, plain, quoted, afterQuote
  }

  private let dialect: CSVDialect
  private var events: [TableEvent] = []
  private var state = State.fieldStart
  private var fields: [String] = []
  private var field = ""
  private var fieldPlace = TextPosition(line: 1, column: 1)
  private var quotePlace = TextPosition(line: 1, column: 1)
  private var place = TextPosition(line: 1, column: 1)
  private var recordLine = 1
  private var recordBytes = 0
  private var recordNumber = 1
  private var problem: (CSVFault.Kind, TextPosition)?
  private var isStopped = false

  private init(_ dialect: CSVDialect) {
    self.dialect = dialect
  }

  static func events(_ text: String, _ dialect: CSVDialect) -> [TableEvent] {
    var table = SlowTable(dialect)
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count, !table.isStopped {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      index += table.take(scalars[index], next)
    }
    table.finish()
    return table.events
  }

  /// Takes a character and says how many were used up: 2 for CR LF and doubled quotation marks.
  private mutating func take(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Int {
    if scalar == "\r" || scalar == "\n" {
      let used = scalar == "\r" && next == "\n" ? 2 : 1
      lineEnd(String(String.UnicodeScalarView([scalar])), used)
      return used
    }
    let here = place
    let isDoubled = state == .quoted && scalar == "\"" && next == "\""
    place = TextPosition(line: place.line, column: place.column + (isDoubled ? 2 : 1))
    recordBytes += scalar.utf8.count + (isDoubled ? 1 : 0)
    if scalar == "\0", state != .afterQuote { note(.zeroByte, here) }
    if isDoubled {
      field += "\""
    } else {
      step(scalar, here)
    }
    return isDoubled ? 2 : 1
  }

  private mutating func step(_ scalar: Unicode.Scalar, _ here: TextPosition) {
    let isDelimiter = scalar == Unicode.Scalar(dialect.delimiter)
    switch state {
    case .fieldStart where scalar == "\"":
      (state, quotePlace, fieldPlace) = (.quoted, here, place)
    case .fieldStart, .plain:
      if isDelimiter { return endField() }
      if state == .fieldStart { fieldPlace = here }
      state = .plain
      if scalar == "\"" { note(.quoteInField, here) }
      field.unicodeScalars.append(scalar)
    case .quoted:
      if scalar == "\"" { state = .afterQuote } else { field.unicodeScalars.append(scalar) }
    case .afterQuote:
      if isDelimiter { endField() } else { note(.textAfterQuote, here) }
    }
  }

  private mutating func endField() {
    if fields.count < dialect.fieldLimit {
      fields.append(field)
    } else {
      note(.tooManyFields(limit: dialect.fieldLimit), fieldPlace)
    }
    (field, state, fieldPlace) = ("", .fieldStart, place)
  }

  private mutating func lineEnd(_ first: String, _ used: Int) {
    if state == .quoted {
      field += used == 2 ? "\r\n" : first
      recordBytes += used
      place = TextPosition(line: place.line + 1, column: 1)
      return
    }
    endRecord()
    place = TextPosition(line: place.line + 1, column: 1)
    (recordLine, fieldPlace) = (place.line, place)
  }

  private mutating func endRecord() {
    if recordBytes > dialect.recordLimit { return tooLong() }
    if recordBytes == 0, !dialect.keepsBlankLines { return }
    endField()
    if let (kind, position) = problem {
      events.append(.fault(CSVFault(kind, at: position, record: recordNumber)))
    } else {
      events.append(.record(number: recordNumber, line: recordLine, fields: fields))
    }
    recordNumber += 1
    (fields, recordBytes, problem) = ([], 0, nil)
  }

  private mutating func finish() {
    guard !isStopped, recordBytes > 0 else { return }
    if recordBytes <= dialect.recordLimit, state == .quoted {
      problem = (.unclosedQuote, quotePlace)
    }
    endRecord()
  }

  private mutating func tooLong() {
    let kind = CSVFault.Kind.recordTooLong(limit: dialect.recordLimit, openQuote: nil)
    let start = TextPosition(line: recordLine, column: 1)
    events.append(.fault(CSVFault(kind, at: start, record: recordNumber)))
    isStopped = true
  }

  private mutating func note(_ kind: CSVFault.Kind, _ position: TextPosition) {
    if problem == nil { problem = (kind, position) }
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: String.UTF8View { String(self).utf8 }
}

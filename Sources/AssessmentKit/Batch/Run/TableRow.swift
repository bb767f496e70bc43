/// One row of a table with what is needed to say where things stand in it.
struct TableRow {
  let scanner: CSVScanner
  let layout: TableLayout
  let bytes: [UInt8]
  let file: String?
  /// The field of the id, where the table has one and the row reaches so far.
  let idField: CSVField?

  /// The number of the row, the header not counted.
  var number: Int { scanner.record - 1 }

  /// The record's id: from its column, or made of the number of its row.
  var id: ArraySlice<UInt8> {
    if let idField { return idField.content(in: bytes) }
    return layout.idColumn == nil ? Array("row_\(number)".utf8)[...] : []
  }

  /// The place of the row.
  var place: Place { place(at: scanner.recordStart) }

  /// The place of a field, its quotation mark included.
  func place(of field: CSVField) -> Place {
    place(at: field.start - (field.isQuoted ? 1 : 0))
  }

  private func place(at offset: Int) -> Place {
    Place(file: file, position: scanner.place(of: offset, in: bytes), record: name)
  }

  /// The record's id where it can be shown, else the number of its row.
  private var name: String {
    guard let id = idField?.content(in: bytes), RecordID.looksLikeCode(id) else {
      return "row \(number)"
    }
    return String(decoding: id, as: UTF8.self)
  }
}

/// What a record's id may be.
enum RecordID {
  /// The most bytes of an id.
  static let longest = 64

  /// Whether an id may be shown in a message: it looks like a code, and not like a name, a date or
  /// a telephone number.
  ///
  /// A code is made of ASCII letters, digits, `.`, `_` and `-`, and has a digit. One without any
  /// letter has at most 5 digits.
  static func looksLikeCode(_ id: ArraySlice<UInt8>) -> Bool {
    let digits = id.count { (0x30...0x39).contains($0) }
    let letters = id.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    let marks = id.count { $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    guard id.count <= longest, digits + letters + marks == id.count else { return false }
    return digits > 0 && (letters > 0 || digits <= 5)
  }

  /// What is wrong with an id, or `nil`.
  static func problem(_ id: ArraySlice<UInt8>) -> String? {
    if id.isEmpty { return "the record has no id" }
    if id.count > longest { return "the record's id has more than \(longest) bytes" }
    return hasControls(id) ? "the record's id holds a control character" : nil
  }

  static func finding(_ id: ArraySlice<UInt8>, at place: @autoclosure () -> Place) -> Finding? {
    guard let problem = problem(id) else { return nil }
    return Finding(
      .batchBadID,
      .error,
      problem,
      at: place(),
      expected: "1 to 64 bytes of plain text",
      help: "give every record a code of its own; never a name or date of birth"
    )
  }

  /// Whether C0 or C1 control characters or DEL are in the text.
  private static func hasControls(_ text: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      if byte < 0x20 || byte == 0x7F || (before == 0xC2 && byte < 0xA0) { return true }
      before = byte
    }
    return false
  }
}

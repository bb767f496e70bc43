/// Looks at the bytes of a document before it's read: size, encoding, bytes that are no text.
struct JSONEncodingCheck {
  let bytes: [UInt8]
  let file: String?
  let limits: JSONLimits

  /// Refuses what isn't UTF-8 text of a reasonable size.
  func check() throws(Refused) {
    if let finding = firstFinding { throw Refused([finding]) }
  }

  private var firstFinding: Finding? {
    if bytes.count > limits.bytes { return tooLarge }
    if bytes.isEmpty { return empty }
    if let encoding = otherEncoding { return inOtherEncoding(encoding) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return byteOrderMark }
    return UTF8Fault.first(in: bytes).map(finding(of:))
  }

  /// The name of the encoding that the first bytes show, when it's not UTF-8.
  private var otherEncoding: String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    switch bytes.prefix(4).map({ $0 == 0 }) {
    case [true, true, true, false], [false, true, true, true]: return "UTF-32"
    case [true, false, true, false], [false, true, false, true]: return "UTF-16"
    case [true, false], [false, true]: return "UTF-16"
    default: return nil
    }
  }

  private func finding(of fault: UTF8Fault) -> Finding {
    let place = place(at: fault.offset)
    guard fault.kind != .nul else {
      return Finding(
        .jsonNulByte,
        .error,
        "byte \(fault.offset) of the document is 0",
        at: place,
        expected: "text in UTF-8",
        help: "fetch the file again; it may be damaged, or a file of another kind"
      )
    }
    return Finding(
      .jsonNotUTF8,
      .error,
      "byte \(fault.offset) of the document \(fault.kind.rawValue)",
      at: place,
      expected: "text in UTF-8",
      help: "save the file as UTF-8 in the program that it came from"
    )
  }

  /// Line and column of a byte, counted from the start of the text.
  private func place(at offset: Int) -> Place {
    var line = 1
    var column = 1
    for index in 0..<offset {
      switch bytes[index] {
      case ASCII.carriageReturn where index + 1 < bytes.count && bytes[index + 1] == ASCII.lineFeed:
        continue
      case ASCII.lineFeed, ASCII.carriageReturn: (line, column) = (line + 1, 1)
      case 0x80...0xBF: continue
      default: column += 1
      }
    }
    return Place(file: file, position: TextPosition(line: line, column: column), pointer: "")
  }
}

extension JSONEncodingCheck {
  private var tooLarge: Finding {
    Finding(
      .jsonTooManyBytes,
      .error,
      "the document has \(bytes.count) bytes",
      at: place(at: 0),
      expected: "at most \(limits.bytes) bytes",
      help: "check that this is the file you meant, or split it"
    )
  }

  private var empty: Finding {
    Finding(
      .jsonEmpty,
      .error,
      "the document is empty",
      at: place(at: 0),
      expected: "one JSON value",
      help: "fetch the file again; the copy may have failed"
    )
  }

  private var byteOrderMark: Finding {
    Finding(
      .jsonByteOrderMark,
      .error,
      "the document begins with a byte order mark (EF BB BF)",
      at: place(at: 0),
      expected: "the text itself from the first byte on",
      help: "save the file as UTF-8 without a byte order mark"
    )
  }

  private func inOtherEncoding(_ name: String) -> Finding {
    Finding(
      .jsonOtherEncoding,
      .error,
      "the document looks like \(name)",
      at: place(at: 0),
      expected: "text in UTF-8",
      help: "save the file as UTF-8"
    )
  }
}

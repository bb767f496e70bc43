// What is said when a document is refused: the parts that all findings share.
extension JSONReader {
  /// The refusal at a place in the document, after the repeated names that were found before it.
  func refusal(
    _ code: DiagnosticCode,
    _ message: String,
    at position: TextPosition? = nil,
    expected: String,
    help: String
  ) -> Refused {
    let place = place(at: position ?? self.position)
    return Refused(
      repeats + [Finding(code, .error, message, at: place, expected: expected, help: help)]
    )
  }

  private func place(at position: TextPosition) -> Place {
    Place(file: file, position: position, pointer: pointer.description)
  }

  private var pointer: JSONPointer {
    JSONPointer(
      tokens: path.map { step in
        switch step {
        case .name(let name): name
        case .index(let index): String(index)
        }
      }
    )
  }

  /// The current character in words; letters and digits are not shown, they may be an answer.
  var foundHere: String {
    guard let scalar = currentScalar else { return "the end of the document" }
    if scalar == "\"" { return "a string" }
    if scalar.properties.isAlphabetic { return "a letter" }
    if scalar.properties.numericType != nil { return "a digit" }
    return scalar.isASCII && scalar.isVisible && scalar != " "
      ? "the character \(scalar)" : "the character \(scalar.codePoint)"
  }

  var currentScalar: Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }

  /// Notes a repeated name; reading goes on until there are too many.
  mutating func addRepeat(
    of name: String,
    at position: TextPosition,
    first: TextPosition
  ) throws(Refused) {
    repeats.append(
      Finding(
        .jsonRepeatedName,
        .error,
        "the name \"\(name.shownInMessage)\" was used before in this object, at \(first.inWords)",
        at: place(at: position),
        expected: "each name once",
        help: "keep one of the two members"
      )
    )
    guard repeats.count < limits.repeatedNames else {
      throw Refused(repeats + [noMoreRepeats(at: position)])
    }
  }

  private func noMoreRepeats(at position: TextPosition) -> Finding {
    Finding(
      .jsonRepeatedName,
      .note,
      "reading stopped here, after \(repeats.count) repeated names",
      at: place(at: position),
      help: "mend these first, then look at the document again"
    )
  }
}

extension TextPosition {
  /// The position in words, for the middle of a message.
  var inWords: String {
    "line \(line), column \(column)"
  }
}

// Faults of size.
extension JSONReader {
  func tooManyValues() -> Refused {
    refusal(
      .jsonTooManyValues,
      "the document has more than \(limits.nodes) values",
      expected: "at most \(limits.nodes) values",
      help: "check that this is the file you meant, or split it"
    )
  }

  func tooDeep() -> Refused {
    refusal(
      .jsonTooDeep,
      "arrays and objects stand more than \(limits.depth) deep inside each other",
      expected: "at most \(limits.depth) levels",
      help: "check the program that wrote the file"
    )
  }

  func nameTooLong(at start: TextPosition) -> Refused {
    refusal(
      .jsonNameTooLong,
      "a member's name has more than \(limits.nameBytes) bytes",
      at: start,
      expected: "a name of at most \(limits.nameBytes) bytes",
      help: "put long texts into values, not into names"
    )
  }
}

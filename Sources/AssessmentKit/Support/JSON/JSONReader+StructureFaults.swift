// What is said when arrays, objects and values are not put together as they should be.
extension JSONReader {
  /// Where a value should begin, something else stands.
  func noValue() -> Refused {
    if isAtEnd { return unfinished() }
    if let fault = foreignSyntax() { return fault }
    switch current {
    case ASCII.plus: return leadingPlus()
    case ASCII.point: return bareDecimalPoint()
    case ASCII.comma, ASCII.colon: return missingValue()
    case ASCII.closeBracket, ASCII.closeBrace: return closedTooEarly()
    default: return wordFault() ?? unexpected("a value")
    }
  }

  /// Where a member's name should begin, something else stands.
  func noName() -> Refused {
    if isAtEnd { return unfinished() }
    if let fault = foreignSyntax() { return fault }
    switch current {
    case ASCII.comma, ASCII.colon: return missingValue()
    case ASCII.closeBracket: return closedTooEarly()
    case let byte where ASCII.isWord(byte) || byte >= 0x80 || byte == ASCII.minus:
      return unquotedName()
    default: return unexpected("a member's name between double quotation marks")
    }
  }

  /// After a member's name there's no colon.
  func noColon() -> Refused {
    if isAtEnd { return unfinished() }
    if beginsComment { return comment() }
    return refusal(
      .jsonMissingColon,
      "\(foundHere) stands where a colon belongs after a member's name",
      expected: "a colon",
      help: "write a colon between the name and its value"
    )
  }

  /// After an entry there's neither a comma nor the right closing bracket.
  func noComma() -> Refused {
    if isAtEnd { return unfinished() }
    if beginsComment { return comment() }
    if current == ASCII.closeBracket || current == ASCII.closeBrace { return mismatchedBracket() }
    guard beginsEntry else { return unexpected("a comma or a closing bracket") }
    return refusal(
      .jsonMissingComma,
      "\(foundHere) follows an entry without a comma between them",
      expected: "a comma or the closing bracket",
      help: "write a comma after the entry before it"
    )
  }

  /// After the document's value there's something more.
  func afterDocument() -> Refused {
    if beginsComment { return comment() }
    return refusal(
      .jsonTrailingData,
      "\(foundHere) follows the end of the document's value",
      expected: "the end of the document",
      help: "remove what follows, or put the values into one array"
    )
  }

  func trailingComma(at comma: TextPosition) -> Refused {
    refusal(
      .jsonTrailingComma,
      "a closing bracket follows the comma at \(comma.inWords)",
      expected: "one more entry after the comma, or no comma",
      help: "remove the comma"
    )
  }

  /// A closing bracket stands where a value or a name belongs.
  private func closedTooEarly() -> Refused {
    guard let container = containers.last else { return unexpected("a value") }
    return current == container.closer ? missingValue() : mismatchedBracket()
  }

  private func mismatchedBracket() -> Refused {
    guard let container = containers.last else { return unexpected("a value") }
    let kind = container.isObject ? "object" : "array"
    let closer = Character(Unicode.Scalar(container.closer))
    return refusal(
      .jsonMismatchedBracket,
      "\(foundHere) stands inside the \(kind) that begins at \(container.opening.inWords)",
      expected: "the \(kind)'s own closing bracket, \(closer)",
      help: "close the brackets in the order in which they were opened, last one first"
    )
  }

  private func unfinished() -> Refused {
    guard let container = containers.last else {
      return refusal(
        .jsonEmpty,
        "the document holds only white space",
        expected: "one JSON value",
        help: "fetch the file again; the copy may have failed"
      )
    }
    let kind = container.isObject ? "object" : "array"
    return refusal(
      container.isObject ? .jsonUnclosedObject : .jsonUnclosedArray,
      "the document ends inside the \(kind) that begins at \(container.opening.inWords)",
      expected: "the closing bracket \(Character(Unicode.Scalar(container.closer)))",
      help: "add what is missing, or fetch the file again; it may have been cut off"
    )
  }

  private func missingValue() -> Refused {
    refusal(
      .jsonMissingValue,
      "\(foundHere) stands where a value or a member belongs",
      expected: "a value, or a member with its name",
      help: "write what is missing, or remove the comma or the name"
    )
  }

  private func unquotedName() -> Refused {
    refusal(
      .jsonUnquotedName,
      "\(foundHere) begins a member's name without quotation marks",
      expected: "a name between double quotation marks",
      help: "put double quotation marks around the name"
    )
  }

  private func unexpected(_ expected: String) -> Refused {
    refusal(
      .jsonUnexpected,
      "\(foundHere) does not belong here",
      expected: expected,
      help: "remove it, or put text between double quotation marks"
    )
  }
}

// What comes from other languages.
extension JSONReader {
  private var beginsComment: Bool {
    current == ASCII.hash
      || current == ASCII.slash && (following == ASCII.slash || following == UInt8(ascii: "*"))
  }

  private var beginsWrongQuotes: Bool {
    switch currentScalar?.value ?? 0 {
    case 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F: true
    default: false
    }
  }

  private var beginsEntry: Bool {
    switch current {
    case ASCII.quote, ASCII.minus, ASCII.plus, ASCII.point, ASCII.openBracket, ASCII.openBrace: true
    default: ASCII.isWord(current) || beginsWrongQuotes
    }
  }

  private func foreignSyntax() -> Refused? {
    if beginsComment { return comment() }
    guard beginsWrongQuotes else { return nil }
    return refusal(
      .jsonWrongQuotes,
      "a string begins with a quotation mark that JSON does not know",
      expected: "straight double quotation marks",
      help: "replace the marks around the text by straight double ones"
    )
  }

  private func comment() -> Refused {
    refusal(
      .jsonComment,
      "a comment stands here",
      expected: "no comments",
      help: "remove the comment"
    )
  }

  /// A word that isn't true, false or null.
  ///
  /// Only words of programming languages are shown.
  func wordFault() -> Refused? {
    guard ASCII.isWord(current) else { return nil }
    let word = String(decoding: bytes[index...].prefix(while: ASCII.isWord), as: UTF8.self)
    let foreign = ["nan", "inf", "infinity", "true", "false", "none", "null", "nil", "undefined"]
    guard foreign.contains(word.lowercased()) else {
      return unexpected("a value")
    }
    return refusal(
      .jsonForeignWord,
      "\(word) is not a JSON value",
      expected: "true, false or null in small letters, or a finite number",
      help: "write null where a value is not known, and mend the program that wrote the file"
    )
  }
}

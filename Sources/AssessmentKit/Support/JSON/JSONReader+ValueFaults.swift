// What is said about faulty numbers. Their digits are never shown: they may be an answer.
extension JSONReader {
  func leadingPlus() -> Refused {
    refusal(
      .jsonLeadingPlus,
      "a number begins with a plus sign",
      expected: "a digit or a minus sign",
      help: "remove the plus sign"
    )
  }

  func bareDecimalPoint() -> Refused {
    bareDecimalPoint(at: position)
  }

  private func bareDecimalPoint(at start: TextPosition) -> Refused {
    refusal(
      .jsonBareDecimalPoint,
      "a number begins with its decimal point",
      at: start,
      expected: "a digit before the point",
      help: "write a 0 before the point"
    )
  }

  func leadingZero(at start: TextPosition) -> Refused {
    refusal(
      .jsonLeadingZero,
      "a number with several digits begins with 0",
      at: start,
      expected: "a number without zeros before it",
      help: "remove the zeros, or put a code that keeps them between double quotation marks"
    )
  }

  /// After a minus sign: `-.5`, `-Infinity`, or no number at all.
  func noDigitAfterSign(_ start: TextPosition) -> Refused {
    if current == ASCII.point { return bareDecimalPoint(at: start) }
    if ASCII.isLetter(current), let fault = wordFault() { return fault }
    return missingDigits(after: "the minus sign")
  }

  func missingDigits(after part: String) -> Refused {
    refusal(
      .jsonMissingDigits,
      "\(foundHere) follows \(part) of a number",
      expected: "a digit",
      help: "write the whole number; its end may have been cut off"
    )
  }

  func numberEnding() -> Refused {
    refusal(
      .jsonNumberEnding,
      "\(foundHere) is attached to the end of a number",
      expected: "a comma, a closing bracket or white space",
      help: "write a plain number, or put the text between double quotation marks"
    )
  }

  func numberTooLarge(at start: TextPosition) -> Refused {
    refusal(
      .jsonNumberTooLarge,
      "a number is too large for a floating point number",
      at: start,
      expected: "a number below about 1.8e308",
      help: "look for a slip in the exponent"
    )
  }

  func integerOutOfRange(at start: TextPosition) -> Refused {
    refusal(
      .jsonIntegerOutOfRange,
      "a whole number is too large to be read exactly everywhere",
      at: start,
      expected: "a whole number from -9007199254740991 to 9007199254740991",
      help: "put an identifier with many digits between double quotation marks"
    )
  }
}

// What is said about faulty strings. Their text is never shown.
extension JSONReader {
  /// The end of the document or a control character inside a string.
  func stringFault(opening: TextPosition) -> Refused {
    guard !isAtEnd else { return unterminated(opening) }
    let name = Unicode.Scalar(current).codePoint
    let isLineEnd = current == ASCII.lineFeed || current == ASCII.carriageReturn
    return refusal(
      .jsonControlCharacter,
      "\(isLineEnd ? "the line ends" : "the control character \(name) stands") inside the string "
        + "that begins at \(opening.inWords)",
      expected: isLineEnd ? "a closing quotation mark, or \\n" : "control characters as escapes",
      help: isLineEnd
        ? "close the string on its line, or write the line end as \\n"
        : "write a tab as \\t, and remove what is not meant to be there"
    )
  }

  private func unterminated(_ opening: TextPosition) -> Refused {
    refusal(
      .jsonUnterminatedString,
      "the document ends inside the string that begins at \(opening.inWords)",
      expected: "a closing quotation mark",
      help: "close the string, or fetch the file again; it may have been cut off"
    )
  }

  mutating func escapeFault(opening: TextPosition) -> Refused {
    guard index + 1 < bytes.count else {
      index = bytes.count
      return unterminated(opening)
    }
    return refusal(
      .jsonBadEscape,
      "a backslash begins no known escape",
      expected: "one of \" \\ / b f n r t u after the backslash",
      help: "write a backslash itself twice"
    )
  }

  mutating func unicodeEscapeFault(opening: TextPosition) -> Refused {
    let rest = bytes[(index + 2)...]
    guard rest.count >= 4 || !rest.allSatisfy({ ASCII.hexadecimalValue($0) != nil }) else {
      index = bytes.count
      return unterminated(opening)
    }
    return refusal(
      .jsonBadUnicodeEscape,
      "\\u is not followed by four hexadecimal digits",
      expected: "four of the digits 0-9 and a-f",
      help: "write the escape in full, or the character itself"
    )
  }

  func loneSurrogate() -> Refused {
    refusal(
      .jsonLoneSurrogate,
      "an escape is half of a surrogate pair, and its other half is missing",
      expected: "two escapes, \\ud800 to \\udbff and then \\udc00 to \\udfff",
      help: "write the whole character"
    )
  }
}

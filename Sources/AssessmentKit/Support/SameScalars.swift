extension String {
  /// Whether two texts are the same characters, one by one, as JSON and digests see them.
  ///
  /// Swift's `==` also takes texts for equal that are written in different characters: the Kelvin
  /// sign U+212A equals the letter K, and an accented letter equals a letter with an accent after
  /// it. Two such names are different names in a JSON document, so names are compared with this.
  ///
  /// - Parameter other: the text to compare with.
  /// - Returns: true when both hold the same Unicode scalars in the same order.
  public func hasSameScalars(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// The text in a form that is safe inside a message: short, on one line, nothing invisible.
  ///
  /// Control, format and other invisible characters are written as `U+XXXX`, so that a document
  /// can't send commands to a terminal or turn the reading direction of a message. More than 60
  /// characters are cut and end in three dots.
  var shownInMessage: String {
    var shown = ""
    for scalar in unicodeScalars.prefix(60) {
      if scalar.isVisible { shown.unicodeScalars.append(scalar) } else { shown += scalar.codePoint }
    }
    return unicodeScalars.dropFirst(60).isEmpty ? shown : shown + "..."
  }
}

extension Unicode.Scalar {
  /// The usual name of a code point, such as `U+00A0`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether the character can be seen (or is the ordinary space).
  var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    case .spaceSeparator: value == 0x20
    default: true
    }
  }
}

// Findings about single values of a JSON document: words, numbers and strings.
extension DiagnosticCode {
  /// A character that can't stand where it stands.
  public static let jsonUnexpected = DiagnosticCode(
    "J1101",
    "a character that does not belong here",
    """
    A value is text between double quotation marks, a number, true, false, null, an array in [ ] \
    or an object in { }. Something else stands here. Text that lacks its quotation marks is the \
    usual cause; spaces that aren't ordinary spaces, copied from a web page, are another.
    """
  )

  /// NaN, Infinity, True, None and the like.
  public static let jsonForeignWord = DiagnosticCode(
    "J1102",
    "a word of another language instead of a JSON value",
    """
    JSON knows the words true, false and null, in small letters, and no others. NaN and Infinity \
    aren't numbers in JSON; True, False and None are Python; undefined is JavaScript. Write null, \
    or leave the member out, where a value isn't known. Mend the program that wrote the file, or \
    other values in it may be wrong as well.
    """
  )

  /// Single or typographic quotation marks.
  public static let jsonWrongQuotes = DiagnosticCode(
    "J1103",
    "text in quotation marks that JSON does not know",
    """
    Text stands between straight double quotation marks ("). Single ones, and the curved ones that \
    word processors put in by themselves, aren't quotation marks in JSON. Edit JSON in a plain text \
    editor.
    """
  )

  /// A comment.
  public static let jsonComment = DiagnosticCode(
    "J1104",
    "a comment",
    """
    JSON has no comments. What isn't read by every program the same way can't be part of a \
    document with a digest. Remove the comment, or put the text into a member that the format has \
    for it, such as "note".
    """
  )

  /// A comma, a colon or a bracket where a value belongs.
  public static let jsonMissingValue = DiagnosticCode(
    "J1105",
    "a value or a member is missing",
    """
    A comma, a colon or a closing bracket stands where a value or a member belongs, as in [1,,2] or \
    {"a":}. Nothing is guessed: write the value, or null where there's none, or remove the comma or \
    the name.
    """
  )

  static let jsonValueCodes = [
    jsonUnexpected, jsonForeignWord, jsonWrongQuotes, jsonComment, jsonMissingValue,
  ]
}

extension DiagnosticCode {
  /// A number such as 007.
  public static let jsonLeadingZero = DiagnosticCode(
    "J1201",
    "a number that begins with 0",
    """
    Some programs read 010 as ten, others as eight, so JSON forbids it. Write 10. A code that keeps \
    its zeros, such as "01", is text: put it between quotation marks.
    """
  )

  /// A number such as +1.
  public static let jsonLeadingPlus = DiagnosticCode(
    "J1202",
    "a number that begins with a plus sign",
    "Numbers in JSON have a minus sign or no sign. Remove the plus sign."
  )

  /// A number such as .5.
  public static let jsonBareDecimalPoint = DiagnosticCode(
    "J1203",
    "a number that begins with its decimal point",
    "A number in JSON has a digit before its point. Write 0.5, not .5."
  )

  /// A number that ends after its point, its exponent sign or its minus sign.
  public static let jsonMissingDigits = DiagnosticCode(
    "J1204",
    "a number that lacks digits",
    """
    A digit must follow the minus sign, the decimal point and the e of a number. The end of the \
    number may have been cut off, so it isn't guessed. Write the whole number.
    """
  )

  /// A number that's larger than any `Double`.
  public static let jsonNumberTooLarge = DiagnosticCode(
    "J1205",
    "a number that is too large",
    """
    Programs read JSON numbers as floating point numbers, which end at about 1.8e308. Larger ones \
    become infinity in some programs and faults in others. No measure in an assessment is that \
    large; look for a slip in the exponent.
    """
  )

  /// A whole number beyond 2^53 - 1.
  public static let jsonIntegerOutOfRange = DiagnosticCode(
    "J1206",
    "a whole number that not every program reads exactly",
    """
    Whole numbers beyond 9007199254740991 (2^53 - 1), or below minus that, change silently in many \
    programs, and scores must not. An identifier with many digits is text: put it between quotation \
    marks. The same holds for numbers up to 1e21 that are written with a point or an exponent, \
    because their canonical form is a whole number.
    """
  )

  /// A number with something attached to it.
  public static let jsonNumberEnding = DiagnosticCode(
    "J1207",
    "a number with something attached to it",
    """
    A number is made of an optional minus sign, digits, an optional point with digits and an \
    optional exponent. Units, separators (1_000), hexadecimal digits (0x1F), dates and a second \
    point aren't part of it. What isn't a plain number is text: put it between quotation marks.
    """
  )

  static let jsonNumberCodes = [
    jsonLeadingZero, jsonLeadingPlus, jsonBareDecimalPoint, jsonMissingDigits, jsonNumberTooLarge,
    jsonIntegerOutOfRange, jsonNumberEnding,
  ]
}

extension DiagnosticCode {
  /// A string without its closing quotation mark.
  public static let jsonUnterminatedString = DiagnosticCode(
    "J1301",
    "a string that does not end",
    """
    The document ends inside a string. Either the closing quotation mark is missing, or the file \
    was cut off. The message says where the string begins.
    """
  )

  /// A raw control character in a string.
  public static let jsonControlCharacter = DiagnosticCode(
    "J1302",
    "a control character inside a string",
    """
    Line ends, tabs and other control characters are written as escapes inside strings: \\n for the \
    end of a line, \\t for a tab. When the string was meant to end on its line, its closing \
    quotation mark is missing.
    """
  )

  /// A backslash before something that isn't an escape.
  public static let jsonBadEscape = DiagnosticCode(
    "J1303",
    "a backslash that begins no known escape",
    """
    After a backslash JSON allows only one of " \\ / b f n r t u. Write a backslash itself twice, as \
    in the path C:\\\\files.
    """
  )

  /// A `\u` without four hexadecimal digits.
  public static let jsonBadUnicodeEscape = DiagnosticCode(
    "J1304",
    "\\u without four hexadecimal digits",
    """
    \\u is followed by exactly four hexadecimal digits, as in \\u00e9. Characters beyond U+FFFF are \
    written as a pair of such escapes, or simply as themselves.
    """
  )

  /// Half of a surrogate pair.
  public static let jsonLoneSurrogate = DiagnosticCode(
    "J1305",
    "half of a character",
    """
    Escapes from \\ud800 to \\udfff only mean a character in pairs: first one of \\ud800 to \\udbff, \
    then one of \\udc00 to \\udfff. One half alone means nothing; it's often the trace of a text that \
    was cut in the middle of an emoji. Write the whole character.
    """
  )

  static let jsonStringCodes = [
    jsonUnterminatedString, jsonControlCharacter, jsonBadEscape, jsonBadUnicodeEscape,
    jsonLoneSurrogate,
  ]
}

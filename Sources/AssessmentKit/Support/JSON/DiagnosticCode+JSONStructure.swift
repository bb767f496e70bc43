// Findings about how the arrays and objects of a JSON document are put together.
extension DiagnosticCode {
  /// A comma before a closing bracket.
  public static let jsonTrailingComma = DiagnosticCode(
    "J1401",
    "a comma after the last entry",
    """
    A comma stands between two entries, and never after the last one. The position is that of the \
    closing bracket. Remove the comma; when an entry was deleted by mistake, put it back.
    """
  )

  /// Two entries without a comma between them.
  public static let jsonMissingComma = DiagnosticCode(
    "J1402",
    "two entries without a comma between them",
    """
    The entries of an array and the members of an object are separated by commas. The position is \
    where the second entry begins; the comma belongs after the entry before it.
    """
  )

  /// A name without a colon.
  public static let jsonMissingColon = DiagnosticCode(
    "J1403",
    "a member's name without a colon after it",
    "In an object a colon stands between each name and its value, as in {\"name\": 1}."
  )

  /// A member name without quotation marks.
  public static let jsonUnquotedName = DiagnosticCode(
    "J1404",
    "a member's name without quotation marks",
    """
    The names of an object's members are strings: they stand between double quotation marks, also \
    when they look like words or numbers. Write {"name": 1}, not {name: 1}.
    """
  )

  /// An array that isn't closed.
  public static let jsonUnclosedArray = DiagnosticCode(
    "J1405",
    "an array that does not end",
    """
    The document ends before the array's closing bracket ]. Either the bracket is missing, or the \
    file was cut off. The message says where the bracket was opened.
    """
  )

  /// An object that isn't closed.
  public static let jsonUnclosedObject = DiagnosticCode(
    "J1406",
    "an object that does not end",
    """
    The document ends before the object's closing bracket }. Either the bracket is missing, or the \
    file was cut off. The message says where the bracket was opened.
    """
  )

  /// An array closed like an object, or the other way round.
  public static let jsonMismatchedBracket = DiagnosticCode(
    "J1407",
    "a closing bracket of the wrong kind",
    """
    An array [ is closed by ] and an object { by }. The brackets cross here, so it isn't clear what \
    belongs to what. The message says where the open one stands.
    """
  )

  /// A name that occurs twice in one object.
  public static let jsonRepeatedName = DiagnosticCode(
    "J1408",
    "a name that occurs twice in one object",
    """
    Some programs keep the first of the two values and others the last, so two centres could score \
    the same file differently. Names count as the same when they're the same characters, also when \
    one is written with escapes. Keep one of the two.
    """
  )

  static let jsonStructureCodes = [
    jsonTrailingComma, jsonMissingComma, jsonMissingColon, jsonUnquotedName, jsonUnclosedArray,
    jsonUnclosedObject, jsonMismatchedBracket, jsonRepeatedName,
  ]
}

// Findings about a JSON document as a whole: its bytes, its size, its nesting.
extension DiagnosticCode {
  /// A file without a value in it.
  public static let jsonEmpty = DiagnosticCode(
    "J1001",
    "the document is empty",
    """
    A JSON document must hold one value. An empty file is usually the trace of a copy that failed \
    or of a full disk. Fetch the file again, and check its size before you use it.
    """
  )

  /// A byte order mark before the first value.
  public static let jsonByteOrderMark = DiagnosticCode(
    "J1002",
    "the document begins with a byte order mark",
    """
    Some editors put an invisible mark (the bytes EF BB BF) before the text. JSON forbids it, and \
    two programs would compute different digests of what looks like one document. Save the file as \
    "UTF-8", not as "UTF-8 with BOM".
    """
  )

  /// Bytes that are not UTF-8.
  public static let jsonNotUTF8 = DiagnosticCode(
    "J1003",
    "the document is not valid UTF-8",
    """
    A JSON document is UTF-8 text. Bytes that aren't can be read as different characters by \
    different programs, so nothing is guessed or replaced. The finding gives the byte, counted \
    from 0. Open the file in the program it came from and save it as UTF-8; text from older \
    Windows programs is often in "Windows-1252".
    """
  )

  /// A document in UTF-16 or UTF-32.
  public static let jsonOtherEncoding = DiagnosticCode(
    "J1004",
    "the document is in UTF-16 or UTF-32",
    """
    The first bytes show an encoding of two or four bytes for each character, which some Windows \
    programs call "Unicode". JSON documents are exchanged in UTF-8. Save the file as UTF-8.
    """
  )

  /// A byte 0 in the document.
  public static let jsonNulByte = DiagnosticCode(
    "J1005",
    "the document has a byte 0 in it",
    """
    A byte 0 isn't text. It's usually the trace of a damaged disk, of a copy that was cut off, or \
    of a file of another kind. Fetch the file again. Where the character U+0000 is really meant, \
    write it as the escape \\u0000 inside a string.
    """
  )

  /// A document with more bytes than the limit.
  public static let jsonTooManyBytes = DiagnosticCode(
    "J1006",
    "the document is too large",
    """
    Documents are read whole into memory, so there's a limit to their size. It's far above that of \
    any real instrument or record. Check that this is the file you meant; split data into several \
    files, or give it as CSV, which is read piece by piece.
    """
  )

  /// Arrays and objects inside each other beyond the limit.
  public static let jsonTooDeep = DiagnosticCode(
    "J1007",
    "arrays or objects stand too deep inside each other",
    """
    Very deep nesting is a known way to make programs run out of memory, so it's refused before it \
    is read. Real documents need far fewer levels. Check the program that wrote the file.
    """
  )

  /// More values than the limit.
  public static let jsonTooManyValues = DiagnosticCode(
    "J1008",
    "the document has too many values",
    """
    Every value takes memory, so there's a limit to their number. Check that this is the file you \
    meant; split data into several files, or give it as CSV, which is read piece by piece.
    """
  )

  /// A member name longer than the limit.
  public static let jsonNameTooLong = DiagnosticCode(
    "J1009",
    "a member's name is too long",
    """
    Names of members stand in every message about what they hold, so there's a limit to their \
    length. Names are short in every format that's read here; a long one is usually a text that \
    was put where a name belongs.
    """
  )

  /// Something after the document's one value.
  public static let jsonTrailingData = DiagnosticCode(
    "J1010",
    "something follows the end of the document",
    """
    A JSON document holds one value. What comes after it could be half of another document, or the \
    rest of an older and longer file. Remove it, or put the values into one array. Files with one \
    document on each line are a different format, and are asked for by name.
    """
  )

  static let jsonDocumentCodes = [
    jsonEmpty, jsonByteOrderMark, jsonNotUTF8, jsonOtherEncoding, jsonNulByte, jsonTooManyBytes,
    jsonTooDeep, jsonTooManyValues, jsonNameTooLong, jsonTrailingData,
  ]

  /// Every code that the JSON reader can raise, in the order of their identifiers.
  public static let jsonCodes =
    jsonDocumentCodes + jsonValueCodes + jsonNumberCodes + jsonStringCodes + jsonStructureCodes
}

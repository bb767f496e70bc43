/// Reads JSON documents strictly, and says exactly where one is not right.
///
/// Accepts what RFC 8259 and I-JSON (RFC 7493) allow, and nothing else: no byte order mark, no
/// repeated names, no lone surrogates, no whole numbers that some programs change. What's accepted
/// means the same in every program, so it can have a digest.
public enum JSONParser {
  /// Reads a document.
  ///
  /// Reading stops at the first fault of form; its position is that of the first character that
  /// can't be accepted (for something that isn't closed, the end of the document). Repeated names don't stop it: all are reported, up
  /// to ``JSONLimits/repeatedNames``. Lines end with LF, CR or both together. Takes time in
  /// proportion to the size of the document.
  ///
  /// - Parameters:
  ///   - bytes: the whole document in UTF-8.
  ///   - file: the file's name for findings, or `nil`.
  ///   - limits: how much is read before the document is refused.
  /// - Returns: the document's value.
  /// - Throws: ``Refused`` with findings of family J, each with position and pointer. Findings never
  ///   hold the document's texts or numbers, only names of members.
  public static func parse(
    _ bytes: [UInt8],
    file: String? = nil,
    limits: JSONLimits = .standard
  ) throws(Refused) -> JSONNode {
    try JSONEncodingCheck(bytes: bytes, file: file, limits: limits).check()
    var reader = JSONReader(bytes: bytes, file: file, limits: limits)
    return try reader.document()
  }
}

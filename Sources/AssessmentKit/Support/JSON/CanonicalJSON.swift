/// The one form in which a JSON value is written before its digest is computed.
///
/// Two documents that mean the same have the same canonical form, whatever their white space, order
/// of members, escapes and ways of writing numbers. Members are sorted by the UTF-16 code units of
/// their names, numbers are written as JavaScript writes them, strings with as few escapes as
/// possible. Source: RFC 8785, JSON Canonicalization Scheme.
public enum CanonicalJSON {
  /// The canonical form of a value that was read.
  ///
  /// - Parameter node: the value.
  /// - Returns: the text in UTF-8, without white space and without a line end.
  public static func bytes(of node: JSONNode) -> [UInt8] {
    JSONOutput(node).canonical()
  }

  /// The digest of a value's canonical form.
  ///
  /// - Parameter node: the value.
  /// - Returns: the digest.
  public static func digest(of node: JSONNode) -> SHA256Digest {
    SHA256Digest(of: bytes(of: node))
  }
}

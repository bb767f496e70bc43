/// A JSON value to be written: what every part of the tool that prints JSON is made of.
///
/// ```swift
/// let output = JSONOutput.object([("scale", .string("housing")), ("value", .integer(3))])
/// String(decoding: output.compact(), as: UTF8.self)  // {"scale":"housing","value":3}
/// ```
///
/// Whatever is written can be read back by ``JSONParser``, within its limits of size and depth.
public enum JSONOutput: Sendable {
  /// `null`.
  case null

  /// `true` or `false`.
  case bool(Bool)

  /// A whole number.
  ///
  /// One beyond plus or minus ``JSONNumber/largestInteger`` is written as a string of its digits,
  /// because as a number it would be changed by many programs.
  case integer(Int)

  /// A statistic; never a score. Written with the fewest digits that read back as the same number.
  ///
  /// What JSON has no number for becomes `null`: infinity and NaN, and whole numbers from 2^53 up
  /// to 1e21 in size become a string of their digits, as with ``integer(_:)``.
  case double(Double)

  /// A text.
  case string(String)

  /// Values in their order.
  case array([JSONOutput])

  /// Members in their order; in the canonical form they're sorted.
  ///
  /// The names must be different. A name that occurs twice is a mistake in the program, and stops
  /// it when the object is written: the document could not be read again.
  case object([(String, JSONOutput)])

  /// Without white space, in the order given, without a line end after it.
  ///
  /// Everything but control characters, `"` and `\` is written as itself.
  ///
  /// - Returns: the text in UTF-8.
  public func compact() -> [UInt8] {
    written(.compact)
  }

  /// The same as ``compact()``, as text.
  public var compactText: String { String(decoding: compact(), as: UTF8.self) }

  /// For people to read: two spaces for each level, in the order given, and a line end at the end.
  ///
  /// - Returns: the text in UTF-8.
  public func pretty() -> [UInt8] {
    written(.pretty) + [ASCII.lineFeed]
  }

  /// The canonical form of RFC 8785, which is what digests are computed of.
  ///
  /// - Returns: the text in UTF-8, without a line end.
  public func canonical() -> [UInt8] {
    written(.canonical)
  }

  private func written(_ style: JSONWriter.Style) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONOutput {
  /// Takes a value that was read, to be written again or to have its digest computed.
  ///
  /// - Parameter node: the value; where it stood is forgotten.
  public init(_ node: JSONNode) {
    switch node.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let number): self = number.integer.map { .integer($0) } ?? .double(number.double)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONOutput($0) })
    case .object(let members): self = .object(members.map { ($0.name, JSONOutput($0.value)) })
    }
  }
}

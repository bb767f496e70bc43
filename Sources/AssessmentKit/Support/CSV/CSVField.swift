/// One field of a record, as a range of the bytes in which it was found.
public struct CSVField: Sendable, Hashable {
  /// Where the content begins, after the opening quotation mark if there is one.
  public let start: Int

  /// The end, shifted to make room for two marks; a table has very many fields.
  private let endAndMarks: Int

  /// Where the content ends, before the closing quotation mark if there is one.
  public var end: Int { endAndMarks >> 2 }

  /// Whether the field stood between quotation marks.
  public var isQuoted: Bool { endAndMarks & 1 != 0 }

  /// Whether quotation marks are written twice in the content.
  public var hasDoubledQuotes: Bool { endAndMarks & 2 != 0 }

  /// Creates a field.
  ///
  /// - Parameters:
  ///   - start: where the content begins.
  ///   - end: where the content ends, at least `start`.
  ///   - isQuoted: whether it stood between quotation marks.
  ///   - hasDoubledQuotes: whether quotation marks are written twice in it.
  public init(start: Int, end: Int, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    self.start = start
    endAndMarks = end << 2 | (hasDoubledQuotes ? 2 : 0) | (isQuoted ? 1 : 0)
  }

  /// Whether the content is empty.
  public var isEmpty: Bool { start == end }

  /// The content with doubled quotation marks made single.
  ///
  /// Nothing is copied unless there are any.
  ///
  /// - Parameter bytes: the bytes in which the field was found.
  /// - Returns: the content.
  public func content(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard hasDoubledQuotes else { return bytes[start..<end] }
    var content: [UInt8] = []
    content.reserveCapacity(end - start)
    appendContent(in: bytes, to: &content)
    return content[...]
  }

  /// Appends the content with doubled quotation marks made single.
  ///
  /// - Parameters:
  ///   - bytes: the bytes in which the field was found.
  ///   - target: what the content is appended to.
  public func appendContent(in bytes: [UInt8], to target: inout [UInt8]) {
    guard hasDoubledQuotes else { return target.append(contentsOf: bytes[start..<end]) }
    var index = start
    while index < end {
      target.append(bytes[index])
      index += bytes[index] == CSVBytes.quote ? 2 : 1
    }
  }

  /// The content as text.
  ///
  /// - Parameter bytes: the bytes in which the field was found.
  /// - Returns: the text, or `nil` when it is not UTF-8; ``CSVChunker`` has checked that it is.
  public func text(in bytes: [UInt8]) -> String? {
    String(validating: content(in: bytes), as: UTF8.self)
  }
}

/// One field of a record, as a range of the bytes in which it was found.
public struct CSVField: Sendable, Hashable {
  /// Where the content begins, after the opening quotation mark if there is one.
  public let start: Int

  /// Where the content ends, before the closing quotation mark if there is one.
  public let end: Int

  /// Whether the field stood between quotation marks.
  public let isQuoted: Bool

  /// Whether quotation marks are written twice in the content.
  public let hasDoubledQuotes: Bool

  /// Creates a field.
  ///
  /// - Parameters:
  ///   - start: where the content begins.
  ///   - end: where the content ends, at least `start`.
  ///   - isQuoted: whether it stood between quotation marks.
  ///   - hasDoubledQuotes: whether quotation marks are written twice in it.
  @inlinable
  public init(start: Int, end: Int, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    self.start = start
    self.end = end
    self.isQuoted = isQuoted
    self.hasDoubledQuotes = hasDoubledQuotes
  }

  /// Whether the content is empty.
  @inlinable public var isEmpty: Bool { start == end }

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

/// Something that gives bytes, piece by piece, until it ends.
public protocol ByteSource: Sendable {
  /// The file as the user named it, for messages.
  var path: String { get }

  /// Appends the next bytes to a buffer, fewer than asked for when no more are there yet.
  ///
  /// - Parameters:
  ///   - buffer: what the bytes are appended to; what it holds already stays.
  ///   - limit: the most bytes to append; 0 or less appends nothing.
  /// - Returns: how many bytes were appended; 0 at the end, and again at every later call.
  /// - Throws: what stopped the reading; nothing is appended then.
  mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(FileFault) -> Int
}

/// Bytes that are in memory already.
public struct MemorySource: ByteSource {
  /// The file as the user named it, for messages.
  public let path: String
  private let bytes: [UInt8]
  private let largestPiece: Int
  private var position = 0

  /// A source of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: all that the source gives.
  ///   - path: the name for messages.
  ///   - largestPiece: the most bytes to give at once, at least 1, whatever is asked for.
  public init(_ bytes: [UInt8], path: String = "memory", largestPiece: Int = .max) {
    self.bytes = bytes
    self.path = path
    self.largestPiece = max(1, largestPiece)
  }

  /// Appends the next bytes to a buffer.
  ///
  /// - Parameters:
  ///   - buffer: what the bytes are appended to.
  ///   - limit: the most bytes to append.
  /// - Returns: how many bytes were appended, 0 at the end.
  /// - Throws: what stopped the reading.
  public mutating func read(
    into buffer: inout [UInt8],
    atMost limit: Int
  ) throws(FileFault) -> Int {
    let count = min(bytes.count - position, largestPiece, max(0, limit))
    buffer.append(contentsOf: bytes[position..<(position + count)])
    position += count
    return count
  }
}

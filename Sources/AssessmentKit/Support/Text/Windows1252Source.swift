/// Gives the bytes of a Windows-1252 source as UTF-8.
///
/// Refuses, as faults of kind `text`, a byte without a meaning, and a beginning that shows that the
/// text is UTF-8, UTF-16 or UTF-32 after all. All that comes before a faulty byte is given first.
public struct Windows1252Source: ByteSource {
  private var source: any ByteSource
  private var decoder = Windows1252Decoder()
  private var raw: [UInt8] = []
  private var ready: [UInt8] = []
  private var given = 0
  private var fault: FileFault?
  private var hasBegun = false

  /// Reads from a source of Windows-1252.
  ///
  /// - Parameter source: where the bytes come from.
  public init(_ source: any ByteSource) {
    self.source = source
  }

  /// The file as the user named it, for messages.
  public var path: String { source.path }

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
    guard limit > 0 else { return 0 }
    if given == ready.count { try refill(atMost: limit) }
    let count = min(limit, ready.count - given)
    buffer.append(contentsOf: ready[given..<(given + count)])
    given += count
    return count
  }

  private mutating func refill(atMost limit: Int) throws(FileFault) {
    if let fault { throw fault }
    raw.removeAll(keepingCapacity: true)
    ready.removeAll(keepingCapacity: true)
    given = 0
    if hasBegun {
      _ = try source.read(into: &raw, atMost: limit)
    } else {
      try begin()
    }
    do throws(EncodingFault) {
      try decoder.decode(raw[...], into: &ready)
    } catch {
      fault = FileFault(.read, path, .text(error))
      if ready.isEmpty, let fault { throw fault }
    }
  }

  private mutating func begin() throws(FileFault) {
    try TextStart.read(from: &source, into: &raw)
    if raw.starts(with: TextEncoding.mark) {
      throw FileFault(.read, path, .text(EncodingFault(.markedAsUTF8, line: 1, byteOffset: 0)))
    }
    hasBegun = true
  }
}

/// The beginning of a text, which may show its encoding.
enum TextStart {
  /// As many bytes as ``WideEncoding/recognised(in:)`` looks at.
  private static let size = 64

  /// Reads the first bytes into an empty buffer and refuses UTF-16 and UTF-32, of which nothing
  /// stays in the buffer.
  static func read(
    from source: inout any ByteSource,
    into buffer: inout [UInt8]
  ) throws(FileFault) {
    while buffer.count < size {
      if try source.read(into: &buffer, atMost: size - buffer.count) == 0 { break }
    }
    guard let encoding = WideEncoding.recognised(in: buffer[...]) else { return }
    buffer.removeAll()
    let fault = EncodingFault(.wide(encoding), line: 1, byteOffset: 0)
    throw FileFault(.read, source.path, .text(fault))
  }
}

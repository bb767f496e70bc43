#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something that takes bytes.
public protocol ByteSink: Sendable {
  /// The file as the user named it, for messages.
  var path: String { get }

  /// Takes all of some bytes.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing; some of the bytes may have been taken.
  mutating func write(_ bytes: ArraySlice<UInt8>) throws(FileFault)
}

extension ByteSink {
  /// Takes all bytes of an array.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing; some of the bytes may have been taken.
  public mutating func write(_ bytes: [UInt8]) throws(FileFault) {
    try write(bytes[...])
  }
}

/// Keeps what is written in memory.
public struct MemorySink: ByteSink {
  /// The file as the user named it, for messages.
  public let path: String

  /// All that was written.
  public private(set) var bytes: [UInt8] = []

  /// A sink that holds nothing yet.
  ///
  /// - Parameter path: the name for messages.
  public init(path: String = "memory") {
    self.path = path
  }

  /// Takes all of some bytes.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  public mutating func write(_ bytes: ArraySlice<UInt8>) throws(FileFault) {
    self.bytes.append(contentsOf: bytes)
  }
}

/// Writes to a descriptor that is open already, such as standard output, without a buffer.
///
/// A reader that has gone is the fault `readerGone`, provided that the program ignores SIGPIPE; a
/// full disk is `diskFull`. The descriptor stays open.
public struct FileSink: ByteSink {
  /// The file as the user named it, for messages.
  public let path: String
  private let descriptor: Int32

  /// Writes to a descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: the number of the descriptor.
  ///   - name: the name for messages.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
  }

  /// Standard output.
  public static var standardOutput: FileSink {
    FileSink(descriptor: 1, name: "standard output")
  }

  /// Takes all of some bytes.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  public func write(_ bytes: ArraySlice<UInt8>) throws(FileFault) {
    try Descriptor.write(descriptor, bytes, path: path)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, or of standard input.
///
/// Copies share one place in the file. A file that was opened here is closed when the last copy
/// goes away.
public final class FileSource: ByteSource {
  /// The file as the user named it, for messages.
  public let path: String
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file to read it.
  ///
  /// - Parameter path: a file, a pipe or a device.
  /// - Throws: `notFound`, `isDirectory`, `notPermitted` or another fault of reading.
  public init(path: String) throws(FileFault) {
    descriptor = try FileSource.open(path)
    self.path = path
    isOwned = true
    if let status = Descriptor.status(descriptor), status.isDirectory {
      throw FileFault(.read, path, .isDirectory)
    }
  }

  /// Reads from a descriptor that is open already; it stays open.
  ///
  /// - Parameters:
  ///   - descriptor: the number of the descriptor.
  ///   - name: the name for messages.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    isOwned = false
  }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  /// Standard input.
  public static var standardInput: FileSource {
    FileSource(descriptor: 0, name: "standard input")
  }

  /// Appends the next bytes to a buffer.
  ///
  /// - Parameters:
  ///   - buffer: what the bytes are appended to.
  ///   - limit: the most bytes to append.
  /// - Returns: how many bytes were appended, 0 at the end.
  /// - Throws: what stopped the reading.
  public func read(into buffer: inout [UInt8], atMost limit: Int) throws(FileFault) -> Int {
    try Descriptor.read(descriptor, into: &buffer, atMost: limit, path: path)
  }

  /// The size of an ordinary file; `nil` for a pipe or a device.
  var ordinarySize: Int? {
    guard let status = Descriptor.status(descriptor), status.isOrdinary else { return nil }
    return Int(status.st_size)
  }

  private static func open(_ path: String) throws(FileFault) -> Int32 {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(.read, path, .notFound) }
    while true {
      let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      guard SystemFault.wasInterrupted else { throw SystemFault.last(.read, path) }
    }
  }

  private static func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, flags)
    #else
      unsafe Darwin.open(path, flags)
    #endif
  }
}

/// Reads a whole file into memory.
///
/// - Parameters:
///   - path: the file.
///   - limit: the most bytes that are accepted.
/// - Returns: all bytes, none for an empty file.
/// - Throws: `tooLarge` as soon as the limit is passed, before more is read; otherwise what
///   ``FileSource`` throws.
public func readWholeFile(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
  try readToEnd(of: FileSource(path: path), limit: limit)
}

/// Reads all that a source still gives.
///
/// - Parameters:
///   - source: where to read.
///   - limit: the most bytes that are accepted.
/// - Returns: all bytes, perhaps none.
/// - Throws: `tooLarge` as soon as the limit is passed; otherwise what the source throws.
public func readToEnd(of source: any ByteSource, limit: Int) throws(FileFault) -> [UInt8] {
  var source = source
  var bytes: [UInt8] = []
  if let size = (source as? FileSource)?.ordinarySize, size <= limit {
    bytes.reserveCapacity(size + 1)
  }
  while bytes.count <= limit {
    // One byte more than the limit shows that there is more.
    let piece = min(65_536, limit - bytes.count + 1)
    if try source.read(into: &bytes, atMost: piece) == 0 { return bytes }
  }
  throw FileFault(.read, source.path, .tooLarge(limit: limit))
}

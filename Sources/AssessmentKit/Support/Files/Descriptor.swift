#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the operating system that reading and writing need, each made again when a signal
/// interrupts it.
enum Descriptor {
  /// Reads into the end of a buffer; 0 at the end of the file.
  static func read(
    _ descriptor: Int32,
    into buffer: inout [UInt8],
    atMost limit: Int,
    path: String
  ) throws(FileFault) -> Int {
    guard limit > 0 else { return 0 }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    var count = -1
    repeat {
      count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe systemRead(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      }
    } while count < 0 && SystemFault.wasInterrupted
    let fault = count < 0 ? SystemFault.last(.read, path) : nil
    buffer.removeLast(limit - max(count, 0))
    if let fault { throw fault }
    return count
  }

  /// Writes all bytes.
  static func write(
    _ descriptor: Int32,
    _ bytes: ArraySlice<UInt8>,
    path: String
  ) throws(FileFault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if !SystemFault.wasInterrupted {
        throw SystemFault.last(.write, path)
      }
    }
  }

  /// Makes sure that what was written is on the disk.
  static func flush(_ descriptor: Int32, path: String) throws(FileFault) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(descriptor) != 0 {
      // Some file systems know no such request, for folders above all.
      if errno == EINVAL || errno == ENOTSUP { return }
      guard SystemFault.wasInterrupted else { throw SystemFault.last(.write, path) }
    }
  }

  /// What stands at a path, links followed; `nil` when nothing does.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// What an open descriptor is.
  static func status(_ descriptor: Int32) -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  private static func systemRead(
    _ descriptor: Int32,
    _ bytes: UnsafeMutableRawBufferPointer
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.read(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}

extension stat {
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }

  var isOrdinary: Bool { st_mode & S_IFMT == S_IFREG }
}

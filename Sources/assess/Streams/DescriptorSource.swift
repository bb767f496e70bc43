#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads from an open file descriptor.
final class DescriptorSource: TextSource {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func read(upTo count: Int) throws(InputFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe systemRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if got >= 0 { return Array(bytes.prefix(got)) }
      guard errno == EINTR else { throw InputFault(errno: errno) }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, bytes, count)
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to an open file descriptor, all bytes or a fault.
final class DescriptorSink: TextSink {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func write(bytes: [UInt8]) throws(OutputFault) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        return unsafe systemWrite(descriptor, rest.baseAddress, rest.count)
      }
      if written >= 0 { start += written } else { try recover(from: errno) }
    }
  }

  func flush() throws(OutputFault) {}

  /// Returns when the write is worth another try, and throws when it is not.
  private func recover(from number: Int32) throws(OutputFault) {
    switch number {
    case EINTR: return
    case EAGAIN: waitUntilWritable()
    case EPIPE: throw .closed
    default: throw .failed(errno: number)
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

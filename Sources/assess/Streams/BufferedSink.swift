/// Collects small writes and hands them on in large pieces.
///
/// After a failure everything else is dropped, so that a failed disk is reported once and the
/// flush at the end does not write a piece that has a hole before it.
final class BufferedSink: TextSink {
  private let target: any TextSink
  private let limit: Int
  private var pending: [UInt8] = []
  private var failure: OutputFault?

  /// Buffers up to `limit` bytes before `target`; with a limit of 0 each write goes straight on.
  init(_ target: any TextSink, limit: Int) {
    self.target = target
    self.limit = limit
  }

  func write(bytes: [UInt8]) throws(OutputFault) {
    if let failure { throw failure }
    pending += bytes
    if pending.count >= limit { try flush() }
  }

  func flush() throws(OutputFault) {
    if let failure { throw failure }
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    do {
      try target.write(bytes: bytes)
      try target.flush()
    } catch {
      failure = error
      throw error
    }
  }
}

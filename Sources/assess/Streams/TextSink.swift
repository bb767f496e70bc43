/// Where text and bytes go: standard output, standard error, or memory in a test.
protocol TextSink: AnyObject {
  /// Takes bytes, now or at the next ``flush()``.
  func write(bytes: [UInt8]) throws(OutputFault)

  /// Hands on everything that was taken.
  func flush() throws(OutputFault)
}

extension TextSink {
  /// Takes text, as UTF-8.
  func write(_ text: String) throws(OutputFault) {
    try write(bytes: Array(text.utf8))
  }
}

/// Why output could not be written.
enum OutputFault: Error, Equatable {
  /// Nobody reads any more: the other end of the pipe is closed, as after `| head`.
  case closed

  /// The system refused, with its error number.
  case failed(errno: Int32)
}

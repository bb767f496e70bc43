/// Where bytes come from: standard input, or memory in a test.
protocol TextSource: AnyObject {
  /// The next bytes, at most `count` of them; empty at the end of the input.
  func read(upTo count: Int) throws(InputFault) -> [UInt8]
}

/// Why input could not be read.
struct InputFault: Error, Equatable {
  /// The system's error number.
  let errno: Int32
}

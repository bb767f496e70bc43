/// Why a table could not be scored to its end.
public enum BatchFault: Error, Sendable {
  /// The table itself is wrong: its encoding, its form, its header. All faults, bounded in number.
  case data([Finding])
  /// It could not be read.
  case input(FileFault)
  /// The result could not be written.
  case output(FileFault)

  /// The fault as findings.
  public var findings: [Finding] {
    switch self {
    case .data(let findings): findings
    case .input(let fault), .output(let fault): [fault.finding]
    }
  }
}

/// Where the result of a batch goes.
///
/// Pieces come in the order of the input, whatever the number of workers.
public protocol BatchTarget {
  /// Whether refused rows are wanted.
  var wantsRejects: Bool { get }

  /// Takes the next bytes of the result.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  mutating func write(result bytes: ArraySlice<UInt8>) throws(FileFault)

  /// Takes the next bytes of the file of refused rows.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  mutating func write(rejects bytes: ArraySlice<UInt8>) throws(FileFault)
}

/// Writes the result, and perhaps refused rows, to sinks.
public struct SinkTarget: BatchTarget {
  /// Where the result goes.
  public var result: any ByteSink

  /// Where refused rows go, or `nil`.
  public var rejects: (any ByteSink)?

  /// Writes to sinks.
  ///
  /// - Parameters:
  ///   - result: where the result goes.
  ///   - rejects: where refused rows go.
  public init(result: any ByteSink, rejects: (any ByteSink)? = nil) {
    self.result = result
    self.rejects = rejects
  }

  /// Whether there is a sink for refused rows.
  public var wantsRejects: Bool { rejects != nil }

  /// Writes to the sink of the result.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  public mutating func write(result bytes: ArraySlice<UInt8>) throws(FileFault) {
    try result.write(bytes)
  }

  /// Writes to the sink of refused rows.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: what stopped the writing.
  public mutating func write(rejects bytes: ArraySlice<UInt8>) throws(FileFault) {
    try rejects?.write(bytes)
  }
}

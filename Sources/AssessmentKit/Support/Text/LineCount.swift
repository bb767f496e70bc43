/// Counts line ends: LF, CR LF and a CR alone each count once.
///
/// Bytes may come in pieces; a CR at the end of one and an LF at the start of the next are one.
struct LineCount: Sendable, Hashable {
  /// The line in which the next byte stands, counted from 1.
  private(set) var line: Int

  /// Whether the last byte was a CR.
  private(set) var followsCR = false

  init(line: Int = 1) {
    self.line = line
  }

  /// Counts the line ends of some bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes where byte <= UInt8(ascii: "\r") || followsCR { add(byte) }
  }

  /// Counts one byte.
  mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: "\r") || (byte == UInt8(ascii: "\n") && !followsCR) { line += 1 }
    followsCR = byte == UInt8(ascii: "\r")
  }
}

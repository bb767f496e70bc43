/// A part of a table that begins and ends where records do, and knows its place in the file.
///
/// Chunks can be scanned in any order and at the same time; ``CSVScanner/init(_:chunk:)`` gives the
/// lines and numbers of their records exactly.
public struct CSVChunk: Sendable {
  /// The bytes, checked to be UTF-8, without a byte order mark.
  public var bytes: [UInt8]

  /// The place of the chunk among the chunks, counted from 0.
  public let index: Int

  /// The line of the first byte, counted from 1.
  public let firstLine: Int

  /// The number of the first record, counted from 1 with the header.
  public let firstRecord: Int

  /// The place of the first byte in the source (decoded, where it was Windows-1252), from 0.
  public let byteOffset: Int

  /// Whether all bytes are ASCII; then there is no mojibake to look for.
  public let isASCII: Bool
}

/// Why a table could not be read to its end.
public enum CSVInputFault: Error, Sendable, Hashable {
  /// The file could not be read, or is not in the expected encoding.
  case file(FileFault)
  /// A record is too long to go on.
  case record(CSVFault)

  /// The fault as a finding.
  ///
  /// - Parameter file: the file as the user named it.
  /// - Returns: an error.
  public func finding(file: String?) -> Finding {
    switch self {
    case .file(let fault): fault.finding
    case .record(let fault): fault.finding(file: file)
    }
  }
}

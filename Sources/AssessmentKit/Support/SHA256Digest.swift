/// A SHA-256 digest: 32 bytes that stand for a document and change when any byte of it changes.
///
/// Written as `sha256:` and 64 small hexadecimal digits. Source: FIPS 180-4; computed by libsodium.
public struct SHA256Digest: Sendable, Hashable, CustomStringConvertible {
  /// How many bytes a digest has.
  static let size = 32

  private static let prefix = "sha256:"

  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Computes the digest of some bytes.
  ///
  /// - Parameter message: the bytes, any number of them; none at all has a digest too.
  public init(of message: [UInt8]) {
    var hasher = SHA256Hasher()
    hasher.update(message)
    self = hasher.finished()
  }

  /// Reads a digest back from its text.
  ///
  /// - Parameter text: exactly `sha256:` and 64 hexadecimal digits 0-9 a-f. Anything else (capital
  ///   letters, spaces, another length or algorithm) gives `nil`.
  public init?(_ text: String) {
    let characters = Array(text.utf8)
    let prefix = Array(Self.prefix.utf8)
    guard characters.count == prefix.count + 2 * Self.size, characters.starts(with: prefix) else {
      return nil
    }
    var bytes: [UInt8] = []
    for start in stride(from: prefix.count, to: characters.count, by: 2) {
      guard let high = hexadecimalValue(characters[start]),
        let low = hexadecimalValue(characters[start + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// Takes the 32 bytes that the hasher made.
  init(finishedBytes: [UInt8]) {
    bytes = finishedBytes
  }

  /// The whole digest, such as `sha256:e3b0c442...` with all 64 digits.
  public var description: String {
    Self.prefix + hexadecimal
  }

  /// The first 12 hexadecimal digits, for places with little room.
  ///
  /// Enough to tell the documents of one collection apart, never enough to trust one.
  public var short: String {
    String(hexadecimal.prefix(12))
  }

  private var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * Self.size)
    for byte in bytes {
      digits.append(hexadecimalDigit(byte >> 4))
      digits.append(hexadecimalDigit(byte & 0x0F))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  default: nil
  }
}

internal import CSodium

/// Computes a SHA-256 digest of bytes that come piece by piece.
///
/// How the bytes are cut into pieces makes no difference. The hasher is a value: a copy goes on
/// from where the original stood, and neither disturbs the other.
public struct SHA256Hasher: Sendable {
  private var state: crypto_hash_sha256_state

  /// Starts with no bytes.
  ///
  /// Stops the program when libsodium can't be made ready, which means that the operating system
  /// gives no random numbers.
  public init() {
    precondition(sodium_init() >= 0, "libsodium could not be made ready")
    state = crypto_hash_sha256_state()
    unsafe crypto_hash_sha256_init(&state)
  }

  /// Adds bytes after those that came before.
  ///
  /// - Parameter bytes: the next bytes; none leaves the digest as it was.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes[...])
  }

  /// Adds part of an array after the bytes that came before.
  ///
  /// - Parameter bytes: the next bytes; none leaves the digest as it was.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe crypto_hash_sha256_update(&state, start, UInt64(buffer.count))
    }
  }

  /// The digest of all bytes so far; more may be added afterwards.
  ///
  /// - Returns: the digest.
  public func finished() -> SHA256Digest {
    var ending = state
    var bytes = [UInt8](repeating: 0, count: SHA256Digest.size)
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe crypto_hash_sha256_final(&ending, start)
    }
    return SHA256Digest(finishedBytes: bytes)
  }
}

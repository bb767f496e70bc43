import AssessmentKit
import Testing

@Suite struct SHA256DigestTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let message: [UInt8]
    let digits: String
    var testDescription: String { "\(message.count) bytes" }
  }

  // The examples of FIPS 180-4 and short messages of NIST's validation suite (SHAVS).
  static let vectors = [
    Vector(
      message: [],
      digits: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    Vector(
      message: Array("abc".utf8),
      digits: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    Vector(
      message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      digits: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    Vector(
      message: [0xD3],
      digits: "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"
    ),
    Vector(
      message: [0x11, 0xAF],
      digits: "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"
    ),
    Vector(
      message: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000),
      digits: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: vectors) func `a message has its published digest`(_ vector: Vector) {
    #expect(SHA256Digest(of: vector.message).description == "sha256:\(vector.digits)")
  }

  @Test(arguments: [1, 3, 63, 64, 65, 1000])
  func `cutting the bytes into pieces makes no difference`(size: Int) {
    let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hasher = SHA256Hasher()
    for start in stride(from: 0, to: message.count, by: size) {
      hasher.update(message[start..<min(start + size, message.count)])
      hasher.update([])
    }
    #expect(hasher.finished() == SHA256Digest(of: message))
  }

  @Test func `a hasher may go on after its digest was taken`() {
    var hasher = SHA256Hasher()
    hasher.update(Array("ab".utf8))
    let early = hasher.finished()
    let copy = hasher
    hasher.update(Array("c".utf8))
    #expect(early == SHA256Digest(of: Array("ab".utf8)))
    #expect(copy.finished() == early)
    #expect(hasher.finished() == SHA256Digest(of: Array("abc".utf8)))
  }

  @Test func `a digest is read back from its text`() {
    let digest = SHA256Digest(of: Array("abc".utf8))
    #expect(SHA256Digest(digest.description) == digest)
    #expect(digest.short == "ba7816bf8f01")
    #expect(digest.bytes.count == 32)
  }

  @Test(arguments: [
    "", "sha256:", "sha256:ba78", String(repeating: "a", count: 64),
    "sha256:" + String(repeating: "a", count: 63), "sha256:" + String(repeating: "a", count: 65),
    "sha256:" + String(repeating: "A", count: 64), "SHA256:" + String(repeating: "a", count: 64),
    "sha512:" + String(repeating: "a", count: 64), "sha256:" + String(repeating: "g", count: 64),
    " sha256:" + String(repeating: "a", count: 63),
    "sha256:" + String(repeating: "\u{E9}", count: 32),
  ])
  func `what is not exactly a digest is not read`(text: String) {
    #expect(SHA256Digest(text) == nil)
  }
}

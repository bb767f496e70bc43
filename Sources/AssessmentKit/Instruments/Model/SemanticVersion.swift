/// A version `MAJOR.MINOR.PATCH` of an instrument (semver.org 2.0.0, without suffixes).
///
/// Below 1.0.0 a step of MINOR counts as a step of MAJOR.
public struct SemanticVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Steps when any set of answers could be scored otherwise.
  public let major: Int

  /// Steps when something is added that leaves existing scores alone.
  public let minor: Int

  /// Steps when only wording or metadata change and the meaning stays.
  public let patch: Int

  /// Reads `1.2.3`; `nil` for anything else, leading zeros and parts over 999,999 included.
  ///
  /// - Parameter text: the version as written.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Self.number)
    guard parts.count == 3, numbers.count == 3 else { return nil }
    (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
  }

  private static func number(_ part: Substring) -> Int? {
    let isPlain = part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain, (1...6).contains(part.utf8.count) else { return nil }
    guard part.utf8.count == 1 || part.utf8.first != 0x30 else { return nil }
    return Int(part)
  }

  /// Orders versions by major, then minor, then patch.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// The version as written, such as `0.1.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}

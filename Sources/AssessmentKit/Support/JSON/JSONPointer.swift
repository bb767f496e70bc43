/// The way from the top of a JSON document to one of its values, such as `/items/3/text`.
///
/// Source: RFC 6901. In the text `~` is written `~0` and `/` is written `~1`; the empty text is the
/// whole document.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  /// The whole document.
  public static let root = JSONPointer(tokens: [])

  /// The names and indexes on the way, without escapes; an index is written in digits.
  public let tokens: [String]

  /// Creates a pointer from its steps.
  ///
  /// - Parameter tokens: names and indexes without escapes; none is the whole document.
  public init(tokens: [String] = []) {
    self.tokens = tokens
  }

  /// Reads a pointer from its text.
  ///
  /// - Parameter text: nothing, or steps that each begin with `/`. Text that begins otherwise, or a
  ///   `~` that isn't followed by 0 or 1, gives `nil`.
  public init?(_ text: String) {
    guard text.unicodeScalars.first.map({ $0 == "/" }) ?? true else { return nil }
    var tokens: [String] = []
    for part in text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst()
    {
      guard let token = Self.unescaped(part) else { return nil }
      tokens.append(token)
    }
    self.tokens = tokens
  }

  /// The pointer to a member of the object that this one points to.
  ///
  /// - Parameter name: the member's name, without escapes.
  /// - Returns: the longer pointer.
  public func appending(_ name: String) -> JSONPointer {
    JSONPointer(tokens: tokens + [name])
  }

  /// The pointer to an element of the array that this one points to.
  ///
  /// - Parameter index: the index, counted from 0.
  /// - Returns: the longer pointer.
  public func appending(_ index: Int) -> JSONPointer {
    appending(String(index))
  }

  /// The pointer in writing, with escapes: `/a/0/b~1c`.
  public var description: String {
    var text = String.UnicodeScalarView()
    for token in tokens {
      text.append("/")
      for scalar in token.unicodeScalars {
        switch scalar {
        case "~": text.append(contentsOf: "~0".unicodeScalars)
        case "/": text.append(contentsOf: "~1".unicodeScalars)
        default: text.append(scalar)
        }
      }
    }
    return String(text)
  }

  /// Two pointers are the same when their steps are, scalar by scalar.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.tokens.count == right.tokens.count
      && zip(left.tokens, right.tokens).allSatisfy { $0.hasSameScalars(as: $1) }
  }

  /// Hashes the steps.
  public func hash(into hasher: inout Hasher) {
    for token in tokens {
      for byte in token.utf8 { hasher.combine(byte) }
      hasher.combine(UInt8.max)
    }
  }

  /// The index that a step stands for: digits without a leading zero.
  static func index(_ token: String) -> Int? {
    let isPlain = token.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain, token.utf8.count == 1 || token.utf8.first != 0x30 else { return nil }
    return Int(token)
  }

  private static func unescaped(_ part: Substring.UnicodeScalarView) -> String? {
    var text = String.UnicodeScalarView()
    var scalars = part.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "~" else {
        text.append(scalar)
        continue
      }
      switch scalars.next() {
      case "0": text.append("~")
      case "1": text.append("/")
      default: return nil
      }
    }
    return String(text)
  }
}

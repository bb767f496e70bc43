/// How much of a JSON document is read before it's refused.
///
/// The limits keep a damaged or hostile file from using up the memory or the stack.
public struct JSONLimits: Sendable, Hashable {
  /// The deepest nesting that any limit allows: reading is recursive, and stacks are finite.
  public static let deepest = 200

  /// The limits for documents from outside: 64 levels, 16 MiB, a million values.
  public static let standard = JSONLimits()

  /// The most arrays and objects that may stand inside each other, never above ``deepest``.
  public let depth: Int

  /// The most bytes a document may have.
  public let bytes: Int

  /// The most values (of all kinds, arrays and objects included) a document may have.
  public let nodes: Int

  /// The most bytes that a member's name may have.
  public let nameBytes: Int

  /// How many repeated names are reported before reading stops.
  public let repeatedNames: Int

  /// Creates limits; what isn't named keeps its standard.
  ///
  /// - Parameters:
  ///   - depth: arrays and objects inside each other; above ``deepest`` counts as ``deepest``.
  ///   - bytes: bytes of the document.
  ///   - nodes: values of all kinds.
  ///   - nameBytes: bytes of a member's name.
  ///   - repeatedNames: how many repeated names are reported.
  public init(
    depth: Int = 64,
    bytes: Int = 16 << 20,
    nodes: Int = 1_000_000,
    nameBytes: Int = 1024,
    repeatedNames: Int = 100
  ) {
    self.depth = min(depth, Self.deepest)
    self.bytes = bytes
    self.nodes = nodes
    self.nameBytes = nameBytes
    self.repeatedNames = repeatedNames
  }
}

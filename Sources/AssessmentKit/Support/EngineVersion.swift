/// The versions that stand on every output: the engine's own, and the instrument format it reads.
public enum EngineVersion {
  /// The version of the engine and of the `assess` command, by Semantic Versioning 2.0.0.
  public static let current = "0.1.0"

  /// The newest value of `format` in an instrument document that this engine reads.
  public static let instrumentFormat = 1
}

// swift-format-ignore-file
// Made from instruments/ by: ASSESS_UPDATE=1 swift test --filter BuiltInInstruments

/// The instruments that are part of the program.
public enum BuiltInInstruments {
  /// All of them, by id and version.
  public static let all: [BuiltInInstrument] = [
    .startingPoints_0_1_0,
  ]
}

/// The checks on what must fit together in an instrument.
public enum InstrumentChecks {
  /// Runs every check.
  ///
  /// - Parameter instrument: an instrument whose parts each have the right shape.
  /// - Returns: errors, warnings and notes.
  public static func findings(of instrument: Instrument) -> [Finding] { [] }
}

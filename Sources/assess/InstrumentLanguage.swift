import AssessmentKit

/// The language in which a command shows an instrument.
enum InstrumentLanguage {
  /// The language that was asked for, or the source language.
  static func chosen(
    _ wanted: String?,
    _ instrument: Instrument
  ) throws(CommandFailure) -> String {
    let known = instrument.languages.map(\.code)
    guard let wanted else { return known[0] }
    if known.contains(wanted) { return wanted }
    throw CommandFailure(
      "\(instrument.id) has no language \"\(wanted)\"",
      help: "it has: \(known.joined(separator: ", "))",
      code: .usage
    )
  }
}

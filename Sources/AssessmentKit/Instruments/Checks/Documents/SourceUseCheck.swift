/// Every source is used by something.
enum SourceUseCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let used = Set(index.instrument.provenances.map(\.id))
    return index.instrument.sources.filter { !used.contains($0.id) }.map { source in
      Finding(
        .unusedSource,
        .warning,
        "The source \"\(source.id)\" is named by nothing",
        at: source.place,
        help: "Name it as the provenance of what came from it, or take it out."
      )
    }
  }
}

extension DiagnosticCode {
  /// A source that no part names.
  public static let unusedSource = DiagnosticCode(
    "I3024",
    "A source is named by nothing",
    """
    Sources say where each item, weight and cut-point comes from. One that nothing names either \
    is left over, or its link was lost on the way. Name it as the provenance of what came from \
    it, or take it out. The instrument can be used as it is.
    """
  )
}

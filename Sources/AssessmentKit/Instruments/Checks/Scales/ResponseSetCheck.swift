/// An option that stands alone does so only where several can be chosen.
enum ResponseSetCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let multiples = index.items.filter { if case .multiple = $0.kind { true } else { false } }
    let used = Set(multiples.compactMap { $0.responses?.id })
    return index.instrument.responseSets.filter { !used.contains($0.id) }.flatMap { set in
      set.options.filter(\.isExclusive).map { option in
        Finding(
          .exclusiveWithoutMultiple,
          .warning,
          "The option \"\(option.code)\" stands alone, and no multiple choice uses \"\(set.id)\"",
          at: option.place.inside("exclusive"),
          help: "Take \"exclusive\" out; of one choice every option stands alone."
        )
      }
    }
  }
}

extension DiagnosticCode {
  /// An exclusive option in a set that no multiple choice uses.
  public static let exclusiveWithoutMultiple = DiagnosticCode(
    "I3218",
    "An option is marked to stand alone where only one can be chosen",
    """
    "exclusive" keeps an option such as "none of these" from standing beside others in a multiple \
    choice. No multiple choice uses this response set, so it does nothing. Perhaps an item has \
    the wrong kind. The instrument can be used as it is.
    """
  )
}

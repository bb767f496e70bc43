/// Codes are unique where they are chosen from, and bands where they are listed.
enum CodeCheck {
  private struct Coded {
    let code: String
    let place: Place
    let member: String
  }

  static func findings(in index: InstrumentIndex) -> [Finding] {
    let instrument = index.instrument
    return duplicates(lists(instrument), .duplicateCode, "code")
      + duplicates(bands(instrument), .duplicateBand, "band")
  }

  private static func lists(_ instrument: Instrument) -> [[Coded]] {
    let options = instrument.responseSets.map { set in
      set.options.map { Coded(code: $0.code, place: $0.place, member: "code") }
    }
    let facts = instrument.facts.map { fact in
      fact.codes.map { Coded(code: $0.code, place: $0.place, member: "code") }
    }
    let levels = (instrument.checkpoints?.outcomes ?? []).map { outcome in
      outcome.levels.map { Coded(code: $0.code, place: $0.place, member: "code") }
    }
    return options + facts + levels
  }

  private static func bands(_ instrument: Instrument) -> [[Coded]] {
    instrument.bandSets.map { set in
      set.bands.map { Coded(code: $0.id, place: $0.place, member: "id") }
    }
  }

  private static func duplicates(
    _ lists: [[Coded]],
    _ diagnostic: DiagnosticCode,
    _ noun: String
  ) -> [Finding] {
    lists.flatMap { list in
      var seen: Set<String> = []
      return list.filter { !seen.insert($0.code).inserted }.map {
        Finding(
          diagnostic,
          .error,
          "The \(noun) \"\($0.code)\" stands twice in this list",
          at: $0.place.inside($0.member),
          expected: "each \(noun) once"
        )
      }
    }
  }
}

extension DiagnosticCode {
  /// A code stands twice in a response set, fact or outcome.
  public static let duplicateCode = DiagnosticCode(
    "I3031",
    "A code stands twice in one list",
    """
    A stored answer is a code. When two options share one, nobody can tell afterwards which of \
    them a woman chose. Give each option a code of its own; two options may have the same points.
    """
  )

  /// A band id stands twice in one set.
  public static let duplicateBand = DiagnosticCode(
    "I3032",
    "A band stands twice in one list",
    """
    A band is one range of values with an id of its own. Two bands of one name cannot be told \
    apart in a table of results, and offers of help could not say which they mean. Rename one, or \
    join them.
    """
  )
}

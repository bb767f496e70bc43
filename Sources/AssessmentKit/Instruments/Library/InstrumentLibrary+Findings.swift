extension InstrumentLibrary {
  /// The finding that no place has an id.
  func unknown(_ id: String) -> Finding {
    let near = Suggestion.nearest(to: id, in: Array(Set(list().entries.map(\.id))).sorted())
    let question = near.map { "did you mean \"\($0)\"? " } ?? ""
    return Finding(
      .unknownInstrument,
      .error,
      "no instrument \"\(id.shownInMessage)\" was found",
      help: "\(question)searched: \(places)"
    )
  }

  /// The finding that an id is there, and not in a version.
  func unknown(
    _ version: SemanticVersion,
    of id: String,
    _ entries: [InstrumentEntry]
  ) -> Finding {
    Finding(
      .unknownInstrumentVersion,
      .error,
      "\"\(id)\" has no version \(version)",
      expected: entries.map(\.version.description).joined(separator: ", "),
      help: "searched: \(places)"
    )
  }

  /// Refuses a document that says another id or version than its folder.
  func requireSameName(
    _ instrument: Instrument,
    _ entry: InstrumentEntry,
    file: String
  ) throws(Refused) {
    let isSame = instrument.id == entry.id && instrument.version == entry.version
    if isSame { return }
    throw Refused([
      Finding(
        .folderMismatch,
        .error,
        "the document is \(instrument.id)@\(instrument.version), and stands in the folder of "
          + "\(entry.id)@\(entry.version)",
        at: Place(file: file),
        expected: "\(instrument.id)/\(instrument.version)/instrument.json"
      )
    ])
  }

  /// Refuses a document that has the name of a published one and another content.
  func requirePublishedDigest(_ loaded: LoadedInstrument, file: String) throws(Refused) {
    let instrument = loaded.instrument
    let published = builtIn.first {
      $0.id == instrument.id && $0.version == instrument.version.description
    }
    guard let published, published.digest != instrument.digest.description else { return }
    throw Refused([
      Finding(
        .publishedVersionChanged,
        .error,
        "\(instrument.id)@\(instrument.version) differs from the published document of that name",
        at: Place(file: file),
        expected: published.digest,
        help: "give the changed document a new version"
      )
    ])
  }

  private var places: String {
    (directories.map(\.path) + ["the instruments built into the program"])
      .joined(separator: ", ")
  }
}

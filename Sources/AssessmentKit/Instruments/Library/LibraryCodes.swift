/// The codes for finding instruments.
extension DiagnosticCode {
  /// A text that names no instrument.
  public static let badInstrumentReference = DiagnosticCode(
    "R5001",
    "The text does not name an instrument",
    """
    An instrument is named by its id (my-instrument), by its id and version \
    (my-instrument@1.0.0), or by the path of its document, which has a / in it or ends in .json.
    """
  )

  /// No place has an instrument of that id.
  public static let unknownInstrument = DiagnosticCode(
    "R5002",
    "No instrument of that id was found",
    """
    Instruments are looked for in the directories that were named, in order, and then among the \
    ones built into the program. A directory holds them as ID/VERSION/instrument.json. Check the \
    spelling, or name the directory that holds the instrument.
    """
  )

  /// No place has that version.
  public static let unknownInstrumentVersion = DiagnosticCode(
    "R5003",
    "The instrument was found, and not in that version",
    """
    Scores of different versions may not be compared without a crosswalk, so no other version is \
    taken instead. Ask for one of the versions that the finding names, or add the missing one.
    """
  )

  /// A document whose id or version isn't that of its folder.
  public static let folderMismatch = DiagnosticCode(
    "R5004",
    "A document says another id or version than its folder",
    """
    A document stands in a folder named for its id and version. When they differ, one of them is \
    wrong, and nobody can say under which name the scores belong. Move the document or correct it.
    """
  )

  /// A published version whose content is another one.
  public static let publishedVersionChanged = DiagnosticCode(
    "R5005",
    "A published version has been changed",
    """
    A published version never changes: two records scored with the same id and version must have \
    been scored by the same rules. The digest of this document differs from the one that this \
    program knows for its id and version. Give the changed document a new version, or bring the \
    published one back.
    """
  )

  /// A directory that can't be searched.
  public static let directoryNotSearched = DiagnosticCode(
    "R5006",
    "A directory of instruments cannot be searched",
    """
    A directory that was named is not there, is not a directory, or may not be read. Instruments \
    in it would be missed in silence, and an older version elsewhere taken instead. Correct the \
    path or the permissions.
    """
  )

  /// Every code of this family, in order.
  public static let libraryCodes: [DiagnosticCode] = [
    badInstrumentReference, unknownInstrument, unknownInstrumentVersion, folderMismatch,
    publishedVersionChanged, directoryNotSearched,
  ]
}

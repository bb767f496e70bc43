/// The codes for a table of answers: its header, its map and its rows.
extension DiagnosticCode {
  /// A column whose name is nearly that of an item.
  public static let batchNearMiss = DiagnosticCode(
    "T3301",
    "a column's name is nearly that of an item that is missing",
    """
    Columns are matched to items by id, exactly. A name that differs by little from an item \
    without a column is most often that item, and to score without it would lose answers. Rename \
    the column, or map it with --map. When it is something else, map it to null.
    """
  )

  /// No item column.
  public static let batchNoItems = DiagnosticCode(
    "T3302",
    "no column is an item of the instrument",
    """
    Not one name in the first row is an item. The table may belong to another instrument, its \
    first row may be a title, or its fields may be separated by semicolons or tabs instead of \
    commas. `assess template INSTRUMENT` writes an empty table with the right names.
    """
  )

  /// Items without a column.
  public static let batchItemsMissing = DiagnosticCode(
    "T3303",
    "items have no column",
    """
    Some items that the profile asks have no column in the table. They count as blank in every \
    row: scales with them may have no value, and no band is stated that they could change.
    """
  )

  /// Columns that are not read.
  public static let batchColumnsUnknown = DiagnosticCode(
    "T3304",
    "columns that are not read",
    """
    The table has columns that are no items or facts of the instrument. They have no effect. To \
    copy one to the result, name it with --keep.
    """
  )

  /// An option that names a column that is not there.
  public static let batchNoSuchColumn = DiagnosticCode(
    "T3305",
    "an option names a column that the table does not have",
    "Columns are named exactly as in the first row, with capital letters and spaces."
  )

  /// A map that names a column that is not there.
  public static let batchMapColumn = DiagnosticCode(
    "T3306",
    "the map names a column that the table does not have",
    """
    One map may serve several files, so this is only a warning. When the column should be there, \
    check its spelling: capital letters and spaces count.
    """
  )

  /// A map with codes for something unknown.
  public static let batchMapTarget = DiagnosticCode(
    "T3307",
    "the map gives codes for something that is no item or fact",
    "The names in \"codes\" are the ids of items and facts, not the names of columns in the file."
  )

  /// A map that leads to an unknown code.
  public static let batchMapCode = DiagnosticCode(
    "T3308",
    "the map leads to a code that the item does not take",
    """
    On the right of each pair stands a code of the instrument, or a code for a missing answer. \
    Codes are compared as text.
    """
  )

  /// A column that the result has already.
  public static let batchKeptTwice = DiagnosticCode(
    "T3309",
    "a column to keep has a name that the result uses itself",
    "The result has a column of that name. Rename the column in your file, or leave it out."
  )

  /// A row with too few or too many fields.
  public static let batchFieldCount = DiagnosticCode(
    "T3310",
    "a row has too few or too many fields",
    """
    Every row has one field for each column of the first row. In a row with another number \
    answers may stand under the wrong item, so it is refused. Often a comma in a text lacks \
    quotation marks around the text, or the row was cut off.
    """
  )

  /// An id that can't be used.
  public static let batchBadID = DiagnosticCode(
    "T3311",
    "a record's id cannot be used",
    """
    An id has 1 to 64 bytes and no control characters. Without an id a score cannot be brought \
    back to its record. Use codes, never names or dates of birth.
    """
  )

  /// An id that stands there twice.
  public static let batchRepeatedID = DiagnosticCode(
    "T3312",
    "two records have the same id",
    """
    Each record needs an id of its own, or nobody can say to which of them a score belongs. The \
    later record is refused. When both are of one woman at two times, give each assessment its \
    own id.
    """
  )

  /// A profile for research.
  public static let batchResearchProfile = DiagnosticCode(
    "A4107",
    "the profile is for research and not for practice",
    """
    The profile has not been tested with women like these, or it must not be used for one of \
    them. It runs only in the validation harness, where a study file says what it is for.
    """
  )
}

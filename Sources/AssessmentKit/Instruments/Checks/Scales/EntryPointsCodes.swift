/// The codes of faults in the points of an entry.
extension DiagnosticCode {
  /// A points map leaves a code out.
  public static let pointsMapIncomplete = DiagnosticCode(
    "I3204",
    "A points map leaves a code out",
    """
    A map of points covers every option that can be chosen. An answer without points would have \
    to be dropped or counted as 0, and both would be wrong. Add the codes that are missing.
    """
  )

  /// A points map names a code that the response set does not have.
  public static let pointsMapUnknownCode = DiagnosticCode(
    "I3205",
    "A points map names a code that cannot be chosen",
    """
    The code is not among the options of the item's response set, so its points would never be \
    used. Codes are compared letter by letter: "1" is not "01". Correct it or take it out.
    """
  )

  /// A multiple choice without a way of combining.
  public static let combineMissing = DiagnosticCode(
    "I3212",
    "A multiple choice does not say how its options combine",
    """
    Several options can be chosen, and each has points. "combine" says whether the entry takes \
    their sum, the largest of them, or how many they are. There is no default, because each gives \
    another score. Add it.
    """
  )

  /// A way of combining on an item that is not a multiple choice.
  public static let combineOutOfPlace = DiagnosticCode(
    "I3213",
    "A way of combining stands on an item with one answer",
    """
    "combine" is for items where several options can be chosen. Here it has no meaning and would \
    be passed over. Take it out, or make the item a multiple choice.
    """
  )

  /// Reversing where it has no meaning.
  public static let reverseOutOfPlace = DiagnosticCode(
    "I3214",
    "A multiple choice is reversed",
    """
    Reversing turns the points of one answer round within a declared range. The points of a \
    multiple choice are put together from several options and have no such range. Write the \
    points the way they are meant, in the response set or as a "points" map in the entry.
    """
  )

  /// Reversing without a declared range.
  public static let reverseWithoutRange = DiagnosticCode(
    "I3215",
    "An item is reversed, and its response set declares no range",
    """
    A reversed answer scores low + high - points. Low and high are the declared range of the \
    response set, so that a later option cannot move every reversed score unseen. Add "range" \
    with the smallest and the largest points.
    """
  )

  /// A scored item whose options have no points.
  public static let setWithoutPoints = DiagnosticCode(
    "I3216",
    "A scored item has options without points",
    """
    The scale needs points for every option, and neither the response set nor the entry gives \
    them. Give points to all options of the set, or a "points" map in the entry, or take the item \
    out of the scale.
    """
  )

  /// Points or rows where they have no meaning.
  public static let pointsOutOfPlace = DiagnosticCode(
    "I3217",
    "Points stand where they have no meaning",
    """
    A "points" map is for options and "rows" are for numbers. In the wrong place they would be \
    passed over, and the item would be scored in another way than its author believes. Use the \
    member that fits the kind of the item.
    """
  )
}

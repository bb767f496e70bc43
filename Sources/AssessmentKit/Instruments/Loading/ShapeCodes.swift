/// The codes for the shape of an instrument document: what the format page says of one part alone.
extension DiagnosticCode {
  /// A member that the format doesn't know.
  public static let unknownMember = DiagnosticCode(
    "F2001",
    "The document has a member that the format does not know",
    """
    Every member of an instrument has a meaning. One that is not known is most often a slip of the \
    typing, and to pass over it would leave out a rule that its author believes in. Correct the \
    name, or take the member out. Notes belong in "note", "reason" or a source's "citation".
    """
  )

  /// A member that must be there and isn't.
  public static let missingMember = DiagnosticCode(
    "F2002",
    "A member that must be there is missing",
    """
    Nothing that affects a score or its meaning is guessed. Add the member; the page on the \
    instrument format says what may stand in it.
    """
  )

  /// A value of another kind than the format asks for.
  public static let wrongType = DiagnosticCode(
    "F2003",
    "A value is of the wrong kind",
    """
    The format says for each member whether it holds text, a number, true or false, a list or an \
    object. Nothing is converted: the text "true" is not true, and the number 1 is not the code \
    "1". Write the value in the kind that is asked for.
    """
  )

  /// A word that isn't in the list of permitted words.
  public static let notOneOf = DiagnosticCode(
    "F2004",
    "A word is not one of those that may stand here",
    """
    Some members take one word from a short list, spelt exactly as in the list, capital letters \
    included. Choose one of the words that the finding names.
    """
  )

  /// A text that doesn't have the required form.
  public static let badPattern = DiagnosticCode(
    "F2005",
    "A text does not have the form that is needed here",
    """
    Ids and codes become names of columns and are typed by people, so they keep to a narrow form. \
    Texts that are read out may not be empty. Change the text so that it has the form that the \
    finding describes.
    """
  )

  /// A number outside its limits.
  public static let outOfRange = DiagnosticCode(
    "F2006",
    "A number is outside its limits",
    """
    The number is too small or too large for what it counts or measures: a weight of 0, a share \
    above 1, fewer than no digits. The finding says which numbers are accepted.
    """
  )

  /// A list with too few entries.
  public static let tooFewEntries = DiagnosticCode(
    "F2007",
    "A list has too few entries",
    """
    A list that must say something may not be empty, and a choice needs at least two options. Add \
    entries, or leave the member out where the format allows it.
    """
  )

  /// A list with too many entries.
  public static let tooManyEntries = DiagnosticCode(
    "F2008",
    "A list has too many entries",
    """
    An instrument has at most 2,000 items, 500 scales, 500 derived values and 200 options in one \
    set, and a pair has two entries. The limits are far above what a person could be asked; more \
    is a sign of a damaged or machine-made document.
    """
  )

  /// Members that can't stand beside each other.
  public static let exclusiveMembers = DiagnosticCode(
    "F2009",
    "Two members exclude each other",
    """
    Each of the members says the same thing in another way, and together they would have two \
    meanings. Keep one of them. In a condition, join several tests with "all" or "any".
    """
  )

  /// A member that has no meaning in this kind of thing.
  public static let misplacedMember = DiagnosticCode(
    "F2010",
    "A member has no meaning in this kind of thing",
    """
    The member exists in the format, and not for this kind: a number item has no response set, a \
    test of a value cannot ask whether it was answered. It would be passed over in silence, so it \
    is refused. Take it out, or change the kind.
    """
  )

  /// A JSON number written with a point or an exponent.
  public static let floatingNumber = DiagnosticCode(
    "F2011",
    "A number is written with a point or an exponent",
    """
    Scores are exact. Many programs read 0.1 as a binary number close to a tenth, so a number with \
    a point is written as text: "0.1". A whole number is written without a point: 2, not 2.0 or \
    2e0.
    """
  )

  /// A text that isn't a decimal number, or has too many decimals.
  public static let badDecimal = DiagnosticCode(
    "F2012",
    "A text is not a decimal number with at most 6 decimals",
    """
    A decimal number is written as text with digits and a point, such as "2.5" or "-0.25": no \
    plus sign, no spaces, no comma, no exponent, no zeros in front, at least one digit on both \
    sides of the point, and at most 6 digits after it.
    """
  )

  /// A number above 1,000,000 in size.
  public static let numberTooLarge = DiagnosticCode(
    "F2013",
    "A number is larger than 1,000,000 in size",
    """
    Numbers lie between -1,000,000 and 1,000,000, so that every score can be worked out exactly. \
    Use a larger unit.
    """
  )

  /// Conditions or expressions nested too deep.
  public static let nestedTooDeep = DiagnosticCode(
    "F2014",
    "Conditions or expressions stand too deep inside each other",
    """
    At most 32 conditions and expressions stand inside each other. Nobody can check more by eye. \
    Give an inner part a name as a derived value of its own.
    """
  )

  /// A document of another format number.
  public static let unknownFormat = DiagnosticCode(
    "F2015",
    "The document is of a format that this version does not read",
    """
    The member "format" says by which rules a document is to be read. This version reads format 1. \
    A document with a higher number was made for a newer version of the tool: install that one. \
    Nothing else was read in it, because its rules may differ.
    """
  )

  /// Points for some entries and not for others.
  public static let pointsForSome = DiagnosticCode(
    "F2016",
    "Points are given for some and not for others",
    """
    Options and bands carry points all together or not at all. An option without points is not \
    the same as one with 0 points, and is never taken for it. Write the 0 where 0 is meant.
    """
  )

  /// An entry that stands in a list twice.
  public static let repeatedEntry = DiagnosticCode(
    "F2017",
    "A list holds the same entry twice",
    """
    Each entry of this list can be there or not; a second time adds nothing and is most often a \
    slip where another entry was meant. Take one of them out.
    """
  )

  /// Every code of this family, in order.
  public static let shapeCodes: [DiagnosticCode] = [
    unknownMember, missingMember, wrongType, notOneOf, badPattern, outOfRange, tooFewEntries,
    tooManyEntries, exclusiveMembers, misplacedMember, floatingNumber, badDecimal, numberTooLarge,
    nestedTooDeep, unknownFormat, pointsForSome, repeatedEntry,
  ]
}

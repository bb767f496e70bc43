extension CellFault {
  /// The finding for a cell, without the cell's words.
  ///
  /// - Parameters:
  ///   - item: the item that was answered.
  ///   - accepted: what the item takes, in words.
  ///   - cell: the cell's text; only a short number of it is ever repeated.
  ///   - place: where it stands.
  /// - Returns: the finding.
  func finding(item: String, accepted: String, cell: String, at place: Place) -> Finding {
    let shown = Self.shown(cell)
    return switch self {
    case .unknownCode:
      Finding(
        .answerUnknownCode,
        .error,
        "\(shown) is not a choice for \(item)",
        at: place,
        expected: accepted,
        help: "if it stands for a missing answer in your file, add --missing CODE=MEANING"
      )
    case .codeTwice:
      Finding(
        .answerCodeTwice,
        .error,
        "a choice is named twice for \(item)",
        at: place,
        expected: "each code once, with | between",
        help: "take out the second one"
      )
    case .exclusiveWithOthers:
      Finding(
        .answerExclusive,
        .error,
        "a choice that stands alone is named with others for \(item)",
        at: place,
        expected: "that choice alone, or only the others",
        help: "check the record; both cannot be right"
      )
    case .notANumber:
      Finding(
        .answerNotANumber,
        .error,
        "\(shown) is not a number, for \(item)",
        at: place,
        expected: accepted,
        help: "write plain digits with a point, such as 12 or 2.5; no unit, no comma"
      )
    case .outOfRange:
      Finding(
        .answerOutOfRange,
        .error,
        "\(shown) is outside the range of \(item)",
        at: place,
        expected: accepted,
        help: "if it stands for a missing answer in your file, add --missing CODE=MEANING"
      )
    case .offStep:
      Finding(
        .answerOffStep,
        .error,
        "\(shown) lies between the permitted numbers of \(item)",
        at: place,
        expected: accepted,
        help: "check the record; nothing is rounded for you"
      )
    case .notADate:
      Finding(
        .answerNotADate,
        .error,
        "\(shown) is not a date, for \(item)",
        at: place,
        expected: accepted,
        help: "write the year first, such as 2026-04-27"
      )
    case .dateNotExact:
      Finding(
        .answerDateNotExact,
        .error,
        "\(item) needs the whole date",
        at: place,
        expected: accepted,
        help: "add the month and day, or leave the cell empty"
      )
    case .tooLong:
      Finding(
        .answerTooLong,
        .error,
        "the text for \(item) is too long",
        at: place,
        expected: accepted,
        help: "shorten it"
      )
    case .nonAnswerNotAllowed(let kind):
      Finding(
        .answerNonAnswerNotAllowed,
        .error,
        "\(item) may not be recorded as \(kind.words)",
        at: place,
        expected: accepted,
        help: "check the record, or map the code to another meaning with --missing"
      )
    }
  }

  /// A short number as it stands; anything else only by its length, for it may be a name.
  static func shown(_ cell: String) -> String {
    let isShortNumber =
      cell.utf8.count <= 6
      && cell.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    if isShortNumber { return "answer \(cell)" }
    let count = cell.unicodeScalars.count
    return count == 1 ? "an answer of 1 character" : "an answer of \(count) characters"
  }
}

extension NonAnswer {
  /// The kind in plain words.
  public var words: String {
    switch self {
    case .blank: "blank"
    case .skipped: "skipped for now"
    case .leftOut: "left out"
    case .doesNotKnow: "does not know"
    case .declined: "prefers not to say"
    case .notApplicable: "does not apply"
    }
  }
}

extension DiagnosticCode {
  /// An answer is not one of the item's codes.
  public static let answerUnknownCode = DiagnosticCode(
    "A4001",
    "an answer is not a choice of its item",
    """
    Codes are compared as text: 1 is not 01, and a space in front makes another code. The whole \
    record is refused, because scoring it without the answer would hide the fault. If the code \
    stands for a missing answer in your file, say so with --missing CODE=MEANING, where the \
    meaning is blank, skipped, leftOut, doesNotKnow, declined or notApplicable.
    """
  )

  /// A code is named twice in a multiple choice.
  public static let answerCodeTwice = DiagnosticCode(
    "A4002",
    "a choice is named twice",
    "A multiple choice is written as codes with | between, each code at most once."
  )

  /// An exclusive option is chosen with others.
  public static let answerExclusive = DiagnosticCode(
    "A4003",
    "a choice that stands alone is named with others",
    """
    An option such as "none of these" says that no other option holds, so a record that has both \
    contradicts itself. Check it with the person who made it.
    """
  )

  /// A number was expected.
  public static let answerNotANumber = DiagnosticCode(
    "A4004",
    "an answer is not a number",
    """
    Numbers are written with digits and at most one point and six decimals: 12, -3, 2.5. Commas, \
    spaces, units and words are not guessed at.
    """
  )

  /// A number lies outside its range.
  public static let answerOutOfRange = DiagnosticCode(
    "A4005",
    "a number is outside its item's range",
    """
    The item states a smallest and a largest number. A number outside is a slip, or a code for a \
    missing answer such as 99: say what it means with --missing 99=doesNotKnow.
    """
  )

  /// A number lies between two permitted numbers.
  public static let answerOffStep = DiagnosticCode(
    "A4006",
    "a number lies between the permitted numbers",
    "The item takes numbers on a step, such as whole numbers. Nothing is rounded for you."
  )

  /// A date was expected.
  public static let answerNotADate = DiagnosticCode(
    "A4007",
    "an answer is not a date",
    """
    Dates are written year first: 2026-04-27. Other orders are refused, because 03/02/2026 is \
    February in one country and March in another.
    """
  )

  /// A whole date was expected.
  public static let answerDateNotExact = DiagnosticCode(
    "A4008",
    "a date is not exact enough",
    "The item needs a whole date. Only items marked approximate take a year or a month."
  )

  /// A text is too long.
  public static let answerTooLong = DiagnosticCode(
    "A4009",
    "a text is too long",
    "The item states how many characters it takes."
  )

  /// A kind of non-answer that the item does not allow.
  public static let answerNonAnswerNotAllowed = DiagnosticCode(
    "A4010",
    "a kind of non-answer that the item does not allow",
    """
    An item states which non-answers may be recorded. The most important is "does not apply", \
    because it takes the item out of the denominators: an item that always applies must not lose \
    its place by a slip.
    """
  )
}

/// The kinds of non-answer, which are never merged.
public enum NonAnswer: String, Sendable, CaseIterable {
  /// Nothing was recorded.
  case blank
  /// Skipped for now, to come back to.
  case skipped
  /// Left out together with its section or with the rest of the interview.
  case leftOut
  /// She does not know.
  case doesNotKnow
  /// She prefers not to say.
  case declined
  /// She said that it does not apply; the item leaves the denominators.
  case notApplicable

  /// Whether an answer could still be given: every kind but ``notApplicable``.
  public var isOpen: Bool { self != .notApplicable }

  /// Whether a person chose this non-answer, so that the question counts as dealt with.
  public var isRecorded: Bool {
    self == .doesNotKnow || self == .declined || self == .notApplicable
  }
}

/// A code of files that stands for a non-answer.
public struct MissingCode: Sendable {
  /// The code as it stands in a file.
  public let code: String
  /// What it means.
  public let meaning: NonAnswer
  /// Where it stands in its document.
  public let place: Place
}

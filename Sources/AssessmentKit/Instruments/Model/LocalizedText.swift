/// A text in one or several languages.
///
/// There is no fallback from one language to another: a missing translation is missing.
public struct LocalizedText: Sendable {
  /// One language's words.
  public struct Version: Sendable {
    /// The words.
    public let text: String

    /// The state of this translation where it differs from its language's.
    public let status: TranslationStatus?
  }

  /// The words by language code.
  public let versions: [String: Version]

  /// Where the text stands in its document.
  public let place: Place

  /// The words in a language, or `nil` when there are none.
  ///
  /// - Parameter language: a language code such as `en`.
  public subscript(language: String) -> String? {
    versions[language]?.text
  }
}

/// How far a language's words have been checked.
public enum TranslationStatus: String, Sendable, CaseIterable {
  /// The language in which the instrument was written.
  case source
  /// Translated, and not yet checked.
  case draft
  /// Translated back by another person and compared.
  case backTranslated
  /// Read and accepted by a reviewer who speaks the language.
  case reviewed
  /// Shown to work in the translated language.
  case validated
}

/// A language of an instrument.
public struct Language: Sendable {
  /// The language code, such as `en` or `cy`.
  public let code: String

  /// How far its words have been checked, unless a text says otherwise.
  public let status: TranslationStatus

  /// Where it stands in its document.
  public let place: Place
}

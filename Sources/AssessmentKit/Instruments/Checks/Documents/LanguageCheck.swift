/// Languages: the first is the source and only it; every text has its words; none is undeclared.
enum LanguageCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    let languages = index.instrument.languages
    let codes = languages.map(\.code)
    return statuses(languages) + duplicates(languages)
      + index.instrument.texts.flatMap { findings(of: $0, codes) }
  }

  private static func statuses(_ languages: [Language]) -> [Finding] {
    languages.enumerated().compactMap { position, language in
      guard (language.status == .source) != (position == 0) else { return nil }
      return Finding(
        .sourceLanguageStatus,
        .error,
        position == 0
          ? "The first language is not marked as the source"
          : "The language \"\(language.code)\" is marked as the source, and is not the first",
        at: language.place.inside("status"),
        expected: position == 0 ? "source" : "draft, backTranslated, reviewed or validated"
      )
    }
  }

  private static func duplicates(_ languages: [Language]) -> [Finding] {
    var seen: Set<String> = []
    return languages.filter { !seen.insert($0.code).inserted }.map {
      Finding(
        .duplicateLanguage,
        .error,
        "The language \"\($0.code)\" is declared twice",
        at: $0.place.inside("code"),
        expected: "each language once"
      )
    }
  }

  private static func findings(of text: LocalizedText, _ codes: [String]) -> [Finding] {
    let undeclared = text.versions.keys.sorted().filter { !codes.contains($0) }
    let found = undeclared.map { undeclaredLanguage($0, text, codes) }
    guard let source = codes.first else { return found }
    return text[source] == nil ? found + [sourceTextMissing(source, text)] : found
  }

  private static func undeclaredLanguage(
    _ code: String,
    _ text: LocalizedText,
    _ codes: [String]
  ) -> Finding {
    Finding(
      .undeclaredLanguage,
      .error,
      "A text has words in \"\(code)\", which is not among the instrument's languages",
      at: text.place.inside(code),
      expected: codes.joined(separator: ", "),
      help: "Declare the language in \"languages\", or take the words out."
    )
  }

  private static func sourceTextMissing(_ source: String, _ text: LocalizedText) -> Finding {
    Finding(
      .sourceTextMissing,
      .error,
      "A text has no words in the source language \"\(source)\"",
      at: text.place,
      expected: "a member \"\(source)\""
    )
  }
}

extension DiagnosticCode {
  /// The status `source` is not on the first language, or on another.
  public static let sourceLanguageStatus = DiagnosticCode(
    "I3011",
    "The source language is not the first one, or there are two",
    """
    One language is the one in which the instrument was written. It comes first and has the \
    status "source"; every other language is a translation of it and says how far it has been \
    checked. Put the source language first and give the others another status.
    """
  )

  /// A language is declared twice.
  public static let duplicateLanguage = DiagnosticCode(
    "I3012",
    "A language is declared twice",
    """
    Each language stands once in the list, with one status. Two entries could say two different \
    things about the same words. Take one of them out.
    """
  )

  /// A text lacks the source language.
  public static let sourceTextMissing = DiagnosticCode(
    "I3013",
    "A text has no words in the source language",
    """
    There is no fallback from one language to another, so that a woman is never asked half a \
    question in a language that she did not choose. The source language must therefore be \
    complete. Add the words.
    """
  )

  /// A text has words in a language that is not declared.
  public static let undeclaredLanguage = DiagnosticCode(
    "I3014",
    "A text has words in a language that is not declared",
    """
    Words in a language that the instrument does not declare would never be shown, and their \
    state of checking is unknown. Add the language to "languages" with its status, or correct the \
    language code of the text.
    """
  )
}

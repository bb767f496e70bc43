extension ValueReader where Value == LocalizedText {
  /// A text in one or several languages.
  static var text: Self {
    ValueReader { value in
      let versions = ValueReader<[(String, LocalizedText.Version)]>.map(
        "a text with a member for each language",
        names: .language,
        of: .textVersion,
        atLeast: 1
      ) { language, version, _ in (language, version) }
      guard let read = versions.read(value) else { return nil }
      let byLanguage = Dictionary(read, uniquingKeysWith: { first, _ in first })
      return LocalizedText(versions: byLanguage, place: value.place)
    }
  }
}

extension ValueReader where Value == LocalizedText.Version {
  /// One language's words, with or without a status of their own.
  fileprivate static var textVersion: Self {
    ValueReader { value in
      if value.node.string != nil || value.node.members == nil {
        return ValueReader<String>.note.read(value).map {
          LocalizedText.Version(text: $0, status: nil)
        }
      }
      return textWithStatus.read(value)
    }
  }

  private static var textWithStatus: Self {
    .object("a text with a status") { object in
      let text = object.need("text", .note)
      let status = object.need("status", .word(among: TranslationStatus.ofTranslations))
      guard let text, let status else { return nil }
      return LocalizedText.Version(text: text, status: status)
    }
  }
}

extension TranslationStatus {
  /// The states that a translation can have: every one but that of the source language.
  fileprivate static let ofTranslations = allCases.filter { $0 != .source }
}

extension ValueReader where Value == Language {
  /// A language of the instrument.
  static var language: Self {
    .object("a language") { object in
      let code = object.need("code", .text(.language))
      let status = object.need("status", .word(of: TranslationStatus.self))
      guard let code, let status else { return nil }
      return Language(code: code, status: status, place: object.place)
    }
  }
}

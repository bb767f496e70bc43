extension ValueReader where Value == String {
  /// A text of a form.
  static func text(_ form: TextForm) -> Self {
    ValueReader { value in
      guard let text = value.node.string else {
        value.reportKind(expected: "text: \(form.words)")
        return nil
      }
      guard form.accepts(text) else {
        value.report(.badPattern, "does not have the form needed here", expected: form.words)
        return nil
      }
      return text
    }
  }

  /// Any text.
  static var string: Self {
    ValueReader { value in
      if let text = value.node.string { return text }
      value.reportKind(expected: "text")
      return nil
    }
  }

  /// An id of the document's namespace.
  static var id: Self { text(.id) }

  /// An id from which columns are made.
  static var columnID: Self { text(.columnID) }

  /// A code.
  static var code: Self { text(.code) }

  /// Plain text in the authors' language.
  static var note: Self { text(.words) }
}

extension ValueReader where Value == Reference {
  /// The id of something else in the document.
  static var reference: Self {
    ValueReader<String>.id.map { Reference(id: $0, place: $1) }
  }
}

extension ValueReader where Value == SemanticVersion {
  /// A version.
  static var version: Self {
    ValueReader { value in
      guard let text = value.node.string else {
        value.reportKind(expected: "text such as \"1.0.0\"")
        return nil
      }
      guard let version = SemanticVersion(text) else {
        value.report(
          .badPattern,
          "is not a version",
          expected: "three whole numbers with points between them, such as 1.0.0"
        )
        return nil
      }
      return version
    }
  }
}

extension ValueReader
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One word of a list.
  static func word(of type: Value.Type) -> Self {
    word(among: Array(type.allCases))
  }

  /// One word of a part of a list.
  static func word(among cases: [Value]) -> Self {
    ValueReader { value in
      let words = cases.map(\.rawValue)
      guard let text = value.node.string else {
        value.reportKind(expected: oneOf(words))
        return nil
      }
      if let found = cases.first(where: { $0.rawValue.hasSameScalars(as: text) }) { return found }
      let near = Suggestion.nearest(to: text, in: words)
      value.report(
        .notOneOf,
        "is \"\(text.shownInMessage)\", which may not stand here",
        expected: oneOf(words),
        help: near.map { "did you mean \"\($0)\"?" }
      )
      return nil
    }
  }
}

extension ValueReader where Value == Bool {
  /// `true` or `false`.
  static var flag: Self {
    ValueReader { value in
      guard let flag = value.node.bool else {
        value.reportKind(expected: "true or false")
        return nil
      }
      return flag
    }
  }

  /// `true` and nothing else.
  static var yes: Self {
    flag.limited(.notOneOf, expected: "true; for the opposite put the test inside \"not\"") { $0 }
  }
}

private func oneOf(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

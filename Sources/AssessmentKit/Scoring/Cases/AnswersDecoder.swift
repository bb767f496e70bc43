extension ValueReader where Value == Answers {
  /// Answers and facts of one record: the members `answers` and `facts` of an object.
  static func answers(of object: ObjectReader) -> Answers? {
    let items = object.take("answers", .responses)
    let facts = object.take("facts", .factTexts)
    let isWrong =
      (object.has("answers") && items == nil) || (object.has("facts") && facts == nil)
    return isWrong ? nil : Answers(items: items ?? [:], facts: facts ?? [:])
  }
}

extension ValueReader where Value == [String: Response] {
  /// Answers by item id.
  static var responses: Self {
    .byName("the answers", .response)
  }
}

extension ValueReader where Value == [String: String] {
  /// Facts by id, a number in its decimal form.
  static var factTexts: Self {
    .byName("the facts", .codeOrNumber)
  }
}

extension ValueReader {
  /// An object with free names.
  static func byName<Read>(
    _ kind: String,
    _ reader: ValueReader<Read>
  ) -> Self where Value == [String: Read] {
    ValueReader { value in
      guard let members = value.node.members else {
        value.reportKind(expected: "\(kind), written as an object")
        return nil
      }
      var read: [String: Read] = [:]
      for member in members { read[member.name] = reader.read(value.member(member)) }
      return read.count == members.count ? read : nil
    }
  }
}

extension ValueReader where Value == String {
  /// A code, or a whole number in its decimal form.
  static var codeOrNumber: Self {
    ValueReader { value in
      switch value.node.content {
      case .string(let text): return text
      case .number: return ValueReader<Rational>.number.read(value)?.exactText
      default:
        value.reportKind(expected: "a code or a number")
        return nil
      }
    }
  }
}

extension ValueReader where Value == Response {
  /// An answer: a code, a number, a list of codes, `null`, `{"open": ...}` or `{"removed": ...}`.
  static var response: Self {
    ValueReader { value in
      switch value.node.content {
      case .null: return Response.none(.blank)
      case .string(let text): return .chosen(text)
      case .number: return ValueReader<Rational>.number.read(value).map(Response.number)
      case .array:
        return ValueReader<[String]>.list(of: .string).read(value).map(Response.several)
      case .object: return nonAnswer.read(value)
      case .bool:
        value.reportKind(expected: "a code, a number, a list of codes, null or an object")
        return nil
      }
    }
  }

  private static var nonAnswer: Self {
    .object("a non-answer") { object in
      switch object.exactlyOne(of: ["open", "removed"]) {
      case "open"?:
        return object.need("open", .word(among: openKinds)).map(Response.none)
      case "removed"?:
        return object.need("removed", .word(among: [NonAnswer.notApplicable])).map(Response.none)
      default: return nil
      }
    }
  }
}

private let openKinds = NonAnswer.allCases.filter(\.isOpen)

import AssessmentKit

/// Section 1, step 1: answers are read and missing codes mapped.
extension NaiveInstrument {
  /// Responses by item, and the items whose answers cannot be read.
  func read(_ answers: Answers) -> (responses: [String: Response], unreadable: Set<String>) {
    var responses: [String: Response] = [:]
    var unreadable: Set<String> = []
    for (id, response) in answers.items {
      guard let item = item[id], let read = read(item, mapped(item, response)) else {
        unreadable.insert(id)
        continue
      }
      responses[id] = read
    }
    return (responses, unreadable)
  }

  /// The non-answer that a missing code stands for, the item's own codes first.
  private func mapped(_ item: Item, _ response: Response) -> Response {
    let codes = item.missingCodes + model.missingCodes
    switch response {
    case .chosen(let code), .text(let code):
      return codes.first { $0.code == code }.map { .none($0.meaning) } ?? response
    case .number(let number):
      let found = codes.first { Fraction(decimal: $0.code) == Fraction(number) }
      return found.map { .none($0.meaning) } ?? response
    default: return response
    }
  }

  private func read(_ item: Item, _ response: Response) -> Response? {
    switch (item.kind, response) {
    case (_, .none(let kind)):
      let isAlwaysPossible = kind == .blank || kind == .leftOut
      return isAlwaysPossible || item.nonAnswers.contains(kind) ? response : nil
    case (.choice, .chosen(let code)):
      return isOption(item, code) ? response : nil
    case (.multiple, .several(let codes)):
      return codes.allSatisfy { isOption(item, $0) } ? response : nil
    case (.number(let rule), .number(let number)):
      return rule.reach.contains(Fraction(number)) ? response : nil
    case (.date(let approximate), .date(let date)):
      return approximate || date.precision == .day ? response : nil
    case (.text(let maxLength), .text(let text)):
      return text.unicodeScalars.count <= maxLength ? response : nil
    default: return nil
    }
  }

  private func isOption(_ item: Item, _ code: String) -> Bool {
    options(of: item)?.options.contains { $0.code == code } ?? false
  }

  /// The items that a condition reads directly, in the order in which it names them.
  func itemsInOrder(_ condition: Condition) -> [String] {
    switch condition {
    case .all(let parts, _), .any(let parts, _), .countOf(let parts, _, _):
      parts.flatMap(itemsInOrder).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .not(let part, _): itemsInOrder(part)
    case .test(.item(let reference), _, _): [reference.id]
    case .test: []
    }
  }
}
